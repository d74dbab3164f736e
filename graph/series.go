package graph

import "sort"

// Series is a value that changes on known days: Values[i] holds from Days[i] until the day before Days[i+1]. Days ascend.
// Before the first day there is no value.
type Series[T ~string] struct {
	Days   []Day
	Values []T
}

// On is the value that holds on a day; "" before the first.
func (s Series[T]) On(day Day) T {
	if i := lastBy(s.Days, day); i >= 0 {
		return s.Values[i]
	}
	return ""
}

// set appends a change. Days must not descend; a second change on one day replaces the first, and a change to the value
// that already holds is none.
func (s *Series[T]) set(day Day, value T) {
	if n := len(s.Days); n > 0 && s.Days[n-1] == day {
		s.Days, s.Values = s.Days[:n-1], s.Values[:n-1]
	}
	if n := len(s.Values); n > 0 && s.Values[n-1] == value {
		return
	}
	s.Days, s.Values = append(s.Days, day), append(s.Values, value)
}

// lastBy is the index of the last of the ascending days that is not later than day; -1 if none.
func lastBy(days []Day, day Day) int {
	return sort.Search(len(days), func(i int) bool { return days[i] > day }) - 1
}
