package export

import (
	"bufio"
	"bytes"
	"context"
	"encoding/xml"
	"fmt"
	"strconv"

	"github.com/gravamen/gravamen/graph"
)

// networkFiles are the ways to write a network.
var networkFiles = []struct {
	name, mediaType, about string
	open                   func(w *xmlWriter) networkEncoder
}{
	{"graph.graphml", "application/graphml+xml; charset=utf-8", "As GraphML, which NetworkX, igraph and Gephi read.", func(w *xmlWriter) networkEncoder { return &graphML{w} }},
	{"graph.gexf", "application/gexf+xml; charset=utf-8", "As GEXF, which Gephi and NetworkX read.", func(w *xmlWriter) networkEncoder { return &gexf{w} }},
}

const networkAbout = "The accusations that meet the filter and what is told of them as a directed graph with typed links: who accuses, who is accused, what is alleged, on what it rests, answers and judgements."

// networkEncoder writes a network: first all nodes, then all links.
type networkEncoder interface {
	begin()
	node(id string, told []told)
	between()
	link(l *link, told []told)
	end()
}

// writeNetwork writes a network in a format. The store is read twice, so that no more than the ids is kept.
func writeNetwork(open func(w *xmlWriter) networkEncoder) func(context.Context, *Exporter, *File, *Question, *output) error {
	return func(ctx context.Context, e *Exporter, _ *File, q *Question, out *output) error {
		n, err := e.newNetwork(ctx, q)
		if err != nil {
			return err
		}
		out.begin()
		w := &xmlWriter{Writer: bufio.NewWriterSize(out, buffered)}
		encode := open(w)
		encode.begin()
		err = n.visit(ctx, func(r *graph.Row) error {
			encode.node(r.ID(), tell(nodeAttributes, r))
			out.add(1)
			return w.err
		})
		if err != nil {
			return err
		}
		encode.between()
		first := n.read
		err = n.visit(ctx, func(r *graph.Row) error {
			for _, l := range linksOf(r, first) {
				encode.link(&l, tell(linkAttributes, l.row))
			}
			return w.err
		})
		if err != nil {
			return err
		}
		encode.end()
		if w.err != nil {
			return w.err
		}
		return w.Flush() //nolint:wrapcheck // a writer's error is its own
	}
}

// told is one attribute with its value.
type told struct {
	number int // of the attribute
	value  string
}

func tell(attributes []attribute, r *graph.Row) []told {
	var all []told
	for i, a := range attributes {
		if value := a.of(r); value != nil {
			all = append(all, told{i, plain(value)})
		}
	}
	return all
}

// xmlWriter writes marks and texts. The first failure stays.
type xmlWriter struct {
	*bufio.Writer
	err error
}

// print writes a format whose arguments are texts to be escaped.
func (w *xmlWriter) print(format string, texts ...string) {
	escaped := make([]any, len(texts))
	for i, text := range texts {
		escaped[i] = escape(text)
	}
	if w.err == nil {
		_, w.err = fmt.Fprintf(w.Writer, format, escaped...)
	}
}

func escape(text string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(text)) // memory takes everything
	return b.String()
}

// attributeTypes are the types of both formats. Neither has dates that every reader knows.
var attributeTypes = map[kind]string{text: "string", date: "string", integer: "long", boolean: "boolean"}

// graphML is GraphML 1.0.
type graphML struct{ *xmlWriter }

func (g *graphML) begin() {
	g.print(xml.Header + `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">` + "\n")
	for i, a := range nodeAttributes {
		g.print("<key id=\"n%s\" for=\"node\" attr.name=\"%s\" attr.type=\"%s\"><desc>%s</desc></key>\n", strconv.Itoa(i), a.name, attributeTypes[a.kind], a.meaning)
	}
	g.print("<key id=\"type\" for=\"edge\" attr.name=\"type\" attr.type=\"string\"><desc>Type of the link.</desc></key>\n")
	for i, a := range linkAttributes {
		g.print("<key id=\"e%s\" for=\"edge\" attr.name=\"%s\" attr.type=\"%s\"><desc>%s</desc></key>\n", strconv.Itoa(i), a.name, attributeTypes[a.kind], a.meaning)
	}
	g.print("<graph id=\"gravamen\" edgedefault=\"directed\">\n")
}

func (g *graphML) node(id string, told []told) {
	g.print(`<node id="%s">`, id)
	for _, t := range told {
		g.print(`<data key="n%s">%s</data>`, strconv.Itoa(t.number), t.value)
	}
	g.print("</node>\n")
}

func (g *graphML) between() {}

func (g *graphML) link(l *link, told []told) {
	g.print(`<edge id="%s" source="%s" target="%s"><data key="type">%s</data>`, l.id, l.from, l.to, string(l.kind))
	for _, t := range told {
		g.print(`<data key="e%s">%s</data>`, strconv.Itoa(t.number), t.value)
	}
	g.print("</edge>\n")
}

func (g *graphML) end() { g.print("</graph>\n</graphml>\n") }

// gexf is GEXF 1.2, with the kind of an edge from 1.3, by which Gephi keeps several edges between two nodes apart.
type gexf struct{ *xmlWriter }

func (g *gexf) begin() {
	g.print(xml.Header + `<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">` + "\n<meta><creator>Gravamen</creator></meta>\n" + `<graph mode="static" defaultedgetype="directed">` + "\n")
	g.attributes("node", nodeAttributes)
	g.attributes("edge", append([]attribute{{name: "type", kind: text, meaning: "Type of the link."}}, linkAttributes...))
	g.print("<nodes>\n")
}

func (g *gexf) attributes(class string, attributes []attribute) {
	g.print("<attributes class=\"%s\" mode=\"static\">\n", class)
	for i, a := range attributes {
		if !isLabel(class, i) {
			g.print("<attribute id=\"%s\" title=\"%s\" type=\"%s\"/>\n", strconv.Itoa(i), a.name, attributeTypes[a.kind])
		}
	}
	g.print("</attributes>\n")
}

// isLabel says that GEXF has a place of its own for an attribute.
func isLabel(class string, number int) bool { return class == "node" && number == 0 }

func (g *gexf) node(id string, told []told) {
	g.print(`<node id="%s" label="%s"><attvalues>`, id, told[0].value)
	for _, t := range told[1:] {
		g.print(`<attvalue for="%s" value="%s"/>`, strconv.Itoa(t.number), t.value)
	}
	g.print("</attvalues></node>\n")
}

func (g *gexf) between() { g.print("</nodes>\n<edges>\n") }

func (g *gexf) link(l *link, told []told) {
	g.print(`<edge id="%s" source="%s" target="%s" kind="%s"><attvalues><attvalue for="0" value="%s"/>`, l.id, l.from, l.to, string(l.kind), string(l.kind))
	for _, t := range told {
		g.print(`<attvalue for="%s" value="%s"/>`, strconv.Itoa(t.number+1), t.value)
	}
	g.print("</attvalues></edge>\n")
}

func (g *gexf) end() { g.print("</edges>\n</graph>\n</gexf>\n") }
