#!/usr/bin/env bash
# Runs the tests against a real Neo4j, and those of the explorer in a real browser. What answers many at once is watched by the race
# detector.
#
#   tools/test.sh [PACKAGE...]   all packages, unless some are given
#   tools/test.sh prepare        only install what the tests need
#
# On Debian as root it installs what is missing; elsewhere it names it. It starts two Neo4j of its own and
# stops them at the end. What already runs on their ports is used and left running; with NEO4J_TEST_URI
# set to one address or several, with spaces between, those servers are used and none is started.
set -euo pipefail

# As many packages are tested at a time as there are servers: `go test` runs each test binary by this verb,
# which gives it a server of its own until it ends. mkdir makes a folder for one of those who try only.
if [ "${1:-}" = beside ]; then
	shift
	read -r -a servers <<<"$NEO4J_TEST_URI"
	for i in "${!servers[@]}"; do
		if mkdir "$TEST_LANES/$i" 2>/dev/null; then
			code=0
			NEO4J_TEST_URI=${servers[i]} "$@" || code=$?
			rmdir "$TEST_LANES/$i"
			exit "$code"
		fi
	done
	printf 'test.sh: more test binaries than the servers %s\n' "$NEO4J_TEST_URI" >&2
	exit 1
fi
cd "$(dirname "${BASH_SOURCE[0]}")/.."

ports=(17687 17688)
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

started=()
tests=
TEST_LANES=$(mktemp -d)
export TEST_LANES

finish() {
	local code=$?
	trap '' INT TERM
	# The tests are a process group of their own: go test does not end its children when it is ended.
	[ -z "$tests" ] || kill -TERM -- "-$tests" 2>/dev/null || true
	rm -rf "$TEST_LANES"
	for port in ${started[@]+"${started[@]}"}; do
		"$neo4j" stop "$port" >/dev/null || true
	done
	exit "$code"
}

check_go
prepare
[ "${1:-}" != prepare ] || exit 0
[ $# -gt 0 ] || set -- ./...

# These use the program from outside, as its users do, and start hundreds of processes, or ask one thing at a time. The detector would
# make them several times as dear; what they run is watched where it is tested by itself. Those that take longest come first, so that no
# server idles at the end.
unwatched=(web internal/torture cmd graph/storetest export seed internal/archtest bench notebooks docs)
mapfile -t watched < <(go list "$@")
others=()
for folder in "${unwatched[@]}"; do
	left=()
	for package in ${watched[@]+"${watched[@]}"}; do
		case $package/ in
		*/gravamen/"$folder"/*) others+=("$package") ;;
		*) left+=("$package") ;;
		esac
	done
	watched=(${left[@]+"${left[@]}"})
done

trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

if [ -z "${NEO4J_TEST_URI:-}" ]; then
	for port in "${ports[@]}"; do
		"$neo4j" status "$port" >/dev/null || started+=("$port")
		uri=$("$neo4j" start "$port")
		NEO4J_TEST_URI="${NEO4J_TEST_URI:+$NEO4J_TEST_URI }$uri"
	done
	export NEO4J_TEST_URI
fi
export REQUIRE_NEO4J=1
export BROWSER_TEST=1
read -r -a servers <<<"$NEO4J_TEST_URI"
# A process that the race detector watches sleeps a second as it ends; scripts start hundreds of them.
export GORACE="atexit_sleep_ms=10 ${GORACE:-}"

# run tests packages, as many at a time as there are servers. -p bounds compiling as well, so what the tests need is compiled first;
# what does not compile is reported later. All is vetted by the linter, once, and not again with each test binary.
run() {
	local code=0
	set -m
	(
		go build "$@" >/dev/null 2>&1 || true
		exec go test -p "${#servers[@]}" -exec "$PWD/tools/test.sh beside" -count=1 -timeout 40m -vet=off "$@"
	) </dev/null &
	tests=$!
	set +m
	wait "$tests" || code=$?
	tests=
	return "$code"
}

# What a refusal may take of the processor is held to without the detector, which makes it several times as dear, and with nothing beside.
attacked=$(go list ./internal/server)

code=0
[ ${#watched[@]} = 0 ] || run -race "${watched[@]}" || code=$?
[ ${#others[@]} = 0 ] || run "${others[@]}" || code=$?
[[ " ${watched[*]-} " != *" $attacked "* ]] || run -run '^TestAttacks$' "$attacked" || code=$?
exit "$code"
