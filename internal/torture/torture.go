// Package torture holds the experiments that show what a running server bears: importers and databases that are killed, networks that
// fail, many readers beside writers, an end under load, and a long time. They are tests, and run the built program.
//
// `make test` runs a short form of each, and `make torture` the full form; counts and durations are flags, see torture_test.go.
package torture
