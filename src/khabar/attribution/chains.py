"""Chains of attribution: who holds a claim, on whose word, through which medium; outermost first."""

from __future__ import annotations

from msgspec import structs

from khabar.attribution.said import Said
from khabar.attribution.together import joined
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN, entity_id
from khabar.model import Attribution, Span
from khabar.text.fold import fold

_REPORTERS = ("مراسل", "موفد", "ومراسل", "مندوب")
"""Beginnings of the words for an outlet's reporter, a blank behind them missing or not."""
_OURS = frozenset(("مراسلنا", "مراسلتنا", "مراسلونا", "مراسلينا", "مراسلوننا", "موفدنا", "موفدتنا", "موفدونا", "مندوبنا", "مندوبتنا", "كاميرتنا"))
"""Those by whom an outlet speaks of its own."""
_OFFICES = frozenset(("مكتب", "كاميرا", "عدسة"))


def chain(doc: Document, said: list[Said], first: int, own: int | None) -> list[Attribution]:
    """Holders of what stands at token `first`; those who speak with one voice stand beside each other, under one cue.

    Args:
        doc: the part that is read.
        said: its quotations.
        first: token of the trigger.
        own: token of a cue whose own clause this is, so that a speaker does not hold his own saying; None for no cue.
    """
    offset = doc.start[first]
    around = [s for s in said if s.start <= offset < s.end and s.speakers and s.verb != own]
    around.sort(key=lambda s: (s.start - s.end, s.start))
    out: list[Attribution] = []
    seen: set[int] = set()
    for s in around:
        for mentions, relation in ((s.relays, "relay"), (s.speakers, "speaker")):
            for m in joint(doc, mentions) if relation == "speaker" else mentions[:1]:
                entity = doc.mentions[m].entity
                told = s.manner == "performative" and bool(out) and doc.code(m) == _code(doc, out[-1].holder) != UNKNOWN
                if told or entity in seen or (relation == "relay" and ours(doc, entity)) or _correspondent(doc, m):
                    continue
                seen.add(entity)
                out.append(
                    Attribution(
                        holder=entity_id(entity),
                        relation=relation,  # type: ignore[arg-type]
                        cue=Span(start=s.cue[0], end=s.cue[1], part=doc.part),
                        manner=s.manner,  # type: ignore[arg-type]
                    )
                )
    for k, held in enumerate(out[:-1]):
        if held.relation == "speaker" and doc.entities.drafts[int(held.holder[1:]) - 1].kind == "medium" and out[k + 1].relation == "speaker":
            out[k] = structs.replace(held, relation="relay")
    return out


def joint(doc: Document, mentions: list[int]) -> list[int]:
    """«أكدت الرياض وطهران أن»: those who say something with one voice; else the first alone."""
    out = mentions[:1]
    for m in mentions[1:]:
        mention = doc.mentions[m]
        if not joined(doc, m) or doc.code(m) == UNKNOWN:
            continue
        if doc.code(out[0]) == UNKNOWN:
            out = [m] if mention.first <= doc.mentions[out[0]].last + 1 else out  # وزير الدفاع ورئيس الأركان الكيني
        elif doc.code(m) not in {doc.code(k) for k in out}:
            out = [*out, m]
    return out


def _code(doc: Document, holder: str) -> str:
    """The code of an entity by its id: what the White House tells of the president's pledge is the word of one state."""
    return doc.entities.drafts[int(holder[1:]) - 1].code


def _correspondent(doc: Document, m: int) -> bool:
    """Whether the outlet speaks through its own reporter: «أفاد مراسل الميادين» is its own voice, «دانت شبكة الجزيرة» is not."""
    mention = doc.mentions[m]
    if doc.forms[mention.first].removeprefix("و") in _OURS:
        return True
    if not doc.outlet:
        return False
    forms = doc.forms[max(0, mention.first - 1) : mention.last]
    outlet = [word for word in fold(doc.outlet).split() if len(word) > 3]
    reporter = next((k for k, form in enumerate(forms) if form.startswith(_REPORTERS) or form in _OFFICES), -1)
    return reporter >= 0 and any(form.endswith(word) for form in forms[reporter:] for word in outlet)


def ours(doc: Document, entity: int) -> bool:
    """Whether the holder is the medium that prints the report, which vouches for all of it anyway."""
    draft = doc.entities.drafts[entity]
    if draft.kind != "medium" or not doc.outlet:
        return False
    words = fold(draft.name_ar).split() if draft.name_ar else []
    outlet = fold(doc.outlet)
    return draft.code.lower() == "".join(outlet.split()).lower() or (
        bool(words) and (words[-1] in outlet.split() or set(outlet.split()) <= set(words))
    )
