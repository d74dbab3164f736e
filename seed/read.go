package seed

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/gravamen/gravamen/graph"
)

// maxFile bounds a case file in bytes. The largest case known is a twentieth of it.
const maxFile = 1 << 20

// Case is one case file that was read and found without fault.
type Case struct {
	file file
	d    *decoder // knows where everything stands
	name string   // of the file
}

// Read reads one case file and checks everything that can be checked without knowing other files: a reference may still
// lead nowhere. The name is that of the file; its last element without .yaml must be the key of the case, unless the name is
// empty. The faults are all that were found, by line; the case is nil if there is any.
func Read(name string, r io.Reader) (*Case, []Fault) {
	c := read(name, r)
	if len(c.d.faults) > 0 {
		return nil, c.d.sorted()
	}
	return c, nil
}

// read gives the case with its faults, so that other files can still be held against what it defines.
func read(name string, r io.Reader) *Case {
	c := &Case{d: newDecoder(name), name: name}
	if decodeFile(c.d, r, &c.file) {
		c.checkMeaning()
	}
	if len(c.d.faults) == 0 {
		c.checkDocuments()
	}
	return c
}

// Key is the key of the case.
func (c *Case) Key() string { return c.file.Case }

// Decode reads the one YAML document of a file into a struct, as strictly as a case file: by its yaml tags, without fields that
// it does not have, and with every field that is no pointer, list or bool. The error lists all that is wrong, by line. The name is that of the
// file, for messages.
func Decode(name string, r io.Reader, into any) error {
	d := newDecoder(name)
	decodeFile(d, r, into)
	if len(d.faults) == 0 {
		return nil
	}
	return &FaultsError{d.sorted()}
}

// decodeFile reads the one YAML document of a file into a struct. It says whether there was a document to read.
func decodeFile(d *decoder, r io.Reader, into any) bool {
	text, err := io.ReadAll(io.LimitReader(r, maxFile+1))
	switch text = bytes.TrimPrefix(text, []byte("\xEF\xBB\xBF")); {
	case err != nil:
		d.add(1, "", "cannot be read: %v", err)
		return false
	case len(text) > maxFile:
		d.add(1, "", "is larger than %d bytes, which no case needs", maxFile)
		return false
	}
	line := 0
	for words := range bytes.Lines(text) {
		line++
		if message := graph.CheckCharacters(string(words)); message != "" {
			d.add(line, "", "%s", message)
			return false
		}
	}
	documents := yaml.NewDecoder(bytes.NewReader(text))
	var root, second yaml.Node
	switch err := documents.Decode(&root); {
	case errors.Is(err, io.EOF) || err == nil && len(root.Content) == 0:
		d.add(1, "", "is empty")
		return false
	case err != nil:
		d.addSyntax(err)
		return false
	}
	if err := documents.Decode(&second); err == nil {
		d.add(second.Line, "", "holds a second document; write one case a file")
	} else if !errors.Is(err, io.EOF) {
		d.addSyntax(err)
		return false
	}
	if top := root.Content[0]; top.Kind == yaml.ScalarNode && top.ShortTag() == "!!null" {
		d.add(1, "", "is empty")
		return false
	}
	d.value(root.Content[0], reflect.ValueOf(into).Elem(), "", "")
	return true
}

var syntaxLine = regexp.MustCompile(`^line (\d+): `)

// addSyntax reports what is no YAML.
func (d *decoder) addSyntax(err error) {
	message, line := strings.TrimPrefix(err.Error(), "yaml: "), 1
	if m := syntaxLine.FindStringSubmatch(message); m != nil {
		line, _ = strconv.Atoi(m[1])
		message = message[len(m[0]):]
	}
	d.add(line, "", "is no YAML: %s", message)
}

// checkMeaning checks what a field cannot say of itself.
func (c *Case) checkMeaning() {
	d := c.d
	base := strings.TrimSuffix(filepath.Base(c.name), filepath.Ext(c.name))
	if c.name != "" && c.file.Case != "" && c.file.Case != base {
		d.at("case", "%q is not the name of the file, which is %q", c.file.Case, base)
	}
	for _, e := range c.file.Actors {
		if e.Value.OrganOf != nil && e.Value.BasedIn != nil {
			d.at(below("actors", e.Key)+".basedIn", "stands beside organOf; an actor is an organ of a country or only based in one")
		}
		for i, s := range e.Value.ClaimedSponsors {
			if s.Confidence != nil && *s.Confidence > 100 {
				d.at(fmt.Sprintf("%s.claimedSponsors[%d].confidence", below("actors", e.Key), i), "%d is not allowed; 0 to 100 is", *s.Confidence)
			}
		}
	}
	for _, e := range c.file.Publications {
		at, p := below("publications", e.Key), e.Value
		if (p.URL == nil) != (p.URLEvidence == nil) {
			d.at(at, "has one of url and urlEvidence; both belong together")
		}
		if p.Retrieved != nil && (p.URLEvidence == nil || *p.URLEvidence != graph.UrlPageText) {
			d.at(at+".retrieved", "stands without urlEvidence: PAGE_TEXT; only a page that was read was retrieved")
		}
	}
	for _, e := range c.file.Capabilities {
		if n, of := e.Value.NamedComponents, e.Value.ComponentCount; n != nil && (of == nil || *n > *of) {
			d.at(below("capabilities", e.Key)+".namedComponents", "%d is more than componentCount says", *n)
		}
	}
	for _, e := range c.file.Operations {
		if start, end := e.Value.Start, e.Value.End; start != nil && end != nil && end.Latest != "" && end.Latest < start.Earliest {
			d.at(below("operations", e.Key)+".end", "%s is before the start, %s", end.EDTF, start.EDTF)
		}
	}
	for _, e := range c.file.Accusations {
		if day := e.Value.ResponsesSearchedUntil; day != nil && *day < e.Value.Stated.Earliest {
			d.at(below("accusations", e.Key)+".responsesSearchedUntil", "%s is before the statement, %s", *day, e.Value.Stated.EDTF)
		}
	}
	for _, e := range c.file.Responses {
		at := below("responses", e.Key)
		for _, kind := range e.Value.Kinds {
			if kind == graph.ResponseKindNoComment && e.Value.Date.EDTF != "" && e.Value.Date.Qualifier != graph.QualifierAsOf {
				d.at(at+".date", "NO_COMMENT notes an absence; write {edtf: %s, qualifier: AS_OF}", e.Value.Date.EDTF)
			}
		}
		if len(e.Value.To) == 0 && !e.Value.ToImplied {
			d.at(at, "names nothing in to; an answer names what it answers, unless it is marked toImplied")
		}
	}
	for i, r := range c.file.Reactions {
		if r.Number < 1 {
			d.at(fmt.Sprintf("reactions[%d].number", i), "comments are numbered from 1")
		}
	}
	for _, e := range c.file.ContextIssues {
		if len(e.Value.Between) == 1 {
			d.at(below("contextIssues", e.Key)+".between", "names one country; an issue lies between two or more")
		}
	}
}

// checkDocuments lets the domain judge the documents that the case makes.
func (c *Case) checkDocuments() {
	for _, doc := range c.documents(Dataset{}.orDefault()) {
		if err := graph.CheckID(doc.ID); err != nil {
			c.d.at(doc.path, "%s", err.Error())
			continue
		}
		for _, f := range doc.Faults() {
			c.d.at(doc.place(f.Field), "%s", f.Message)
		}
	}
}
