package neo4jstore

import (
	"errors"
	"testing"
	"time"
)

var errNone = errors.New("no answer")

// since begins a call that is older than whatever comes.
func since() time.Time {
	begun := time.Now()
	time.Sleep(time.Millisecond)
	return begun
}

func TestAnAnswerAloneClosesTheCircuit(t *testing.T) {
	var c circuit
	long := since() // a write begins
	c.leave(since(), true)
	if c.leave(since(), false) || !c.open {
		t.Error("the circuit is closed after a call without an answer")
	}
	if !c.leave(long, false) || !c.open {
		t.Error("a long call that failed too has closed it, or knows nothing of the answer since it began")
	}
	probes := 0
	for range 3 {
		if err := c.enter(func() error { probes++; return errNone }); !errors.Is(err, errNone) {
			t.Errorf("a caller hears %v", err)
		}
	}
	if probes != 3 || !c.open {
		t.Errorf("%d probes for three callers", probes)
	}
	if err := c.enter(func() error { return nil }); err != nil || c.open {
		t.Errorf("after a probe that was answered: %v", err)
	}
}

func TestAProbeWithoutTimeTellsNothing(t *testing.T) {
	var c circuit
	probed := false
	probe := func(time.Duration) error { probed = true; return errNone }
	if !c.late(since(), leastProbe-1, probe) || probed || c.open {
		t.Error("too little time was enough to judge the database")
	}
	if c.late(since(), leastProbe, probe) || !probed || !c.open {
		t.Error("a call and a probe without an answer left the circuit closed")
	}
}
