"""When each act happened: the time expression of its own clause, the moment of a saying, or the same act dated elsewhere.

A time expression dates what stands in the same mouth: one beside a cue dates the saying and nothing that is said, one
inside a quotation dates nothing outside it. What is planned, demanded or denied takes only a time told with it.
"""

from __future__ import annotations

from datetime import date, timedelta

from khabar.attribution.said import Said
from khabar.events.retold import SPOKEN, Dated, share
from khabar.events.triggers import Trigger
from khabar.mentions import timex
from khabar.mentions.document import Document
from khabar.mentions.timex_values import point
from khabar.model import ClaimDate

_REACH, _LIMIT = 28, 40
_COMMA, _VERB, _COMPLEMENT, _BEFORE, _INSIDE = 6, 6, 10, 4, 6
"""Costs in words: of a comma, a verb, an أن and a quotation between, and of standing before the act."""
_ANTECEDENT = 5
"""Words between an act named by a noun and the relative pronoun that tells of it: الهجوم الدامي الذي وقع أمس."""
_ASYNDETIC = 4
"""Words from an act named by a noun to the verb of a relative clause without pronoun: اتصال هاتفي أجرياه أمس."""
_DURING = frozenset(("اثناء", "خلال", "عند", "حين"))
_NEAR = 12
"""Words within which a planned or demanded act named by a noun has its time behind it."""
_UNDATING = frozenset(("now", "until-now", "recent"))
"""Rules of times that hold for long or up to now; they date no act."""
_SPOKEN_FROM = frozenset(("today", "yesterday", "yesterday-2", "tomorrow", "ago", "shifted", "last-night"))
"""Rules of times that a speaker counts from his own day; in indirect speech the reporter counts them from his."""
_NOMINAL = frozenset(("bare-year", "month", "day-month"))
"""Rules that stand behind a noun without preposition to tell it apart: ثورة 14 تموز، اتفاقية 2018."""
_BACKGROUND = frozenset(
    ("بسبب", "رغم", "منذ", "خلفية", "الرغم", "ردا", "ظل", "نتيجة", "بهدف", "بغية", "لمنع", "بشأن", "بشان", "حول")
)
"""Words before an act that is not of the time of its clause: the reason, the matter, what is known before."""
_CARRIED = 8
"""Quotations back in which the same speaker's day is looked for."""


class Dates:
    """Dates of the acts of one part of a report."""

    def __init__(self, doc: Document, said: list[Said]) -> None:
        self.doc = doc
        self.said = said
        self.mouth = [-1] * len(doc)
        """Index of the innermost quotation each word stands in, -1 for the reporter's own words."""
        for index in sorted(range(len(said)), key=lambda i: said[i].first - said[i].last):
            for k in range(said[index].first, min(said[index].last, len(doc))):
                self.mouth[k] = index
        self._uttered: dict[int, Dated | None] = {}
        if doc.timexes:
            self._anchor()

    # the moment of saying --------------------------------------------------------------------------------------------
    def _anchor(self) -> None:
        """Count «اليوم»، «الآن» and the like in a quotation from the day it was said."""
        doc = self.doc
        for index in {self.mouth[k] for k in range(len(doc)) if doc.timex_at[k] >= 0} - {-1}:
            dated = self.uttered(index)
            if dated is None or len(dated.date.value) != 10:
                continue
            day = date.fromisoformat(dated.date.value)
            if day == doc.published:
                continue
            said = self.said[index]
            for k in range(said.first, said.last):
                at = doc.timex_at[k]
                if at >= 0 and self.mouth[k] == index:
                    rule = doc.timexes[at].rule.removeprefix("deictic.")
                    if rule in ("now", "within") or (said.direct and rule in _SPOKEN_FROM):
                        doc.timexes[at] = timex.anchored(doc.timexes[at], day)

    def uttered(self, index: int) -> Dated | None:
        """When a quotation was said, where its cue has a time."""
        if index not in self._uttered:
            said = self.said[index]
            token = said.verb if said.verb >= 0 else self.doc.token_at(said.cue[0])
            self._uttered[index] = None
            if token < len(self.doc):
                self._uttered[index] = (
                    self._nearest(token, "v", True) or self._in_cue(token, said) or self._said_before(index)
                )
        return self._uttered[index]

    def _in_cue(self, token: int, said: Said) -> Dated | None:
        """«قالت السويد، في بيان نشرته ... أمس، إن ...»: the time nearest to what is said, in the long phrase of its cue."""
        for k in range(said.first - 1, token, -1):
            index = self.doc.timex_at[k]
            if index >= 0 and self.mouth[k] == self.mouth[token] and self._dates(index, k, token):
                return self._dated(index, k, token)
        return None

    def _said_before(self, index: int) -> Dated | None:
        """A speaker who goes on speaks on the day on which he was last said to speak."""
        said = self.said[index]
        if not said.speakers:
            return None
        code = self.doc.code(said.speakers[0])
        for before in range(index - 1, max(index - _CARRIED, -1), -1):
            other = self.said[before]
            if said.sentence - other.sentence > 1:
                break
            if other.speakers and other.first < said.first and self.doc.code(other.speakers[0]) == code:
                dated = self.uttered(before)
                return dated._replace(rule="said on the same occasion", inferred=True) if dated else None
        return None

    # one act ---------------------------------------------------------------------------------------------------------
    def of(self, triggers: list[Trigger]) -> dict[int, Dated]:
        """Dates by id of trigger."""
        out: dict[int, Dated] = {}
        if not self.doc.timexes:
            return out
        for trigger in triggers:
            dated = self._own(trigger) or self._performed(trigger)
            if dated is not None:
                out[id(trigger)] = dated
        share(self.doc, self.mouth, triggers, out, lambda trigger: not self._behind(trigger))
        return out

    def _own(self, trigger: Trigger) -> Dated | None:
        real = (trigger.polarity, trigger.modality) == ("affirmed", "actual")
        verb = trigger.pos in ("v", "f")
        described = trigger.pos in ("a", "p") and trigger.analysis is not None and trigger.analysis.article
        if real and not described and (verb or not self._behind(trigger)):
            above = trigger.governor
            held = above is not None and above.pos == "v" and above.first < trigger.first and trigger.how != "subject"
            return self._morrow(trigger, self._nearest(trigger.first, trigger.pos, True, held=held))
        governor = trigger.governor
        if (
            governor is not None
            and governor.pos == "v"
            and governor.lemma.light
            and trigger.how in ("subject", "object")
        ):
            return self._nearest(governor.first, "v", True)  # ستجري المحادثات الأحد
        found = self._nearest(trigger.last - 1, trigger.pos, verb and trigger.polarity == "affirmed", close=not verb)
        if found is None or real:
            return found
        told = point(found.date.value)
        published = self.doc.published
        if published is None or told is None or told > published:
            return found
        if trigger.modality == "demanded":
            return None  # «دعا إلى وقف القتال أمس»: the call was yesterday
        if self._ahead(trigger) and told < published:
            return None  # «تلقت الثلاثاء طلباً وستلتزم به»: what is to come was not on Tuesday
        return found

    @staticmethod
    def _ahead(trigger: Trigger) -> bool:
        """Whether a verb puts the act after the moment of the report."""
        return trigger.pos == "v" and trigger.analysis is not None and trigger.analysis.future

    def _morrow(self, trigger: Trigger, found: Dated | None) -> Dated | None:
        """«غداة الهجوم»: what is told happened the day after the act."""
        before = self.doc.words[trigger.first - 1].base if trigger.first else ""
        if found is None or before not in ("غداة", "عشية") or len(found.date.value) != 10:
            return found
        day = date.fromisoformat(found.date.value) + timedelta(1 if before == "عشية" else -1)
        return found._replace(
            date=ClaimDate(value=day.isoformat(), basis=found.date.basis), rule="the day beside", inferred=True
        )

    def _behind(self, trigger: Trigger) -> bool:
        """Whether an act is named as reason or matter of another, so that the time of the clause is not its own."""
        for k in range(trigger.first - 1, max(trigger.first - 4, -1), -1):
            word = self.doc.words[k]
            at = self.doc.timex_at[k]
            if at >= 0:  # «بعد يوم من الهجوم»: the act is that from which the time is counted
                counted = self.doc.timexes[at].rule in ("deictic.after", "deictic.ago")
                return counted and k < trigger.first - 1 and self.doc.words[k + 1].form in ("من", "علي")
            if not word.is_word:
                return False
            if word.base in _BACKGROUND:
                return True
        return False

    def _nearest(self, token: int, pos: str, back: bool, close: bool = False, held: bool = False) -> Dated | None:
        """The time nearest to a word in its clause; before it only where `back`, without comma or verb where `close`."""
        doc = self.doc
        first, last = doc.sentences[doc.sentence_of(token)]
        mouth = self.mouth[token]
        best: tuple[int, int, int] | None = None
        for direction in (1, -1) if back else (1,):
            cost = 0 if direction == 1 else _BEFORE
            k = token + direction
            reach = _NEAR if close else _REACH
            while first <= k < last and abs(k - token) <= reach and cost < _LIMIT:
                word = doc.words[k]
                if self.mouth[k] != mouth:
                    inner = self.mouth[k]
                    if inner < 0 or direction == 1 or not self._within(inner, mouth):
                        break
                    k = self.said[inner].first - 1  # over what was said before
                    cost += _INSIDE
                    continue
                index = doc.timex_at[k]
                if index >= 0 and self._dates(index, k, token):
                    if cost + abs(k - token) < (best[0] if best else _LIMIT):
                        best = (cost + abs(k - token), index, k)
                    break
                if index < 0:
                    if word.function == "complementizer":
                        if direction == 1 or close or doc.words[k - 1].function != "preposition":
                            break  # only «بعد أن» and the like leave an act in the time of the clause above
                        cost += _COMPLEMENT
                    elif word.function == "relative" and direction == 1:
                        if pos == "v" or k - token > _ANTECEDENT:
                            k = self._past_insertion(k, last)
                            cost += _INSIDE
                            continue
                        held = False
                    elif word.function in ("relative", "subordinator") and word.base not in _DURING:
                        break
                    elif doc.surface[k] in "،؛":
                        if close:
                            break
                        cost += _COMMA
                    elif doc.surface[k] in ":.":
                        break
                    elif k in doc.verb_tokens:
                        if direction == 1 and (word.conjunction or (held and k - token > _ASYNDETIC)):
                            break
                        cost += _VERB if direction == -1 or pos != "v" else 2 * _VERB
                k += direction
        if best is None:
            return None
        return self._dated(best[1], best[2], first)

    def _dated(self, index: int, k: int, first: int) -> Dated:
        """The date a time expression gives, with its tokens."""
        doc = self.doc
        found = doc.timexes[index]
        assert found.value is not None
        a = b = k
        while a > first and doc.timex_at[a - 1] == index:
            a -= 1
        while b < len(doc) and doc.timex_at[b] == index:
            b += 1
        anchored = found.rule.startswith("deictic")
        return Dated(
            ClaimDate(value=found.value, basis="anchored" if anchored else "stated"), a, b, "time of its clause"
        )

    def _past_insertion(self, k: int, last: int) -> int:
        """The word behind the comma that closes a relative clause; the end of the sentence where none does."""
        while k < last and self.doc.surface[k] != "،":
            k += 1
        return k + 1 if k < last else last

    def _within(self, inner: int, outer: int) -> bool:
        return outer < 0 or (
            self.said[outer].first <= self.said[inner].first and self.said[inner].last <= self.said[outer].last
        )

    def _dates(self, index: int, k: int, token: int) -> bool:
        """Whether a time expression can date an act at `token`."""
        doc = self.doc
        found = doc.timexes[index]
        rule = found.rule.removeprefix("deictic.")
        if found.value is None or rule in _UNDATING:
            return False
        if rule not in _NOMINAL or found.text.startswith("يوم"):
            return True
        while k and doc.timex_at[k - 1] == index:
            k -= 1
        before = doc.words[k - 1] if k else None
        if before is None or k - 1 == token or doc.start[k] != found.start:
            return True
        return before.function == "preposition" or not before.is_word or k - 1 in doc.verb_tokens

    # sayings and tellings ------------------------------------------------------------------------------------------
    def _performed(self, trigger: Trigger) -> Dated | None:
        """An act done by saying it is of the day of the saying; so is the deed that who did or suffered it then tells of."""
        doc = self.doc
        mouth = self.mouth[trigger.first]
        if mouth < 0 or (trigger.polarity, trigger.modality) != ("affirmed", "actual"):
            return None
        verb = trigger
        if trigger.pos in ("m", "n") and trigger.governor is not None and trigger.governor.lemma.light:
            verb = trigger.governor  # أعلن أن قواته شنت غارات
        past = verb.pos == "v" and verb.analysis is not None and verb.analysis.feature[:1] == "P"
        spoken = trigger.type in SPOKEN
        if spoken == past:
            return None
        speakers = {doc.code(m) for m in self.said[mouth].speakers}
        sides = (*trigger.actors, *(trigger.recipients if past else ()))
        if not speakers & {doc.code(m) for m, _, _ in sides}:
            return None
        dated = self.uttered(mouth)
        if dated is None or (past and len(dated.date.value) != 10):
            return None
        return dated._replace(
            date=ClaimDate(value=dated.date.value, basis="speech-time"),
            rule="announced that day by who did it" if past else "done by saying it",
            inferred=True,
        )


def window(doc: Document, trigger: Trigger) -> list[str] | None:
    """Days within which an undated act most likely happened: the week that ends on the publication day."""
    if doc.published is None or trigger.modality != "actual":
        return None
    return [(doc.published - timedelta(days=7)).isoformat(), doc.published.isoformat()]
