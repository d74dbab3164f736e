//go:build race

package server_test

// slowdown is by how much the race detector slows the server down.
const slowdown = 15
