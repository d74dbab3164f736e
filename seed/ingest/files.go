package ingest

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// File is one file of the input.
type File struct {
	Name string // as it was named, or its path with slashes in the folder that was
	path string
	size int64

	run    *run
	index  int   // among the files
	before int64 // bytes of the files ahead of it
}

// expand finds the files: those named, and those with the ending in the folders named, in order of their names.
func expand(paths []string, ending string) ([]*File, int64, error) {
	var files []*File
	var total int64
	seen := map[string]string{}
	add := func(name, path string) error {
		info, err := os.Stat(path)
		if err != nil {
			return fmt.Errorf("read %s: %w", path, err)
		}
		if !info.Mode().IsRegular() {
			return invalidf("%s is neither a file nor a folder", path)
		}
		if other, ok := seen[name]; ok {
			return invalidf("%s and %s have the same name, which says what a record was taken from: name their common folder, or import one after the other under --name", other, path)
		}
		seen[name] = path
		files = append(files, &File{Name: name, path: path, size: info.Size(), index: len(files), before: total})
		total += info.Size()
		return nil
	}
	for _, path := range paths {
		info, err := os.Stat(path)
		if err != nil {
			return nil, 0, fmt.Errorf("read %s: %w", path, err)
		}
		if !info.IsDir() {
			if err := add(filepath.Base(path), path); err != nil {
				return nil, 0, err
			}
			continue
		}
		before := len(files)
		if err := walk(path, ending, add); err != nil {
			return nil, 0, err
		}
		if len(files) == before {
			return nil, 0, invalidf("%s: there is no file in this folder that ends in %s", path, ending)
		}
	}
	return files, total, nil
}

// walk visits the files of a folder. A link that leads out of the folder is refused: whoever names a folder means what is in it.
func walk(folder, ending string, add func(name, path string) error) error {
	root, err := filepath.EvalSymlinks(folder)
	if err != nil {
		return fmt.Errorf("read %s: %w", folder, err)
	}
	return filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return fmt.Errorf("read %s: %w", path, err)
		}
		if entry.IsDir() || !strings.EqualFold(filepath.Ext(path), ending) {
			return nil
		}
		name, err := filepath.Rel(root, path)
		if err != nil {
			return fmt.Errorf("read %s: %w", path, err)
		}
		target, err := filepath.EvalSymlinks(path)
		if err != nil {
			return fmt.Errorf("read %s: %w", path, err)
		}
		if within, err := filepath.Rel(root, target); err != nil || !filepath.IsLocal(within) {
			return invalidf("%s is a link that leads out of the folder %s: name its target if you mean it", path, folder)
		}
		return add(filepath.ToSlash(name), path)
	})
}

// maxRecord bounds one record of a file, in bytes.
const maxRecord = 8 << 20

// open opens a file and refuses what cannot be text in UTF-8.
func (f *File) open() (*source, error) {
	file, err := os.Open(f.path)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", f.path, err)
	}
	s := &source{file: f, closer: file, Reader: bufio.NewReaderSize(file, 64<<10)}
	if err := s.sniff(); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return s, nil
}

// source reads a file within the bound of a record, and knows its lines.
type source struct {
	*bufio.Reader
	file   *File
	closer io.Closer
	read   int64   // bytes handed out
	mark   int64   // where the record at hand begins
	lines  int     // before the first of breaks
	breaks []int64 // offsets of line feeds handed out and not yet counted
}

// signatures are the first bytes of files that people name by mistake.
var signatures = []struct {
	begin string
	what  string
}{
	{"PK\x03\x04", "is a zip archive: unpack it, and name what was in it"},
	{"\x1f\x8b", "is compressed with gzip: unpack it first"},
	{"\xff\xfe", "is text in UTF-16: save it as UTF-8"},
	{"\xfe\xff", "is text in UTF-16: save it as UTF-8"},
	{"%PDF", "is a PDF"},
	{"<", "is XML or HTML"},
}

// sniff looks at how the file begins and skips a byte order mark.
func (s *source) sniff() error {
	begin, err := s.Peek(4)
	if err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("read %s: %w", s.file.path, err)
	}
	if len(begin) == 0 {
		return s.file.faultf(1, "is empty; a file of %s belongs here", s.file.run.format.Name)
	}
	for _, known := range signatures {
		if strings.HasPrefix(string(begin), known.begin) {
			return s.file.faultf(1, "%s", known.what)
		}
	}
	if bytes.HasPrefix(begin, []byte("\xef\xbb\xbf")) {
		_, err := s.Discard(3)
		return err //nolint:wrapcheck // it was peeked at
	}
	return nil
}

// errTooLong stands for a record beyond the bound.
var errTooLong = errors.New("the record is too long")

// Read hands out what comes next.
func (s *source) Read(p []byte) (int, error) {
	if s.read-s.mark > maxRecord {
		return 0, errTooLong
	}
	n, err := s.Reader.Read(p)
	for i := 0; ; i++ {
		next := bytes.IndexByte(p[i:n], '\n')
		if next < 0 {
			break
		}
		i += next
		s.breaks = append(s.breaks, s.read+int64(i))
	}
	s.read += int64(n)
	return n, err //nolint:wrapcheck // as the reader promises
}

// next begins a record at an offset and gives its line.
func (s *source) next(offset int64) int {
	s.mark = max(s.mark, offset)
	passed, _ := slices.BinarySearch(s.breaks, offset)
	s.lines += passed
	s.breaks = s.breaks[:copy(s.breaks, s.breaks[passed:])]
	s.file.run.progress(Reading, s.file.before+offset, s.file.run.total)
	return s.lines + 1
}

// faultf says what makes the whole file unreadable.
func (f *File) faultf(line int, format string, args ...any) error {
	return invalidf("%s:%d: %s; nothing was written", f.Name, line, fmt.Sprintf(format, args...))
}

// Fault says what makes the whole file one that cannot be read as the format, found by the format itself.
func (f *File) Fault(format string, args ...any) error { return f.faultf(1, format, args...) }

// Companion opens the file that stands beside this one, under the same name with an ending added. Its name is as the file's own
// would be.
func (f *File) Companion(ending string) (name string, text io.ReadCloser, err error) {
	name = f.Name + ending
	file, err := os.Open(filepath.Clean(f.path + ending))
	if err != nil {
		return name, nil, fmt.Errorf("read %s: %w", f.path+ending, err)
	}
	return name, file, nil
}
