package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/spf13/cobra"
)

// healthTimeout bounds the question whether a server is ready, which has five seconds to ask its database.
const healthTimeout = 6 * time.Second

func newHealth(env environment) *cobra.Command {
	cmd := &cobra.Command{
		Use: "health", Short: "Ask the server at an address whether it is ready", Args: cobra.NoArgs,
		Long: `Ask the server at an address whether it is ready, as /readyz says it: for places that can run this program and nothing else,
such as the health check of a container without a shell. Where probes are sent over HTTP, they ask /readyz and /livez themselves.

The exit code is 0 if it is ready, else 1.`,
		Example: "  gravamen health\n  gravamen health --addr :8080",
		RunE:    func(cmd *cobra.Command, _ []string) error { return health(cmd.Context(), cmd, env) },
	}
	define(cmd, settingAddr, settingCert)
	return cmd
}

func health(ctx context.Context, cmd *cobra.Command, env environment) error {
	addr := settingAddr.value(cmd, env)
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return usageError{fmt.Errorf("%s is %q; it must be HOST:PORT such as %s", settingAddr.flag, addr, settingAddr.fallback)}
	}
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "localhost" // a server that answers on every address answers here
	}
	ctx, cancel := context.WithTimeout(ctx, healthTimeout)
	defer cancel()
	scheme, client := "http://", new(http.Client)
	if settingCert.value(cmd, env) != "" {
		// It asks this machine, by a name that no certificate holds.
		scheme, client.Transport = "https://", &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}} //nolint:gosec // see above
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, scheme+net.JoinHostPort(host, port)+"/readyz", nil)
	if err != nil {
		return usageError{fmt.Errorf("%s is %q: %w", settingAddr.flag, addr, err)}
	}
	response, err := client.Do(r)
	if err != nil {
		return fmt.Errorf("nobody answers at %s: %w", addr, err)
	}
	defer response.Body.Close() //nolint:errcheck // it is read
	text, err := io.ReadAll(io.LimitReader(response.Body, 1<<10))
	if err != nil {
		return fmt.Errorf("read the answer of %s: %w", addr, err)
	}
	if response.StatusCode != http.StatusOK {
		return errors.New(strings.TrimSpace(string(text)))
	}
	_, err = fmt.Fprint(cmd.OutOrStdout(), string(text))
	return err
}
