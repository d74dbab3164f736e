package neo4jstore_test

import (
	"encoding/binary"
	"fmt"
	"io"
	"maps"
	"net"
	"slices"
	"sync"
	"testing"
)

// member speaks as much Bolt 5.4 as is needed to take part in a cluster that goes wrong.
type member struct {
	address string
	// answer is what is asked before the usual answer is given, by several goroutines; nil is the usual one. Panics end the connection.
	answer func(request) *failure

	listener net.Listener
	mu       sync.Mutex
	table    map[string][]string // roles and addresses, as it tells them
	heard    []request
	opened   int // connections
	open     []net.Conn
	commits  int
}

// request is a message of a client: its signature and fields.
type request struct {
	kind   byte
	fields []any
}

// failure is what goes wrong: an error with a code, or without one the end of the connection.
type failure struct{ code string }

// words are those of each failure; a database's may repeat values.
const words = "so it is"

// The messages of clients.
const (
	boltHello, boltLogon, boltReset, boltGoodbye = 0x01, 0x6A, 0x0F, 0x02
	boltRun, boltPull, boltBegin, boltCommit     = 0x10, 0x3F, 0x11, 0x12
	boltRoute                                    = 0x66
)

// extra is the map of a request that tells of its transaction.
func (r request) extra() map[string]any {
	for _, f := range slices.Backward(r.fields) {
		if extra, ok := f.(map[string]any); ok {
			return extra
		}
	}
	return nil
}

func newMember(t *testing.T) *member {
	t.Helper()
	listener, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	m := &member{address: listener.Addr().String(), listener: listener, answer: func(request) *failure { return nil }}
	t.Cleanup(m.stop)
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			m.mu.Lock()
			m.opened++
			m.open = append(m.open, conn)
			m.mu.Unlock()
			go m.talk(conn)
		}
	}()
	return m
}

func (m *member) stop() {
	m.mu.Lock()
	defer m.mu.Unlock()
	_ = m.listener.Close()
	for _, c := range m.open {
		_ = c.Close()
	}
}

// tell sets the routing table that the member gives.
func (m *member) tell(table map[string][]string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.table = table
}

// received are the requests of a kind, so far.
func (m *member) received(kind byte) []request {
	m.mu.Lock()
	defer m.mu.Unlock()
	return slices.DeleteFunc(slices.Clone(m.heard), func(r request) bool { return r.kind != kind })
}

func (m *member) talk(conn net.Conn) {
	defer conn.Close()               //nolint:errcheck // it is over
	defer func() { _ = recover() }() // what was read was no message, or the connection ended
	var handshake [20]byte
	must(io.ReadFull(conn, handshake[:]))
	must(conn.Write([]byte{0, 0, 4, 5}))
	failed := false
	for {
		r := readMessage(conn)
		m.mu.Lock()
		m.heard = append(m.heard, r)
		m.mu.Unlock()
		if r.kind == boltGoodbye {
			return
		}
		wrong := m.answer(r)
		switch {
		case r.kind == boltReset:
			failed = false
			send(conn, 0x70, map[string]any{})
		case failed:
			send(conn, 0x7E)
		case wrong != nil && wrong.code == "":
			return
		case wrong != nil:
			failed = true
			send(conn, 0x7F, map[string]any{"code": wrong.code, "message": words})
		default:
			m.usual(conn, r)
		}
	}
}

func (m *member) usual(conn net.Conn, r request) {
	m.mu.Lock()
	defer m.mu.Unlock()
	switch r.kind {
	case boltHello:
		send(conn, 0x70, map[string]any{"server": "Neo4j/5.26.0", "connection_id": "bolt-1"})
	case boltRoute:
		servers := []any{}
		for _, role := range slices.Sorted(maps.Keys(m.table)) {
			addresses := []any{}
			for _, a := range m.table[role] {
				addresses = append(addresses, a)
			}
			servers = append(servers, map[string]any{"role": role, "addresses": addresses})
		}
		send(conn, 0x70, map[string]any{"rt": map[string]any{"ttl": 300, "db": "neo4j", "servers": servers}})
	case boltRun:
		send(conn, 0x70, map[string]any{"fields": []any{"told", "last", "rows"}, "t_first": 0, "qid": 0})
	case boltPull:
		send(conn, 0x71, []any{true, 0, []any{}}) // as much as a statement that finds nothing reads
		send(conn, 0x70, map[string]any{"type": "r", "bookmark": "of a reader"})
	case boltCommit:
		m.commits++
		send(conn, 0x70, map[string]any{"bookmark": fmt.Sprint("of write ", m.commits)})
	default:
		send(conn, 0x70, map[string]any{})
	}
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err) //nolint:forbidigo // talk recovers
	}
	return value
}

func readMessage(from io.Reader) request {
	var message []byte
	for {
		var size [2]byte
		must(io.ReadFull(from, size[:]))
		n := binary.BigEndian.Uint16(size[:])
		if n == 0 && len(message) > 0 {
			break
		}
		chunk := make([]byte, n)
		must(io.ReadFull(from, chunk))
		message = append(message, chunk...)
	}
	p := &packed{message[2:]}
	r := request{kind: message[1]}
	for range message[0] & 0x0F {
		r.fields = append(r.fields, p.value())
	}
	return r
}

func send(to io.Writer, kind byte, fields ...any) {
	message := []byte{0xB0 | byte(len(fields)), kind}
	for _, f := range fields {
		message = pack(message, f)
	}
	message = append(binary.BigEndian.AppendUint16(nil, uint16(len(message))), message...)
	must(to.Write(append(message, 0, 0)))
}

// pack appends a value in PackStream, each in its widest form.
func pack(to []byte, value any) []byte {
	size := func(marker byte, n int) []byte {
		return binary.BigEndian.AppendUint32(append(to, marker), uint32(n))
	}
	switch v := value.(type) {
	case bool:
		if v {
			return append(to, 0xC3)
		}
		return append(to, 0xC2)
	case int:
		return binary.BigEndian.AppendUint64(append(to, 0xCB), uint64(v))
	case string:
		return append(size(0xD2, len(v)), v...)
	case []any:
		to = size(0xD6, len(v))
		for _, item := range v {
			to = pack(to, item)
		}
	case map[string]any:
		to = size(0xDA, len(v))
		for key, item := range v {
			to = pack(pack(to, key), item)
		}
	}
	return to
}

// packed is what is left of a message in PackStream.
type packed struct{ rest []byte }

func (p *packed) take(n int) []byte {
	out := p.rest[:n]
	p.rest = p.rest[n:]
	return out
}

func (p *packed) number(bytes int) int {
	n := 0
	for _, b := range p.take(bytes) {
		n = n<<8 | int(b)
	}
	return n
}

// value reads null, booleans, integers, floats (as nil), strings, lists and maps.
func (p *packed) value() any {
	switch m := p.take(1)[0]; {
	case m <= 0x7F || m >= 0xF0:
		return int(int8(m))
	case m == 0xC1:
		p.take(8)
	case m == 0xC2 || m == 0xC3:
		return m == 0xC3
	case m >= 0xC8 && m <= 0xCB:
		return p.number(1 << (m - 0xC8))
	case m&0xF0 == 0x80:
		return string(p.take(int(m & 0x0F)))
	case m >= 0xD0 && m <= 0xD2:
		return string(p.take(p.number(1 << (m - 0xD0))))
	case m&0xF0 == 0x90:
		return p.list(int(m & 0x0F))
	case m >= 0xD4 && m <= 0xD6:
		return p.list(p.number(1 << (m - 0xD4)))
	case m&0xF0 == 0xA0:
		return p.pairs(int(m & 0x0F))
	case m >= 0xD8 && m <= 0xDA:
		return p.pairs(p.number(1 << (m - 0xD8)))
	}
	return nil
}

func (p *packed) list(n int) []any {
	out := make([]any, n)
	for i := range out {
		out[i] = p.value()
	}
	return out
}

func (p *packed) pairs(n int) map[string]any {
	out := map[string]any{}
	for range n {
		key, _ := p.value().(string)
		out[key] = p.value()
	}
	return out
}
