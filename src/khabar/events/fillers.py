"""Which mentions a phrase brings into a role: its head, else the possessor, the nationality or the place inside it."""

from __future__ import annotations

from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN

_PAIRS = frozenset(
    (
        "البلدين",
        "البلدان",
        "الجانبين",
        "الجانبان",
        "الطرفين",
        "الطرفان",
        "الدولتين",
        "الدولتان",
        "بلديهما",
        "البلدين،",
        "الجارتين",
        "للبلدين",
    )
)


class Fillers:
    """Finds the sides that the phrases of one document name; makes mentions for nationalities and states of places."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc

    def virtual(self, token: int, code: str) -> int:
        """A mention for a nationality adjective, made when it fills a role."""
        doc = self.doc
        draft = doc.entities.get(code, "state", "", "", (), (code,), "F")
        mention = ActorMention(token, token + 1, draft.index, "metonym", "nationality of the act")
        doc.mentions.append(mention)
        return len(doc.mentions) - 1

    def mentions_in(self, first: int, last: int, rule: str) -> list[tuple[int, str, bool]]:
        """Sides named in a phrase: the head and what is coordinated with it, else the possessor or nationality inside."""
        doc = self.doc
        i = first
        while (
            i < last
            and doc.mention_at[i] < 0
            and (
                doc.words[i].function in ("demonstrative", "quantifier", "head_adjective")
                or doc.words[i].is_number
                or not doc.words[i].is_word
            )
        ):
            i += 1
        if i < last and doc.mention_at[i] >= 0:
            index = doc.mention_at[i]
            mention = doc.mentions[index]
            draft = doc.entities.drafts[mention.entity]
            if draft.kind == "place":
                if len(draft.country) == 1:
                    return [(self._place_state(index), rule + "+place", True)]
                return []
            if draft.code != UNKNOWN:
                return [(index, rule, mention.inferred)]
            inner = self._inside(mention.last, last, rule)
            return inner or [(index, rule, mention.inferred)]
        return self._inside(i, last, rule)

    def _inside(self, first: int, last: int, rule: str) -> list[tuple[int, str, bool]]:
        """The possessor or nationality inside a phrase whose head is no side; «البلدين» are the two states named last."""
        doc = self.doc
        for k in range(first, last):
            index = doc.mention_at[k]
            if doc.forms[k] in _PAIRS:
                return [(self.virtual(k, code), rule + "+the two", True) for code in self._last_two(k)]
            if index >= 0:
                draft = doc.entities.drafts[doc.mentions[index].entity]
                if draft.kind == "place":
                    if len(draft.country) == 1:
                        return [(self._place_state(index), rule + "+possessor", True)]
                    continue
                return [(index, rule + "+possessor", True)]
            if doc.words[k].nisba:
                return [(self.virtual(k, doc.words[k].nisba.split(":")[0]), rule + "+nationality", True)]
        return []

    def _last_two(self, token: int) -> list[str]:
        """Codes of the two states named last before a token."""
        doc = self.doc
        codes: list[str] = []
        for k in range(token - 1, max(-1, token - 120), -1):
            index = doc.mention_at[k]
            if index < 0:
                continue
            code = doc.entities.drafts[doc.mentions[index].entity].code
            if len(code) == 3 and code != UNKNOWN and code not in codes:
                codes.append(code)
                if len(codes) == 2:
                    return codes
        return []

    def _place_state(self, index: int) -> int:
        """A mention of the state a place belongs to, at the place's words."""
        doc = self.doc
        mention = doc.mentions[index]
        code = doc.entities.drafts[mention.entity].country[0]
        draft = doc.entities.get(code, "state", "", "", (), (code,), "F")
        other = ActorMention(mention.first, mention.last, draft.index, "metonym", "state of the place")
        other.inferred = True
        doc.mentions.append(other)
        return len(doc.mentions) - 1
