#!/usr/bin/env bash
# Copies the licences and notices of Go and of all modules in the program into a folder, which goes along with the program, as nearly all
# of them ask: tools/notices.sh FOLDER. Fails where a module has none.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
into=${1:?the folder to copy them into}

# copy NAME FOLDER: the names under which such files go, at the top of a module.
copy() {
	local found
	found=$(find "$2" -maxdepth 1 -type f \( -iname 'licen[cs]e*' -o -iname 'copying*' -o -iname 'notice*' \))
	if [ -z "$found" ]; then
		printf 'notices.sh: %s has no file that tells its licence\n' "$1" >&2
		exit 1
	fi
	mkdir -p "$into/$1"
	while IFS= read -r file; do
		install -m 644 "$file" "$into/$1/"
	done <<<"$found"
}

copy go "$(go env GOROOT)"
modules=$(go list -deps -f '{{with .Module}}{{if not .Main}}{{.Path}} {{.Dir}}{{end}}{{end}}' ./cmd/gravamen | sort -u)
while read -r module folder; do
	copy "$module" "$folder"
done <<<"$modules"
