package server

import (
	"context"
	"encoding/json"
	"log/slog"
	"math"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/hashicorp/golang-lru/v2"
	"golang.org/x/time/rate"

	"github.com/gravamen/gravamen/resolvers"
)

// The guard stands before every handler, and looks at headers alone: at which name the server was asked, for which page a
// browser asks, and how much its client has asked already.

// Web says from where the server is asked. The zero Web is asked by any name, by no page but its own, and directly.
type Web struct {
	Hosts   []string       // names by which the server is asked, without a port: patterns of path.Match; none: any. Addresses are always answered
	Proxies []netip.Prefix // which say in X-Forwarded-For for whom they ask
	// Certificate makes it answer over TLS; nil: without.
	Certificate *Certificate
}

// ClientLimits bound what one client asks: an IPv4 address, or the /64 of an IPv6 address. 0 is no bound.
type ClientLimits struct {
	Concurrent int // requests at a time, open streams included
	Rate       int // requests a second, in the long run
	Burst      int // requests at once, after a pause; at least 1 where there is a Rate
	Questions  int // that the store answers at a time; others wait
	// Subscriptions and Exports are those of one client at a time, of what there may be of all.
	Subscriptions, Exports int
}

// manyClients is how many clients are remembered, those longest silent being forgotten.
const manyClients = 20_000

// client is one that has asked lately.
type client struct {
	tokens *rate.Limiter
	open   atomic.Int64
	spent  atomic.Int64  // nanoseconds of the store's time that are not paid yet
	asking chan struct{} // holds a token for each question that the store answers; nil: no bound

	subscriptions, exports slots
}

type guard struct {
	web     Web
	origins []string
	limits  ClientLimits
	clients *lru.Cache[netip.Prefix, *client]
	logger  *slog.Logger
}

func newGuard(l *Limits, logger *slog.Logger) *guard {
	clients, err := lru.New[netip.Prefix, *client](manyClients)
	if err != nil {
		panic(err) //nolint:forbidigo // for a size below 1 alone
	}
	return &guard{web: l.Web, origins: l.Streams.Origins, limits: l.Clients, clients: clients, logger: logger}
}

// probes are asked by what watches the server, and are answered whatever else goes on.
var probes = []string{"/livez", "/readyz"}

// around puts the guard before a handler.
func (g *guard) around(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		g.secure(w.Header())
		if slices.Contains(probes, r.URL.Path) {
			next.ServeHTTP(w, r)
			return
		}
		if !g.named(r.Host) {
			g.turnAway(w, r, &refusal{http.StatusMisdirectedRequest, resolvers.CodeHost, "this server does not answer by the name in the header Host: ask it by another, or set its hosts"})
			return
		}
		origin := r.Header.Get("Origin")
		shared := origin != "" && !g.own(r, origin) && g.welcome(origin)
		if len(g.origins) > 0 {
			w.Header().Add("Vary", "Origin")
		}
		if shared {
			g.share(w.Header(), origin)
			if r.Method == http.MethodOptions && r.Header.Get("Access-Control-Request-Method") != "" {
				w.WriteHeader(http.StatusNoContent)
				return
			}
		} else if g.foreign(r, origin) {
			g.turnAway(w, r, &refusal{http.StatusForbidden, resolvers.CodeOrigin, "this server does not answer the pages of this origin: set the origins that may ask it"})
			return
		}
		c := g.client(r)
		if refused, wait := g.admit(c); refused != nil {
			w.Header().Set("Retry-After", strconv.Itoa(wait))
			g.turnAway(w, r, refused)
			return
		}
		defer c.open.Add(-1)
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), clientKey{}, c)))
	})
}

// secure sets what browsers are told about every answer; a handler may say more.
func (g *guard) secure(header http.Header) {
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Referrer-Policy", "strict-origin-when-cross-origin")
	header.Set("X-Frame-Options", "DENY")
	header.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
	header.Set("Cross-Origin-Opener-Policy", "same-origin")
	if g.web.Certificate != nil {
		header.Set("Strict-Transport-Security", "max-age=31536000")
	}
}

// named says whether the server is asked by a name of its own. A page that makes its name lead here, to be taken for a page of
// this server, sends that name; it cannot do so with an address.
func (g *guard) named(host string) bool {
	if len(g.web.Hosts) == 0 {
		return true
	}
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	host = strings.TrimSuffix(strings.ToLower(host), ".")
	if _, err := netip.ParseAddr(strings.Trim(host, "[]")); err == nil {
		return true
	}
	return slices.ContainsFunc(g.web.Hosts, func(pattern string) bool {
		ok, err := path.Match(strings.ToLower(pattern), host)
		return ok && err == nil
	})
}

// own says whether an origin is that of the server itself.
func (g *guard) own(r *http.Request, origin string) bool {
	u, err := url.Parse(origin)
	return err == nil && u.Host != "" && strings.EqualFold(u.Host, r.Host)
}

// welcome says whether the pages of an origin may ask.
func (g *guard) welcome(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil || u.Host == "" {
		return false
	}
	return slices.ContainsFunc(g.origins, func(pattern string) bool {
		ok, err := path.Match(strings.ToLower(pattern), strings.ToLower(u.Host))
		return ok && err == nil
	})
}

// share lets the pages of an origin read the answer. Cookies are no matter: the server knows none.
func (g *guard) share(header http.Header, origin string) {
	header.Set("Access-Control-Allow-Origin", origin)
	header.Set("Access-Control-Allow-Methods", "GET, HEAD, POST")
	header.Set("Access-Control-Allow-Headers", "Content-Type, Authorization, Last-Event-ID")
	header.Set("Access-Control-Expose-Headers", "Retry-After, ETag, Content-Disposition, X-Request-Id")
	header.Set("Access-Control-Max-Age", "600")
}

// foreign says whether a browser asks for a page of another origin, other than by a link that a reader follows. What is no
// browser sends neither header.
func (g *guard) foreign(r *http.Request, origin string) bool {
	if origin != "" && !g.own(r, origin) {
		return true
	}
	switch r.Header.Get("Sec-Fetch-Site") {
	case "", "same-origin", "none":
		return false
	}
	return r.Method != http.MethodGet && r.Method != http.MethodHead || r.Header.Get("Sec-Fetch-Dest") != "document"
}

// client is who asks: the last address that no proxy of ours has.
func (g *guard) client(r *http.Request) *client {
	asked, err := netip.ParseAddrPort(r.RemoteAddr)
	addr := asked.Addr().Unmap()
	if err == nil && g.proxy(addr) {
		hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
		for _, hop := range slices.Backward(hops) {
			before, err := netip.ParseAddr(strings.TrimSpace(hop))
			if err != nil {
				break
			}
			if addr = before.Unmap().WithZone(""); !g.proxy(addr) {
				break
			}
		}
	}
	key := clientKeyOf(addr)
	fresh := &client{tokens: rate.NewLimiter(rate.Inf, 1)}
	if g.limits.Rate > 0 {
		fresh.tokens = rate.NewLimiter(rate.Limit(g.limits.Rate), max(g.limits.Burst, 1))
	}
	fresh.subscriptions.most, fresh.exports.most = int64(g.limits.Subscriptions), int64(g.limits.Exports)
	if g.limits.Questions > 0 {
		fresh.asking = make(chan struct{}, g.limits.Questions)
	}
	if known, ok, _ := g.clients.PeekOrAdd(key, fresh); ok {
		g.clients.Get(key) // it is not silent
		return known
	}
	return fresh
}

// clientKeyOf is what the addresses of one client have in common; zero where there is no address, which only a test's own connection
// lacks.
func clientKeyOf(addr netip.Addr) netip.Prefix {
	bits := 32
	if addr.Is6() {
		bits = 64
	}
	key, err := addr.WithZone("").Prefix(bits)
	if err != nil {
		return netip.Prefix{}
	}
	return key
}

func (g *guard) proxy(addr netip.Addr) bool {
	return slices.ContainsFunc(g.web.Proxies, func(p netip.Prefix) bool { return p.Contains(addr) })
}

// admit counts a request in, to be counted out when it ends, or refuses it and says how many seconds to wait.
func (g *guard) admit(c *client) (*refusal, int) {
	if now := c.open.Add(1); g.limits.Concurrent > 0 && now > int64(g.limits.Concurrent) {
		c.open.Add(-1)
		return &refusal{http.StatusTooManyRequests, resolvers.CodeConcurrent, "as many requests of this client are open as there may be, which is " + strconv.Itoa(g.limits.Concurrent) + "; wait until one ends"}, 1
	}
	if refused, wait := c.take(); refused != nil {
		c.open.Add(-1)
		return refused, wait
	}
	return nil, 0
}

// take takes a token for one request or operation, or refuses it and says how many seconds to wait.
func (c *client) take() (*refusal, int) {
	now := time.Now()
	if c.tokens.AllowN(now, 1) {
		return nil, 0
	}
	missing := 1 - c.tokens.TokensAt(now)
	wait := max(1, int(math.Ceil(missing/float64(c.tokens.Limit()))))
	return &refusal{http.StatusTooManyRequests, resolvers.CodeRate, "this client asks more often than the server answers; ask again in " + strconv.Itoa(wait) + " s"}, wait
}

// A request takes one token. What makes it dearer is paid besides, and may leave a client owing: the price of what it asks, the
// fields of a document that the server does not know yet, since rules of GraphQL compare them with each other, each shape of question
// that the database must plan first, which takes it a hundred milliseconds and more, and the time that the store takes (see turn).
const (
	pricePerToken   = 5_000
	noveltyPerToken = 50 // of the price for shapes of question that the database must plan first
	fieldsPerToken  = 25
)

// owe takes tokens from who asks.
func owe(ctx context.Context, tokens int) {
	if c := clientOf(ctx); c != nil {
		c.owe(tokens)
	}
}

// owe takes tokens, those that are still to come among them; a whole burst at most.
func (c *client) owe(tokens int) {
	if tokens > 0 {
		c.tokens.ReserveN(time.Now(), min(tokens, max(c.tokens.Burst(), 1)))
	}
}

type clientKey struct{}

// clientOf is who asks; nil in-process.
func clientOf(ctx context.Context) *client {
	c, _ := ctx.Value(clientKey{}).(*client)
	return c
}

// turnAway answers a request that nobody else looks at.
func (g *guard) turnAway(w http.ResponseWriter, r *http.Request, refused *refusal) {
	g.logger.DebugContext(r.Context(), "request refused", slog.String("code", string(refused.code)))
	w.Header().Set("Content-Type", jsonType+"; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(refused.status)
	response := refused.response()
	refusedBy(w, response)
	_ = json.NewEncoder(w).Encode(response) // a client that has gone needs no answer
}
