package server

import (
	"net"
	"net/netip"
	"sync"
	"sync/atomic"
)

// bounded is a listener that holds so many connections at a time, of all clients and of one, but for proxies. One past that ends as
// it comes: if it waited instead, so would those of everybody else.
type bounded struct {
	net.Listener
	guard       *guard
	all, client int // 0: no bound
	refused     *connectionsRefused

	mu   sync.Mutex
	open int
	of   map[netip.Prefix]int
}

// connectionsRefused count the connections that ended as they came, by the limit that they would have been past.
type connectionsRefused struct{ all, client atomic.Int64 }

// Accept waits for a connection that there is room for.
func (b *bounded) Accept() (net.Conn, error) {
	for {
		conn, err := b.Listener.Accept()
		if err != nil {
			return nil, err //nolint:wrapcheck // what listens is embedded here
		}
		from, _ := netip.ParseAddrPort(conn.RemoteAddr().String()) // the zero address is a client, too
		addr := from.Addr().Unmap()
		if who := clientKeyOf(addr); b.enter(who, b.guard.proxy(addr)) {
			return &counted{Conn: conn, leave: sync.OnceFunc(func() { b.left(who) })}, nil
		}
		_ = conn.Close() // nothing was said
	}
}

func (b *bounded) enter(who netip.Prefix, proxy bool) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch {
	case b.all > 0 && b.open >= b.all:
		b.refused.all.Add(1)
		return false
	case b.client > 0 && !proxy && b.of[who] >= b.client:
		b.refused.client.Add(1)
		return false
	}
	b.open++
	b.of[who]++
	return true
}

func (b *bounded) left(who netip.Prefix) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.open--
	if b.of[who]--; b.of[who] == 0 {
		delete(b.of, who)
	}
}

// counted is a connection that gives its place back when it ends.
type counted struct {
	net.Conn
	leave func()
}

// Close ends the connection.
func (c *counted) Close() error {
	defer c.leave()
	return c.Conn.Close() //nolint:wrapcheck // it is that connection
}
