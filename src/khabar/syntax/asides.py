"""Phrases with a preposition between two commas, behind which the clause goes on: عرضت قطر، في بيان، وساطتها."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.unit import Unit

_WORDS_IN = frozenset(("في", "خلال", "عبر"))
_LONGEST = 3
"""Phrases an aside may hold."""
_WHOLE = 14
"""Units of an aside with a verb, tokens of one between dashes."""
_WHERE = frozenset(("في", "خلال", "ب", "علي", "عبر", "من", "بعد", "قبل", "لدي"))
_ADVERBS = frozenset(("وفقا", "طبقا", "تبعا", "نقلا", "استنادا", "ردا", "احتجاجا", "تنديدا", "بناء", "حسب", "وفق"))
"""Words that open a remark, whether or not their ending is written: «طالبت إسرائيل بالتراجع، وفقا للبيان»."""
_OPENERS = frozenset(("relative", "subordinator", "conjunction"))
_DASHES = frozenset(("-", "–", "—"))
_SETTING_APART = _DASHES | {"("}


def asides(doc: Document, units: list[Unit], commas: list[int]) -> set[int]:
    """Commas around an aside between a verb and its subject, or between both and an object still to come, which part nothing."""
    out: set[int] = set()
    for u in commas:
        if u in out or u < 1:
            continue
        if units[u - 1].kind == "V":
            out.update(_behind_verb(doc, units, u))
            continue
        if u < 2:
            continue
        closing = _closing(doc, units, u)
        opening = u
        if closing == u and not _swallowed(doc, units, u) and not _behind_where(doc, units, u) and not before_place(doc, units, u):
            continue
        if closing != u and doc.words[units[u].last].conjunction:
            continue
        after = units[closing + 1] if closing + 1 < len(units) else None
        if after is None or after.kind != "N" or after.prep or after.joined or after.form or (doc.words[after.first].function and doc.words[after.first].base != "نحو") or doc.words[after.first].conjunction:
            continue
        if closing + 2 < len(units) and units[closing + 2].kind == "V" and not units[closing + 2].joined and units[closing + 2].first == after.last:
            continue  # a clause of its own: «..., روسيا ترفض»
        if _lacks_object(doc, units, opening) or (closing > opening and _led(doc, units, opening, after)):
            out.update((opening, closing) if units[opening + 1].prep or closing == opening else range(opening, closing + 1))
    return out


def in_words(doc: Document, unit: Unit) -> bool:
    """Whether a phrase says in what words something was said: «في بيان»، «خلال مؤتمر صحفي»."""
    if unit.prep not in _WORDS_IN:
        return False
    word, carriers = doc.words[unit.first], doc.lexicon.data.carriers
    kind = carriers.get(word.base) or carriers.get(word.base.removeprefix("ال"))
    return kind is not None and (kind != "conference" or doc.forms[unit.first] == "مؤتمر")  # but: يشارك في جلسات المجلس


def _behind_verb(doc: Document, units: list[Unit], u: int) -> tuple[int, ...]:
    """The commas around a time or place right behind a verb, whose subject follows: «رفضت، أمس الاثنين، سويسرا تقديم دعم»."""
    k = u + 1
    while k < len(units) and k - u <= _LONGEST and units[k].kind == "N" and not units[k].joined and (units[k].prep or doc.timex_at[units[k].first] >= 0):
        k += 1
    if k >= len(units) - 1 or units[k].form != "comma" or (k == u + 1 and doc.timex_at[units[k].first - 1] < 0):
        return ()
    after = units[k + 1]
    if after.kind != "N" or after.prep or after.joined or after.form or doc.words[after.first].conjunction or doc.words[after.first].function:
        return ()
    return u, k


def _closing(doc: Document, units: list[Unit], u: int) -> int:
    """The comma that closes an aside opened by the comma at u, u itself where none does."""
    k = u + 1
    if _saying_what(doc, units, k):
        while k < len(units) and k - u <= _LONGEST and units[k].kind == "N" and not units[k].joined:
            k += 1
        behind = units[k + 1] if k + 1 < len(units) else None
        return k if units[k : k + 1] and units[k].form == "comma" and behind is not None and behind.kind == "N" and not behind.prep else u
    if k + 1 < len(units) and _renaming(units, k):
        k += 1
    while k < len(units) and k - u <= _LONGEST and units[k].kind == "N" and units[k].prep and not units[k].joined:
        k += 1
    return k if k < len(units) and units[k].form == "comma" else u


def _renaming(units: list[Unit], k: int) -> bool:
    """Whether a bare phrase with one behind a preposition says what the name before the comma is: «سرايا القدس، الجناح العسكري لحركة الجهاد، ...»."""
    unit, before, after = units[k], units[k - 2], units[k + 1]
    return (
        unit.kind == "N" and not (unit.prep or unit.joined or unit.form or unit.event)
        and before.kind == "N" and not before.prep and bool(before.mentions)
        and after.kind == "N" and bool(after.prep) and not after.joined
    )  # fmt: skip


def _saying_what(doc: Document, units: list[Unit], k: int) -> bool:
    """Whether a bare phrase that names nobody says what the subject right behind its verb is: «علقت هولندا، أكبر المانحين، مساعداتها»."""
    unit, before = units[k] if k < len(units) else None, units[k - 2]
    if unit is None or k < 3 or unit.kind != "N" or unit.prep or unit.joined or unit.form or unit.event:
        return False
    first = doc.words[unit.first]
    if doc.mention_at[unit.first] >= 0 or first.is_number or "place_noun" in first.base_kinds or (first.function and first.function != "elative"):
        return False
    return before.kind == "N" and not before.prep and bool(before.mentions) and units[k - 3].kind == "V"


def _behind_where(doc: Document, units: list[Unit], u: int) -> bool:
    """Whether a comma closes a phrase of when or where that none opened: «دعت روسيا في بيان، إسرائيل إلى ...»."""
    before = units[u - 1]
    after = units[u + 1] if u + 1 < len(units) else None
    if after is None or doc.surface[after.first].endswith(("اً", "ًا")) or doc.words[after.first].base in _ADVERBS:
        return False
    back = u - 1
    while back > 0 and units[back].kind == "N" and units[back].prep and not units[back].joined:
        back -= 1
    if before.kind == "N" and units[back + 1].prep in _WHERE and back < u - 1 and units[back].kind == "N" and before.last == units[u].first and (back == u - 2 or _people(doc, after)):
        return True  # فرقت الشرطة بالغاز المسيل للدموع، متظاهرين
    return before.kind == "N" and not before.prep and before.last < units[u].first and doc.timex_at[units[u].first - 1] >= 0


def _people(doc: Document, unit: Unit) -> bool:
    """Whether a phrase names a side, no man by his name, which would say who stands before the comma."""
    return bool(unit.mentions) and doc.entities.drafts[doc.mentions[unit.mentions[0]].entity].kind not in ("person", "office", "medium")


def before_place(doc: Document, units: list[Unit], u: int) -> bool:
    """Whether a comma stands between whoever goes or strikes and where: «زار الرئيس السوري، مدينة جدة»; no second name of a land beside another."""
    before = units[u - 1]
    after = units[u + 1] if u + 1 < len(units) else None
    if after is None or after.kind != "N" or after.prep or after.event or not after.mentions or before.kind != "N" or not before.mentions or before.last != units[u].first:
        return False
    who, where = doc.mentions[before.mentions[-1]], doc.mentions[after.mentions[0]]
    kinds = [doc.entities.drafts[m.entity].kind for m in (who, where)]
    if kinds[0] not in ("person", "office", "force", "group") or kinds[1] not in ("state", "place") or where.how not in ("name", "metonym"):
        return False
    behind = units[u + 2] if u + 2 < len(units) else None
    if not _lacks_object(doc, units, u):
        return False
    return behind is None or (behind.kind == "N" and bool(behind.prep)) or behind.form in ("comma", "stop")


def _swallowed(doc: Document, units: list[Unit], u: int) -> bool:
    """Whether a comma closes a phrase behind a time between commas: «وقع الوزيران، أمس الأحد، في طوكيو، مذكرة»."""
    before = units[u - 1]
    if before.kind == "N" and not before.prep and any(doc.surface[k] in "،," for k in range(before.first, before.last)):
        return True  # اتهم متحدث باسم الخارجية، فلان، أستراليا
    if before.kind != "N" or not before.prep or units[u - 2].kind != "N":
        return False
    return any(doc.surface[k] in "،," for k in range(units[u - 2].last, before.first))


def _lacks_object(doc: Document, units: list[Unit], u: int) -> bool:
    """Whether the verb before a comma has one bare phrase behind it, its subject, and may take an object."""
    bare, k = 0, u - 1
    while k >= 0 and units[k].kind == "N":
        if not units[k].prep and not units[k].joined:
            bare += 1
        k -= 1
    if k < 0 or units[k].kind != "V" or bare != 1 or units[k + 1].prep:
        return False
    verb = units[k].analysis
    return verb is not None and not verb.enclitic and not verb.feature.endswith("p") and verb.lemma.kind == "verb" and not doc.lexicon.objectless(verb.lemma)


def _led(doc: Document, units: list[Unit], u: int, after: Unit) -> bool:
    """Whether the verb before an aside has its subject before it and nothing bare behind: «إن باماكو تسلمت من موسكو، في يناير، دفعة جديدة»."""
    k = u - 1
    while k >= 0 and units[k].kind == "N" and units[k].prep and not units[k].joined:
        k -= 1
    if k < 1 or k == u - 1 or units[k].kind != "V" or units[k - 1].kind != "N" or units[k - 1].prep:
        return False
    head, verb = doc.words[after.first], units[k].analysis
    if head.article or head.enclitic or after.mentions or verb is None or verb.enclitic or verb.feature.endswith("p"):
        return False
    return verb.lemma.kind == "verb" and not doc.lexicon.objectless(verb.lemma)


def told(doc: Document, units: list[Unit], commas: list[int]) -> dict[int, int]:
    """Asides with a verb of their own between a verb with its subject and its object: opening and closing comma of each.

    «اتهمت روسيا، التي تستضيف المحادثات، إسرائيل بخرق الهدنة»، «دعت روسيا، وفق ما نقلت الوكالة، إسرائيل إلى ...».
    """
    out: dict[int, int] = {}
    for u in commas:
        opener = units[u + 1] if u + 1 < len(units) else None
        if opener is None or u < 2 or any(a < u <= b for a, b in out.items()) or not (opener.form in _OPENERS or (opener.kind == "N" and opener.prep)):
            continue
        worded = _said_in(doc, units, u, commas)
        if worded >= 0:
            out[u] = worded
            continue
        closing = next((k for k in commas if u < k <= u + _WHOLE and _goes_on(doc, units, u, k)), -1)
        if closing >= 0 and _lacks_object(doc, units, u):
            out[u] = closing
    return out


def _said_in(doc: Document, units: list[Unit], opening: int, commas: list[int]) -> int:
    """«هدد الرئيس، خلال كلمة ألقاها أمام أنصاره، بقصف ...»: the comma that closes words which a verb describes, with a preposition of the clause behind it; -1 for none."""
    closing = next((k for k in commas if opening < k <= opening + _WHOLE), -1)
    if closing < 0 or closing + 1 >= len(units) or not in_words(doc, units[opening + 1]):
        return -1
    inside, after = units[opening + 1 : closing], units[closing + 1]
    described = [unit for unit in inside if unit.kind == "V"]
    if len(described) != 1 or described[0].analysis is None or not described[0].analysis.enclitic or any(unit.form in ("complementizer", "relative") for unit in inside):
        return -1
    led = any(unit.kind == "V" for unit in units[max(0, opening - _LONGEST) : opening])
    return closing if led and after.kind == "N" and after.prep and not after.joined and not doc.words[after.first].conjunction else -1


def _goes_on(doc: Document, units: list[Unit], opening: int, closing: int) -> bool:
    """Whether what stands behind a comma can be the object that the verb before the aside lacks, and no clause of its own."""
    after = units[closing + 1] if closing + 1 < len(units) else None
    if after is None or after.kind != "N" or after.prep or after.joined or after.form or not any(unit.kind == "V" or not unit.prep for unit in units[opening + 1 : closing]):
        return False
    if any(unit.form == "complementizer" for unit in units[opening + 1 : closing]):
        return False  # قالت، في بيان، إن الأعضاء دانوا، بشدة، الحرب
    word = doc.words[after.first]
    if word.function or word.conjunction or not (after.mentions or word.article):
        return False
    return closing + 2 >= len(units) or units[closing + 2].kind != "V" or units[closing + 2].joined


def bracketed(doc: Document, units: list[Unit]) -> set[int]:
    """Phrases within brackets or dashes that hold no verb, which are no part of the clause around: «انتقدت موسكو (أ ف ب) إسرائيل»."""
    out: set[int] = set()
    first, last = units[0].first if units else 0, units[-1].last if units else 0
    if _SETTING_APART.isdisjoint(doc.written) or _SETTING_APART.isdisjoint(doc.surface[first:last]):
        return out
    opened, dashed = -1, -1
    for k in range(first, last):
        surface = doc.surface[k]
        if surface == "(":
            opened = k
        elif surface == ")" and opened >= 0:
            out |= _between(units, opened, k, "N")
            opened = -1
        elif surface in _DASHES and first < k < last - 1 and doc.end[k - 1] < doc.start[k] and doc.end[k] < doc.start[k + 1]:
            if dashed >= 0 and k - dashed <= _WHOLE:
                out |= _between(units, dashed, k, "NC")
                dashed = -1
            else:
                dashed = k
    return out


def _between(units: list[Unit], opened: int, closed: int, kinds: str) -> set[int]:
    inside = [u for u, unit in enumerate(units) if opened < unit.first and unit.last <= closed]
    return set(inside) if all(units[u].kind in kinds for u in inside) else set()
