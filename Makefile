# `make` alone lists what there is.

SHELL := /bin/bash
.DEFAULT_GOAL := help

version := $(shell git describe --tags --always --dirty 2>/dev/null || echo dev)
lint := go tool -modfile=tools/go.mod golangci-lint
neo4j := tools/neo4j/neo4j
on_neo4j = NEO4J_TEST_URI=$${NEO4J_TEST_URI:-$$($(neo4j) start)} REQUIRE_NEO4J=1

.PHONY: help
help: ## list these targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "%-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: build
build: ## build bin/gravamen
	go build -trimpath -ldflags "-X main.version=$(version)" -o bin/gravamen ./cmd/gravamen

.PHONY: generate
generate: ## write the generated code again
	go generate ./...

.PHONY: web
web: ## build the explorer into web/dist, which the program carries; needs Node
	cd web && npm ci --no-audit --no-fund && npm run generate && npm run build

.PHONY: fmt
fmt: ## format the Go code
	$(lint) fmt

.PHONY: lint
lint: ## check the format and lint; the first time builds the linter, which takes minutes
	$(lint) fmt --diff
	$(lint) run

.PHONY: test
test: ## run all tests, with a real Neo4j and a real browser
	tools/test.sh

.PHONY: test-go
test-go: ## run the tests that need nothing but Go
	go test ./...

.PHONY: shipped
shipped: ## look at what is shipped: unreached code, vulnerabilities, licences, image and chart; needs Node and Python
	tools/shipped.sh

.PHONY: torture
torture: ## run in full what tests run in short: internal/torture for an hour and a half, then the rest; TORTURE="-run Soak" picks of the former alone
	$(on_neo4j) go test ./internal/torture -count=1 -timeout 6h -v $(TORTURE) \
		-kills 50 -collection -outages 20 -toxics 10s -readers 10m -soak 30m
ifndef TORTURE
	$(on_neo4j) go test ./internal/server -count=1 -timeout 1h -v -run TestHonestTraffic -rounds 5
	go test ./internal/server -count=1 -v -run TestIdleConnections -idle 10000
	$(on_neo4j) go test ./resolvers -count=1 -timeout 6h -v -run TestInjections -injections
	BACKUP_TEST=1 go test ./cmd/gravamen -count=1 -timeout 1h -v -run TestBackup
endif

.PHONY: fuzz
fuzz: ## feed every fuzz target for FUZZTIME, 10m unless set; FUZZ="FuzzCursor FuzzTable" names some
	tools/fuzz.sh $(FUZZ)

.PHONY: bench
bench: ## measure every figure beside the raw driver and a peer; BENCH="--large 0" leaves the million out, -h lists more
	go run ./bench figures $(BENCH)

.PHONY: notebooks
notebooks: ## run the notebooks against the server at GRAVAMEN_URL, http://127.0.0.1:8080 unless set
	"$$(tools/python)" -B notebooks/run.py

.PHONY: neo4j-start
neo4j-start: ## start a Neo4j on bolt://127.0.0.1:17687, without Docker
	$(neo4j) start

.PHONY: neo4j-stop
neo4j-stop: ## stop it
	$(neo4j) stop

.PHONY: clean
clean: ## remove what was built; Neo4j's store and jars stay
	rm -rf bin
