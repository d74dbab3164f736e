package main

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"net/url"
	"path"
	"strings"

	"github.com/spf13/cobra"

	"github.com/gravamen/gravamen/internal/server"
)

// What bounds who may ask the server, and how much.

// limitSetting is the setting of a limit.
func limitSetting(l *server.Limit) setting {
	usage := l.Usage
	if l.Code != "" {
		usage += "; more is refused with " + string(l.Code)
	}
	return setting{"limit-" + l.Name, "GRAVAMEN_LIMIT_" + strings.ToUpper(strings.ReplaceAll(l.Name, "-", "_")), l.Default, usage}
}

func defineWeb(cmd *cobra.Command) {
	for _, s := range []setting{settingOrigin, settingHost, settingProxy} {
		defineList(cmd, s)
	}
	define(cmd, settingCert, settingKey)
	for _, l := range server.AllLimits() {
		define(cmd, limitSetting(&l))
	}
}

// setLimits sets every limit to what its setting says.
func setLimits(cmd *cobra.Command, env environment, to *server.Limits) error {
	for _, l := range server.AllLimits() {
		s := limitSetting(&l)
		if err := l.Set(to, s.value(cmd, env)); err != nil {
			return usageError{fmt.Errorf("%s is %w", s.flag, err)}
		}
	}
	return nil
}

// web is from where the server is asked. public is where readers reach the explorer, or "".
func web(cmd *cobra.Command, env environment, public string, logger *slog.Logger) (server.Web, error) {
	out := server.Web{Hosts: append([]string{"localhost"}, settingHost.list(cmd, env)...)}
	for _, host := range out.Hosts {
		if _, err := path.Match(host, ""); err != nil || host == "" || strings.ContainsAny(host, "/:") {
			return out, usageError{fmt.Errorf("%s is %q; it must be a name without a port, such as gravamen.example.org, in which * stands for any characters", settingHost.flag, host)}
		}
	}
	if host, _, err := net.SplitHostPort(settingAddr.value(cmd, env)); err == nil && host != "" {
		out.Hosts = append(out.Hosts, host)
	}
	if u, err := url.Parse(public); err == nil && u.Host != "" {
		out.Hosts = append(out.Hosts, u.Hostname())
	}
	for _, text := range settingProxy.list(cmd, env) {
		network, err := netip.ParsePrefix(text)
		if addr, alone := netip.ParseAddr(text); alone == nil {
			network, err = addr.Prefix(addr.BitLen())
		}
		if err != nil {
			return out, usageError{fmt.Errorf("%s is %q; it must be an address such as 10.0.0.1, or a network such as 10.0.0.0/8", settingProxy.flag, text)}
		}
		out.Proxies = append(out.Proxies, network)
	}
	cert, key := settingCert.value(cmd, env), settingKey.value(cmd, env)
	var err error
	switch {
	case cert == "" && key == "":
	case cert == "" || key == "":
		err = usageError{errors.New("a certificate needs its key: set both tls-cert and tls-key, or neither")}
	default:
		if out.Certificate, err = server.NewCertificate(cert, key, logger); err != nil {
			err = usageError{err}
		}
	}
	return out, err
}
