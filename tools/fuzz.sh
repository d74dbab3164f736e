#!/usr/bin/env bash
# Feeds fuzz targets with made-up input, one after the other.
#
#   tools/fuzz.sh [TARGET...]   all targets, unless some are named
#
# FUZZTIME is how long each is fed, 10m unless set; FUZZPARALLEL on how many cores, all unless set. An input that fails is kept in the
# package's testdata/fuzz, where every run of the tests tries it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

failed=()
while IFS=: read -r file target; do
	if [ $# -gt 0 ] && [[ " $* " != *" $target "* ]]; then
		continue
	fi
	go test "./$(dirname "$file")" -run '^$' -fuzz "^$target\$" -fuzztime "${FUZZTIME:-10m}" -fuzzminimizetime 1s ${FUZZPARALLEL:+-parallel "$FUZZPARALLEL"} || failed+=("$target")
done < <(git grep -o --untracked '^func Fuzz[A-Za-z0-9]*' -- '*_test.go' | sed 's/:func /:/')
if [ ${#failed[@]} -gt 0 ]; then
	printf 'fuzz.sh: failed: %s\n' "${failed[*]}" >&2
	exit 1
fi
