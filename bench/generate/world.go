package generate

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"github.com/gravamen/gravamen/graph"
)

// The measure of the world. The exponents give the first accuser and the first accused about a third of all accusations
// each, and the last a few in a thousand, which is how the public collections look.
const (
	accuserCountries = 40
	accusedCountries = 25
	accuserExponent  = 1.2
	accusedExponent  = 1.3
	withinExponent   = 1.4 // organs within a country, groups of a country, techniques
	sharedOperations = 64  // of one accused country, open to be alleged again
	subtechniques    = 5   // one technique in so many is a parent of the others
)

var (
	organNames = []string{
		"Foreign Ministry", "Cyber Security Centre", "Justice Ministry", "Defence Ministry", "Interior Ministry", "Signals Agency",
		"Police Cyber Unit", "Prosecutor", "Parliament", "Treasury", "Electoral Commission", "Telecom Regulator",
	}
	tactics = []string{"initial-access", "execution", "persistence", "credential-access", "collection", "exfiltration", "impact"}
	// Other names are made of two parts each; nobody is known to bear them.
	colours    = [][3]string{{"Amber", "琥珀", "Янтарный"}, {"Quiet", "静谧", "Тихий"}, {"Hollow", "空谷", "Пустой"}, {"Étoilé", "星辉", "Звёздный"}, {"Paper", "纸灯", "Бумажный"}}
	things     = [][3]string{{"Kettle", "水壶", "Чайник"}, {"Orchard", "果园", "Сад"}, {"Lantern", "灯笼", "Фонарь"}, {"Heron", "苍鹭", "Цапля"}, {"Thimble", "顶针", "Напёрсток"}, {"Øresund", "海峡", "Пролив"}, {"Wicker", "柳条", "Плетень"}}
	vocabulary = strings.Fields("the alleged intrusion into ministry networks began with stolen credentials and according to the statement " +
		"reached servers of a laboratory while operators kept access through rented hosts for several months before officials " +
		"published indicators that private analysts had described earlier under another name")
)

// country is a made-up country with everyone who speaks for it and the groups said to be behind it.
type country struct {
	code, id                 string
	organs, services, groups []string
}

// world is who and what accusations are about: ids only.
type world struct {
	countries                     []country // the i-th accuses the i-th most
	accused                       []int     // places in countries; the i-th is accused the i-th most
	companies, researchers, media []string
	techniques                    []string
}

func newWorld(r random) world {
	w := world{
		companies:   series("actor:gen-company-%02d", 60),
		researchers: series("actor:gen-research-%02d", 20),
		media:       series("actor:gen-media-%02d", 30),
		techniques:  series("technique:gen-t%03d", 300),
	}
	for _, code := range codes() {
		key := "gen-" + strings.ToLower(code)
		c := country{code: code, id: "country:" + code}
		c.organs = series("actor:"+key+"-organ-%02d", 3+r.IntN(len(organNames)-2))
		w.countries = append(w.countries, c)
	}
	// Those who are accused most are other countries than those who accuse most, though every one of them accuses as well.
	w.accused = r.Perm(accuserCountries)[:accusedCountries]
	for i, place := range w.accused {
		c := &w.countries[place]
		key := "gen-" + strings.ToLower(c.code)
		c.services = series("actor:"+key+"-service-%02d", 2+r.IntN(5))
		c.groups = series("actor:"+key+"-group-%02d", 4+accusedCountries-i)
	}
	return w
}

// codes are those that ISO 3166-1 leaves to its users, without XK, which is in use for Kosovo.
func codes() []string {
	out := []string{"AA"}
	for _, span := range []struct{ lead, from, to rune }{{'X', 'A', 'Z'}, {'Q', 'M', 'Z'}} {
		for second := span.from; second <= span.to; second++ {
			if code := string([]rune{span.lead, second}); code != "XK" {
				out = append(out, code)
			}
		}
	}
	return out[:accuserCountries]
}

// otherNames are aliases in three scripts, the same for every so many-th actor: names are no keys.
func otherNames(i int) []graph.ActorName {
	colour, thing := colours[i%len(colours)], things[i%len(things)]
	return []graph.ActorName{
		{Text: colour[0] + " " + thing[0]},
		{Text: colour[1] + thing[1], Language: new("zh")},
		{Text: colour[2] + " " + thing[2], Language: new("ru")},
	}
}

func series(format string, n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprintf(format, i+1)
	}
	return out
}

// draw holds the skewed choices and what later choices depend on.
type draw struct {
	r                random
	world            world
	accusers, blamed *rand.Zipf
	technique        *rand.Zipf
	organ            map[int]*rand.Zipf // by the number of organs or groups to choose from
	operations       map[int][]string   // by the place of the accused country, the newest last
}

func newDraw(r random, w world) draw {
	return draw{
		r: r, world: w,
		accusers:   r.zipf(accuserExponent, accuserCountries),
		blamed:     r.zipf(accusedExponent, accusedCountries),
		technique:  r.zipf(withinExponent, len(w.techniques)),
		organ:      map[int]*rand.Zipf{},
		operations: map[int][]string{},
	}
}

func (d *draw) accuser() int { return int(d.accusers.Uint64()) } //nolint:gosec // below the number of countries

// accusedBy is the place of a country that another accuses.
func (d *draw) accusedBy(accuser int) int {
	for {
		if place := d.world.accused[d.blamed.Uint64()]; place != accuser {
			return place
		}
	}
}

// one of a list, the first most often.
func (d *draw) one(ids []string) string {
	z := d.organ[len(ids)]
	if z == nil {
		z = d.r.zipf(withinExponent, len(ids))
		d.organ[len(ids)] = z
	}
	return ids[z.Uint64()]
}

// open lists the operations that may be alleged again.
func (d *draw) open() []string {
	return slices.Sorted(slices.Values(slices.Concat(slices.Collect(maps.Values(d.operations))...)))
}

// random is a source of chance with a few more questions to ask.
type random struct{ *rand.Rand }

func (r random) zipf(exponent float64, n int) *rand.Zipf {
	return rand.NewZipf(r.Rand, exponent, 1, uint64(n-1)) //nolint:gosec // n is at least 1
}

// chance is true in so many percent of cases.
func (r random) chance(percent int) bool { return r.IntN(100) < percent }

// count draws a small number: the i-th weight, in percent, is that of i.
func (r random) count(percents ...int) int {
	at := r.IntN(100)
	for i, p := range percents {
		if at -= p; at < 0 {
			return i
		}
	}
	return len(percents) - 1
}

func pick[T any](r random, from []T) T { return from[r.IntN(len(from))] }

// The days that accusations are stated on: from the first to the last, the later the more.
var (
	firstDay  = time.Date(2007, 1, 1, 0, 0, 0, 0, time.UTC)
	daysAfter = int(time.Date(2025, 12, 31, 0, 0, 0, 0, time.UTC).Sub(firstDay).Hours() / 24)
)

func (r random) day() time.Time {
	return firstDay.AddDate(0, 0, max(r.IntN(daysAfter+1), r.IntN(daysAfter+1)))
}

// fuzzy is a day as precise as sources are.
func (r random) fuzzy(day time.Time) graph.FuzzyDate {
	switch r.count(96, 2, 1, 1) {
	case 1:
		return date(day.Format("2006-01") + "/" + day.AddDate(0, r.IntN(5), 0).Format("2006-01"))
	case 2:
		return date(day.Format("2006")[:3] + "X")
	case 3:
		return date(day.Format("2006-01-02T15:04:05Z"))
	default:
		layouts := []string{time.DateOnly, "2006-01", "2006", "2006-01~", "2006-01?"}
		return date(day.Format(layouts[r.count(80, 11, 5, 2, 2)]))
	}
}

// date reads a text that this package wrote; what cannot be read becomes an empty date, which no document may have.
func date(text string) graph.FuzzyDate {
	d, err := graph.ParseEDTF(text)
	if err != nil {
		return graph.FuzzyDate{}
	}
	return d
}

func exact(day time.Time) graph.FuzzyDate { return date(day.Format(time.DateOnly)) }
