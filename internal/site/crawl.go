package site

import (
	"encoding/xml"
	"net/http"
	"slices"
)

// robots lets everybody read everything, and says where the site map is.
func (s *site) robots(w http.ResponseWriter, r *http.Request) {
	newFile(mediaTypes[".txt"], []byte("User-agent: *\nDisallow:\n\nSitemap: "+s.base(r)+"/sitemap.xml\n")).send(w, r)
}

// questionMap asks for one page each of what the site map lists: the rest is found by links.
const questionMap = `query Map {
  countries(first: 100) { nodes { id } }
  accusations(first: 100, orderBy: {field: RECORDED_AT}) { nodes { id } }
}`

type siteMap struct {
	XMLName xml.Name `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
	URLs    []mapURL `xml:"url"`
}

type mapURL struct {
	Loc string `xml:"loc"`
}

// sitemap lists the pages that are of nothing in particular, a hundred countries, and the hundred accusations recorded last.
func (s *site) sitemap(w http.ResponseWriter, r *http.Request) {
	var data struct {
		Countries, Accusations struct{ Nodes []struct{ ID string } }
	}
	if err := s.answer(r.Context(), questionMap, nil, &data); err != nil {
		fail(w, http.StatusServiceUnavailable, "the site map cannot be made now; come again later")
		return
	}
	list := siteMap{URLs: []mapURL{{s.base(r) + "/"}}}
	for _, name := range []string{"search", "accusations", "graph", "about"} {
		list.URLs = append(list.URLs, mapURL{s.base(r) + address(name, "", "")})
	}
	for _, node := range slices.Concat(data.Countries.Nodes, data.Accusations.Nodes) {
		list.URLs = append(list.URLs, mapURL{s.base(r) + addressOf(node.ID, "")})
	}
	text, err := xml.MarshalIndent(list, "", "  ")
	if err != nil {
		fail(w, http.StatusInternalServerError, "internal error")
		return
	}
	newFile("application/xml; charset=utf-8", slices.Concat([]byte(xml.Header), text, []byte("\n"))).send(w, r)
}
