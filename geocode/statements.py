"""From a reading to statements: a sentence says this happened, at this place, on these days.

Every sentence that may speak of an event and gives none is returned with the reason.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from geocode.calendar_days import NAMED
from geocode.counted_days import ENDED, GOING_ON
from geocode.date_parts import ANY_DAY, Context
from geocode.dates import find_days
from geocode.dating import days_of, status_of
from geocode.gazetteers import Gazetteers
from geocode.going_on import LASTING
from geocode.headlines import headlines, untold_below
from geocode.kinds import PLAN, is_still, not_asserted
from geocode.meant_days import meant_days, of_its_time
from geocode.model import Day, LeftOut, Placed, Statement, Trigger
from geocode.nesting import finest
from geocode.paired_days import day_of, days_by_place
from geocode.phrases import Phrases, find_phrases
from geocode.placing import places_of
from geocode.read_sentence import ReadSentence, sentences_before
from geocode.reading import Reading

_SPREADS = ("strike", "protest", "storming", "blockade")
"""What "it spread to" takes up from the paragraph before: what people did, not what was done."""

_CAPTION = 12
"""Words from which on a line without its full stop is more than a headline."""

OTHER_LANGUAGE = "other language"
APPENDED = "appeal or statement printed after the report"
HEADING = "heading"
NO_EVENT = "no event stated"
NO_PLACE = "no place"
UNKNOWN_PLACE = "place not in the gazetteer"
NO_DAY = "no day"
DAY_NOT_READ = "day not understood"
YEAR_NOT_KNOWN = "year not known"
LOOK_BACK = "look back without a day"
PLAN_WITHOUT_DAY = "plan without a day"


def find_statements(
    reading: Reading, gazetteers: Gazetteers
) -> tuple[tuple[Statement, ...], tuple[LeftOut, ...]]:
    """Find what a report says happened or is announced, and what was left out and why."""
    statements: list[Statement] = []
    left_out = _in_other_languages(reading)
    for at, here in enumerate(reading.sentences):
        if not here.triggers:
            continue
        reason = NO_EVENT
        found: list[Statement] = []
        if here.paragraph.section == "appended":
            reason = APPENDED
        elif here.paragraph.is_heading and not _is_full_statement(here):
            reason = HEADING
        else:
            found, reason = _in_sentence(at, reading, gazetteers, statements)
        statements.extend(found)
        if not found:
            left_out.append(_left_out(reading, here, reason))
    untold = _of_headlines(reading, gazetteers, statements)
    starts = {statement.sentence.start for statement in untold}
    left_out = [x for x in left_out if x.sentence.start not in starts]
    return (*untold, *statements), tuple(sorted(left_out, key=lambda x: x.sentence.start))


def _of_headlines(
    reading: Reading, gazetteers: Gazetteers, below: list[Statement]
) -> list[Statement]:
    """Give what the report states in its headlines alone ("Miners strike in Taraz")."""
    found: list[Statement] = []
    stated = {statement.sentence.start for statement in below}
    for at in headlines(reading):
        if reading.sentences[at].sentence.start in stated:
            continue
        told = _in_sentence(at, reading, gazetteers, [])[0]
        found += untold_below(told, [*found, *below])
    return found


def _is_full_statement(here: ReadSentence) -> bool:
    """Tell a statement that lacks its full stop from a headline: it has its own day and place,
    and not only the country, which a headline names for short. A caption is longer than one that
    only names an event."""
    is_long = len(here.sentence.text.split()) >= _CAPTION
    tells = any(t.force == "asserts" or (is_long and t.force == "names") for t in here.triggers)
    return tells and bool(here.days) and any(t.place.type != "country" for t in here.toponyms)


def _in_other_languages(reading: Reading) -> list[LeftOut]:
    known = {s.language.code for s in reading.sentences}
    return [
        LeftOut(reading.report.file, paragraph.language, sentence, OTHER_LANGUAGE)
        for paragraph in reading.paragraphs
        if paragraph.language not in known
        for sentence in paragraph.sentences
    ]


def _left_out(reading: Reading, here: ReadSentence, reason: str) -> LeftOut:
    return LeftOut(reading.report.file, here.language.code, here.sentence, reason)


def _in_sentence(
    at: int, reading: Reading, gazetteers: Gazetteers, before: list[Statement]
) -> tuple[list[Statement], str]:
    here = reading.sentences[at]
    found: list[Statement] = []
    reasons: list[str] = []
    for trigger in here.triggers:
        if trigger.force == "hints":
            continue
        kind = trigger.kind or _kind_before(trigger, at, reading, found or before)
        if not kind or not (trigger.kind or _may_go_on(trigger, kind, at, reading, found, before)):
            reasons.append(NO_EVENT)
            continue
        statements, reason = _of_trigger(trigger, kind, at, reading, gazetteers)
        _prolong(statements, here, found or before)
        found.extend(statements)
        reasons.append(reason)
    return found, next((r for r in reasons if r), NO_EVENT)


def _may_go_on(
    trigger: Trigger,
    kind: str,
    at: int,
    reading: Reading,
    found: list[Statement],
    before: list[Statement],
) -> bool:
    """Tell "it went on" of a strike or a blockade that has just been told from that of a trial or
    of the weather; of other words that take up what was told ("it spread to") always true."""
    here = reading.sentences[at]
    if not is_still(trigger, here.sentence, here.language):
        return True
    last = next(sentences_before(reading.sentences, at), None)
    is_next = last is not None and last.number == here.number
    has_told = bool(before) and last is not None and before[-1].sentence == last.sentence
    return kind in LASTING and (bool(found) or (is_next and has_told))


def _kind_before(trigger: Trigger, at: int, reading: Reading, before: list[Statement]) -> str:
    """Give the kind that "it spread to" takes up: that of what the sentence tells of before it,
    stated or not, else of the paragraph's last statement, else of what was done before it.
    """
    here = reading.sentences[at]
    named = [t.kind for t in here.triggers if t.end <= trigger.start and t.force != "hints"]
    if named and named[-1]:
        return named[-1]
    last = before[-1] if before else None
    if last and last.sentence.start >= here.paragraph.sentences[0].start:
        return last.kind
    if unplaced := _told_without_place(at, reading):
        return unplaced
    above = next(
        (e for e in sentences_before(reading.sentences, at) if e.number < here.number), None
    )
    if above is None or above.number != here.number - 1:
        return ""
    start = above.paragraph.sentences[0].start
    told = takewhile(lambda statement: statement.sentence.start >= start, reversed(before))
    return next((statement.kind for statement in told if statement.kind in _SPREADS), "")


def _told_without_place(at: int, reading: Reading) -> str:
    """Give the kind of what the sentence before says people did, though it named no place for it
    ("Rallies were held in several towns. In X, they drew 300 people")."""
    before = next(sentences_before(reading.sentences, at), None)
    if before is None or before.number != reading.sentences[at].number:
        return ""
    told = [t for t in before.triggers if t.force != "hints" and t.kind in _SPREADS]
    stated = [t for t in told if not not_asserted(t, before.sentence, before.language)]
    return stated[-1].kind if stated else ""


def _prolong(ended: list[Statement], here: ReadSentence, told: list[Statement]) -> None:
    """Give the statements before the end that the next sentence tells of them ("On 10 May they
    closed the railway. They kept it closed until Friday"): both then support one event."""
    day = next((d for d in here.days if d.reading in ENDED), None)
    if day is None or not told or len({(s.place, s.first, s.last) for s in ended}) != 1:
        return
    what = (ended[0].kind, ended[0].place, day.first)
    for number, last in enumerate(told):
        is_same = (last.kind, last.place, last.first) == what
        if is_same and last.sentence == told[-1].sentence:
            rule = f"{last.date_rule}; its end: {day.rule} (at {day.start})"
            told[number] = replace(
                last, last=day.last, date_precision=day.precision, date_rule=rule
            )


def _of_trigger(
    trigger: Trigger, kind: str, at: int, reading: Reading, gazetteers: Gazetteers
) -> tuple[list[Statement], str]:
    here = reading.sentences[at]
    reason = not_asserted(trigger, here.sentence, here.language)
    if reason and reason != PLAN:
        return [], reason
    places = places_of(trigger, kind, at, reading, gazetteers)
    days, rule = days_of(trigger, at, reading, reason == PLAN)
    planned = reason == PLAN
    days = meant_days(days, bool(rule), trigger, kind, here, reading.anchor, planned)
    if planned and not days:
        return [], PLAN_WITHOUT_DAY
    statements = _look_back(trigger, kind, here, reading)
    if not places:
        return statements, _no_place(here)
    if not days:
        return statements, _no_day(here, reading)
    phrases = _phrases(trigger, kind, here)
    paired = {} if rule else days_by_place(places, trigger, here)
    statements += [
        _statement(trigger, kind, here, reading, phrases, placed, day, rule or day.rule, planned)
        for placed in places
        for day in of_its_time(paired.get(placed.place.id, days), reading.anchor, planned)
    ]
    return statements, ""


def _no_day(here: ReadSentence, reading: Reading) -> str:
    """Give the reason for which a sentence has no day: none stated, at all or after a look back,
    one not read or not possible, or one without its year."""
    if here.days:
        return DAY_NOT_READ
    if not here.has_unread_day:
        return LOOK_BACK if reading.window and here.paragraph.section == "report" else NO_DAY
    named = find_days(here.sentence, here.language, Context(ANY_DAY))
    if reading.anchor is None and any(day.reading in NAMED for day in named):
        return YEAR_NOT_KNOWN
    return DAY_NOT_READ


def _no_place(here: ReadSentence) -> str:
    if here.toponyms:
        return NO_PLACE
    if here.unknown:
        return UNKNOWN_PLACE
    return NO_PLACE


def _look_back(
    trigger: Trigger, kind: str, here: ReadSentence, reading: Reading
) -> list[Statement]:
    """Read "As it did in X in December 2011, ...": the same kind of event, there and then."""
    scopes = here.scopes
    days = [d for d in here.days if scopes.comparison_of(d.start)]
    toponyms = finest([t for t in here.toponyms if scopes.comparison_of(t.start)], here)
    if not days or scopes.comparison_of(trigger.start):
        return []
    phrases = _phrases(trigger, kind, here)
    then = [(day_of(t, days), Placed(t.place, t.text, t.rule)) for t in toponyms]
    return [
        _statement(trigger, kind, here, reading, phrases, there, day, day.rule)
        for day, there in then
    ]


def _phrases(trigger: Trigger, kind: str, here: ReadSentence) -> Phrases:
    return find_phrases(trigger, kind, here.sentence, here.language, here.scopes, here.days)


def _of_place(actors: tuple[str, ...], place_as_written: str) -> tuple[str, ...]:
    """Give the actors that are said to be of this place, or all where none is said to be of it."""
    names = [name for name in place_as_written.split("; ") if name]
    return tuple(a for a in actors if any(name in a for name in names)) or actors


def _statement(
    trigger: Trigger,
    kind: str,
    here: ReadSentence,
    reading: Reading,
    phrases: Phrases,
    placed: Placed,
    day: Day,
    date_rule: str,
    is_planned: bool = False,
) -> Statement:
    return Statement(
        report=reading.report.file,
        language=here.language.code,
        sentence=here.sentence,
        kind=kind,
        kind_as_written=trigger.text,
        status="announced" if is_planned else status_of(day.first, day.last, reading),
        place=placed.place,
        place_as_written=placed.written,
        place_rule=placed.rule,
        first=day.first,
        last=day.last,
        date_precision=day.precision,
        date_as_written=day.text,
        date_rule=date_rule,
        actors=_of_place(phrases.actors, placed.written),
        demands=phrases.demands,
        quantities=phrases.quantities,
        goes_on=day.reading in GOING_ON | ENDED | {"range"},
        is_still=kind in LASTING and is_still(trigger, here.sentence, here.language),
    )
