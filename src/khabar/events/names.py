"""Names of those whom a deed hit, by which two tellings of it are known for one: words beside it that no list knows."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_NAME_BEFORE, _NAME_AFTER = 4, 5
"""Words before and behind a deed among which stands the name of whom it hit."""

_BANNING = frozenset(("حظر", "منع", "حد", "عدم"))
_TREATIES = frozenset(("معاهدة", "اتفاقية", "معاهدات", "اتفاقيات"))


def names_treaty(doc: Document, first: int) -> bool:
    """Whether a ban, or what it bans, only says what a treaty is called: «معاهدة حظر الألغام», «معاهدة حظر التجارب النووية»."""
    at = first - 1 if doc.words[first].base in _BANNING else first - 2
    return at >= 0 and doc.words[at].base in _TREATIES and doc.words[at + 1].base in _BANNING and not doc.words[at + 1].preposition


class Names:
    """Names beside the deeds of one part of a report."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self._beside: dict[int, frozenset[str]] = {}

    def of_one(self, trigger: Trigger, told: Trigger) -> bool:
        """Whether two deeds befell one person: the same name stands beside both."""
        return not self.of(trigger).isdisjoint(self.of(told))

    def of(self, trigger: Trigger) -> frozenset[str]:
        """Words beside a deed that no list knows: names of whom it hit."""
        found = self._beside.get(id(trigger))
        if found is None:
            doc = self.doc
            first, last = doc.sentences[trigger.sentence]
            before, after = max(first, trigger.first - _NAME_BEFORE), min(last, trigger.last + _NAME_AFTER)
            found = self._beside[id(trigger)] = frozenset(
                doc.forms[k]
                for k in (*range(before, trigger.first), *range(trigger.last, after))
                if self._name(k) and (k == first or not doc.words[k - 1].is_number)
            )
        return found

    def _name(self, k: int) -> bool:
        doc = self.doc
        word = doc.words[k]
        if not word.is_word or word.function or word.article or word.nouns or word.verbs or word.is_number or doc.timex_at[k] >= 0:
            return False
        if word.preposition or any(doc.words[j].function == "preposition" for j in range(max(0, k - 3), k)):
            return False  # where it happened: في بلدة ...
        at = doc.mention_at[k]
        return (at < 0 or doc.entities.drafts[doc.mentions[at].entity].kind == "person") and len(doc.forms[k]) > 3
