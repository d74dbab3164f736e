package stix

import (
	"encoding/json"
	"fmt"

	"github.com/google/uuid"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/seed/ingest"
)

// namespace is that of the UUIDs of version 5 that ids of the graph become.
var namespace = uuid.NewSHA1(uuid.NameSpaceURL, []byte("https://github.com/gravamen/gravamen"))

// ExtensionID is the id of the extension definition under which an object carries the document that it stands for.
var ExtensionID = stixID("extension-definition", "document")

// stixID is the id of an object of a type for an id of the graph: always the same.
func stixID(kind, id string) string {
	return kind + "--" + uuid.NewSHA1(namespace, []byte(id)).String()
}

// extension is what the extension adds to an object: the document, or that another object holds it.
type extension struct {
	Type     string          `json:"extension_type"`
	Document *graph.Document `json:"document,omitempty"`
	Derived  bool            `json:"derived,omitempty"`
}

const propertyExtension = "property-extension"

// carried is the document in an object, if it has one.
func carried(o *Object) (graph.Document, bool) {
	var e extension
	if json.Unmarshal(o.Extensions[ExtensionID], &e) != nil || e.Document == nil {
		return graph.Document{}, false
	}
	return *e.Document, true
}

// copied takes the document that an object carries, as it stands. It is false for an object without the extension.
func copied(r *ingest.Record, o *Object) (bool, error) {
	text, ok := o.Extensions[ExtensionID]
	if !ok {
		return false, nil
	}
	var e extension
	if err := json.Unmarshal(text, &e); err != nil {
		return true, fmt.Errorf("the document in its extension %s cannot be read: %w", ExtensionID, err)
	}
	switch {
	case e.Derived:
		r.Skip() // for readers that do not know the extension
		return true, nil
	case e.Document == nil:
		return true, fmt.Errorf("its extension %s carries no document", ExtensionID)
	}
	return true, r.Copy(*e.Document) //nolint:wrapcheck // it tells
}
