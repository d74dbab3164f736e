#!/usr/bin/env bash
# Runs the tests with the race detector against a real Neo4j, and those of the explorer in a real browser.
#
#   tools/test.sh [PACKAGE...]   all packages, unless some are given
#   tools/test.sh prepare        only install what the tests need
#
# On Debian as root it installs what is missing; elsewhere it names it. It starts a Neo4j of its own and
# stops it at the end. One that already runs on that port is used and left running; with NEO4J_TEST_URI
# set, that server is used and none is started.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

port=17687
neo4j=tools/neo4j/neo4j

die() {
	printf 'test.sh: %s\n' "$*" >&2
	exit 1
}

check_go() {
	local want have
	command -v go >/dev/null || die "Go is missing; see https://go.dev/doc/install"
	want=$(awk '$1 == "go" { print $2; exit }' go.mod)
	have=$(go env GOVERSION)
	[ "$(printf '%s\n' "$want" "${have#go}" | sort -V | head -n 1)" = "$want" ] ||
		die "Go $want or later is needed, and this is ${have#go}; see https://go.dev/doc/install"
}

# The oldest Node that the explorer is built and tested with; see web/package.json.
node=20.19

node_is_there() {
	command -v npm >/dev/null && [ "$(printf '%s\n' "$node" "$(node -p process.versions.node)" | sort -V | head -n 1)" = "$node" ]
}

has_font() { find /usr/share/fonts /usr/local/share/fonts -name "$1" -print -quit 2>/dev/null | grep -q .; }

# prepare installs the system packages that are missing, Node's packages, and Neo4j unless another server is given.
prepare() {
	local missing=()
	command -v git >/dev/null || missing+=(git)
	command -v make >/dev/null || missing+=(make)
	# The race detector is linked by the C compiler.
	command -v "$(go env CC)" >/dev/null || missing+=(gcc libc6-dev)
	# The notebooks, and the examples of docs/clients.md.
	command -v python3 >/dev/null || missing+=(python3)
	python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
	command -v curl >/dev/null || missing+=(curl)
	command -v Rscript >/dev/null && Rscript -e 'library(jsonlite)' 2>/dev/null || missing+=(r-base-core r-cran-jsonlite)
	if [ -z "${NEO4J_TEST_URI:-}" ]; then
		# Maven's own dependency is a Java without the compiler that Neo4j's launcher needs.
		command -v "${JAVA_HOME:+$JAVA_HOME/bin/}javac" >/dev/null || missing+=(default-jdk-headless)
		command -v mvn >/dev/null || missing+=(maven)
	fi
	# Pages in every script are looked at, and drawn in those fonts.
	[ -n "${CHROMIUM:-}" ] || command -v chromium >/dev/null || missing+=(chromium)
	has_font NotoSans-Regular.ttf || missing+=(fonts-noto-core)
	has_font NotoSansCJK-Regular.ttc || missing+=(fonts-noto-cjk)
	command -v npm >/dev/null || missing+=(nodejs npm)
	if [ ${#missing[@]} -gt 0 ]; then
		if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
			die "missing: ${missing[*]}; on Debian: sudo apt-get install ${missing[*]}"
		fi
		printf 'test.sh: installing %s\n' "${missing[*]}" >&2
		export DEBIAN_FRONTEND=noninteractive
		apt-get update -q >&2
		apt-get install -q -y --no-install-recommends "${missing[@]}" >&2
	fi
	tools/python >/dev/null
	node_is_there || die "Node $node or later with npm is needed, and Debian has $(node --version); see https://nodejs.org"
	if [ "$(cksum <web/package-lock.json)" != "$(cat web/node_modules/.installed 2>/dev/null)" ]; then
		(cd web && npm ci --no-audit --no-fund) >&2
		cksum <web/package-lock.json >web/node_modules/.installed
	fi
	if [ -z "${NEO4J_TEST_URI:-}" ]; then
		"$neo4j" install
	fi
}

started=
tests=
log=$(mktemp)

finish() {
	local code=$?
	trap '' INT TERM
	# The tests are a process group of their own: go test does not end its children when it is ended.
	[ -z "$tests" ] || kill -TERM -- "-$tests" 2>/dev/null || true
	rm -f "$log"
	[ -z "$started" ] || "$neo4j" stop "$port" >/dev/null || true
	exit "$code"
}

check_go
prepare
[ "${1:-}" != prepare ] || exit 0
[ $# -gt 0 ] || set -- ./...

trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

if [ -z "${NEO4J_TEST_URI:-}" ]; then
	if ! "$neo4j" status "$port" >/dev/null; then
		started=1
	fi
	NEO4J_TEST_URI=$("$neo4j" start "$port")
	export NEO4J_TEST_URI
fi
export REQUIRE_NEO4J=1
export BROWSER_TEST=1

# The packages that use the database share it, so their tests run one package at a time; those of the others run beside them.
# -p 1 would slow compiling down as well, so everything is compiled first; what does not compile is reported later.
uses_database() {
	go list -f '{{$p := .ImportPath}}{{range .TestImports}}{{$p}} {{.}}{{"\n"}}{{end}}{{range .XTestImports}}{{$p}} {{.}}{{"\n"}}{{end}}' "$@" |
		awk '$2 ~ /\/internal\/(neo4jtest|shippedtest)$/ { print $1 }' | sort -u
}
mapfile -t shared < <(uses_database "$@")
mapfile -t others < <(comm -13 <(printf '%s\n' "${shared[@]}") <(go list "$@" | sort))
set -m
(
	go test -race -c -o /dev/null "$@" >/dev/null 2>&1 || true
	beside=
	if [ ${#others[@]} -gt 0 ]; then
		go test -race -p 1 -count=1 -timeout 20m "${others[@]}" >"$log" 2>&1 &
		beside=$!
	fi
	code=0
	[ ${#shared[@]} -eq 0 ] || go test -race -p 1 -count=1 -timeout 20m "${shared[@]}" || code=$?
	[ -z "$beside" ] || wait "$beside" || code=$?
	cat "$log"
	exit "$code"
) </dev/null &
tests=$!
set +m
code=0
wait "$tests" || code=$?
tests=
exit "$code"
