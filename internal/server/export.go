package server

import (
	"github.com/gravamen/gravamen/export"
)

// Exporter gives what the server gives to download, for use without HTTP. Its questions have the server's limits; their answers are
// not kept, since nobody asks for the same page again.
func (s *Server) Exporter() *export.Exporter {
	limits := s.limits
	limits.KeptAnswers = 0
	return export.New(s.store, New(s.store, limits, s.logger).execute, s.limits.Exports)
}
