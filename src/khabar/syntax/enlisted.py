"""Names in a list whose commas stand before «و»: «مع الرئيس البيلاروسي ألكسندر لوكاشينكو، ورئيس أوزبكستان شوكت ميرزيوييف، ورئيس كازاخستان»."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.mentions.persons import BEARER
from khabar.syntax.unit import Unit

_PEOPLE = frozenset(("person", "office"))
_BODIES = frozenset(("state", "organisation", "group"))


def enlist(doc: Document, units: list[Unit], commas: list[int]) -> None:
    """Join each name behind a comma and «و» to the name of its kind before the comma, where no verb follows whose subject it may be."""
    for k in commas:
        if k < 1 or k + 1 >= len(units):
            continue
        other = units[k + 1]
        if other.kind != "N" or other.prep or other.joined or not other.mentions or doc.mentions[other.mentions[0]].conjunction != "و":
            continue
        if _ends_aside(doc, units, k):
            continue
        before = _head(doc, units, k - 1)
        kinds = _kinds(doc, before) if before is not None else frozenset()
        if before is None or not kinds or _kinds(doc, other) is not kinds or not _closes(units, k + 2):
            continue
        other.joined, other.prep = True, before.prep


def _ends_aside(doc: Document, units: list[Unit], k: int) -> bool:
    """Whether the comma at k ends a description put in behind another: «الجيش المالي، المدعوم من روسيا، وحركة الشباب»."""
    at = next((u for u in range(k - 1, max(-1, k - 5), -1) if units[u].form == "comma"), -1)
    if at < 0 or at + 1 >= k or units[at + 1].kind != "N":
        return at >= 0
    first = units[at + 1].first
    return bool(doc.words[first].article) and not doc.words[first].conjunction and doc.mention_at[first] < 0


def _head(doc: Document, units: list[Unit], k: int) -> Unit | None:
    """The phrase at k, or the one before it where the phrase at k is but the name of its bearer."""
    unit = units[k]
    if unit.kind != "N":
        return None
    if k and unit.mentions and not (unit.prep or unit.joined) and doc.mentions[unit.mentions[0]].rule == BEARER and units[k - 1].kind == "N":
        return units[k - 1]
    return unit


def _kinds(doc: Document, unit: Unit) -> frozenset[str]:
    """The kinds of those among whom the head of a phrase is; empty where it names nobody, or a body with more words beside it."""
    if not unit.mentions or unit.event:
        return frozenset()
    mention = doc.mentions[unit.mentions[0]]
    if mention.first > unit.first + 1 or (mention.first > unit.first and doc.words[unit.first].is_word):
        return frozenset()
    kind = doc.entities.drafts[mention.entity].kind
    if kind in _PEOPLE:
        return _PEOPLE
    return _BODIES if kind in _BODIES and mention.last == unit.last else frozenset()


def _closes(units: list[Unit], k: int) -> bool:
    """Whether what stands behind a name is no clause with a verb of its own."""
    for unit in units[k:]:
        if unit.kind == "V":
            return unit.joined
        if unit.kind == "C" and unit.form != "comma":
            return unit.form != "pronoun"
    return True
