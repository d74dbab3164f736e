package server_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/server"
)

func TestHosts(t *testing.T) {
	h := limited(memstore.New(), server.Limits{Web: server.Web{Hosts: []string{"localhost", "gravamen.example.org", "*.example.net"}}})
	for host, status := range map[string]int{
		"localhost": 200, "localhost:8080": 200, "LOCALHOST.": 200, "127.0.0.1:8080": 200, "[::1]:8080": 200, "[::1]": 200, "10.0.0.7": 200,
		"gravamen.example.org": 200, "gravamen.example.org:443": 200, "a.example.net": 200,
		"evil.example": 421, "gravamen.example.org.evil.example": 421, "example.net": 421, "": 421, "127.0.0.1.evil.example": 421,
	} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://a"+get("query", question), nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Host = host
		w := respond(h, r)
		if w.Code != status || status == 421 && !strings.Contains(w.Body.String(), `"code":"HOST"`) {
			t.Errorf("%q: %d %s, want %d", host, w.Code, w.Body, status)
		}
	}
	if w := send(t, h, "GET", "http://evil.example/livez", ""); w.Code != http.StatusOK {
		t.Errorf("a probe by another name: %d", w.Code)
	}
}

// Pages of other origins are not answered unless they are welcome, whatever they send: not by what needs no leave of the
// server's first, and nobody gets leave.
func TestOrigins(t *testing.T) {
	shut := limited(memstore.New(), server.Limits{})
	open := limited(memstore.New(), server.Limits{Streams: server.StreamLimits{Origins: []string{"app.example.org", "*.example.net"}}})
	const welcome, strange = "https://app.example.org", "https://evil.example"
	for name, c := range map[string]struct {
		h       http.Handler
		method  string
		target  string
		headers []string
		status  int
		shared  string
	}{
		"no browser":                     {shut, "POST", "/graphql", nil, 200, ""},
		"its own page":                   {shut, "POST", "/graphql", []string{"Origin", "http://example.com", "Sec-Fetch-Site", "same-origin"}, 200, ""},
		"another page":                   {shut, "POST", "/graphql", []string{"Origin", strange}, 403, ""},
		"a page without an origin":       {shut, "POST", "/graphql", []string{"Origin", "null"}, 403, ""},
		"a page that hides its origin":   {shut, "POST", "/graphql", []string{"Sec-Fetch-Site", "cross-site"}, 403, ""},
		"a page of the same site":        {shut, "POST", "/graphql", []string{"Sec-Fetch-Site", "same-site"}, 403, ""},
		"a form":                         {shut, "POST", "/graphql", []string{"Content-Type", "application/x-www-form-urlencoded"}, 415, ""},
		"a text":                         {shut, "POST", "/graphql", []string{"Content-Type", "text/plain"}, 415, ""},
		"an image":                       {shut, "GET", get("query", question), []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Dest", "image"}, 403, ""},
		"a frame":                        {shut, "GET", get("query", question), []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "iframe"}, 403, ""},
		"an image of an export":          {shut, "GET", "/export/accusations.csv", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Dest", "image"}, 403, ""},
		"a feed by a script":             {shut, "GET", "/feed.atom", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors", "Sec-Fetch-Dest", "empty"}, 403, ""},
		"a link to an export":            {shut, "GET", "/export/accusations.csv", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"}, 200, ""},
		"a link to an answer":            {shut, "GET", get("query", question), []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"}, 200, ""},
		"a link to a page":               {shut, "GET", "/", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"}, 200, ""},
		"an address typed":               {shut, "GET", get("query", question), []string{"Sec-Fetch-Site", "none"}, 200, ""},
		"leave asked, not given":         {shut, "OPTIONS", "/graphql", []string{"Origin", strange, "Access-Control-Request-Method", "POST"}, 403, ""},
		"leave asked by another":         {open, "OPTIONS", "/graphql", []string{"Origin", strange, "Access-Control-Request-Method", "POST"}, 403, ""},
		"leave given":                    {open, "OPTIONS", "/graphql", []string{"Origin", welcome, "Access-Control-Request-Method", "POST"}, 204, welcome},
		"a welcome page":                 {open, "POST", "/graphql", []string{"Origin", welcome, "Sec-Fetch-Site", "cross-site"}, 200, welcome},
		"a welcome page by a pattern":    {open, "POST", "/graphql", []string{"Origin", "https://a.example.net"}, 200, "https://a.example.net"},
		"one that looks like it":         {open, "POST", "/graphql", []string{"Origin", "https://app.example.org.evil.example"}, 403, ""},
		"one that has it in its address": {open, "POST", "/graphql", []string{"Origin", "https://evil.example/app.example.org"}, 403, ""},
	} {
		t.Run(name, func(t *testing.T) {
			body := ""
			if c.method == http.MethodPost {
				body = post(question)
			}
			w := send(t, c.h, c.method, c.target, body, c.headers...)
			if w.Code != c.status || w.Header().Get("Access-Control-Allow-Origin") != c.shared || w.Header().Get("Access-Control-Allow-Credentials") != "" {
				t.Errorf("%d %q: %s", w.Code, w.Header(), w.Body)
			}
			if w.Code == http.StatusForbidden && !strings.Contains(w.Body.String(), `"code":"ORIGIN"`) {
				t.Errorf("%s", w.Body)
			}
		})
	}
}

// Only a proxy that is known says for whom it asks, and only the last address before it counts.
func TestWhoAsks(t *testing.T) {
	proxies := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("fd00::/8")}
	type ask struct{ address, forwarded string }
	for name, c := range map[string]struct {
		one, two ask
		same     bool
	}{
		"two addresses":               {ask{"192.0.2.1:1", ""}, ask{"192.0.2.2:1", ""}, false},
		"two ports":                   {ask{"192.0.2.1:1", ""}, ask{"192.0.2.1:2", ""}, true},
		"what a stranger says":        {ask{"192.0.2.1:1", "198.51.100.1"}, ask{"192.0.2.1:1", "198.51.100.2"}, true},
		"what a proxy says":           {ask{"10.0.0.1:1", "198.51.100.1"}, ask{"10.0.0.1:1", "198.51.100.2"}, false},
		"two proxies":                 {ask{"10.0.0.1:1", "198.51.100.1"}, ask{"10.0.0.2:1", "198.51.100.1"}, true},
		"what a client says by it":    {ask{"10.0.0.1:1", "203.0.113.1, 198.51.100.1"}, ask{"10.0.0.1:1", "203.0.113.2, 198.51.100.1"}, true},
		"two proxies in a row":        {ask{"10.0.0.1:1", "198.51.100.1, 10.0.0.9"}, ask{"10.0.0.1:1", "198.51.100.2, 10.0.0.9"}, false},
		"a proxy that says nothing":   {ask{"10.0.0.1:1", ""}, ask{"10.0.0.1:1", "nonsense"}, true},
		"a network of IPv6":           {ask{"[2001:db8::1]:1", ""}, ask{"[2001:db8::ffff]:1", ""}, true},
		"two networks of IPv6":        {ask{"[2001:db8::1]:1", ""}, ask{"[2001:db8:0:1::1]:1", ""}, false},
		"IPv4 within IPv6":            {ask{"[::ffff:192.0.2.1]:1", ""}, ask{"192.0.2.1:1", ""}, true},
		"a proxy over IPv4 in IPv6":   {ask{"[::ffff:10.0.0.1]:1", "198.51.100.1"}, ask{"10.0.0.1:1", "198.51.100.2"}, false},
		"the same client either way":  {ask{"10.0.0.1:1", "198.51.100.1"}, ask{"198.51.100.1:1", ""}, true},
		"the proxy and its clients":   {ask{"10.0.0.1:1", ""}, ask{"10.0.0.1:1", "198.51.100.1"}, false},
		"clients with zones of IPv6":  {ask{"[fe80::1%eth0]:1", ""}, ask{"[fe80::1%eth1]:1", ""}, true},
		"no address, as over a pipe":  {ask{"@", ""}, ask{"", ""}, true},
		"an address that is no proxy": {ask{"11.0.0.1:1", "198.51.100.1"}, ask{"11.0.0.1:1", "198.51.100.2"}, true},
	} {
		t.Run(name, func(t *testing.T) {
			h := limited(memstore.New(), server.Limits{Clients: server.ClientLimits{Rate: 1, Burst: 1}, Web: server.Web{Proxies: proxies}})
			if w := from(t, h, c.one.address, c.one.forwarded); w.Code != http.StatusOK {
				t.Fatalf("the first: %d", w.Code)
			}
			if w := from(t, h, c.two.address, c.two.forwarded); (w.Code == http.StatusTooManyRequests) != c.same {
				t.Errorf("the second: %d", w.Code)
			}
		})
	}
}

// Every answer tells browsers what not to do with it.
func TestSecurityHeaders(t *testing.T) {
	h := limited(memstore.New(), server.Limits{Web: server.Web{Hosts: []string{"example.com"}}})
	for _, target := range []string{"/", "/graphql", "/export/", "/nowhere", "/livez", "http://evil.example/"} {
		header := send(t, h, "GET", target, "").Header()
		for name, want := range map[string]string{
			"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "frame-ancestors 'none'", "Referrer-Policy": "-origin", "X-Frame-Options": "DENY",
		} {
			if !strings.Contains(header.Get(name), want) && header.Get(name) != "no-referrer" {
				t.Errorf("%s: %s: %q", target, name, header.Get(name))
			}
		}
	}
}

// writeCertificate writes one for localhost and gives what trusts it.
func writeCertificate(t *testing.T, cert, key string, serial int64) *x509.CertPool {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(serial), Subject: pkix.Name{CommonName: "localhost"}, DNSNames: []string{"localhost"},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &private.PublicKey, private)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	for name, block := range map[string]*pem.Block{cert: {Type: "CERTIFICATE", Bytes: der}, key: {Type: "PRIVATE KEY", Bytes: secret}} {
		if err := os.WriteFile(name, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	parsed, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	pool.AddCert(parsed)
	return pool
}

// A certificate that is replaced is taken without a start; one that is broken leaves the one before.
func TestCertificateIsReadAgain(t *testing.T) {
	cert, key := filepath.Join(t.TempDir(), "cert.pem"), filepath.Join(t.TempDir(), "key.pem")
	if _, err := server.NewCertificate(cert, key, slog.New(slog.DiscardHandler)); err == nil {
		t.Error("there is no file, and no error")
	}
	first := writeCertificate(t, cert, key, 1)
	loaded, err := server.NewCertificate(cert, key, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	address := served(t, server.Limits{Web: server.Web{Certificate: loaded}})
	serial := func(trusted *x509.CertPool) int64 {
		t.Helper()
		client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: trusted, ServerName: "localhost", MinVersion: tls.VersionTLS12}, DisableKeepAlives: true}}
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "https://"+address+"/livez", nil)
		if err != nil {
			t.Fatal(err)
		}
		response, err := client.Do(r)
		if err != nil {
			return 0
		}
		defer response.Body.Close() //nolint:errcheck // it is read for its header alone
		if response.Header.Get("Strict-Transport-Security") == "" {
			t.Error("no Strict-Transport-Security")
		}
		return response.TLS.PeerCertificates[0].SerialNumber.Int64()
	}
	if got := serial(first); got != 1 {
		t.Fatalf("certificate %d", got)
	}
	if err := os.WriteFile(cert, []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	time.Sleep(1100 * time.Millisecond) // longer than the files are taken for what they were
	if got := serial(first); got != 1 {
		t.Errorf("with a broken file: certificate %d", got)
	}
	second := writeCertificate(t, cert, key, 2)
	for end := time.Now().Add(20 * time.Second); serial(second) != 2; time.Sleep(100 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("the certificate was not read again")
		}
	}
}

func respond(h http.Handler, r *http.Request) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}
