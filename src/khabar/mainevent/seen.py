"""What the model looks at: where the act stands in its sentence, what is told with it, and the words around."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.model import Claim

_PAIRS = (("pos", "tolls"), ("pos", "date"), ("opens", "pos"), ("tolls", "date"), ("to", "tolls"), ("by", "to"), ("by", "pos"))
"""Observations that are also looked at together."""
_TOLLS = frozenset(("killed", "wounded"))
_ASKING = ("؟", "?")
_QUOTES = ("«", "“", '"')
WORD = "word "
"""Stands before a word of the sentence."""
_CHAIN = 3
"""Governors above the act that are looked at."""


class Seen:
    """Observes the acts of one part of a report, sentence by sentence."""

    def __init__(self, doc: Document, weighed: frozenset[str] | None = None) -> None:
        """Look at a part; of the words of its sentences at those alone that a model weighs, where it is told which."""
        self.doc = doc
        self.weighed = weighed

    def of(self, sentence: int, told: list[tuple[Trigger, Claim]], type_: str) -> list[tuple[Trigger, Claim, list[str]]]:
        """Each act of a type in a sentence with what is seen of it.

        Args:
            sentence: its number in this part.
            told: all acts of the sentence with their claims.
            type_: the type asked for.
        """
        same = [(trigger, claim) for trigger, claim in told if claim.type == type_]
        around = self.around(sentence, told, len(same)) if same else []
        return [(trigger, claim, [*self.act(trigger, claim), *around]) for trigger, claim in same]

    def around(self, sentence: int, told: list[tuple[Trigger, Claim]], same: int) -> list[str]:
        """What is seen of the sentence, the same for each of its acts; `same` of them are of the type asked for."""
        around = [*self._sentence(sentence, [claim for _, claim in told]), f"same={min(4, same)}"]
        around += {f"lemma {trigger.lemma.id}" for trigger, _ in told}
        return around

    def act(self, trigger: Trigger, claim: Claim) -> list[str]:
        """What is seen of one act."""
        analysis, governor = trigger.analysis, trigger.governor
        at = trigger
        chain: list[str] = []
        while at.governor is not None and len(chain) < _CHAIN:
            above = at.governor
            chain.append(f"{at.how.split(':')[0]}-{'same' if above.meant == claim.type else above.pos}")
            at = above
        values = {
            "pos": trigger.pos,
            "chain": ">".join(chain) or "top",
            "how": trigger.how or "top",
            "under": (governor.meant or governor.lemma.kind) if governor is not None else "-",
            "top": at.pos,
            "opens": trigger.opens,
            "aside": _yes(trigger.aside),
            "article": _yes(analysis is not None and analysis.article),
            "pronoun": _yes(analysis is not None and bool(analysis.enclitic)),
            "form": analysis.feature if analysis is not None and trigger.pos == "v" else "-",
            "where": str(self._where(trigger)),
            "tolls": ",".join(sorted({q.what for q in claim.quantities})) or "-",
            "date": self._age(claim.date.value) if claim.date is not None else "none",
            "by": self._kind(claim.actors),
            "to": self._kind(claim.recipients),
            "told": ("direct" if any(a.manner == "direct" for a in claim.attribution) else "indirect")
            if claim.attribution
            else "-",
            "modality": claim.modality,
            "place": _yes(bool(claim.place)),
        }
        out = [f"{name}={value}" for name, value in values.items()]
        out += [f"{a}={values[a]} {b}={values[b]}" for a, b in _PAIRS]
        return [*out, f"trigger {trigger.lemma.id}", f"mode={claim.mode or '-'}"]

    def _sentence(self, sentence: int, claims: list[Claim]) -> list[str]:
        doc = self.doc
        first, last = doc.sentences[sentence]
        words, written = doc.words[first:last], set(doc.surface[first:last])
        perfect = imperfect = personal = 0
        for i in range(first, last):
            if i in doc.verb_tokens:
                feature = next((a.feature for a in doc.words[i].analyses if a.pos == "v"), "")
                perfect += feature[:1] == "P"
                imperfect += feature[:1] in ("I", "J", "S")
                personal += feature[1:2] in ("1", "2")
        mentions = {doc.mention_at[i] for i in range(first, last)} - {-1}
        times = {doc.timex_at[i] for i in range(first, last)} - {-1}
        ages = {self._age(value) for t in times if (value := doc.timexes[t].value)}
        functions = {word.function for word in words}
        tolls = {q.what for claim in claims for q in claim.quantities} & _TOLLS
        out = [
            f"perfect={min(5, perfect)}",
            f"imperfect={min(5, imperfect)}",
            f"personal={_yes(personal > 0)}",
            f"question={_yes(not written.isdisjoint(_ASKING))}",
            f"quotes={_yes(not written.isdisjoint(_QUOTES))}",
            f"numbers={min(4, sum(word.is_number for word in words))}",
            f"recent={_yes('days' in ages)}",
            f"past={_yes(bool(ages & {'months', 'years'}))}",
            f"negated={_yes('negation' in functions)}",
            f"pointed={_yes('demonstrative' in functions)}",
            f"relatives={min(3, sum(word.function == 'relative' for word in words))}",
            f"toll={','.join(sorted(tolls)) or '-'}",
            f"length={min(8, (last - first) // 10)}",
            f"first {self._word(first)}",
        ]
        out += {f"named {doc.entities.drafts[doc.mentions[m].entity].kind}" for m in mentions}
        around = {self._word(i) for i in range(first, last)}
        if self.weighed is not None:
            around &= self.weighed
        out += [f"{WORD}{word}" for word in around]
        return out

    def _word(self, i: int) -> str:
        word = self.doc.words[i]
        return word.base if word.is_word else self.doc.surface[i]

    def _where(self, trigger: Trigger) -> int:
        """Quarter of the sentence, 0 to 3."""
        first, last = self.doc.sentences[trigger.sentence]
        return int(4 * (trigger.first - first) / max(1, last - first))

    def _kind(self, sides: list[str]) -> str:
        """Kind of the first of the sides."""
        return self.doc.entities.drafts[int(sides[0][1:]) - 1].kind if sides else "-"

    def _age(self, value: str) -> str:
        """How long before publication a time lies: days (3), weeks (45 days), months (200), years; later; undated."""
        start = value.split("/")[0].strip(".~")
        published = self.doc.published
        if published is None:
            return "undated"
        if len(start) == 10:
            try:
                days = (published - date.fromisoformat(start)).days
            except ValueError:
                return "undated"
            return "later" if days < 0 else "days" if days <= 3 else "weeks" if days <= 45 else "months" if days <= 200 else "years"
        if start[:4] == str(published.year):
            return "weeks" if start[:7] == published.isoformat()[:7] else "months"
        return "years" if start[:4].isdigit() else "undated"


def _yes(holds: bool) -> str:
    return "yes" if holds else "no"


def by_sentence(made: Iterable[tuple[Trigger, Claim]]) -> dict[int, list[tuple[Trigger, Claim]]]:
    """Acts with their claims by the sentence they stand in."""
    out: dict[int, list[tuple[Trigger, Claim]]] = {}
    for trigger, claim in made:
        out.setdefault(trigger.sentence, []).append((trigger, claim))
    return out
