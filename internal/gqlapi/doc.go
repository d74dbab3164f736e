// Package gqlapi is the API's executable schema, generated from schema/*.graphql by gqlgen as gqlgen.yml says; `make
// generate` writes it again. Only this file and the package scalar are written by hand.
package gqlapi
