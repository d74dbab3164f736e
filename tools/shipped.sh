#!/usr/bin/env bash
# Looks at what is shipped: code that nothing reaches, known vulnerabilities, the licences of all that is inside, the image and the
# chart. Leaves the bill of materials, in CycloneDX, at bin/sbom.json, and the texts of the licences in bin/licences.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The tools are pinned in shipped.mod, apart from the linter's: neither waits for the other's versions.
tool() { go tool -modfile=tools/shipped.mod "$@"; }

say() { printf -- '--- %s\n' "$*"; }

say "code that nothing reaches"
dead=$(tool deadcode -test ./...)
if [ -n "$dead" ]; then
	printf '%s\nnothing reaches this: use it, or remove it\n' "$dead" >&2
	exit 1
fi

say "known vulnerabilities"
if [ -n "${GOVULNDB:-}" ]; then
	tool govulncheck ./...
else
	printf 'skipped: GOVULNDB names no database of vulnerabilities\n'
fi

say "licences and bill of materials"
make -s build
tool cyclonedx-gomod bin -json -licenses -noserial -version "$(bin/gravamen version | cut -d " " -f 2)" -output bin/sbom.json bin/gravamen 2>/dev/null
node tools/licences.mjs bin/sbom.json web/dist/licences.json web/dist/graphiql/licences.json
rm -rf bin/licences
tools/notices.sh bin/licences

say "image"
"$(dirname "$(tools/python tools/requirements.txt)")/hadolint" deploy/Dockerfile

say "chart"
HELM=$(go tool -n -modfile=tools/shipped.mod helm) go test ./cmd/gravamen -run '^TestChart$' -count=1
