package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// root is the folder of the repository, where the tools are.
func root(ctx context.Context) (string, error) {
	out, err := exec.CommandContext(ctx, "go", "env", "GOMOD").Output()
	if err != nil {
		return "", fmt.Errorf("go env GOMOD: %w", err)
	}
	return filepath.Dir(strings.TrimSpace(string(out))), nil
}

// local is a Neo4j of this repository's own tool, which keeps the store of each port.
type local struct {
	port      int
	heap      string
	pageCache int // MiB
}

// start gives the address of the server, and how to stop it: one that ran already is used and left running.
func (l *local) start(ctx context.Context) (uri string, stop func(context.Context) error, err error) {
	folder, err := root(ctx)
	if err != nil {
		return "", nil, err
	}
	tool := func(ctx context.Context, verb string) *exec.Cmd {
		cmd := exec.CommandContext(ctx, filepath.Join(folder, "tools", "neo4j", "neo4j"), verb, strconv.Itoa(l.port)) //nolint:gosec // the repository's own tool, and a number
		cmd.Env = append(os.Environ(), "NEO4J_AUTH=none", "NEO4J_HEAP="+l.heap, "NEO4J_PAGECACHE_MIB="+strconv.Itoa(l.pageCache))
		cmd.Stderr = os.Stderr
		return cmd
	}
	running := tool(ctx, "status").Run() == nil
	out, err := tool(ctx, "start").Output()
	if err != nil {
		return "", nil, fmt.Errorf("start Neo4j on port %d: %w", l.port, err)
	}
	stop = func(ctx context.Context) error {
		if running {
			return nil
		}
		if err := tool(ctx, "stop").Run(); err != nil {
			return fmt.Errorf("stop Neo4j on port %d: %w", l.port, err)
		}
		return nil
	}
	return strings.TrimSpace(string(out)), stop, nil
}

// startPeer installs the packages of the peer where they are missing and starts it over a database.
func startPeer(ctx context.Context, db *database, env environment) (*process, string, error) {
	top, err := root(ctx)
	if err != nil {
		return nil, "", err
	}
	folder := filepath.Join(top, "bench", "peer")
	for _, needed := range []string{"node", "npm"} {
		if _, err := exec.LookPath(needed); err != nil {
			return nil, "", fmt.Errorf("the peer needs %s, 20 or later; --peer=false leaves it out", needed)
		}
	}
	if _, err := os.Stat(filepath.Join(folder, "node_modules", ".package-lock.json")); errors.Is(err, os.ErrNotExist) {
		env.say("installing the packages of the peer")
		install := exec.CommandContext(ctx, "npm", "ci", "--no-progress")
		install.Dir = folder
		if out, err := install.CombinedOutput(); err != nil {
			return nil, "", fmt.Errorf("npm ci: %w\n%s", err, out)
		}
	}
	p, err := start(ctx, append(db.environ(), "NODE_ENV=production"), "node", filepath.Join(folder, "server.js"))
	return p, folder, err
}
