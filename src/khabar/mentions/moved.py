"""Forces that are sent somewhere, whose the land behind «في» is not, and others of the kind named before: «نشر قوات في النيجر», «مسؤول آخر»."""

from __future__ import annotations

from khabar.mentions.attributes import APPOSED
from khabar.mentions.description import Description
from khabar.mentions.entities import UNKNOWN
from khabar.mentions.matches import Match
from khabar.mentions.own_lands import held_at_home, own_land
from khabar.mentions.persons import Persons

_QUARTERS = frozenset(("شمالي", "جنوبي", "شرقي", "غربي"))
_OWN = frozenset(("بلاده", "بلادها"))
_OFFICIAL = frozenset(("GOV", "MIL", "JUD", "COP", "LEG", "SPY"))


class Moved(Persons):
    """Tells forces that are moved from those of a land."""

    def _complete(self, d: Description, inner: Match) -> bool:
        """Whether a phrase without an owner ends in a word with the article or an adjective, so that what stands behind it is no owner of it: «الدول الأربع | روسيا», «مصدر عسكري | روسيا»."""
        if d.code is not None or inner.preposition or d.at < 1:
            return False
        before = self.words[d.at - 1]
        if before.article:
            return before.base.removeprefix("ال") not in APPOSED
        described = d.run > 0 or d.match.entry.kind == "collective"
        return described and d.at - 1 > d.first and before.form.endswith(("ي", "ية")) and before.base not in _QUARTERS

    def _at_home(self, d: Description, j: int) -> bool:
        """«قيام حكومة بلاده بتسليم الصحفي»: the body before «بلاده» is of that country, not the one of the report; it is taken then."""
        if d.code is not None or d.match.entry.kind != "body" or d.at != d.match.last or d.definite or d.match.enclitic:
            return False
        if self.words[j].form not in _OWN or not held_at_home(d.match.entry.name, d.match.entry.roles):
            return False
        code = own_land(self.doc, self.memory, j)
        if code is None or code == UNKNOWN:
            return False
        d.own(code, j + 1)
        return True

    def _home_voices(self, d: Description) -> bool:
        """Whether «مسؤولون» right behind a verb of saying are those of the one land that a report is about: «وصرح مسؤولون بأن»."""
        said = d.first > 0 and any(v.lemma.cue for v in self.words[d.first - 1].verbs)
        return said and d.match.entry.name == "official" and not d.definite and self.memory.at_home_alone()

    def _one_more(self, d: Description) -> bool:
        """Whether somebody is told to be another: «دبلوماسي بارز آخر»."""
        return not d.definite and any(word.form in ("اخر", "اخري") for word in self.words[d.match.last : d.match.last + 2])

    def _like_before(self, d: Description) -> str | None:
        """The land of whoever of the kind was named before, of which another is as well; None for none."""
        known = self.memory.described(d.match.entry.name, True)
        return known.code if known is not None and known.code != UNKNOWN else None

    def _moved(self, d: Description) -> bool:
        """Whether «قوات» behind a noun without article are somebody's who is not named here: نشر قوات في النيجر."""
        if d.definite or d.match.entry.kind != "collective" or "MIL" not in d.match.entry.roles or not d.first:
            return False
        before = self.words[d.first - 1]
        if not before.is_word or before.article or before.function or before.is_number:
            return False
        return any(
            n.pos == "m" and not n.lemma.lemma.startswith("ان") and not self.doc.lexicon.intransitive(n.lemma.lemma) for n in before.nouns
        )

    def _some_striker(self, d: Description) -> bool:
        """«قتل جندي إسرائيلي فلانة»: a name behind somebody of a land, without article, is not his where he stands behind a masdar of an attack."""
        if d.definite or d.code is None or not d.first or not set(d.match.entry.roles) & {"MIL", "COP"}:
            return False
        return any(n.pos == "m" and any(s.type == "ASSAULT" for s in n.lemma.senses) for n in self.words[d.first - 1].nouns)

    def _attacking(self, d: Description) -> bool:
        """Whether people of no body stand right behind a verb of attack, which «في» says the place of, not whose they are: نفذته امرأة في بعقوبة."""
        if not d.first or d.match.entry.entity_kind not in ("person", "people", "unnamed") or set(d.match.entry.roles) & _OFFICIAL:
            return False
        return any(
            not a.feature.endswith("p") and ("performing" in a.lemma.kinds or any(s.type in ("ASSAULT", "COERCE") and s.subject == "actor" for s in a.lemma.senses))
            for a in self.words[d.first - 1].verbs
        )
