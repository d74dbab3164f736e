package main

import (
	"fmt"
	"io"
	"log/slog"
	"net/url"
	"os"
	"path"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/gravamen/gravamen/graph/neo4jstore"
	"github.com/gravamen/gravamen/internal/observe"
	"github.com/gravamen/gravamen/internal/server"
)

// setting is one thing that can be set: a flag over an environment variable over a default. The README's table lists them
// all, and a test holds it to this list.
type setting struct {
	flag, env, fallback, usage string
}

// The settings. A password is taken from the environment alone: a flag would show it to everyone who can list processes.
var (
	settingAddr      = setting{"addr", "GRAVAMEN_ADDR", "127.0.0.1:8080", "address to answer HTTP on"}
	settingKnownAt   = setting{"known-at", "GRAVAMEN_KNOWN_AT", "", "answer as this database would have at an instant (RFC 3339) or at the end of a day"}
	settingOrigin    = setting{"origin", "GRAVAMEN_ORIGIN", "", "host whose pages may ask this server, such as app.example.org or *.example.org; may be given several times"}
	settingHost      = setting{"host", "GRAVAMEN_HOST", "", "name by which this server is asked, such as gravamen.example.org; localhost, addresses and the name in --addr and --public-url always are; may be given several times"}
	settingProxy     = setting{"proxy", "GRAVAMEN_PROXY", "", "address, or network such as 10.0.0.0/8, of a proxy whose X-Forwarded-For tells who asks; may be given several times"}
	settingCert      = setting{"tls-cert", "GRAVAMEN_TLS_CERT", "", "file with the certificate and its chain; with --tls-key HTTPS is answered; read again when it changes"}
	settingKey       = setting{"tls-key", "GRAVAMEN_TLS_KEY", "", "file with the key of the certificate"}
	settingDocuments = setting{"documents", "GRAVAMEN_DOCUMENTS", "", "file of registered documents, as gravamen documents add writes it; read again when it changes; empty: the explorer's alone are registered"}
	settingMode      = setting{"documents-mode", "GRAVAMEN_DOCUMENTS_MODE", "prefer", "only: documents that are not registered are refused with DOCUMENT_NOT_REGISTERED; prefer: they are answered as well"}
	settingReaders   = setting{"readers", "GRAVAMEN_READERS", "anyone", "who is answered: anyone, or those with a token of any role, which needs a database"}
	settingPublic    = setting{"public-url", "GRAVAMEN_PUBLIC_URL", "", "where readers reach the explorer, such as https://gravamen.example.org; empty: the host that a request names"}
	settingLogLevel  = setting{"log-level", "GRAVAMEN_LOG_LEVEL", "info", "debug, info, warn or error"}
	settingURI       = setting{"neo4j", "NEO4J_URI", "", "address of a Neo4j database, such as bolt://127.0.0.1:7687; empty: the embedded collection"}
	settingUsername  = setting{"neo4j-username", "NEO4J_USERNAME", "", "user name; empty: no authentication"}
	settingDatabase  = setting{"neo4j-database", "NEO4J_DATABASE", "neo4j", "name of the database"}
	settingPassword  = setting{"", "NEO4J_PASSWORD", "", "password; no flag, since every process can read those"}

	databaseSettings = []setting{settingURI, settingUsername, settingDatabase}
)

// settings is every setting, in the order of the README.
func settings() []setting {
	out := []setting{settingAddr, settingKnownAt, settingOrigin, settingHost, settingProxy, settingCert, settingKey, settingDocuments, settingMode, settingReaders, settingPublic, settingOps, settingProfiles, settingTraces, settingDrain, settingLogLevel, settingURI, settingUsername, settingPassword, settingDatabase}
	for _, l := range server.AllLimits() {
		out = append(out, limitSetting(&l))
	}
	return out
}

// or is the setting with another default.
func (s setting) or(fallback string) setting {
	s.fallback = fallback
	return s
}

// define adds the flags of settings to a command.
func define(cmd *cobra.Command, some ...setting) {
	for _, s := range some {
		cmd.Flags().String(s.flag, s.fallback, fmt.Sprintf("%s [%s]", s.usage, s.env))
	}
}

// value is what a setting is set to: the flag if it was given, else the environment, else the default.
func (s setting) value(cmd *cobra.Command, env environment) string {
	if f := cmd.Flags().Lookup(s.flag); f != nil && f.Changed {
		return f.Value.String()
	}
	if v := env.getenv(s.env); v != "" {
		return v
	}
	return s.fallback
}

// defineList adds the flag of a setting that may be given several times.
func defineList(cmd *cobra.Command, s setting) {
	cmd.Flags().StringArray(s.flag, nil, fmt.Sprintf("%s [%s, separated by blanks]", s.usage, s.env))
}

// list is what a setting of several values is set to: the flags if any was given, else the words of the environment.
func (s setting) list(cmd *cobra.Command, env environment) []string {
	if given, err := cmd.Flags().GetStringArray(s.flag); err == nil && len(given) > 0 {
		return given
	}
	return strings.Fields(env.getenv(s.env))
}

// origins are the hosts whose pages may ask, as patterns of path.Match.
func origins(cmd *cobra.Command, env environment) ([]string, error) {
	hosts := settingOrigin.list(cmd, env)
	for _, host := range hosts {
		if _, err := path.Match(host, ""); err != nil || host == "" || strings.Contains(host, "/") {
			return nil, usageError{fmt.Errorf("%s is %q; it must be a host, with its port where that is not the usual one, such as app.example.org:8443, in which * stands for any characters", settingOrigin.flag, host)}
		}
	}
	return hosts, nil
}

// publicURL is where readers reach the explorer; "" where nobody said.
func publicURL(cmd *cobra.Command, env environment) (string, error) {
	text := settingPublic.value(cmd, env)
	if text == "" {
		return "", nil
	}
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.User != nil || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Fragment != "" {
		return "", usageError{fmt.Errorf("%s is %q; it must be http or https and a host, such as https://gravamen.example.org", settingPublic.flag, text)}
	}
	return u.Scheme + "://" + u.Host, nil
}

// patience bounds one statement of a command that nobody waits for at a page: those that write much or look at everything.
const patience = 2 * time.Minute

// openNeo4j makes the store of the database that the settings name; nil where they name none. timeout bounds one statement; 0 is
// the store's own bound, which suits questions.
func openNeo4j(cmd *cobra.Command, env environment, logger *slog.Logger, timeout time.Duration) (*neo4jstore.Store, error) {
	uri := settingURI.value(cmd, env)
	if uri == "" {
		return nil, nil //nolint:nilnil // no database is a choice
	}
	if parsed, err := url.Parse(uri); err == nil && parsed.User != nil {
		return nil, usageError{fmt.Errorf("the address in %s holds a user name or password, which messages would show: set %s and %s", settingURI.env, settingUsername.env, settingPassword.env)}
	}
	store, err := neo4jstore.Open(neo4jstore.Options{
		URI: uri, Username: settingUsername.value(cmd, env), Password: settingPassword.value(cmd, env),
		Database: settingDatabase.value(cmd, env), Logger: logger, Timeout: timeout,
	})
	if err != nil {
		return nil, usageError{err}
	}
	return store, nil
}

// newLogger logs for people on a terminal, and as JSON elsewhere.
func newLogger(w io.Writer, level string) (*slog.Logger, error) {
	var options slog.HandlerOptions
	var parsed slog.Level
	if err := parsed.UnmarshalText([]byte(level)); err != nil {
		return nil, usageError{fmt.Errorf("%s is %q; it must be debug, info, warn or error", settingLogLevel.flag, level)}
	}
	options.Level = parsed
	if isTerminal(w) {
		return slog.New(observe.LogHandler(slog.NewTextHandler(w, &options))), nil
	}
	return slog.New(observe.LogHandler(slog.NewJSONHandler(w, &options))), nil
}

// isTerminal says whether people read what is written.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
