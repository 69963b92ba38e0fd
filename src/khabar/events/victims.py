"""Whose people a count without a country are: «30 شخصا، بينهم أربعة جنود أفغان»، «متطوعا من كوريا الجنوبية»، «دورية للجيش التركي»."""

from __future__ import annotations

from collections.abc import Callable

from khabar.events.beside import Beside
from khabar.events.each_one import each
from khabar.events.heads import head_words
from khabar.events.triggers import Trigger
from khabar.lexicon.lemma import Sense
from khabar.mentions.entities import UNKNOWN

_HARMS = frozenset(("ASSAULT", "COERCE", "SANCTION"))
_TAKEN_IN = frozenset(("AID", "COERCE", "SANCTION"))
"""What is done to people besides attacks."""
_AMONG = frozenset(
    ("بينهم", "بينهن", "جميعهم", "معظمهم", "غالبيتهم", "اغلبهم", "كلهم", "اكثرهم", "نصفهم", "جلهم", "وجلهم", "ومعظمهم", "وجميعهم", "وبينهم", "واغلبهم", "وغالبيتهم")
)
"""Words that say who is among people counted before."""
_GAP = 3
"""Tokens between the count and such a word: «شخصا على الأقل، بينهم»."""
_ORIGINS = frozenset(("state", "group"))
"""Kinds of entities that people are «from»."""
_PASSING = frozenset(("مرور", "عبور"))
"""Nouns of what passes when a bomb goes off: لدى مرور دورية."""
_LED_TWICE = frozenset(("SUPPORT", "REJECT", "ACCUSE", "ASSAULT", "COERCE", "SANCTION"))
_GIVEN = frozenset(("AID", "SANCTION", "COERCE", "ACCUSE", "REQUEST", "AGREE", "SUPPORT", "THREATEN", "COOPERATE"))
_GIVING = frozenset(("قدم", "منح", "وجه", "فرض", "رفع", "ارسل", "ورد", "اصدر", "طرح", "سلم", "خصص", "اتخذ", "مول", "وفر", "اعلن", "تبني"))
_WHEN = frozenset(("لدي", "عند", "اثناء", "لحظة", "خلال"))
_GROUPS = frozenset(("مجموعة", "مجموعات", "مجموعتان", "حشد", "حشود", "فرقة", "فرق", "خلية", "خلايا", "موجة", "دفعة"))
Side = tuple[int, str, bool]


class Victims(Beside):
    """Finds whose those are that an attack struck, where their noun does not tell."""

    def twice_led(self, trigger: Trigger, sense: Sense, sides: Callable[[Trigger, Sense], tuple[list[Side], list[Side]]]) -> tuple[list[Side], list[Side]]:
        """The sides of an act, of which the first of two «ل» right behind one another names the doer: «الدعم المتواصل لطهران لحزب الله»."""
        led = trigger.slots.get("ل", [])
        twice = trigger.pos in ("m", "n") and sense.subject == "actor" and not sense.reciprocal and len(led) == 2 and led[0][1] == led[1][0]
        head = self.doc.words[trigger.first]
        if not twice or not head.article or sense.type not in _LED_TWICE or self.doc.words[led[1][0]].conjunction:
            return sides(trigger, sense)
        if self.doc.mention_at[led[1][0]] < 0 and sense.type not in ("REJECT", "ACCUSE"):
            return sides(trigger, sense)  # الدعم لإسرائيل لضرب إيران: what for
        doers = [x for x in self.mentions_in(*led[0], f"{trigger.lemma.id}:ل") if self.political(x[0]) and self._code(x[0]) != UNKNOWN]
        if not doers or ("genitive" in trigger.slots and self.mentions_in(*trigger.slots["genitive"][0], "")):
            return sides(trigger, sense)
        whole, trigger.slots["ل"] = led, led[1:]
        own = {self._code(m) for m, _, _ in doers}
        actors, recipients = sides(trigger, sense)
        trigger.slots["ل"] = whole
        return doers, [x for x in [*recipients, *actors] if self._code(x[0]) not in own]

    def given_by(self, trigger: Trigger, sense: Sense, first: int) -> bool:
        """Whether «من» behind a participle of giving brings whose aid, measure or proposal it is: «المساعدات المقدمة من قطر»، «العقوبات المفروضة على إيران من واشنطن»."""
        if sense.type not in _GIVEN or not self.doc.words[trigger.first].article or trigger.first >= first:
            return False
        at = trigger.first if trigger.pos in ("a", "p") else trigger.last
        word = self.doc.words[at]
        if trigger.pos in ("m", "n") and (at >= first or trigger.slots.get("genitive", [(at, at)])[0][0] != at):
            return False
        return word.article and any(n.pos == "p" and n.lemma.key in _GIVING for n in word.nouns)

    def struck(self, trigger: Trigger, sense: Sense, passive: bool) -> list[Side]:
        """The sides of an attack's victims from the words behind them; every one is inferred."""
        if sense.reciprocal or (sense.type != "ASSAULT" and (sense.type not in _TAKEN_IN or trigger.pos != "v" or sense.object != "recipient")):
            return []
        slots = trigger.slots
        for name in ("object", "genitive", "subject") if passive or sense.subject == "recipient" else ("object", "genitive"):
            if name in slots and (name != "genitive" or sense.genitive == "recipient"):
                first, last = slots[name][0]
                found = self._among(last, f"{trigger.lemma.id}:{name}+among them")
                return found if found or sense.type != "ASSAULT" else self._from(trigger, first, last, f"{trigger.lemma.id}:{name}+origin")
        return []

    def passed(self, trigger: Trigger, sense: Sense) -> list[Side]:
        """Who drove by when a bomb went off: انفجرت عبوة لدى مرور دورية للجيش التركي."""
        if sense.type != "ASSAULT" or sense.mode not in ("explosives", "suicide-attack"):
            return []
        for name in trigger.slots.keys() & _WHEN:
            for first, last in trigger.slots[name]:
                if last > first + 1 and self.doc.words[first].base in _PASSING:
                    rule = f"{trigger.lemma.id}: who passed by"
                    named = self._known(self.mentions_in(first + 1, last, rule)) or self.owner(last, rule)
                    return [(m, r, True) for m, r, _ in named]
        return []

    def crowd(self, trigger: Trigger, first: int, last: int) -> list[Side]:
        """«اقتحمت مجموعات كبيرة من المستوطنين الباحات»: whom the groups that act are made up of."""
        if trigger.type not in ("ASSAULT", "COERCE", "PROTEST") or self.doc.words[first].base.removeprefix("ال") not in _GROUPS:
            return []
        made_of = [r for r in trigger.slots.get("من", ()) if r[0] == last + 1]
        return [(m, f"{trigger.lemma.id}:subject+made up of", True) for a, b in made_of[:1] for m, _, _ in self.mentions_in(a, b, "")]

    def _among(self, after: int, rule: str) -> list[Side]:
        """Those named behind «بينهم»، «جميعهم من»."""
        doc = self.doc
        k = after
        while k < len(doc) and k <= after + _GAP and doc.forms[k] not in _AMONG:
            if doc.mention_at[k] >= 0 or doc.surface[k] in ".؛:" or (doc.words[k].verbs and not doc.words[k].function):
                return []
            k += 1
        if k >= len(doc) or doc.forms[k] not in _AMONG:
            return []
        k += 1
        while k < len(doc) and (doc.words[k].is_number or doc.words[k].numeral or doc.words[k].function == "quantifier" or doc.forms[k] == "من"):
            k += 1
        if k >= len(doc) or doc.mention_at[k] < 0:
            return []
        mention = doc.mentions[doc.mention_at[k]]
        named = self.owned([(doc.mention_at[k], rule, True)], mention.last, rule)
        return [(m, r, True) for m, r, _ in self._known(named)]

    def _from(self, trigger: Trigger, first: int, last: int, rule: str) -> list[Side]:
        """The state or group that people without a country are from: «متمردا من طالبان»."""
        doc = self.doc
        if last >= len(doc) or doc.forms[last] != "من" or any(first <= doc.mentions[m].first < last and self._code(m) != UNKNOWN for m in set(doc.mention_at[first:last]) - {-1}):
            return []
        index = doc.mention_at[last + 1] if last + 1 < len(doc) else -1
        if index < 0 or not self._persons(first, last):
            return []
        mention = doc.mentions[index]
        if mention.first != last + 1 or mention.how != "name" or doc.entities.drafts[mention.entity].kind not in _ORIGINS:
            return []
        return [(index, rule, True)]

    def _persons(self, first: int, last: int) -> bool:
        """Whether a phrase is of people: a mention without country, or a counted noun that is no thing."""
        doc = self.doc
        if any(index >= 0 for index in doc.mention_at[first:last]):
            return True
        counted = doc.words[first].is_number or doc.words[first].numeral or doc.words[first].function == "quantifier"
        things = doc.lexicon.function
        return counted and not any(kind in things.get(key, ()) for key in head_words(doc, first, last) for kind in ("place_noun", "war_thing"))

    def _aimed_elsewhere(self, trigger: Trigger, first: int) -> bool:
        """Whether «ضد» stands right behind what is threatened or put down, a noun that names nobody."""
        before = next((r for name in ("genitive", "object", "ب") for r in trigger.slots.get(name, ()) if r[1] == first - 1), None)
        return before is not None and before[1] - before[0] > 1 and not self.mentions_in(*before, "")

    def _befell(self, trigger: Trigger, sense: Sense) -> bool:
        """Whether a verb that no vowel marks tells what befell those it stands behind."""
        if sense.type in _HARMS and sense.object == "recipient" and sense.subject == "actor" and not trigger.slots.get("object") and each(self.doc, self.syntax, self.syntax.clauses[trigger.clause]) is not None:
            return True  # مقابل كل طفل يُقتل
        return self._set_free(trigger, sense)

    def _set_free(self, trigger: Trigger, sense: Sense) -> bool:
        """Whether «الجندي أُطلق سراحه» has the one set free before it: a person without office whom the pronoun takes up."""
        objects = trigger.slots.get("object", ())
        subject = trigger.slots.get("subject", ())
        if sense.mode == "release" and not objects and subject and subject[0][0] == trigger.last and self.doc.forms[trigger.last] == "سراح":
            return True  # أطلق سراح الفنان السوري
        if sense.mode != "release" or not objects or not subject or subject[0][0] > trigger.first:
            return False
        if self.doc.words[objects[0][0]].form not in ("سراحه", "سراحها", "سراحهم", "سراحهما"):
            return False
        index = self.doc.mention_at[subject[0][0]]
        if index < 0:
            return True
        draft = self.doc.entities.drafts[self.doc.mentions[index].entity]
        return draft.kind == "people" or (draft.kind in ("person", "unnamed", "force") and not self.doc.mentions[index].plural and "GOV" not in draft.roles)

    def _expels(self, trigger: Trigger, sense: Sense) -> bool:
        """«طُرد من كولومبيا»: only a state drives somebody out of its land."""
        return sense.type in ("COERCE", "SANCTION") and "expelling" in trigger.lemma.kinds
