"""Phrases behind a verb that belong to the act between them: «طلبت إرسال قوات إلى مالي», «أدانت اتهامات إيران للعراق»."""

from __future__ import annotations

from collections.abc import Sequence

from khabar.events.triggers import Trigger
from khabar.mentions.apart import upon_whom as upon_whom
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

_JUDGING = frozenset(("ACCUSE", "REJECT", "SUPPORT"))
_STRIKING = frozenset(("ASSAULT", "COERCE", "SANCTION"))
"""Acts whose object «ل» marks behind the one who acts: «أدانت الغزو الروسي لأوكرانيا»."""

_LEAVING = frozenset(("تراجع", "تخلى", "كف", "توقف", "امتنع", "عزف", "أحجم"))
"""Verbs whose subject leaves off what «عن» names."""
_TIES = frozenset(("علاقة", "علاقات", "روابط", "صلات"))
_ADJECTIVES = 3
"""Words back from «مع» among which «الحدود» stands."""
_OWNERS = ("هما", "ها", "هم", "نا", "ه")
_ADDRESSING = frozenset(("دعا", "طالب", "حث", "حض", "ناشد"))
"""Verbs of asking whose object is whom it is asked of."""
_OPENING, _CLOSING = frozenset("«\"“"), frozenset("»\"”")
_PEACEFUL = frozenset((None, "AGREE", "CONSULT", "COOPERATE", "SUPPORT", "AID"))

_BORDERS = frozenset(("حدود", "حدودي", "حدودية", "حدوديا", "حدودها", "حدوده"))


def of_asked(syntax: Syntax, triggers: list[Trigger], verb: Trigger, u: int) -> bool:
    """Whether a phrase belongs to the act right before it that is asked for as an object."""
    if not any(s.type == "REQUEST" and s.object == "content" for s in verb.lemma.senses):
        return False
    return any(syntax.units[u].prep in t.lemma.preps for t in _bare(syntax, triggers, verb, u))


def of_judged(syntax: Syntax, triggers: list[Trigger], verb: Trigger, u: int) -> bool:
    """Whether «ل» belongs to the words somebody finds fault with or backs, which stand right before it as an object."""
    plain = verb.lemma.main()
    if plain is None or plain.type not in _JUDGING or plain.objects or "object" not in verb.slots:
        return False
    return any("ل" in s.preps or (s.type in _STRIKING and s.object == "recipient" and t.pos == "m") for t in _bare(syntax, triggers, verb, u) for s in t.lemma.senses)

_SAYING = frozenset(("مسؤولة", "مسوولة", "متورطة", "متهمة", "تابعة", "موالية", "مرتبطة", "مقربة", "مدعومة", "قادمة"))
"""Words of what a band or a ship is: no object of a masdar."""


def left_off(syntax: Syntax, doc: Document, trigger: Trigger) -> bool:
    """Whether an act behind «عن» is what the word before it leaves off, so that its genitive suffers it: «توقفت عن دعم كييف», «الكف عن دعم كييف»."""
    verb = syntax.clauses[trigger.clause].verb.analysis if trigger.clause >= 0 else None
    before = doc.words[max(0, syntax.units[trigger.unit].first - 2)].nouns
    return (verb is not None and verb.lemma.lemma in _LEAVING) or any(n.lemma.lemma in _LEAVING for n in before)


def bordering(doc: Document, trigger: Trigger, phrase: Unit) -> bool:
    """Whether «مع» says whose border it is, or whose quarrel: «عرض لبناء محطة قرب الحدود مع قطر», «تساند أرمينيا في نزاعها مع أذربيجان»."""
    if phrase.prep != "مع":
        return False
    main = trigger.lemma.main()
    fought = trigger.pos != "v" and "بين" in doc.forms[phrase.last : phrase.last + 4]  # مواجهات قرب الحدود مع مالي بين الجيش والمتمردين
    peaceful = main is None or main.type in _PEACEFUL or fought
    at = next((k for k in range(phrase.first - 1, max(0, phrase.first - 6), -1) if doc.forms[k] == "مع"), 0)
    k = at - 1
    while k > max(0, at - _ADJECTIVES) and doc.words[k].article and doc.words[k].form.endswith("ية"):
        k -= 1  # على الحدود الشمالية مع لبنان
    if at > 0 and peaceful and doc.words[k].base.removeprefix("ال") == "حدود":
        return True  # but: نشرت قوات على الحدود مع غيانا
    return at > 0 and _quarrel(doc, trigger, at, peaceful) and not _met(doc, phrase)


def _quarrel(doc: Document, trigger: Trigger, at: int, peaceful: bool) -> bool:
    """Whether a quarrel stands right before «مع», an adjective or whose it is between; one that the act itself may be about only behind «في»."""
    function = doc.lexicon.function
    for k in range(at - 1, max(trigger.last, at - 4) - 1, -1):
        word = doc.words[k]
        if any("conflict_noun" in function.get(stem, ()) for stem in _stems(word.base.removeprefix("ال"))):
            other = peaceful and not any("مع" in s.preps for s in trigger.lemma.senses)
            return other or word.preposition in ("في", "ب") or doc.words[k - 1].base in ("في", "حول", "بشان", "خلال")
        if not word.is_word or word.preposition or word.function or k in doc.verb_tokens:
            return False
    return False


def _stems(base: str) -> tuple[str, ...]:
    """A noun as it stands and without a possessive: ازمتها, ازمة."""
    for end in _OWNERS:
        if base.endswith(end):
            stem = base.removesuffix(end)
            return (base, stem, stem[:-1] + "ة" if stem[-1:] == "ت" else stem)
    return (base,)


def _met(doc: Document, phrase: Unit) -> bool:
    """Whether a phrase names a person, with whom one talks of a quarrel: «بحث الأزمة مع نظيره»."""
    mention = doc.mentions[phrase.mentions[0]] if phrase.mentions else None
    return mention is None or doc.entities.drafts[mention.entity].kind in ("person", "office")


def brought_together(doc: Document, phrase: Unit) -> bool:
    """Whether «مع» says with whom another meeting was: «تحدثت عن الحق في الأمن، أثناء لقاء جمعها مع رئيس الوزراء»."""
    at = phrase.first - 1
    return phrase.prep == "مع" and at > 1 and doc.forms[at] == "مع" and doc.forms[at - 1].startswith(("جمع", "يجمع")) and doc.forms[at - 1].endswith(("ه", "ها", "هم", "هما"))


def talked_with(doc: Document, syntax: Syntax, trigger: Trigger, phrase: Unit) -> bool:
    """Whether «مع» with a person behind an attack that is talked about says with whom: «بحث الحرب مع نظيره»."""
    if bordering(doc, trigger, phrase):
        return True
    if phrase.prep != "مع" or trigger.clause < 0 or not phrase.mentions or not any(s.type == "ASSAULT" for s in trigger.lemma.senses):
        return False
    if any(s.type == "CONSULT" for s in trigger.lemma.senses):
        return False
    verb = syntax.clauses[trigger.clause].verb
    if verb.first > trigger.first or verb.analysis is None or not any(s.type == "CONSULT" and (s.reciprocal or "مع" in s.preps) for s in verb.analysis.lemma.senses):
        return False
    mention = doc.mentions[phrase.mentions[0]]
    return mention.first == phrase.first and doc.entities.drafts[mention.entity].kind in ("person", "office")


def _bare(syntax: Syntax, triggers: list[Trigger], verb: Trigger, u: int) -> list[Trigger]:
    """Acts of the phrase right before unit u, which no preposition heads."""
    return [t for t in triggers if t.unit == u - 1 and t.pos in ("m", "n") and t.first > verb.first and not syntax.units[t.unit].prep]


def adds(doc: Document, verb: Trigger, participle: Trigger, first: int) -> bool:
    """Whether a phrase stands in what a participle behind a comma adds, «قصفت المدينة، داعيا الحلفاء إلى», and so is no object of the verb."""
    at = participle.first
    return participle.pos == "a" and verb.last <= at <= first and (doc.surface[at - 1] in "،," or upon_whom(doc, at)) and doc.forms[at].endswith(("ا", "ة", "ين")) and not doc.words[at].article


def with_partner(verb: Trigger, act: Trigger, unit: Unit) -> bool:
    """Whether «مع» says with whom the talks are that a verb praises or backs, which itself is done to nobody's side: رحبت بالحوار مع إيران."""
    return unit.prep == "مع" and act.pos in ("m", "n") and any(s.type == "SUPPORT" for s in verb.lemma.senses) and any(s.reciprocal and s.type in ("CONSULT", "COOPERATE") for s in act.lemma.senses)


def no_side(doc: Document, k: int) -> bool:
    """«القتال بين الجيش والمتمردين وحماية المدنيين»: behind the sides goes on another matter."""
    word = doc.words[k]
    return doc.mention_at[k] < 0 and (word.base in ("حماية", "ضمان") or any(n.pos == "m" and not n.article for n in word.nouns))


def of_ties(doc: Document, verb: Trigger, unit: Unit) -> bool:
    """Whether «مع» behind a verb of praise or backing says with whom the ties are: رحب بإحياء العلاقة مع مصر."""
    at = unit.first - 2
    return unit.prep == "مع" and at > verb.first and doc.words[at].base.removeprefix("ال") in _TIES and any(s.type == "SUPPORT" and "مع" not in s.preps for s in verb.lemma.senses)


def another(doc: Document, unit: Unit) -> bool:
    """Whether a phrase is a definite noun alone that «و» joins, which names nobody: what is behind it is its own."""
    return unit.joined and not unit.mentions and not unit.event and unit.last == unit.first + 1 and doc.words[unit.first].article and not doc.words[unit.first].form.endswith(("ي", "ية"))


def of_others(doc: Document, verb: Trigger, unit: Unit) -> bool:
    """Whether «مع» behind a verb belongs to a border, another meeting or ties between."""
    return bordering(doc, verb, unit) or brought_together(doc, unit) or of_ties(doc, verb, unit)


_ABOVE_ALL = frozenset(("خاصة", "خصوصا", "سيما", "لاسيما", "تحديدا", "وخاصة", "وخصوصا", "وتحديدا", "بالاخص", "وبالاخص"))
"""Words that single out one of those a phrase names, behind a comma."""
_ON_ONE_SIDE = frozenset(("جهة", "ناحية", "طرف"))


def next_to(doc: Document, units: list[Unit], k: int, last_slot: str) -> str:
    """The preposition of a counterpart whom a comma at unit k parts from what is before: «بين الوزير الصيني وانغ تشي، ونظيرته الأميركية», «محادثات هاتفية، مع نظيره»; "" for none."""
    if units[k].form != "comma" or k + 1 >= len(units) or units[k + 1].kind != "N":
        return ""
    if units[k + 1].prep == "من" and k and _above_all(doc, units[k].last) and _given(doc, units[k - 1]):
        return "من قبل"  # تتلقى دعما خارجيا، خاصة من الهند
    if last_slot and units[k + 1].joined and units[k + 1].prep in ("", last_slot):
        return last_slot  # مع الرئيس البيلاروسي، ورئيس أوزبكستان
    form = doc.forms[units[k + 1].first]
    if form.startswith("و") and k > 1 and doc.forms[units[k - 1].first] in _ON_ONE_SIDE and units[k - 1].prep == "من" and any(u.prep == "بين" for u in units[max(0, k - 5) : k]):
        return "بين"  # بين الجيش من جهة، ومسلحي الحركة من جهة أخرى
    if last_slot == "بين" and _second_side(doc, units, k):
        return "بين"  # بين الوزير الروسي، سيرغي لافروف، ووزير الخارجية الصيني
    if not any("counterpart" in doc.lexicon.function.get(key, ()) for key in (form, form[1:])):
        return ""
    if units[k + 1].prep == "مع" and not last_slot.startswith(("مع", "بين")):
        return "مع"
    return "بين" if last_slot == "بين" and form.startswith("و") else ""


def _second_side(doc: Document, units: list[Unit], k: int) -> bool:
    """Whether somebody named behind «و» and a comma is the second of two, the first of whom has his name between commas."""
    one, other = units[k - 1], units[k + 1]
    if one.prep != "بين" or other.prep or not doc.words[other.first].conjunction or other.event or (k + 2 < len(units) and units[k + 2].kind == "V"):
        return False
    if doc.forms[one.first].endswith(("ين", "ات", "ون")) or "pair" in doc.words[one.first].kinds or not any(doc.surface[i] in "،," for i in range(one.first, one.last)):
        return False  # بين البلدين، ووزير الخارجية
    head, second = doc.mention_at[one.first], doc.mention_at[other.first]
    return min(head, second) >= 0 and all(doc.entities.drafts[doc.mentions[m].entity].kind in ("person", "office") for m in (head, second))


def _above_all(doc: Document, at: int) -> bool:
    """Whether «من» stands behind «خاصة» or «لا سيما» at a token: what follows goes on with the phrase before."""
    end = next((k for k in range(at, min(at + 4, len(doc))) if doc.words[k].base == "من"), -1)
    return end > at and any(doc.forms[k] in _ABOVE_ALL for k in range(at, end))


def _given(doc: Document, unit: Unit) -> bool:
    """Whether a phrase is headed by backing or aid, which is from somebody."""
    return not unit.prep and any(n.pos in ("m", "n") and any(s.type in ("SUPPORT", "AID") for s in n.lemma.senses) for n in doc.words[unit.first].nouns)


def of_feared(doc: Document, syntax: Syntax, triggers: list[Trigger], u: int) -> bool:
    """Whether «ل» belongs to the masdar behind «من», whose doer stands between: من بيع واشنطن أسلحة لتايوان."""
    for t in triggers:
        if t.pos == "m" and t.unit in (u - 1, u - 2) and syntax.units[t.unit].prep == "من" and doc.mention_at[min(t.last, len(doc) - 1)] >= 0:
            return any(s.preps.get("ل") == "recipient" or s.type in ("AID", "SUPPORT", "COOPERATE") for s in t.lemma.senses)
    return False


def in_quotes(doc: Document, trigger: Trigger) -> None:
    """«ودعا "عناصر الاحتياط، الجنود، لانتظار ..."»: what is quoted right behind a verb of asking is whom it is asked of, and no subject."""
    subject = trigger.slots.get("subject")
    if trigger.pos != "v" or not subject or trigger.lemma.lemma not in _ADDRESSING or trigger.slots.get("object"):
        return
    first, last = subject[0]
    if first != trigger.last + 1 or doc.surface[trigger.last] not in _OPENING or not _CLOSING.isdisjoint(doc.surface[last : last + 2]):
        return
    trigger.slots["object"] = trigger.slots.pop("subject")


def undergone(trigger: Trigger) -> None:
    """«تتعرض قرى الجنوب لقصف»: what stands right behind a verb that takes no object is its subject, whatever its gender."""
    held = trigger.slots.get("object")
    if trigger.pos == "v" and trigger.lemma.lemma == "تعرض" and held and not trigger.slots.get("subject") and held[0][0] == trigger.last:
        trigger.slots["subject"] = trigger.slots.pop("object")


def says_of_it(doc: Document, units: Sequence[Unit], k: int) -> bool:
    """Whether a word behind a phrase of place only describes the noun before: «اعتقال خلية للتنظيم في المدينة | مسؤولة عن تفجيرات».

    Args:
        doc: the part that is read.
        units: of the sentence.
        k: of the bare phrase.
    """
    unit, before = units[k], units[k - 1]
    word = doc.words[unit.first]
    if unit.last != unit.first + 1 or not before.prep or before.last != unit.first or word.article or word.conjunction or not word.form.endswith("ة"):
        return False
    if k + 1 >= len(units) or not units[k + 1].prep or units[k + 1].first - unit.last > 1:
        return False
    return word.base in _SAYING or (bool(word.nouns) and all(n.pos in ("a", "p") for n in word.nouns))


def second_object(doc: Document, syntax: Syntax, u: int) -> bool:
    """Whether a joined name behind what one is accused of or asked for is a second object of the verb: «طالبوا الجيش بالانسحاب والحكومة | بالحوار».

    Args:
        doc: the part that is read.
        syntax: of the sentence.
        u: of the phrase.
    """
    units = syntax.units
    unit, after = units[u], units[u + 1] if u + 1 < len(units) else units[u]
    if unit.kind != "N" or not unit.joined or not unit.mentions or after is unit or after.prep not in ("ب", "الي") or after.joined or after.event[:1] != [after.first]:
        return False
    mention = doc.mentions[unit.mentions[0]]
    clause = syntax.clauses[syntax.clause_of[u]] if syntax.clause_of[u] >= 0 else None
    verb = clause.verb.analysis if clause is not None else None
    if clause is None or verb is None or mention.preposition or mention.first > unit.first or not clause.objects or clause.objects[0] > u or (after.prep == "ب" and doc.words[after.first].preposition != "ب"):
        return False
    before = any(units[k].prep == after.prep and units[k].event[:1] == [units[k].first] for k in range(clause.objects[0] + 1, u))
    return before and any(s.type in ("ACCUSE", "REQUEST") and s.preps.get(after.prep) == "content" for s in verb.lemma.senses)


def of_border(doc: Document, trigger: Trigger, phrase: Unit) -> bool:
    """Whether «مع» names who is beyond a border: «دعم الشرطة عند المعابر الحدودية مع بوليفيا»; force is massed against whoever is there."""
    if phrase.prep != "مع" or any(s.type == "MOBILIZE" for s in trigger.lemma.senses):
        return False
    at = phrase.first - (1 if doc.words[phrase.first].preposition else 2)
    return at > trigger.first and doc.words[at].base.removeprefix("ال") in _BORDERS
