"""What the pronoun on a verb, a masdar or a preposition takes up: the noun before it that a sense asks for."""

from __future__ import annotations

from khabar.events.heads import head_words, pairs
from khabar.events.triggers import Trigger
from khabar.events.truces import DONE_TO_TRUCES
from khabar.lexicon.lemma import Sense
from khabar.lexicon.word import Word
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_TAKING_UP = frozenset(("ه", "ها", "هما", "هم", "هن"))
_ENTERING = frozenset(("دخل", "دخول", "وصل", "وصول", "خرج", "خروج", "انسحاب", "غادر", "زار", "عاد"))
"""Acts whose masdar has for its pronoun who does them: بعد دخولها."""
_MATERIAL = frozenset(("ASSAULT", "COERCE", "AID", "RETREAT", "MOBILIZE", "SANCTION", "CONCEDE"))
_HANDLED = frozenset(("SUPPORT", "AID", "COOPERATE", "CONCEDE", "AGREE", "SANCTION", "REJECT"))
"""Types of what is signed, passed, suspended, sent or handed over: done to a thing that was named before."""
_DONE_TO = frozenset(("وقع", "أقر", "علق", "سلم", "أرسل", "ألغى", "جمد", "أبرم", "نقض", "مدد", "رفض", "دعم", "أيد", "تسلم", "استلم", "اشترى", "باع"))
"""Verbs whose pronoun often takes up what stands clauses before them."""
_GIVING = frozenset(("سلم", "أرسل"))
"""Those among them that may have a thing beside the pronoun, which then is whom it is given to: سلمته رسالة."""
_ONE = frozenset(("اتفاق", "قانون", "قرار", "مشروع", "نص", "اعلان", "بيان", "ميثاق", "بروتوكول", "عقد", "تعديل", "تشريع", "سلاح", "صاروخ", "برنامج"))
"""Masculine nouns in the singular, which «ها» does not take up."""
_MEN = frozenset(("@person", "@office"))
_BACK = 9  # phrases before a masdar in which its pronoun's noun may stand
_BACK_VERB = 10  # phrases before a verb
_HAPPENING = frozenset(("تم", "أتم", "جرى", "أجرى"))
_HARMING = frozenset(("ASSAULT", "COERCE"))
_FACING = frozenset(("تصدى",))
_BEFORE = frozenset(("قد",))
_SEVERAL = frozenset(("عدة", "عديدة", "كثيرة"))
_BEARING = frozenset(("في", "علي", "ب"))
"""Prepositions whose pronoun may be the thing that a sense asks for."""


def _is_act(word: Word, type_: str | None = None) -> bool:
    """Whether a noun is an act by itself (الضربات), of a certain type where one is given, which the verb after it only carries."""
    return any(sense.type and not sense.objects and type_ in (None, sense.type) for noun in word.nouns for sense in noun.lemma.senses)


def resumed(doc: Document, syntax: Syntax, trigger: Trigger, sense: Sense) -> list[tuple[int, int]]:
    """The noun a pronoun on the verb takes up in a relative clause: صاروخ أطلقته، الاتفاقية التي وقعها الجانبان; for some verbs further before it."""
    units = syntax.units
    if trigger.lemma.lemma in _DONE_TO and (sense.type is None or sense.type in _HANDLED) and not ("object" in trigger.slots and trigger.lemma.lemma in _GIVING):
        found = _told(doc, syntax, trigger)
        if found[1]:
            return [found]
    at = trigger.first - 1
    if at > 0 and doc.words[at].function == "relative":
        at -= 1
        if at > 0 and doc.surface[at] == "،":
            at -= 1  # الرسالة، التي وقعها
    if at > 0 and doc.forms[at] in _BEFORE:
        at -= 1  # مسيرات قد تطلق
    if at > 0 and doc.forms[at] in _SEVERAL:
        at -= 1  # طائرات عدة أطلقتها
    for unit in units[max(0, trigger.unit - 3) : trigger.unit]:
        if unit.kind != "N" or not unit.first <= at < unit.last:
            continue
        inner = [(k, unit.last) for k in range(unit.first + 1, at + 1) if sense.type in _HARMING and not doc.words[k].function and not _is_act(doc.words[k], sense.type)]
        return inner if _is_act(doc.words[unit.first], sense.type) else [(unit.first, unit.last), *inner]  # إسقاط صواريخ أطلقتها الحركة
    return []


def _told(doc: Document, syntax: Syntax, trigger: Trigger) -> tuple[int, int]:
    """The nearest noun before a verb that its pronoun agrees with and that can be its object: «بنقض القانون، لكنه وقعه»; nothing: (0, 0)."""
    pronoun = trigger.analysis.enclitic if trigger.analysis is not None else ""
    if pronoun not in ("ه", "ها"):
        return 0, 0
    wanted: set[str] = set()
    for sense in trigger.lemma.senses:
        if not sense.via:
            wanted.update(sense.objects)
    own = syntax.clauses[trigger.clause].topic if trigger.clause >= 0 else []
    for u in range(trigger.unit - 1, max(-1, trigger.unit - 1 - _BACK_VERB), -1):
        unit = syntax.units[u]
        if unit.kind != "N" or u in own:
            continue
        for k in range(unit.first, unit.last):
            word = doc.words[k]
            feminine = word.form.endswith(("ة", "ات"))
            if word.function or not word.is_word or (feminine and pronoun == "ه"):
                continue
            heads = set(head_words(doc, k, unit.last))
            heads.update(pairs(doc, k, unit.last))
            if not wanted.isdisjoint(heads) and (pronoun == "ه" or feminine or (word.base.removeprefix("ال") not in _ONE and heads.isdisjoint(_MEN))):
                return k, unit.last
    return 0, 0


def undergone(doc: Document, syntax: Syntax, trigger: Trigger, sense: Sense) -> list[tuple[int, int]]:
    """What the pronoun on a masdar takes up: «الاتفاق الذي تم توقيعه»، «قوات ... منذ أمر بسحبها»: what the sense can be done to, said before it."""
    units = syntax.units
    if trigger.analysis is None or trigger.analysis.enclitic not in _TAKING_UP or trigger.unit < 1 or trigger.lemma.key in _ENTERING:
        return []
    verb = units[trigger.unit - 1]
    if verb.kind == "V" and verb.analysis is not None and verb.analysis.lemma.lemma in _HAPPENING and trigger.first == verb.last:
        at = verb.first - 1
        at -= doc.words[at].function == "relative"
        at -= doc.surface[at] in "،,"
        for unit in reversed(units[max(0, trigger.unit - 4) : trigger.unit - 1]):
            if unit.kind == "N" and unit.last == at + 1:
                return [] if _is_act(doc.words[unit.first], sense.type) else [(unit.first, unit.last), (unit.last - 1, unit.last)]  # حطام الطائرة التي تم إسقاطها
    out: list[tuple[int, int]] = []
    if sense.type not in _MATERIAL and not (sense.type == "COOPERATE" and trigger.lemma.lemma in ("سلم", "تسلم", "عزز")):
        return out
    for unit in units[max(0, trigger.unit - _BACK) : trigger.unit]:
        head = doc.words[unit.first]
        if unit.kind == "N" and not head.function and (trigger.lemma.lemma in DONE_TO_TRUCES or not _is_act(head, sense.type)) and not (trigger.analysis.enclitic == "ه" and head.form.endswith(("ة", "ات"))):
            out.extend(((unit.first, unit.last), (unit.last - 1, unit.last)) if trigger.lemma.lemma in DONE_TO_TRUCES else ((unit.first, unit.last),))  # تمديد الهدنة ... رغم انتهاكها
    return out


def meant(doc: Document, syntax: Syntax, trigger: Trigger, ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """What a pronoun on the preposition takes up: الاقتحام الذي شاركت فيه قوات فرنسية، الاتفاق ... التوقيع عليه."""
    word = doc.words[ranges[0][0]]
    near = doc.words[trigger.first - 1].function == "relative" if trigger.first else False
    if ranges[0][1] - ranges[0][0] != 1 or word.function != "preposition":
        return []
    faced = near and word.base == "ل" and trigger.lemma.lemma in _FACING  # المسيرتان اللتان تصدت لهما الدفاعات
    if not faced and (word.enclitic not in ("ه", "ها") or word.base not in _BEARING):
        return []
    out = []
    for unit in reversed(syntax.units[max(0, trigger.unit - (3 if near else 7)) : trigger.unit]):
        head = doc.words[unit.first]
        if unit.kind == "N" and not head.function and (near or (word.enclitic == "ها") == head.form.endswith(("ة", "ات"))):
            out.append((unit.first, unit.last))
            if near:
                break
    return out


def given_before(doc: Document, syntax: Syntax, trigger: Trigger) -> list[tuple[int, int]]:
    """What the pronoun on a masdar of giving may take up, said before it: «المقاتلات ... في حال تسليمها لأوكرانيا»."""
    if trigger.pos != "m" or ("ل" not in trigger.slots and "الي" not in trigger.slots):
        return []
    units = syntax.units[max(0, trigger.unit - 8) : trigger.unit]
    return [(unit.first, unit.last) for unit in reversed(units) if unit.kind == "N" and not _is_act(doc.words[unit.first])]
