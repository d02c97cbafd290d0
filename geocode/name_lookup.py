"""One name looked up: at home by every rule and in every form, abroad by its very name."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

import regex

from geocode.gazetteer import RULES, Gazetteer, Match
from geocode.inflection import base_forms, names_of_adjective
from geocode.language import Language
from geocode.transliteration import folded

_SHORTEST_TOWN = 4
"""Letters; a shorter one meets an adjective by chance."""

_PARTS = regex.compile(r"\p{L}[ -]\p{Lu}")
"""A name of two words or more, which no word for anything else is written like."""

_METROPOLIS = 500_000
_TIMES = 20
"""A city abroad with so many inhabitants, and so many times those of a namesake at home, is meant
rather than that."""

FORM = "a form of"
"""How a rule says that the name was found under another form."""

_KEPT = 20_000
"""Answers kept, some 5 MB: reports name the same places again and again."""


class Name(NamedTuple):
    """A name in a sentence and what stands beside it.

    ``wanted`` is the type of place that the words beside it ask for, ``cue`` says how they do, and
    ``feature`` is the word itself ("region"); ``whole`` is the name with the word before it that
    says what it is ("raffineria di Atyrau"). ``cued`` tells that it stands in a place's position.
    """

    text: str
    wanted: str | None
    cue: str
    feature: str
    cued: bool
    whole: str


@lru_cache(maxsize=8)
def lookup_of(language: Language, home: Gazetteer | None, world: Gazetteer | None) -> Lookup:
    """Give the look-up of a language in these gazetteers, with what it has found before."""
    return Lookup(language, home, world)


class Lookup:
    """Looks names of one language up.

    :param home: the places of the report's country, None where it is not known.
    :param world: countries and larger cities.
    """

    def __init__(self, language: Language, home: Gazetteer | None, world: Gazetteer | None) -> None:
        self.home = home
        self._world = world
        self._words = language.places
        countries = home.countries if home else frozenset()
        is_own = bool(countries) and countries <= language.places.own_countries
        self._rules = RULES[:1] if is_own else RULES
        self.best = lru_cache(_KEPT)(self._best)
        self.town_of_adjective = lru_cache(_KEPT)(self._town_of_adjective)
        self.after_article = lru_cache(_KEPT)(self._after_article)
        self.is_known = lru_cache(_KEPT)(self._is_known)
        self.is_region = lru_cache(_KEPT)(self._is_region)
        self.is_no_place = lru_cache(_KEPT)(self._is_no_place)
        self.is_of_person = lru_cache(_KEPT)(self._is_of_person)
        self.is_given_name = lru_cache(_KEPT)(self._is_given_name)

    def in_country(self, text: str, match: Match, country: str) -> Match | None:
        """Give ``match`` or the place abroad of that very name that lies in ``country``.

        :param country: words that may be the name of a country; None where they are not.
        """
        for named in _look_up((country,), self._world, RULES[:1], "country"):
            places = (match, *_look_up((text,), self._world, RULES[:1]))
            code = named.entry.place.country
            return next((m for m in places if m.entry.place.country == code), None)
        return None

    def _after_article(self, text: str, article: str) -> Match | None:
        """Give what a name after an article is: the town that bears the article, too ("au Havre"),
        else a place that is no town ("dans la Mayenne" is not at "Mayenne")."""
        if text.casefold() in self._words.organisation_words:  # "l'Union", a town and a body
            return None
        at_home = _look_up((article + text,), self.home, RULES[:1], "city")
        abroad = _look_up((article + text,), self._world, RULES[:1], "city")
        for town in (*at_home, *(m for m in abroad if m.entry.population >= _METROPOLIS)):
            # "La Gi" is found by "l'AGI", too, for keys have neither spaces nor apostrophes.
            if any(name.startswith(article) for name in town.entry.names):
                return town
        for place_type in ("country", "region", "district", "facility"):
            if found := _look_up((text,), self.home, self._rules, place_type):
                return found[0]
            if found := _look_up((text,), self._world, RULES[:1], place_type):
                return found[0]
        if _PARTS.search(text):  # "au Cap-Haïtien", whose names have no article
            return next(iter(_look_up((text,), self.home, RULES[:1], "city")), None)
        return None

    def type_of(self, feature: str) -> str:
        """Give the type of place that a word beside a name asks for in the country at home."""
        is_district = self.home and self._words.districts_in.get(feature, frozenset()) >= (
            self.home.countries or {""}
        )
        return "district" if is_district else self._words.feature_words[feature]

    def _is_known(self, text: str) -> bool:
        """Tell whether a gazetteer holds the name at all, by any rule."""
        forms = self._forms(text)
        return bool(
            _look_up(forms, self.home, self._rules) or _look_up(forms, self._world, RULES[:1])
        )

    def has_other_name(self, text: str) -> bool:
        """Tell a name that gazetteers hold at most under another one ("Дальний Восток")."""
        others = self._words.other_names
        return any(f.casefold() in others for f in base_forms(text, self._words.endings))

    def _forms(self, text: str) -> tuple[str, ...]:
        """Give what a name may be by itself: of names that no gazetteer holds, the one it does."""
        forms, others = base_forms(text, self._words.endings), self._words.other_names
        known = (others[form.casefold()] for form in forms if form.casefold() in others)
        return next(((name,) for name in known), forms)

    def _is_region(self, text: str) -> bool:
        """Tell the very name of a region at home."""
        return bool(_look_up((text,), self.home, RULES[:1], "region"))

    def _is_no_place(self, text: str) -> bool:
        """Tell words that are no place, though they may be spelt like one ("Нового года")."""
        return self._words.not_places.fullmatch(text) is not None

    def _is_of_person(self, word: str) -> bool:
        """Tell a word that is, or may be a form of, a person's title or given name."""
        forms = base_forms(word, self._words.endings)
        return any(f in self._words.person_titles or f in self._words.given_names for f in forms)

    def _is_given_name(self, word: str) -> bool:
        """Tell a word that is, or may be a form of, a person's given name."""
        return any(f in self._words.given_names for f in base_forms(word, self._words.endings))

    def _best(self, name: Name) -> tuple[Match | None, bool]:
        """Give the best match for a name and whether a gazetteer holds the name at all.

        A name beside "region" is a region or, where it is the seat of one, its region; it is never
        the town itself. A place abroad of that very name comes before one at home that is only
        spelt alike, and a large city abroad before a village at home.
        """
        is_town = name.wanted == "city"  # "the village of X", whatever else is called so
        forms = base_forms(name.text, self._words.endings) if is_town else self._forms(name.text)
        rules = self._rules if name.cued else self._rules[: len(RULES) - 1]
        any_type = _look_up(forms, self.home, rules)
        abroad = _look_up(forms, self._world, RULES[:1])
        if abroad and (not any_type or _is_rather(abroad[0], any_type[0], name.wanted, forms)):
            place = abroad[0].entry.place
            is_seat = place.type == "city" and name.wanted in ("region", "district")
            return None if is_seat else abroad[0], True  # its region or district is spoken of
        if name.wanted is None:
            return self._seat_of(any_type, forms), bool(any_type)
        if any_type and any_type[0].entry.place.type == "country":  # "regions of Kazakhstan"
            return any_type[0], True
        if typed := self._of_type(name, forms, rules, name.wanted):
            return Match(typed[0].entry, f"{typed[0].rule}; {name.cue}"), True
        if name.wanted in ("region", "district"):
            seat = self._region_of_seat(forms) if name.wanted == "region" else None
            match = Match(seat.entry, f"{seat.rule}; {name.cue}") if seat else None
            return match, bool(any_type or seat)
        return (any_type[0] if any_type else None), bool(any_type)

    def _of_type(
        self, name: Name, forms: tuple[str, ...], rules: Collection[str], wanted: str
    ) -> tuple[Match, ...]:
        """Give the places of the type that the words beside the name ask for."""
        beside = base_forms(f"{name.text} {name.feature}", self._words.endings)
        return (
            _look_up(forms, self.home, rules, wanted)
            or _look_up(beside, self.home, RULES[:1], wanted)
            or _look_up((name.whole,), self.home, RULES[:1], wanted)
            or self._of_adjective(name.text, wanted)
        )

    def _seat_of(self, found: tuple[Match, ...], forms: tuple[str, ...]) -> Match | None:
        """Give the best match; for a region, its seat where another form of the name is the seat's.

        "Караганды" is the region in one language and, in another, a case of the name of its seat.
        """
        if not found or found[0].entry.place.type != "region":
            return found[0] if found else None
        region = found[0].entry.place
        seats = _look_up(forms[1:], self.home, RULES[:-1], "city")
        same = (m for m in seats if m.entry.is_seat and m.entry.place.admin1 == region.admin1)
        return next(same, found[0])

    def _of_adjective(self, text: str, wanted: str) -> tuple[Match, ...]:
        """Give the regions or districts that an adjective names ("Чуйской области")."""
        names = names_of_adjective(text, self._words.adjectives)
        if not names or wanted == "city":
            return ()
        return _look_up(names, self.home, RULES[:-1], wanted)

    def _region_of_seat(self, forms: tuple[str, ...]) -> Match | None:
        """Give the region whose seat bears the name, or its adjective ("Павлодарской области")."""
        if self.home is None:
            return None
        names = (*forms, *names_of_adjective(forms[0], self._words.adjectives))
        return next((m for n in names if (m := self.home.region_of_seat(n, None))), None)

    def _town_of_adjective(self, word: str) -> Match | None:
        """Give the town at home that an adjective is made of ("таразские"), never a country's."""
        if self.home is None:
            return None
        demonyms = self._words.demonyms
        forms = base_forms(word.casefold(), self._words.demonym_endings)
        known = next((demonyms[form] for form in forms if form in demonyms), None)
        for name in (known,) if known else names_of_adjective(word, self._words.adjectives):
            found = self.home.look_up(name, rules=RULES[:1])
            if any(match.entry.place.type == "country" for match in found):
                return None
            towns = [match for match in found if match.entry.place.type == "city"]
            if towns and len(name) >= _SHORTEST_TOWN:
                return Match(towns[0].entry, f"{towns[0].rule}; adjective of {name!r}")
        return None


def _look_up(
    forms: tuple[str, ...],
    gazetteer: Gazetteer | None,
    rules: Collection[str],
    place_type: str | None = None,
) -> tuple[Match, ...]:
    """Look the name up, then what it may be a form of: by each rule, the strictest first."""
    if gazetteer is None:
        return ()
    for rule in rules:
        for form in forms:
            matches = gazetteer.look_up(form, place_type=place_type, rules=(rule,))
            if matches and form != forms[0]:
                return tuple(Match(m.entry, f"{m.rule}; {FORM} {form!r}") for m in matches)
            if matches:
                return matches
    return ()


def _is_rather(abroad: Match, at_home: Match, wanted: str | None, forms: tuple[str, ...]) -> bool:
    """Tell whether the place abroad is meant rather than the one at home."""
    if abroad.entry.place.country == at_home.entry.place.country:
        return False
    if not at_home.rule.startswith(RULES[0]):
        return True
    if wanted is not None or at_home.entry.place.type != "city":
        return False
    names = {folded(form) for form in forms}
    if folded(at_home.entry.place.name) in names and folded(abroad.entry.place.name) not in names:
        return False  # the other bears the name beside its own
    return abroad.entry.population >= max(_METROPOLIS, _TIMES * at_home.entry.population)
