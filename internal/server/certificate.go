package server

import (
	"crypto/tls"
	"fmt"
	"log/slog"
	"os"
	"sync"
	"time"
)

// Certificate is a certificate in files, read again when one of them has changed. It may be used by many at a time.
type Certificate struct {
	certFile, keyFile string
	logger            *slog.Logger

	mu     sync.Mutex
	loaded *tls.Certificate
	of     [2]time.Time // when the files were written that are loaded, or that could not be
	looked time.Time
}

// lookAgain is how long files are taken for what they were.
const lookAgain = time.Second

// NewCertificate reads a certificate with its chain, and its key, both as PEM.
func NewCertificate(certFile, keyFile string, logger *slog.Logger) (*Certificate, error) {
	c := &Certificate{certFile: certFile, keyFile: keyFile, logger: logger}
	if err := c.load(); err != nil {
		return nil, err
	}
	return c, nil
}

func (c *Certificate) load() error {
	c.looked = time.Now()
	var written [2]time.Time
	for i, name := range []string{c.certFile, c.keyFile} {
		info, err := os.Stat(name)
		if err != nil {
			return fmt.Errorf("read the certificate: %w", err)
		}
		written[i] = info.ModTime()
	}
	if c.loaded != nil && written == c.of {
		return nil
	}
	pair, err := tls.LoadX509KeyPair(c.certFile, c.keyFile)
	if err != nil {
		return fmt.Errorf("read the certificate: %w", err)
	}
	c.loaded, c.of = &pair, written
	return nil
}

// get gives a connection the certificate. Files that do not fit each other, as while they are replaced, leave what was there.
func (c *Certificate) get(hello *tls.ClientHelloInfo) (*tls.Certificate, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if time.Since(c.looked) >= lookAgain {
		if err := c.load(); err != nil {
			c.logger.WarnContext(hello.Context(), "the certificate cannot be read again; the one before is used", slog.Any("error", err))
		}
	}
	return c.loaded, nil
}
