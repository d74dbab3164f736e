#!/usr/bin/env bash
# Says whether web/dist and web/src/generated are what the sources beside them make. It builds in a copy, so that whoever compiles
# meanwhile does not meet half of it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
trap 'exit 143' TERM
git ls-files -z --cached --others --exclude-standard -- web schema ':!web/dist' ':!web/src/generated' |
	tar -c --null -T - | tar -x -C "$copy"
(
	cd "$copy/web"
	npm ci --no-audit --no-fund
	npm run generate
	npm run check
	npm run build
)
for made in web/dist web/src/generated; do
	if ! diff -rq "$made" "$copy/$made"; then
		printf '%s is not what its sources make: run make web and commit it\n' "$made" >&2
		exit 1
	fi
done
