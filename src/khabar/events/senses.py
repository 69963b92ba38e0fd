"""Choose the sense of a trigger: the first whose conditions on complements and sides hold."""

from __future__ import annotations

from khabar.events.blame import DESCRIBING, blamed
from khabar.events.codenames import OPENING
from khabar.events.enabling import enables, requires
from khabar.events.heads import head_words, keys, numeral, opened_by, pairs, substance
from khabar.events.joined_subjects import subject_before
from khabar.events.pending import adjective, may_wait
from khabar.events.reached import reached
from khabar.events.resuming import given_before, meant, resumed, undergone
from khabar.events.roles import Roles
from khabar.events.triggers import Trigger
from khabar.events.what_kind import of_what, whatever
from khabar.lexicon.lemma import Sense

_OPENS = 14
"""Words behind a verb within which the clause of what is said opens."""
_NEAR = 20  # words behind a verb that says nothing in which it is said what came, left or is carried
_REACH = 36
"""Words behind a verb within which what is said is looked through."""
_GIVING = frozenset(("منح", "سلم", "أعطى"))
"""Verbs whose pronoun is whom something is given to."""
_HARMING = frozenset(("ASSAULT", "COERCE"))
_OF_THEM = frozenset(("كل", "جميع", "معظم", "بعض", "اغلب"))
_HIM = frozenset(("اياه", "اياها", "اياهم", "اياهما", "ايانا"))
"""Pronouns of the object that stand alone."""


class Senses:
    """Tries the senses of a lemma in their order."""

    def __init__(self, roles: Roles) -> None:
        self.roles = roles
        self._keys: dict[tuple[int, int], set[str]] = {}
        """Heads of the phrases of the sentence that were asked for."""

    def choose(self, trigger: Trigger) -> None:
        """Set the first sense whose conditions hold; remember one that lacks only its sides."""
        if trigger.pos in ("m", "n", "f") and (self._names_use(trigger) or reached(self.roles.doc, trigger)):
            return
        if trigger.pos in ("a", "p") and "lasting" in trigger.lemma.kinds and trigger.analysis is not None and trigger.analysis.article:
            self._stand(trigger)
        if trigger.lemma.key in DESCRIBING:
            self._described_thing(trigger)
        if trigger.lemma.key == "صنف" and len(trigger.slots.get("object", ())) > 1:
            trigger.slots["object"] = trigger.slots["object"][:1]  # صنفته منظمة إرهابية: what it is called is no party
        for sense in trigger.lemma.senses:
            if not self._fits(trigger, sense):
                continue
            if trigger.pos == "v" and "permitting" in trigger.lemma.kinds and sense.type and enables(self.roles, trigger, sense, self._antecedent(trigger)):
                return
            if trigger.pos == "v" and trigger.lemma.key == "استدعي" and sense.type and requires(self.roles, trigger, self._antecedent(trigger)):
                return
            if not sense.sides or self._sided(trigger, sense):
                if sense.type or sense.embeds:
                    trigger.mean(sense, None)
                    self._done_to(trigger, sense)
                    if sense.objects and not sense.via and trigger.pos == "v":
                        self._exchange(trigger, sense)
                elif not (sense.stops or (sense.stops_verb and trigger.analysis is not None and trigger.analysis.feature[1:2] == "1")):  # نقف إلى جانب تايوان: of who says so
                    trigger.mean(None, None)
                return
            if trigger.waiting is None and (trigger.pos in ("m", "n", "f") or self._carried_on(trigger, sense)):
                trigger.mean(None, sense)

    def _by_whom(self, trigger: Trigger) -> bool:
        """Whether the genitive of a masdar names who may do it to what stands behind «ل», or is its adjective: «رفع كامل للعقوبات»."""
        doc, ranges = self.roles.doc, trigger.slots.get("genitive", [])
        return "object" not in trigger.slots and bool(ranges) and (ranges == adjective(doc, trigger) or (doc.mention_at[ranges[0][0]] >= 0 and not doc.words[ranges[0][0]].enclitic))

    def _done_to(self, trigger: Trigger, sense: Sense) -> None:
        """«إغلاق إسرائيل للمعابر»: what stands behind «ل» is the object, and the genitive who does it."""
        slots = trigger.slots
        if trigger.pos != "m" or sense.via or "ل" not in slots or "ل" in sense.preps or not self._by_whom(trigger):
            return
        if (not self._heads(slots["genitive"], sense.objects) and self._heads(slots["ل"], sense.objects)) if sense.objects else (sense.type in ("ASSAULT", "COERCE") and sense.object == "recipient" and bool(adjective(self.roles.doc, trigger))):
            slots["object"] = slots.pop("ل")

    def _described_thing(self, trigger: Trigger) -> None:
        """«كذلك وصف القرار الأميركي بأنه ...»: all that stands behind the verb is what it describes, and who does so was told before."""
        named, words = trigger.slots.get("subject"), self.roles.doc.words
        if trigger.pos != "v" or not named or named[0][0] < trigger.last or "object" in trigger.slots or (trigger.analysis and trigger.analysis.enclitic):
            return
        behind = words[min(named[-1][1], len(words) - 1)]
        if behind.preposition == "ب" or behind.form == "ب" or (behind.function == "complementizer" and behind.form.startswith("بان")):
            trigger.slots["object"] = trigger.slots.pop("subject")

    def _carried_on(self, trigger: Trigger, sense: Sense) -> bool:
        """Whether who acts may have been told before: a verb without a subject, a participle that adds to what is said («...، شاكرا العراق»)."""
        if "subject" in trigger.slots or sense.sides == "recipient":
            return False
        if trigger.pos == "v" and (sense.sides in ("actor", "either") or "@it" in sense.subjects):
            return True
        if trigger.pos == "v" and sense.sides == "both" and sense.type == "AID" and any(self.roles.political(m) for m, _, _ in self.roles.sides(trigger, sense)[1]):
            return True  # نريد أن نساعد أوكرانيا
        return may_wait(self.roles.doc, trigger, sense.type)

    def _stand(self, trigger: Trigger) -> None:
        """Give a participle the noun it describes, and no other, as its subject or object: القوات المتمركزة، الصحافيين المحتجزين."""
        described = self._described(trigger)
        for slot in ("subject", "object"):
            trigger.slots.pop(slot, None)
        if described:
            trigger.slots["subject" if trigger.pos == "a" else "object"] = described

    def _exchange(self, trigger: Trigger, sense: Sense) -> None:
        """«الجندي الذي أطلق النار على الزميلة رنا»: the thing right behind the verb is its object, whoever stands before it its subject."""
        slots = trigger.slots
        named = slots.get("object", [])
        given = trigger.lemma.lemma in _GIVING and trigger.analysis is not None and bool(trigger.analysis.enclitic)
        if not (named and slots.get("subject")) or (slots["subject"][0][0] != trigger.last and not given and not self._model(trigger)) or self._heads(named, sense.objects):
            return
        if self._heads(slots["subject"][:1], sense.objects):
            before = [r for r in named if r[0] < trigger.first]
            slots["object"] = slots["subject"][:1] + [r for r in named if r[0] > trigger.first]
            if before:
                slots["subject"] = before
            else:
                del slots["subject"]

    def _thing_named(self, trigger: Trigger) -> bool:
        """Whether what seems the subject behind a verb is no side."""
        named = trigger.slots.get("subject", [(0, 0)])
        return named[0][0] >= trigger.last and self.roles.doc.mention_at[named[0][0]] < 0

    def _counted(self, phrase: tuple[int, int]) -> tuple[int, int]:
        """A number that is the genitive of a masdar, with what it counts behind it: «تحييد 145 عسكريا»."""
        first, last = phrase
        words = self.roles.doc.words
        if last - first != 1 or last >= self.roles.syntax.last or not (words[first].is_number or numeral(words[first])):
            return phrase
        behind = words[last]
        counted = behind.form == "عسكريا" or (behind.form.endswith("ا") and not (behind.article or behind.function or behind.preposition or behind.conjunction))
        return (first, last + 1) if counted else phrase

    def _of_them(self, ranges: list[tuple[int, int]]) -> bool:
        """Whether what seems the object only says how many of those before the verb: «دبابات أعطبت كلها»."""
        words = self.roles.doc.words
        return all(last - first == 1 and words[first].enclitic and words[first].base in _OF_THEM for first, last in ranges)

    def _model(self, trigger: Trigger) -> bool:
        """«قدمت للجيش دبابات \"ليوبارد\"»: the name in marks is what the things behind the verb are called, which are its object."""
        doc, slots = self.roles.doc, trigger.slots
        if not slots.get("object") or not slots.get("subject") or slots["subject"][0][0] < trigger.last:
            return False
        last, first = slots["subject"][0][1], slots["object"][0][0]
        return last <= first <= last + 1 and last < len(doc) and doc.surface[last] in OPENING

    def settle(self, trigger: Trigger) -> bool:
        """Whether the sides that control gave a trigger are those its waiting sense asks for."""
        sense, doc = trigger.sense, self.roles.doc
        if sense is not None and "@it" in sense.subjects and not all(doc.entities.drafts[doc.mentions[m].entity].kind in ("person", "office") for m, _, _ in trigger.actors):
            return False  # فر اللاجئون ثم توجهوا إلى تركيا: no visit
        return sense is None or self._sides_hold(sense, trigger.actors, trigger.recipients)

    def _goes_on(self, trigger: Trigger, sense: Sense) -> bool:
        """Whether a verb without a subject tells what one person does whom the words before name: «قبل أن يتوجه إلى»; also «قبل وصوله إلى»."""
        if "@it" not in sense.subjects or trigger.analysis is None:
            return False
        if trigger.pos in ("m", "n"):
            return trigger.analysis.enclitic in ("", "ه", "ها") and trigger.analysis.feature[:1] != "A" and not self._doers(trigger, False)  # يعتزم التوجه إلى; not: وصولا إلى
        alone = trigger.pos == "v" and "object" not in trigger.slots and not self._doers(trigger, True)
        return alone and trigger.analysis.feature[1:4] in ("3MS", "3FS")

    def _fits(self, trigger: Trigger, sense: Sense) -> bool:
        verbal = trigger.pos == "v"
        if sense.only == "verb" and not verbal and trigger.pos not in ("a", "p"):
            return False
        if (sense.only == "noun" and verbal) or (sense.behind and not self._stands_behind(trigger, sense.behind)):
            return False
        if sense.only == "passive" and not (verbal and self.roles.passive(trigger, sense)):
            return False
        if sense.masdars and not (trigger.pos == "m" and trigger.analysis is not None and any(trigger.analysis.stem.startswith(w.removesuffix("ة")) for w in sense.masdars)):
            return False
        if sense.only in ("future", "negated") and not (verbal and self._said(trigger) == sense.only):
            return False
        slots = trigger.slots
        if sense.via:
            ranges = slots.get(sense.via, [])
            what = not ranges and trigger.pos in ("v", "a", "m") and self._what(trigger, sense.via)
            if not ranges and not what and not (sense.via == "ب" and not sense.objects and verbal and self._that(trigger)):
                return False
            if what:
                return (not sense.objects or "ما" in sense.objects) and not sense.subjects and not sense.contents
            if sense.objects and not self._heads(ranges, sense.objects) and not self._heads(meant(self.roles.doc, self.roles.syntax, trigger, ranges) + of_what(self.roles.doc, self.roles.syntax, trigger), sense.objects):
                return False
        elif sense.objects and not self._pronoun(trigger, sense):
            ranges = list(slots.get("object", []))
            if not verbal:
                ranges = [self._counted(r) for r in slots.get("genitive", [])] + ranges
                if trigger.pos == "m" and "ل" not in sense.preps and (not ranges or self._by_whom(trigger)):
                    ranges += list(slots.get("ل", []))  # خرق للقانون، إغلاق إسرائيل للمعابر
                if (trigger.pos == "p" and sense.type != "REQUEST") or (
                    trigger.analysis and trigger.analysis.feature[:1] in "SA" and trigger.pos == "a"
                ):
                    ranges = ranges + self._described(trigger)
                if not ranges and trigger.pos == "m" and sense.type not in ("REQUEST", "ACCUSE"):  # not: دعاوى تم رفعها, which are told as such
                    ranges = undergone(self.roles.doc, self.roles.syntax, trigger, sense)
                if not ranges and sense.type in ("AID", "COOPERATE") and trigger.analysis is not None and trigger.analysis.enclitic in ("ه", "ها"):
                    ranges = given_before(self.roles.doc, self.roles.syntax, trigger)
            elif trigger.analysis is not None and trigger.analysis.enclitic:
                ranges = ranges + resumed(self.roles.doc, self.roles.syntax, trigger, sense)
                if trigger.lemma.lemma in _GIVING and self._thing_named(trigger):
                    ranges += slots["subject"][:1]  # الاتحاد الذي منحها صفة المرشح
            elif not ranges or self._of_them(ranges) or self._written_passive(trigger):
                ranges = [*self._inner(trigger, slots.get("subject", [])), *ranges] or (resumed(self.roles.doc, self.roles.syntax, trigger, sense) if sense.type in _HARMING and not ranges and trigger.analysis is not None and trigger.analysis.feature[:1] == "P" else [])  # صواريخ أُطلقت من القطاع
            elif "subject" in slots and ((slots["subject"][0][0] == trigger.last and self.roles.doc.mention_at[trigger.last] < 0) or self._model(trigger)):
                ranges += slots["subject"][:1]  # أطلق النار على الزميلة رنا: what stands right behind the verb is its object
            met = self._heads(ranges, sense.objects) if ranges else "@none" in sense.objects
            if not met and not self._heads(of_what(self.roles.doc, self.roles.syntax, trigger), sense.objects):
                if not self._only_people(trigger, sense) and (sense.type != "AID" or not whatever(self.roles.doc, self.roles.syntax, trigger)):
                    return False
        if sense.subjects and not self._goes_on(trigger, sense) and not self._heads(self._doers(trigger, verbal) + (subject_before(self.roles.doc, self.roles.syntax, trigger) if sense.type and "subject" not in slots else []) + of_what(self.roles.doc, self.roles.syntax, trigger), sense.subjects):
            return False
        if sense.contents and not self._contains(trigger, sense.contents):
            return False
        if sense.blames and sense.sides == "recipient" and trigger.analysis is not None and trigger.analysis.enclitic:
            return False  # ما وصفته بالطرد: whose act it is stands behind
        return not (sense.blames and blamed(self.roles.doc, self.roles.syntax, trigger) is None)

    def _what(self, trigger: Trigger, via: str) -> bool:
        """Whether what stands behind a preposition is a clause of its own: أثنى على ما تبذله قطر، نوه بما أنجزه."""
        doc, plain = self.roles.doc, via.replace("ى", "ي")
        for k in range(trigger.last, min(self.roles.syntax.last, trigger.last + _OPENS)):
            if (plain == "علي" and doc.forms[k : k + 2] == [plain, "ما"]) or (via == "ب" and doc.forms[k] == "بما" and doc.forms[k + 1 : k + 2] != ["ان"]):
                return True
            if trigger.pos == "m" or k in doc.verb_tokens or doc.surface[k] in ".؛:" or doc.words[k].function in ("complementizer", "relative"):
                return False
        return False

    def _that(self, trigger: Trigger) -> bool:
        """Whether «بأن» opens the clause of what a verb says behind «ب»: وعدت بأن تسحب، أمرهم بألا يطلقوا، نعته بأنه جبان."""
        doc = self.roles.doc
        for k in range(trigger.last, min(self.roles.syntax.last, trigger.last + _REACH)):
            if doc.words[k].function == "complementizer":
                return doc.forms[k] == "بالا" or doc.forms[k].startswith("بان")
            if k in doc.verb_tokens or doc.surface[k] in ".؛:":
                return False
        return False

    def _written_passive(self, trigger: Trigger) -> bool:
        """Whether the vowel of the passive is written, so that no object can stand behind: «أُوقف عدد من ضباط الجيش»."""
        return "\u064f" in self.roles.doc.surface[trigger.first][:3] and self.roles.passive(trigger)

    def _inner(self, trigger: Trigger, ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """The subject of a verb; of a relative clause also the noun right before it: «إلغاء القيود التي فرضت»."""
        doc, at = self.roles.doc, trigger.first - 2
        if not ranges or at <= ranges[0][0] or doc.words[trigger.first - 1].function != "relative" or not ranges[0][0] < at < ranges[0][1]:
            return list(ranges)
        return [*ranges, *((k, ranges[0][1]) for k in range(ranges[0][0] + 1, at + 1) if doc.words[k].article)]

    def _pronoun(self, trigger: Trigger, sense: Sense) -> bool:
        """Whether a pronoun on the verb is all that is said of its object, which the sense takes: «بعد أن دخلها الجيش»."""
        return trigger.pos == "v" and trigger.analysis is not None and bool(trigger.analysis.enclitic) and "object" not in trigger.slots and "@it" in sense.objects

    def _only_people(self, trigger: Trigger, sense: Sense) -> bool:
        """Whether the form of the word alone tells that it is done to people, as the sense asks: «بعد أن أوقفوا»، «قبل أن ينقلوهم»، «لضبطهم»."""
        if "@people" not in sense.objects or trigger.analysis is None or "object" in trigger.slots:
            return False
        if trigger.pos == "m":
            return trigger.analysis.enclitic == "هم" and sense.type in _HARMING and "genitive" not in trigger.slots
        if trigger.pos != "v":
            return False
        return trigger.analysis.enclitic == "هم" or (trigger.analysis.feature[1:4] == "3MP" and self.roles.passive(trigger, sense))

    def _contains(self, trigger: Trigger, wanted: frozenset[str]) -> bool:
        """Whether one of some words stands in the clause behind أن: «حذر من أن ذلك سيعد عملا حربيا»; behind a verb that says nothing, in its clause."""
        doc, last = self.roles.doc, min(self.roles.syntax.last, trigger.last + _REACH)
        if trigger.lemma.cue is None or trigger.pos == "m":
            last = next((k for k in range(trigger.last, min(last, trigger.last + _NEAR)) if doc.surface[k] in "،,؛.:"), min(last, trigger.last + _NEAR))
            return any(key in wanted for k in range(trigger.last, last) for key in keys(doc, doc.words[k]))
        opened = next((k for k in range(trigger.last, min(last, trigger.last + _OPENS)) if doc.words[k].function == "complementizer"), last)
        for k in range(opened + 1, last):
            form = doc.forms[k]
            if form in wanted or (k + 1 < last and f"{form} {doc.forms[k + 1]}" in wanted):
                return True
        return False

    def _said(self, trigger: Trigger) -> str:
        """Whether a verb stands in the future or is negated: سيرد، سوف يرد؛ لن يرضخ."""
        unit = self.roles.syntax.units[trigger.unit]
        return "negated" if unit.negated else "future" if unit.status == "planned" else ""

    def _stands_behind(self, trigger: Trigger, wanted: frozenset[str]) -> bool:
        """Whether one of some words stands right before the trigger, but for a count or a relative pronoun, or is the verb it follows as an object or opens."""
        at = self._before(trigger.first)
        if trigger.pos in ("m", "n") and opened_by(self.roles.doc, trigger.last, wanted):
            return True
        if at >= 0 and not wanted.isdisjoint(keys(self.roles.doc, self.roles.doc.words[at])):
            return True
        if trigger.pos == "v" or trigger.unit < 0 or trigger.clause < 0:
            return False
        prep, words = self.roles.syntax.units[trigger.unit].prep, self.roles.doc.words
        if at > 0 and words[at].base == prep and any(n.lemma.light and prep in n.lemma.light_prep for n in words[at - 1].nouns):
            return not wanted.isdisjoint(keys(self.roles.doc, words[at - 1]))  # حصولها على تصريح
        verb = self.roles.syntax.clauses[trigger.clause].verb
        if prep not in ("", "ب") and trigger.pos != "f" and (verb.analysis is None or prep not in verb.analysis.lemma.light_prep):
            return False
        return verb.first < trigger.first and verb.analysis is not None and verb.analysis.lemma.key in wanted  # طرح نواب مبادرة

    def _before(self, first: int) -> int:
        """The word before a token, past numbers, quantifiers and relative pronouns: سقط 20 قتيلا، المناطق التي تسيطر; -1 for none."""
        doc = self.roles.doc
        for at in range(first - 1, max(self.roles.syntax.first, first - 4) - 1, -1):
            word = doc.words[at]
            if doc.surface[at] in '"«»“”':
                continue  # منظمة «شنغهاي» للتعاون
            if word.is_number or word.function in ("relative", "quantifier") or numeral(word):
                continue
            return at if word.is_word else -1
        return -1

    def _names_use(self, trigger: Trigger) -> bool:
        """Whether a masdar only names what the thing before it is for: طائرة تجسس، برنامج تمويل، أسرى حرب."""
        at = trigger.first - 1
        analysis = trigger.analysis
        own = analysis if analysis is not None else self.roles.doc.words[trigger.first]
        if at < self.roles.syntax.first or own.preposition or own.conjunction or own.enclitic:
            return False
        word = self.roles.doc.words[at]
        if word.article or word.enclitic or not word.is_word or word.function:
            return False
        function = self.roles.doc.lexicon.function
        return any("named_use" in function.get(key, ()) for key in keys(self.roles.doc, word))

    def _doers(self, trigger: Trigger, verbal: bool) -> list[tuple[int, int]]:
        """Who may be the subject: it, else the genitive of a masdar; also the noun right behind the verb, taken for an object."""
        slots = trigger.slots
        if not verbal:
            return slots.get("subject", []) or slots.get("genitive", [])
        near = [r for r in slots.get("object", [])[:1] if r[0] == trigger.last]
        return (slots.get("subject") or self._antecedent(trigger)) + near

    def _antecedent(self, trigger: Trigger) -> list[tuple[int, int]]:
        """The noun that a relative clause without a subject of its own describes: الحرائق التي دمرت."""
        doc, units = self.roles.doc, self.roles.syntax.units
        at = trigger.first - 1
        if at > self.roles.syntax.first and doc.words[at].function == "complementizer" and doc.words[at].enclitic and trigger.clause > 0:
            above = self.roles.syntax.clauses[trigger.clause - 1]
            said = above.verb.analysis is not None and above.verb.analysis.lemma.cue == "say"
            return [(units[u].first, units[u].last) for u in above.subject] if said else []  # أعلن الوزير أنه سيتوجه إلى
        if at <= self.roles.syntax.first or doc.words[at].function != "relative" or trigger.unit < 1:
            return []
        for unit in reversed(units[max(0, trigger.unit - 3) : trigger.unit]):
            if unit.kind == "N":
                return [(unit.first, unit.last)]
        return []

    def _described(self, trigger: Trigger) -> list[tuple[int, int]]:
        units = self.roles.syntax.units
        unit = units[trigger.unit]
        if unit.first == trigger.first and trigger.unit and "lasting" in trigger.lemma.kinds:
            before = units[trigger.unit - 1]  # القوات التركية المتمركزة في
            return [(before.first, before.last)] if before.kind == "N" and before.last == trigger.first else []
        return [(unit.first, trigger.first)] if unit.first < trigger.first else []

    def _heads(self, ranges: list[tuple[int, int]], wanted: frozenset[str]) -> bool:
        for phrase in ranges:
            if phrase not in self._keys:
                self._keys[phrase] = self._keys_of(phrase[0], phrase[1])
            if not self._keys[phrase].isdisjoint(wanted):
                return True
        return False

    def _keys_of(self, first: int, last: int) -> set[str]:
        """What a phrase is looked up under: its head, the pair at its beginning, what it is made of."""
        doc = self.roles.doc
        if first + 1 < last and doc.forms[first] in _HIM:
            first += 1  # محملة إياهم مسؤولية الحادث
        found = set(head_words(doc, first, last))
        found.update(pairs(doc, first, last))
        found.update(substance(doc, first, last))
        forms = doc.forms[first:last]
        if "من" in forms:  # المئات من أنظمة الصواريخ
            found.update(pairs(doc, first + forms.index("من") + 1, last))
        return found

    def _sided(self, trigger: Trigger, sense: Sense) -> bool:
        actors, recipients = self.roles.sides(trigger, sense)
        if sense.sides == "both" and sense.type == "AID" and trigger.pos == "v" and trigger.analysis is not None and trigger.analysis.feature[1:2] == "1":
            return any(self.roles.political(m) for m, _, _ in recipients)  # سنساعد غينيا: whoever speaks
        return self._sides_hold(sense, actors, recipients)

    def _sides_hold(
        self, sense: Sense, actors: list[tuple[int, str, bool]], recipients: list[tuple[int, str, bool]]
    ) -> bool:
        acting = any(self.roles.political(m) for m, _, _ in actors)
        affected = any(self.roles.political(m) for m, _, _ in recipients)
        if sense.mode == "visit" and sense.sides == "both" and acting and {self.roles.doc.code(m) for m, _, _ in actors} == {self.roles.doc.code(m) for m, _, _ in recipients}:
            return False  # وصل الرئيس المصري إلى القاهرة: nobody is visited at home
        if sense.sides == "actor":
            return acting
        if sense.sides == "recipient":
            return affected
        if sense.sides == "both":
            return acting and (affected or (sense.reciprocal and sum(self.roles.political(m) for m, _, _ in actors) > 1))
        return acting or affected
