package graph

import "time"

// StatedIntervals counts accusations by the interval of days in which they may have been stated.
var StatedIntervals = Tally{Key: "intervals", By: []Value{
	{Property: "statedEarliest", Shape: ShapeScalar}, {Property: "statedLatest", Shape: ShapeScalar},
}}

// Bucket is one stretch of a timeline.
type Bucket struct {
	Start, End Day // both included
	Count      int // of intervals that lie within it
	Spread     int // of those that overlap it and lie within no bucket
}

// Timeline sorts intervals of days, as StatedIntervals counts them, into buckets of some months (1, 3 or 12) that begin with
// a month, a quarter or a year: from the first that an interval begins in to the last that one begins or, unless it is open,
// ends in. Intervals whose first day is not known are in none; an open one overlaps all that follow.
func Timeline(intervals []Line, months int) []Bucket {
	var first, last int // number of the bucket
	found := false
	type span struct{ from, to, count int }
	var spans []span
	open := bucketOf(LastDay, months)
	for _, line := range intervals {
		earliest, latest := Day(line.Values[0]), Day(line.Values[1])
		if earliest == "" {
			continue
		}
		s := span{bucketOf(earliest, months), bucketOf(latest, months), line.Count}
		spans = append(spans, s)
		end := s.to
		if end == open {
			end = s.from
		}
		if !found || s.from < first {
			first = s.from
		}
		if !found || end > last {
			last = end
		}
		found = true
	}
	if !found {
		return []Bucket{}
	}
	buckets := make([]Bucket, last-first+1)
	for i := range buckets {
		start := time.Date((first+i)*months/12, time.Month((first+i)*months%12+1), 1, 0, 0, 0, 0, time.UTC)
		buckets[i].Start, buckets[i].End = Day(start.Format(time.DateOnly)), Day(start.AddDate(0, months, -1).Format(time.DateOnly))
	}
	for _, s := range spans {
		if s.from == s.to {
			buckets[s.from-first].Count += s.count
			continue
		}
		for at := s.from; at <= min(s.to, last); at++ {
			buckets[at-first].Spread += s.count
		}
	}
	return buckets
}

// bucketOf numbers the buckets from the year 0 on.
func bucketOf(day Day, months int) int {
	t := day.Time()
	return (t.Year()*12 + int(t.Month()) - 1) / months
}
