// Package pipetest gives tests of servers connections to which no network belongs: they know no time but the test's, and no buffer on the
// way holds anything back.
package pipetest

import (
	"net"
	"sync"
)

// Listener accepts what Dial opens until it is closed. It is safe for concurrent use, within one bubble of synctest.
type Listener struct {
	conns chan net.Conn
	ended chan struct{}
	end   sync.Once
}

// Listen makes a listener.
func Listen() *Listener { return &Listener{conns: make(chan net.Conn), ended: make(chan struct{})} }

// Dial opens a connection and waits until it is accepted; net.ErrClosed after the end.
func (l *Listener) Dial() (net.Conn, error) {
	client, server := net.Pipe()
	select {
	case l.conns <- addressed{server}:
		return client, nil
	case <-l.ended:
		return nil, net.ErrClosed
	}
}

// Accept waits for a connection.
func (l *Listener) Accept() (net.Conn, error) {
	select {
	case conn := <-l.conns:
		return conn, nil
	case <-l.ended:
		return nil, net.ErrClosed
	}
}

// Close ends the listener; connections stay.
func (l *Listener) Close() error {
	l.end.Do(func() { close(l.ended) })
	return nil
}

// Addr is no address.
func (l *Listener) Addr() net.Addr { return new(net.TCPAddr) }

// addressed is a connection from an address, by which servers tell clients apart.
type addressed struct{ net.Conn }

func (addressed) RemoteAddr() net.Addr { return &net.TCPAddr{IP: net.IPv4(192, 0, 2, 1), Port: 1} }
