#!/usr/bin/env python3
"""Compute the answers to the questions of this folder by the published rules, without the program.

Usage: python3 expected.py FOLDER

FOLDER holds case.jsonl and generated.jsonl; `go test ./docs/questions -export FOLDER` writes them. Each line is one document
as it goes into the database: an entity with its properties and the links that start at it, what its sources say and nothing
else. All that the program derives is computed here from scratch: which country an accusation counts for, what verification
existed on a day, who answered whom. The rules are told in docs/verification.md and in the descriptions of schema/*.graphql.

One function below answers one question; it bears the name of the question's file.
"""

import calendar
import collections
import datetime
import json
import pathlib
import re
import statistics
import sys
import unicodedata

END_OF_TIME = "9999-12-31"

# ---------------------------------------------------------------------------------------------------------------- dates


class FuzzyDate:
    """A date as vague as its source: the text in EDTF, and the first and last day that the text allows."""

    def __init__(self, edtf, qualifier):
        self.edtf, self.qualifier = edtf, qualifier
        start, slash, end = edtf.partition("/")
        self.first, self.last, self.precision = self.span(start)
        if slash:
            _, self.last, other = self.span(end)
            scale = ["", "DAY", "MONTH", "YEAR", "DECADE", "CENTURY", "UNKNOWN"]
            self.precision = max(self.precision, other, key=scale.index)

    @staticmethod
    def span(text):
        """The first day, the last day and the precision of one side; "" for a day that is not known."""
        text = text.rstrip("~?%")
        if text in ("", ".."):
            return "", "", ""
        if text == "XXXX":
            return "", "", "UNKNOWN"
        if len(text) == 10:
            return text, text, "DAY"
        if len(text) == 7:
            year, month = int(text[:4]), int(text[5:])
            return f"{text}-01", f"{text}-{calendar.monthrange(year, month)[1]}", "MONTH"
        first, last = text.replace("X", "0") + "-01-01", text.replace("X", "9") + "-12-31"
        return first, last, {0: "YEAR", 1: "DECADE", 2: "CENTURY"}[text.count("X")]

    @property
    def exact(self):
        """One single day, without any "about", "as early as" or "as of"."""
        return self.precision == "DAY" and self.qualifier == "EXACT" and self.first == self.last

    def overlaps(self, other):
        return self.first <= (other.last or END_OF_TIME) and other.first <= (self.last or END_OF_TIME)

    def possibly(self, start, end):
        """It may lie between two days."""
        return self.first <= end and start <= (self.last or END_OF_TIME)

    def certainly(self, start, end):
        """It must lie between two days: all that it allows does."""
        return start <= self.first and self.first != "" and (self.last or END_OF_TIME) <= end


def days_between(one, other):
    return (datetime.date.fromisoformat(other) - datetime.date.fromisoformat(one)).days


def shown(date, *fields):
    """A date as the API shows it, with the fields that are asked for."""
    if date is None:
        return None
    every = {"edtf": date.edtf, "earliest": date.first or None, "latest": date.last or None, "precision": date.precision,
             "qualifier": date.qualifier}
    return {field: every[field] for field in fields}


# ----------------------------------------------------------------------------------------------------------- the graph


class Entity:
    """One document: an accusation, an actor, a response, …"""

    def __init__(self, graph, line):
        self.graph, self.id, self.line = graph, line["id"], line
        self.kind = self.id.partition(":")[0]
        self.links = line.get("links", [])

    def __getitem__(self, name):
        return self.line["props"].get(name)

    def list(self, name):
        return self[name] or []

    def date(self, name):
        text = self[name + "Edtf"]
        return None if text is None else FuzzyDate(text, self[name + "Qualifier"])

    def to(self, link, *kinds):
        """What the entity's own links of a type lead to, in the order in which the document lists them."""
        return [end for end, _ in self.to_with(link, *kinds)]

    def to_with(self, link, *kinds):
        """The same, each with the properties of the link."""
        pairs = [(self.graph[l["to"]], l.get("props", {})) for l in self.links if l["type"] == link]
        return [pair for pair in pairs if not kinds or pair[0].kind in kinds]

    def at(self, link, *kinds):
        """The entities whose links of a type lead here."""
        return [start for start, _ in self.at_with(link, *kinds)]

    def at_with(self, link, *kinds):
        return [pair for pair in self.graph.incoming[self.id, link] if not kinds or pair[0].kind in kinds]


class Graph(dict):
    """All entities by their ids."""

    def __init__(self, path):
        super().__init__()
        self.versions = collections.defaultdict(list)
        for text in path.read_text(encoding="utf-8").splitlines():
            line = json.loads(text)
            self.versions[line["id"]].append(line)
            self[line["id"]] = Entity(self, line)
        self.incoming = collections.defaultdict(list)
        for entity in self.values():
            for link in entity.links:
                self.incoming[link["to"], link["type"]].append((entity, link.get("props", {})))

    def all(self, kind):
        return [entity for entity in self.values() if entity.kind == kind]

    def accusations(self, day=END_OF_TIME):
        """All that were stated by a day, the newest first."""
        return newest_first([a for a in self.all("accusation") if known_since(a) <= day], "stated")


def newest_first(entities, date):
    """The latest first day leads; of those on one day, the greatest id. What has no day comes last."""
    return sorted(entities, key=lambda e: ((e.date(date).first if e.date(date) else ""), e.id), reverse=True)


def known_by(day, entities):
    return [e for e in entities if known_since(e) <= day]


def first_published(publications):
    return min((p.date("published").first for p in publications if p.date("published")), default="")


def known_since(entity):
    """The day from which on an entity is shown: the earliest on which it may have been said, answered, assessed, disclosed.

    What has no date is known from its earliest publication, or with the accusation that it belongs to. "": always.
    """
    if entity.kind == "accusation":
        return entity.date("stated").first or first_published(entity.to("STATED_IN"))
    if entity.kind == "response":
        return entity.date("on").first or first_published(entity.to("REPORTED_IN"))
    if entity.kind == "assessment":
        # A judgement of what is not known yet is none of it.
        return max(known_since(entity.to("OF")[0]), entity.date("on").first or first_published(entity.to("CITES")))
    if entity.kind == "evidence":
        stated = min((known_since(a) for a in entity.at("RESTS_ON")), default="")
        if entity["disclosedOnEdtf"]:
            return entity.date("disclosedOn").first
        return max(first_published(entity.to("PUBLISHED_IN")), stated)
    if entity.kind == "operation":
        return min((known_since(a) for a in entity.at("ALLEGES")), default="")
    if entity.kind == "claim":
        return max([known_since(a) for a in entity.at("ASSERTS")] + [first_published(entity.to("STATED_IN"))])
    if entity.kind == "publication":
        if entity["publishedEdtf"]:
            return entity.date("published").first
        reported = [p.date("published").first for p in entity.to("REPORTS") if p.date("published")]
        return max(reported) if reported else min((known_since(a) for a in entity.at("STATED_IN", "accusation")), default="")
    if entity.kind == "reaction":
        return known_since(entity.to("REACTS_TO")[0])
    return ""


# --------------------------------------------------------------------------------------------- who counts for whom

COUNTED_ROLES = ("LEAD", "JOINT", "ENDORSER")
UNCOUNTED_TIES = ("FROM_TERRITORY", "IP_ORIGIN")


def country_of(party):
    """Where a party belongs by institutional fact: itself, the state that it is an organ of, or its seat."""
    return party if party.kind == "country" else next(iter(party.to("OF_COUNTRY")), None)


def speaks_for(party):
    """The country whose voice a party is: itself, or the state that it is an organ of. A company is nobody's voice."""
    if party.kind == "country":
        return party
    if party["kind"] == "COMPANY":
        return None
    return next((country for country, tie in party.to_with("OF_COUNTRY") if tie["relation"] == "ORGAN_OF"), None)


def each_once(countries):
    return list(dict.fromkeys(c for c in countries if c))


def counts_for(accusation):
    """The countries that an accusation counts for, in the order of its accusers."""
    found = []
    for party, role in accusation.to_with("MADE_BY"):
        if accusation["sourcing"] == "ON_RECORD" and role["role"] in COUNTED_ROLES and party["kind"] != "COMPANY":
            found.append(speaks_for(party))
            if role.get("onBehalfOf"):
                found.append(speaks_for(accusation.graph[role["onBehalfOf"]]))
    return each_once(found)


def counts_against(accusation):
    """The countries that an accusation counts against: named themselves, or by an organ, and tied to the deed as a state."""
    if accusation["sourcing"] != "ON_RECORD":
        return []
    return each_once(speaks_for(party) for party, role in accusation.to_with("ACCUSES") if role["nexus"] not in UNCOUNTED_TIES)


def against(code, accusations):
    return [a for a in accusations if code in codes(counts_against(a))]


def made_by(code, accusations):
    return [a for a in accusations if code in codes(counts_for(a))]


def codes(countries):
    return [c["code"] for c in countries]


# ------------------------------------------------------------------------------------------------------- verification

STATUSES = ["NOT_ASSESSED", "INCONCLUSIVE", "PARTLY_CORROBORATED", "CORROBORATED", "CONFIRMED", "DISPUTED", "REFUTED"]
LADDER = ["NONE_CLAIMED", "ASSERTED_NOT_PUBLISHED", "SUMMARISED", "PARTIALLY_PUBLISHED", "PUBLISHED", "TESTED_IN_COURT"]
ASPECTS = ["ACTIVITY", "IMPACT", "ACTOR_CLUSTER", "STATE_LINK"]
FINDING_OUT = ("PRIMARY_FORENSICS", "REANALYSIS", "DOCUMENT_REVIEW", "JUDICIAL")
FOR, AGAINST = ("CORROBORATED", "PARTLY_CORROBORATED"), ("REFUTED", "DISPUTED")


def ids(entities):
    return {e.id for e in entities if e}


def assessments_of(accusation, day=END_OF_TIME):
    """Judgements of the accusation, of its claims and of its evidence that are known on a day, the oldest first."""
    subjects = [accusation] + accusation.to("ASSERTS") + accusation.to("RESTS_ON")
    return sorted(known_by(day, [j for s in subjects for j in s.at("OF")]), key=lambda j: (known_since(j), j.id))


class Finding:
    """One assessment as the rule looks at it."""

    def __init__(self, judgement, accusation):
        self.id, self.day, self.verdict, self.aspect = judgement.id, known_since(judgement), judgement["verdict"], judgement["aspect"]
        self.method, self.independence = judgement["method"], judgement["independence"]
        self.makers = ids(judgement.to("ASSESSED_BY"))
        self.homes = ids(country_of(p) for p in judgement.to("ASSESSED_BY"))
        self.voices = ids(speaks_for(p) for p in judgement.to("ASSESSED_BY"))
        self.evidence = ids(judgement.to("CITES"))
        self.named = ids(judgement.to("ATTRIBUTES_TO"))
        self.named_states = ids(speaks_for(p) for p in judgement.to("ATTRIBUTES_TO"))
        # The accusation rests on a report of this very maker.
        self.cited = any(
            report.id in self.evidence and (not report.to("PUBLISHED_BY") or ids(report.to("PUBLISHED_BY")) & self.makers)
            for evidence in accusation.to("RESTS_ON") for report in evidence.to("PUBLISHED_IN"))
        self.may_move = (self.method in FINDING_OUT and self.aspect and not self.cited and
                         (self.independence == "INDEPENDENT" or self.method == "JUDICIAL"))


def verification(accusation, day=END_OF_TIME):
    """The row of the published table that fits on a day: the status, how many assessments qualify, how many do not."""
    known = [Finding(j, accusation) for j in assessments_of(accusation, day)]
    roles = accusation.to_with("MADE_BY")
    accuser_states = ids(country_of(p) for party, role in roles if role["role"] in COUNTED_ROLES
                         for p in [party] + ([accusation.graph[role["onBehalfOf"]]] if role.get("onBehalfOf") else []))
    accused = ids(accusation.to("ACCUSES"))
    accused_states = ids(speaks_for(p) for p, role in accusation.to_with("ACCUSES") if role["nexus"] not in UNCOUNTED_TIES)

    def replaced(f):
        """Each of its makers has found anew on the same aspect."""
        later = [g for g in known[known.index(f) + 1:] if g.may_move and g.aspect == f.aspect]
        return all(any(maker in g.makers for g in later) for maker in f.makers)

    def elsewhere(f):
        """It holds a state responsible that is not accused."""
        return f.named_states and accused_states and not f.named_states & (accused_states | accused)

    def at_level(f):
        """It names the accused itself, or no state at all."""
        return not f.named_states or f.named & accused or f.named_states & accused

    def settles(f):
        if f.verdict != "CORROBORATED" or f.aspect != "STATE_LINK" or f.cited or elsewhere(f):
            return False
        if f.independence == "ACCUSED" and f.voices & accused_states:
            return at_level(f) or f.named_states & accused_states
        return f.method == "JUDICIAL" and at_level(f) and not replaced(f)

    def separate(findings, one_of_them=lambda f: True):
        """Two of them by different makers, each with sources of its own."""
        return any(a.evidence and b.evidence and not a.evidence & b.evidence and not a.makers & b.makers and
                   (one_of_them(a) or one_of_them(b)) for i, a in enumerate(findings) for b in findings[i + 1:])

    qualifying = [f for f in known if f.may_move and f.independence == "INDEPENDENT" and not replaced(f)]
    contradictions = [f for f in qualifying if elsewhere(f) or f.aspect == "STATE_LINK" and f.verdict in AGAINST]
    supports = [f for f in qualifying if f not in contradictions and f.aspect == "STATE_LINK" and f.verdict in FOR and at_level(f)]
    others = [f.verdict for f in qualifying if f not in contradictions and f not in supports]

    if any(settles(f) for f in known):
        status = "CONFIRMED"
    elif supports and contradictions:
        status = "DISPUTED"
    elif separate(contradictions):
        status = "REFUTED"
    elif contradictions:
        status = "DISPUTED"
    elif separate(supports, lambda f: not f.homes & accuser_states):
        status = "CORROBORATED"
    elif supports or any(v in FOR for v in others) and not any(v in AGAINST for v in others):
        status = "PARTLY_CORROBORATED"
    elif qualifying:
        status = "INCONCLUSIVE"
    else:
        status = "NOT_ASSESSED"
    return status, len(qualifying), len(known) - len(qualifying)


def status(accusation, day=END_OF_TIME):
    return verification(accusation, day)[0]


def disclosure(accusation, day=END_OF_TIME, aspect="STATE_LINK"):
    """The highest rung that evidence for an aspect has reached by a day."""
    rungs = [e["disclosure"] for e in known_by(day, accusation.to("RESTS_ON")) if aspect in e.list("supports")]
    return max(rungs, key=LADDER.index, default="NONE_CLAIMED")


def currency(accusation, day=END_OF_TIME):
    """Whether its maker still holds to it: the latest withdrawal or later version by that day decides."""
    changes = [(known_since(later), "CORRECTED") for later in accusation.at("SUPERSEDES")]
    for publication, how in accusation.at_with("WITHDRAWS"):
        changes.append((known_since(publication), how.get("result") or ("PARTLY_WITHDRAWN" if how["partly"] else "WITHDRAWN")))
    return max([c for c in changes if c[0] <= day], default=("", "CURRENT"))[1]


# ------------------------------------------------------------------------------------------------------------ answers


def answers_to(accusation, day=END_OF_TIME):
    return known_by(day, accusation.at("TO"))


def delay(response):
    """Days from the earliest accusation answered to the answer; None where one of the two days is not exact."""
    stated = min((a.date("stated") for a in response.to("TO", "accusation")), key=lambda d: d.first, default=None)
    on = response.date("on")
    if stated and stated.exact and on.exact and on.first >= stated.first:
        return days_between(stated.first, on.first)
    return None


# -------------------------------------------------------------------------------------------------------------- dyads


class Dyad:
    """What one country has accused another of by a day."""

    def __init__(self, graph, accuser, accused, day=END_OF_TIME):
        self.accuser, self.accused, self.day = accuser, accused, day
        self.accusations = made_by(accuser, against(accused, graph.accusations(day)))
        self.graph = graph

    def theirs(self, accusation):
        """The answers of the accused side. That one does not comment is no answer."""
        return [r for r in answers_to(accusation, self.day) if set(r.list("kinds")) != {"NO_COMMENT"} and
                any(speaks_for(p) is self.graph["country:" + self.accused] for p in r.to("ANSWERED_BY"))]

    def first_delay(self, accusation):
        """Days to the first answer of the accused side whose day is exact; None where the statement's is not."""
        stated = accusation.date("stated")
        days = [days_between(stated.first, r.date("on").first) for r in self.theirs(accusation) if stated.exact and r.date("on").exact]
        return min((d for d in days if d >= 0), default=None)

    def measures(self):
        delays = [d for d in map(self.first_delay, self.accusations) if d is not None]
        silent = [a for a in self.accusations if not self.theirs(a)]
        return {
            "accusationCount": len(self.accusations),
            "operationCount": len(ids(o for a in self.accusations for o in a.to("ALLEGES"))),
            "first": shown(self.accusations[-1].date("stated"), "edtf"),
            "latest": shown(self.accusations[0].date("stated"), "edtf"),
            "byVerification": tally((status(a, self.day) for a in self.accusations), STATUSES, "status"),
            "denials": sum(any("DENIAL" in r.list("kinds") for r in self.theirs(a)) for a in self.accusations),
            "unanswered": sum(a["responsesSearchedUntil"] is not None for a in silent),
            "answerUnknown": sum(a["responsesSearchedUntil"] is None for a in silent),
            "medianDaysToResponse": statistics.median(delays) if delays else None,
        }

    def picked(self, *names):
        measures = self.measures()
        return {name: measures[name] for name in names}

    def reverse(self):
        other = Dyad(self.graph, self.accused, self.accuser, self.day)
        return other if other.accusations else None


def all_dyads(graph, day=END_OF_TIME):
    pairs = {(one, other) for a in graph.accusations(day) for one in codes(counts_for(a)) for other in codes(counts_against(a))}
    return [Dyad(graph, one, other, day) for one, other in sorted(pairs)]


# ------------------------------------------------------------------------------------------------ facets and timelines

FORMS = ["TECHNICAL", "POLITICAL_OFFICIAL", "POLITICAL_UNOFFICIAL", "LEGAL", "SELF", "MEDIA", "UNKNOWN"]
RESPONSE_KINDS = """NO_COMMENT NEITHER_CONFIRM_NOR_DENY ACKNOWLEDGEMENT DENIAL CONDEMNATION COUNTER_ACCUSATION PROTEST_NOTE LAWSUIT
    INVESTIGATION DEMAND THREAT SANCTION EXPULSION BREAK_OFF_RELATIONS INDICTMENT_OR_ARREST SOLIDARITY COOPERATION
    DEFENSIVE_MEASURE GUIDANCE ADVISORY CYBER_RETALIATION EVIDENCE_CHALLENGE SUMMONS RECALL JOINT_INVESTIGATION_OFFER
    DECLINED_TO_ATTRIBUTE""".split()


def tally(values, order, name):
    """How often each value occurs, in a given order, without those that do not occur."""
    counts = collections.Counter(values)
    return [{name: value, "count": counts[value]} for value in order if counts[value]]


def country_tally(lists, first):
    """The most frequent countries first; of those that are equally frequent, the first by code."""
    counts = collections.Counter(code for countries in lists for code in codes(countries))
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:first]
    return [{"country": {"code": code}, "count": n} for code, n in ranked]


def facets(accusations, first, day=END_OF_TIME):
    years = [int(a.date("stated").first[:4]) for a in accusations if a.date("stated").first]
    return {
        "accuserCountries": country_tally(map(counts_for, accusations), first),
        "accusedCountries": country_tally(map(counts_against, accusations), first),
        "years": tally(years, sorted(set(years)), "year"),
        "forms": tally((f for a in accusations for f in set(a.list("forms"))), FORMS, "form"),
        "verification": tally((status(a, day) for a in accusations), STATUSES, "status"),
        "disclosure": tally((disclosure(a, day) for a in accusations), LADDER, "disclosure"),
        "responses": tally((k for a in accusations for k in {k for r in answers_to(a, day) for k in r.list("kinds")}),
                           RESPONSE_KINDS, "kind"),
    }


def timeline(accusations, months):
    """Buckets of so many months: a date that lies within one is counted there, a vaguer one is spread over several."""
    def bucket(day):
        return (int(day[:4]) * 12 + int(day[5:7]) - 1) // months

    def day_of(number, after):
        year, month = divmod(number * months, 12)
        return datetime.date(year, month + 1, 1) - datetime.timedelta(days=after)

    spans = [(bucket(d.first), bucket(d.last)) for d in (a.date("stated") for a in accusations) if d.first]
    if not spans:
        return []
    out = []
    for number in range(min(first for first, _ in spans), max(last for _, last in spans) + 1):
        out.append({
            "start": day_of(number, 0).isoformat(), "end": day_of(number + 1, 1).isoformat(),
            "count": sum(first == last == number for first, last in spans),
            "spread": sum(first <= number <= last and first != last for first, last in spans),
        })
    return out


# ------------------------------------------------------------------------------------------------------------- search

STROKES = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"})


def plain(text):
    """Without letter case, accents and strokes; ё is е, Ø is o."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return "".join(c for c in folded if unicodedata.category(c) != "Mn").translate(STROKES)


def words(text):
    """Runs of letters and digits; a run of Chinese characters is one word here."""
    return re.findall(r"[\u4e00-\u9fff]+|[^\W_\u4e00-\u9fff]+", plain(text))


def begins(word, wanted):
    """A word begins as is wanted; within a run of Chinese characters, anywhere."""
    return wanted in word if re.match(r"[\u4e00-\u9fff]", wanted) else word.startswith(wanted)


def search(actors, text):
    """Actors of whose names some word begins like each word of the text: whole names first, then beginnings, then the rest."""
    phrase, found = " ".join(words(text)), []
    for actor in actors:
        names = [words(name) for name in [actor["name"]] + actor.list("namesText")]
        if all(any(begins(word, wanted) for name in names for word in name) for wanted in words(text)):
            whole = [" ".join(name) for name in names]
            rank = 0 if phrase in whole else 1 if any(name.startswith(phrase) for name in whole) else 2
            found.append((rank, actor["name"].lower(), actor.id, actor))
    return [actor for *_, actor in sorted(found, key=lambda f: f[:3])]


# ---------------------------------------------------------------------------------------------------------- questions

QUESTIONS = {}
CURSOR = "(a cursor)"  # stands for every cursor, which are for the program alone to make and to read


def question(name, data):
    def register(function):
        QUESTIONS[name] = (data, function)
        return function
    return register


def named(entities):
    return [{"name": e["name"]} for e in entities]


def coded(countries):
    return [{"code": c["code"]} for c in countries]


def home(party):
    country = country_of(party)
    return country and {"code": country["code"]}


def page(entities, first, show):
    """A page of a list with the number of all."""
    return {"totalCount": len(entities), "nodes": [show(e) for e in entities[:first]]}


def total(entities):
    return {"totalCount": len(list(entities))}


NTSC = "accusation:cn-mss-ntsc-2025"


@question("01-who-accuses-whom", "case")
def who_accuses_whom(graph):
    a = graph[NTSC]
    return {"accusation": {
        "accusers": [{"role": role["role"], "party": {"name": p["name"], "country": home(p)}} for p, role in a.to_with("MADE_BY")],
        "accused": [{"level": role["level"], "party": {"name": p["name"], "country": home(p)}} for p, role in a.to_with("ACCUSES")],
        "accuserCountries": coded(counts_for(a)),
        "accusedCountries": coded(counts_against(a)),
        "targets": [{"name": t["name"], "place": t["place"]} for o in a.to("ALLEGES") for t in o.to("AIMED_AT")],
        "stated": shown(a.date("stated"), "edtf", "precision"),
        "publications": [{"kind": p["kind"], "channel": p["channel"], "published": shown(p.date("published"), "edtf")}
                         for p in newest_first(a.to("STATED_IN"), "published")],
        "operations": [{
            "start": shown(o.date("start"), "edtf", "precision", "qualifier"), "end": shown(o.date("end"), "edtf"),
            "phases": [{"order": p["order"]} for p in o.to("HAS_PHASE")],
        } for o in a.to("ALLEGES")],
    }}


@question("02-evidence-and-verification", "case")
def evidence_and_verification(graph):
    def known(day):
        a = graph[NTSC]
        state, qualifying, others = verification(a, day)
        return {
            "evidence": [{
                "description": e["description"], "disclosure": e["disclosure"], "supports": e["supports"],
                "gatheredBy": [{"name": p["name"], "country": home(p)} for p in e.to("GATHERED_BY")],
            } for e in known_by(day, a.to("RESTS_ON"))],
            "verification": {
                "status": state, "qualifyingAssessments": qualifying, "otherAssessments": others, "disclosure": disclosure(a, day),
                "disclosureByAspect": [{"aspect": aspect, "disclosure": disclosure(a, day, aspect)} for aspect in ASPECTS],
            },
        }
    return {"on20251019": known("2025-10-19"), "on20251021": known("2025-10-21"), "on20251022": known("2025-10-22")}


@question("03-services-and-warnings", "case")
def services_and_warnings(graph):
    a = graph[NTSC]
    return {"accusation": {
        "targets": [{"name": t["name"], "serves": named(t.to("SERVES"))} for o in a.to("ALLEGES") for t in o.to("AIMED_AT")],
        "claims": [{"kind": c["kind"], "text": c["text"], "about": [{"name": s["name"]} if s.kind == "service" else {} for s in c.to("ABOUT")]}
                   for c in a.to("ASSERTS")],
    }}


@question("04-phases-over-time", "case")
def phases_over_time(graph):
    def told(phase, phases):
        return {
            "order": phase["order"], "when": shown(phase.date("when"), "edtf", "earliest", "latest", "precision"), "outcome": phase["outcome"],
            "overlaps": [other["order"] for other in phases if other is not phase and phase.date("when").overlaps(other.date("when"))],
        }
    return {"accusation": {"operations": [{"phases": [told(p, o.to("HAS_PHASE")) for p in o.to("HAS_PHASE")]}
                                          for o in graph[NTSC].to("ALLEGES")]}}


@question("05-answers-of-the-accused", "case")
def answers_of_the_accused(graph):
    def by(day):
        theirs = [r for r in answers_to(graph[NTSC], day) if any(speaks_for(p) is graph["country:US"] for p in r.to("ANSWERED_BY"))]
        return {
            "responses": [{
                "kinds": r["kinds"], "on": shown(r.date("on"), "edtf", "qualifier"), "by": named(r.to("ANSWERED_BY")),
                "publications": [{"by": named(p.to("PUBLISHED_BY"))} for p in r.to("REPORTED_IN")], "daysAfterAccusation": delay(r),
            } for r in newest_first(theirs, "on")[::-1]],
            "responsesSearchedUntil": graph[NTSC]["responsesSearchedUntil"],
        }
    return {"a": by("2025-10-19"), "b": by("2025-10-22")}


@question("06-what-readers-made-of-it", "case")
def what_readers_made_of_it(graph):
    comments = sorted(graph[NTSC].at("TOWARDS"), key=lambda c: c["number"])
    return {"accusation": {"reactions": page(comments, 10, lambda c: {
        "by": named(c.to("WRITTEN_BY"))[0], "stance": c["stance"], "reasons": c.list("reasons")})}}


def drawn_links(graph, day):
    """Every link of a document as the pictures show it: what a phase names, its operation names; the source is left out."""
    def whole(entity):
        return entity.at("HAS_PHASE")[0].id if entity.kind == "phase" else entity.id
    for entity in known_by(day, graph.values()):
        for link in entity.links:
            if link["type"] not in ("DERIVED_FROM", "HAS_PHASE") and known_since(graph[link["to"]]) <= day:
                yield {"type": link["type"], "from": whole(entity), "to": whole(graph[link["to"]])}


def link_id(link):
    return f"{link['from']}|{link['type']}|{link['to']}"


@question("07-ways-between", "case")
def ways_between(graph):
    start, end = "actor:cn-cncert", "actor:us-nsa"

    def ways(day):
        joined = collections.defaultdict(list)  # the links between two entities, whichever way they point
        neighbours = collections.defaultdict(set)
        for link in drawn_links(graph, day):
            one, other = link["from"], link["to"]
            joined[frozenset((one, other))].append(link)
            neighbours[one].add(other)
            neighbours[other].add(one)
        found, unfinished = [], [[start]]
        while unfinished:
            way = unfinished.pop()
            for step in neighbours[way[-1]] - set(way):
                if step == end:
                    found.append(way + [step])
                elif len(way) < 4 and graph[step].kind != "country":
                    unfinished.append(way + [step])
        return [{
            "length": len(way) - 1, "nodes": [{"__typename": graph[i].kind.capitalize(), "id": i} for i in way],
            "links": [min(joined[frozenset(pair)], key=lambda l: l["type"]) for pair in zip(way, way[1:])],
        } for way in sorted(found, key=lambda way: (len(way), way))[:3]]
    return {"now": ways(END_OF_TIME), "before": ways("2025-10-21")}


def order_of(entity, name):
    """A text without its letter case, or the first day of a date."""
    date = entity.date(name)
    return date.first if date else (entity[name] or "").lower()


@question("08-what-stands-around-it", "case")
def what_stands_around_it(graph):
    links = list(drawn_links(graph, END_OF_TIME))
    near = {i for l in links if NTSC in (l["from"], l["to"]) for i in (l["from"], l["to"])} - {NTSC}
    place = {"country": "code", "actor": "name", "evidence": "disclosedOn", "response": "on"}
    around = sorted((graph[i] for i in near if graph[i].kind in place),
                    key=lambda e: (list(place).index(e.kind), order_of(e, place[e.kind]), e.id))
    shown_ids = [NTSC] + [e.id for e in around[:9]]
    return {"neighborhood": {
        "nodes": [{"id": i} for i in shown_ids],
        "links": [l for l in sorted(links, key=link_id) if l["from"] in shown_ids and l["to"] in shown_ids],
        "truncated": len(around) > 9,
    }}


@question("09-most-frequent-pairs", "generated")
def most_frequent_pairs(graph):
    pairs = sorted(all_dyads(graph), key=lambda d: (len(d.accusations), d.accuser, d.accused), reverse=True)
    return {"dyads": {"pageInfo": {"hasNextPage": len(pairs) > 4}, **page(pairs, 4, lambda d: {
        "accuser": {"code": d.accuser}, "accused": {"code": d.accused},
        **d.picked("accusationCount", "operationCount", "first", "latest", "denials", "unanswered", "answerUnknown",
                   "medianDaysToResponse")})}}


@question("10-a-pair-both-ways", "generated")
def a_pair_both_ways(graph):
    def one_way(d):
        return d and {"id": f"dyad:{d.accuser}-{d.accused}", **d.picked(
            "accusationCount", "latest", "byVerification", "denials", "unanswered", "answerUnknown", "medianDaysToResponse")}

    def both(day):
        d = Dyad(graph, "XH", "XJ", day)
        return {**one_way(d), "reverse": one_way(d.reverse())}
    assert not Dyad(graph, "QZ", "AA").accusations
    return {"now": both(END_OF_TIME), "then": both("2019-12-31"), "never": None}


@question("11-who-accused-lately", "generated")
def who_accused_lately(graph):
    pairs = [Dyad(graph, one, other, "2023-12-31") for one in ("AA", "XA", "XB") for other in ("QZ", "XJ")]
    pairs = sorted((d for d in pairs if d.accusations), reverse=True,
                   key=lambda d: (d.accusations[0].date("stated").first, d.accuser, d.accused))
    return {"dyads": page(pairs, 3, lambda d: {
        "id": f"dyad:{d.accuser}-{d.accused}", **d.picked("accusationCount", "latest"),
        "accusations": {"nodes": [{"id": a.id, "stated": shown(a.date("stated"), "edtf")} for a in d.accusations[:2]]}})}


@question("12-everything-at-a-glance", "generated")
def everything_at_a_glance(graph):
    return {"accusations": {**total(graph.accusations()), "facets": facets(graph.accusations(), 5)}}


@question("13-one-accused-at-a-glance", "generated")
def one_accused_at_a_glance(graph):
    day = "2020-12-31"
    found = [a for a in against("XJ", graph.accusations(day)) if "POLITICAL_OFFICIAL" in a["forms"]]
    return {"accusations": {**total(found), "facets": facets(found, 5, day)}}


@question("14-years", "generated")
def years(graph):
    return {"timeline": timeline(against("QZ", graph.accusations()), 12)}


@question("15-quarters-and-months", "generated")
def quarters_and_months(graph):
    made, start, end = made_by("XA", graph.accusations()), "2023-01-01", "2023-12-31"
    return {"quarters": timeline([a for a in made if a.date("stated").possibly(start, end)], 3),
            "months": timeline([a for a in made if a.date("stated").certainly(start, end)], 1)}


KINDS = """COUNTRY ACTOR ACCUSATION OPERATION CLAIM EVIDENCE ASSESSMENT RESPONSE REACTION PUBLICATION TECHNIQUE CAPABILITY
    INFRASTRUCTURE SYSTEM SERVICE LEGAL_INSTRUMENT CONTEXT_ISSUE DATASET""".split()


@question("16-how-much-is-held", "generated")
def how_much_is_held(graph):
    def held(day):
        accusations = graph.accusations(day)
        counts = collections.Counter(e.kind.upper().replace("-", "_") for e in known_by(day, graph.values()))
        return {
            "byKind": [{"kind": kind, "count": counts[kind]} for kind in KINDS], "accusationCount": len(accusations),
            "countryCount": len(ids(c for a in accusations for c in counts_for(a) + counts_against(a))),
            "earliest": shown(accusations[-1].date("stated"), "edtf"), "latest": shown(accusations[0].date("stated"), "edtf"),
            "datasets": [{"name": d["name"], "licence": d["licence"]} for d in graph.all("dataset")],
        }
    then = held("2012-12-31")
    return {"all": held(END_OF_TIME), "then": {name: then[name] for name in ("accusationCount", "countryCount", "latest", "byKind")}}


def joint(accusation):
    """Two or more lead, join or endorse it."""
    return sum(role["role"] in COUNTED_ROLES for _, role in accusation.to_with("MADE_BY")) > 1


@question("17-joint-statements", "generated")
def joint_statements(graph):
    found = [a for a in against("QZ", graph.accusations()) if joint(a)]
    return {"accusations": page(found, 4, lambda a: {
        "id": a.id, "joint": True,
        "accusers": [{"role": role["role"], "standing": role["standing"], "party": {"name": p["name"]}} for p, role in a.to_with("MADE_BY")],
        "accuserCountries": coded(counts_for(a)), "accusedCountries": coded(counts_against(a))})}


def by_government(accusation):
    """A state, an organ of one, a government or an international organisation leads, joins or endorses it, or has somebody speak for it."""
    def official(party):
        return speaks_for(party) is not None or party["kind"] in ("GOVERNMENT", "INTERNATIONAL_ORGANISATION")
    return any(role["role"] in COUNTED_ROLES and p["kind"] != "COMPANY" and
               (official(p) or "onBehalfOf" in role and official(accusation.graph[role["onBehalfOf"]]))
               for p, role in accusation.to_with("MADE_BY"))


@question("18-who-stands-behind-it", "generated")
def who_stands_behind_it(graph):
    every = graph.accusations()
    return {
        "companies": page([a for a in every if any(p["kind"] == "COMPANY" for p in a.to("MADE_BY"))], 3, lambda a: {
            "id": a.id, "byGovernment": by_government(a), "accuserCountries": coded(counts_for(a)),
            "accusers": [{"party": {"name": p["name"], "country": home(p)}} for p in a.to("MADE_BY")]}),
        "governments": total(a for a in every if by_government(a)),
        "onRecord": total(a for a in every if by_government(a) and a["sourcing"] == "ON_RECORD"),
        "leaked": page([a for a in every if a["sourcing"] in ("LEAKED", "ANONYMOUS_OFFICIAL")], 2, lambda a: {
            "id": a.id, "sourcing": a["sourcing"], "accusers": [{"party": {"name": p["name"]}} for p in a.to("MADE_BY")],
            "accuserCountries": coded(counts_for(a))}),
        "ofThisGraph": total(a for a in every if any(d["name"] == "Generated graph" for d in a.to("DERIVED_FROM"))),
    }


@question("19-names-in-other-scripts", "generated")
def names_in_other_scripts(graph):
    def found(text):
        return page(search(graph.all("actor"), text), 1, lambda a: {"__typename": "Actor", "id": a.id, "name": a["name"], "names": [
            {"text": text} for text in a["namesText"]]})
    return {"chinese": found("空谷苍鹭"), "part": found("谷苍"), "cyrillic": found("цапля пустои"), "accents": found("ETOILE oresund")}


@question("20-beginnings-of-names", "generated")
def beginnings_of_names(graph):
    actors = graph.all("actor")
    return {
        "search": page(search(actors, "GEN-XJ-1"), 12, lambda a: {"id": a.id, "name": a["name"]}),
        "whole": page(search(actors, "gen xj 01"), 2, lambda a: {"id": a.id}),
        "syntax": total(search(actors, '"gen" AND (xj) OR *')),
    }


@question("21-page-by-page", "generated")
def page_by_page(graph):
    made = made_by("XE", graph.accusations())
    pages = [made[i:i + 8] for i in range(0, len(made), 8)]
    return [{"country": {"accusationsMade": {
        "totalCount": len(made),
        "edges": [{"cursor": CURSOR, "node": {"id": a.id, "stated": shown(a.date("stated"), "edtf")}} for a in part],
        "pageInfo": {"hasPreviousPage": part is not pages[0], "hasNextPage": part is not pages[-1], "endCursor": CURSOR},
    }}} for part in pages]


@question("22-what-was-known-when", "generated")
def what_was_known_when(graph):
    a = graph["accusation:gen-000079"]

    def known(day):
        state, qualifying, others = verification(a, day)
        return {"status": state, "qualifyingAssessments": qualifying, "otherAssessments": others, "disclosure": disclosure(a, day)}

    stated, judgements = a.date("stated"), assessments_of(a)
    assert stated.first < known_since(judgements[0])
    history = [{"status": status(a, stated.first), "on": shown(stated, "edtf"), "because": None}]
    for judgement in judgements:  # each has a day of its own
        now = status(a, known_since(judgement))
        if now != history[-1]["status"]:
            history.append({"status": now, "on": shown(judgement.date("on"), "edtf"), "because": {"id": judgement.id}})
    return {
        "whenStated": {"verification": known("2014-04-04")}, "later": {"verification": known("2014-10-01")},
        "laterStill": {"verification": known("2014-11-30")},
        "now": {"assessmentCount": len(judgements), "verification": {**known(END_OF_TIME), "history": history}},
    }


@question("23-what-was-checked", "generated")
def what_was_checked(graph):
    def found(day):
        return page([a for a in graph.accusations(day) if status(a, day) in ("CORROBORATED", "CONFIRMED", "DISPUTED")], 8, lambda a: {
            "id": a.id, "stated": shown(a.date("stated"), "edtf"), "verification": {"status": status(a, day)}})
    return {"then": found("2021-12-31"), "now": found(END_OF_TIME)}


@question("24-answered-or-not", "generated")
def answered_or_not(graph):
    def denials(a):
        return [r for r in answers_to(a) if "DENIAL" in r["kinds"]]
    then, now = (against("QZ", graph.accusations(day)) for day in ("2020-12-31", END_OF_TIME))
    return {
        "denied": page([a for a in now if denials(a)], 2, lambda a: {"id": a.id, "responses": [
            {"kinds": r["kinds"], "by": named(r.to("ANSWERED_BY"))} for r in newest_first(answers_to(a), "on")]}),
        "nothingButDenials": total(a for a in now if answers_to(a) and len(denials(a)) == len(answers_to(a))),
        "noAnswer": total(a for a in now if not answers_to(a)),
        "noAnswerByThen": total(a for a in then if not answers_to(a, "2020-12-31")),
        "twoOrMore": page([a for a in now if len(answers_to(a)) >= 2], 2, lambda a: {"id": a.id, "responseCount": len(answers_to(a))}),
    }


@question("25-ties-that-do-not-count", "generated")
def ties_that_do_not_count(graph):
    def tied(*ties):
        return [a for a in graph.accusations() if any(role["nexus"] in ties for _, role in a.to_with("ACCUSES"))]

    def told(a):
        return {"id": a.id, "accused": [{"nexus": role["nexus"], "party": {"name": p["name"]}} for p, role in a.to_with("ACCUSES")],
                "accusedCountries": coded(counts_against(a))}
    return {"accusations": page(tied(*UNCOUNTED_TIES), 3, told), "ordered": page(tied("STATE_ORDERED"), 1, told)}


@question("26-shown-and-taken-back", "generated")
def shown_and_taken_back(graph):
    def at_least(rung, accusations, day=END_OF_TIME):
        return [a for a in accusations if LADDER.index(disclosure(a, day)) >= LADDER.index(rung)]

    def taken_back(accusations, day=END_OF_TIME):
        return [a for a in accusations if currency(a, day) != "CURRENT"]
    now, day = graph.accusations(), "2018-12-31"
    then = graph.accusations(day)
    return {
        "takenBack": page(taken_back(now), 4, lambda a: {"id": a.id, "currency": currency(a), "withdrawnBy": [
            {"published": shown(p.date("published"), "edtf")} for p in a.at("WITHDRAWS")]}),
        "takenBackByThen": total(taken_back(then, day)),
        "shown": page(at_least("PARTIALLY_PUBLISHED", now), 2, lambda a: {"id": a.id, "verification": {"disclosure": disclosure(a)}}),
        "shownByThen": total(at_least("PARTIALLY_PUBLISHED", then, day)),
        "shownAndTakenBack": total(taken_back(at_least("SUMMARISED", now))),
    }


@question("27-vague-dates", "generated")
def vague_dates(graph):
    start, end, every = "2015-01-01", "2015-06-30", graph.accusations()
    possibly = [a for a in every if a.date("stated").possibly(start, end)]
    vague = [a for a in reversed(possibly) if a.date("stated").precision in ("YEAR", "DECADE")]
    return {
        "possibly": page(possibly, 3, lambda a: {
            "id": a.id, "stated": shown(a.date("stated"), "edtf", "earliest", "latest", "precision", "qualifier")}),
        "certainly": total(a for a in every if a.date("stated").certainly(start, end)),
        "toTheYear": page(vague, 3, lambda a: {"id": a.id, "stated": shown(a.date("stated"), "edtf")}),
    }


@question("28-techniques", "generated")
def techniques(graph):
    found = sorted((t for t in graph.all("technique") if t["attackId"].startswith("T1000")), key=lambda t: t["attackId"])
    return {
        "techniques": page(found, 2, lambda t: {
            "attackId": t["attackId"], "parent": next(({"attackId": p["attackId"]} for p in t.to("SUBTECHNIQUE_OF")), None),
            "operations": page(newest_first(t.at("ALLEGEDLY_USED", "operation"), "start"), 2, lambda o: {
                "id": o.id, "start": shown(o.date("start"), "edtf")}),
            "actors": page(sorted(t.at("CLAIMED_TO_USE"), key=lambda a: (a["name"].lower(), a.id)), 2, lambda a: {
                "name": a["name"], "claimedSponsors": [{"country": {"code": c["code"]}, "confidence": claim.get("confidence")}
                                                       for c, claim in a.to_with("CLAIMED_SPONSOR")]})}),
        "accusations": page([a for a in against("QZ", graph.accusations()) if any(
            t["attackId"] == "T1000.001" for o in a.to("ALLEGES") for t in o.to("ALLEGEDLY_USED", "technique"))], 2, lambda a: {
                "id": a.id, "operations": [{"name": o["name"], "techniques": [
                    {"fit": use["fit"], "technique": {"attackId": t["attackId"]}} for t, use in o.to_with("ALLEGEDLY_USED", "technique")]}
                    for o in a.to("ALLEGES")]}),
    }


def responses_of(graph, code):
    """What a country or an organ of it answered, the newest first."""
    theirs = [r for r in graph.all("response") if any(speaks_for(p) is graph["country:" + code] for p in r.to("ANSWERED_BY"))]
    return newest_first(theirs, "on")


@question("29-delays", "generated")
def delays(graph):
    severe = [r for r in graph.all("response") if {"SANCTION", "EXPULSION"} & set(r["kinds"]) and
              r.date("on").possibly("2020-01-01", END_OF_TIME)]  # an unknown day may be any
    return {
        "country": {"responsesMade": page([r for r in responses_of(graph, "XJ") if "NO_COMMENT" not in r["kinds"]], 5, lambda r: {
            "id": r.id, "kinds": r["kinds"], "on": shown(r.date("on"), "edtf", "qualifier"), "daysAfterAccusation": delay(r),
            "accusations": [{"id": a.id, "stated": shown(a.date("stated"), "edtf")} for a in r.to("TO", "accusation")]})},
        "responses": page(newest_first(severe, "on"), 3, lambda r: {
            "id": r.id, "kinds": r["kinds"], "on": shown(r.date("on"), "edtf"), "by": named(r.to("ANSWERED_BY")),
            "daysAfterAccusation": delay(r)}),
    }


@question("30-what-was-held-before", "generated")
def what_was_held_before(graph):
    entry = "accusation:gen-000042"
    first, corrected = graph.versions[entry]
    return {
        "revisions": [
            {"recordedAt": corrected["recordedAt"], "change": "CHANGED", "dataset": None},
            {"recordedAt": first["recordedAt"], "change": "ADDED", "dataset": {"id": graph.all("dataset")[0].id}},
        ],
        "accusation": {"summary": corrected["props"]["summary"], "recordedAt": first["recordedAt"]},
    }


def main():
    folder = pathlib.Path(sys.argv[1])
    graphs = {data: Graph(folder / f"{data}.jsonl") for data in {data for data, _ in QUESTIONS.values()}}
    answers = {name: function(graphs[data]) for name, (data, function) in sorted(QUESTIONS.items())}
    json.dump(answers, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
