"""What stands around a trigger: subject, object, genitive and the phrase behind each preposition."""

from __future__ import annotations

from khabar.events import motives, put_in, taken
from khabar.events.endings import inside_name
from khabar.events.frames import ALWAYS, BY_TYPE, PARTNERS
from khabar.events.means import other_side, with_what
from khabar.events.second_objects import joined_object, of_agents_masdar
from khabar.events.siding import sides_with
from khabar.events.triggers import Trigger, only_speaks
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.mentions.extended import WEAPONS
from khabar.syntax.asides import in_words
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

_NAMING = frozenset(("سمى", "سما", "وصف", "اعتبر"))
"""Verbs that say what somebody calls a thing: ضد ما سموه جرائم."""
_DONE_TO = frozenset(("ASSAULT", "COERCE"))
_WORDS = frozenset(("ACCUSE", "REJECT", "SUPPORT", "REQUEST", "DENY"))
_FOR_OTHERS = frozenset(("تجسس", "تخابر", "خان", "هرب"))
"""What is done for those behind «ل», who are not charged with it."""
_OCCASION = frozenset(("بعد", "اثر", "عقب", "منذ", "رغم", "بسبب", "وسط", "قبل", "مع", "نتيجة", "جراء", "خلال"))
"""Prepositions of when or why something was done."""


class Complements:
    """Collects the complements of each trigger of a sentence."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers
        self.starts = {t.first: t for t in triggers}
        self.speaking = {t.last: t for t in triggers if t.pos == "a" and t.analysis is not None and t.analysis.article and only_speaks(t.analysis)}
        """Participles with the article, by where they end."""

    def collect(self, trigger: Trigger) -> None:
        """Fill trigger.slots."""
        if trigger.pos == "v":
            self._verb(trigger)
        elif trigger.pos == "f" and trigger.last > trigger.first + 1 and trigger.clause >= 0 and self.syntax.units[trigger.unit].kind == "V" and trigger.last == self.syntax.units[trigger.unit].last:
            clause = self.syntax.clauses[trigger.clause]  # لن تسمح روسيا لأوكرانيا
            for u in (*clause.subject, *clause.phrases):
                unit = self.syntax.units[u]
                if u in clause.subject or unit.prep == "ب" or (unit.prep == "ل" and unit.mentions):
                    self._slot(trigger, "subject" if u in clause.subject else unit.prep, unit.first, unit.last)
        else:
            self._noun(trigger)

    def _slot(self, trigger: Trigger, name: str, first: int, last: int) -> None:
        trigger.slots.setdefault(name, []).append((first, last))

    def _units(self, trigger: Trigger, name: str, units: list[int]) -> None:
        for unit in (self.syntax.units[u] for u in units):
            self._slot(trigger, name, unit.first, unit.last)

    def _verb(self, trigger: Trigger) -> None:
        clause = self.syntax.clauses[trigger.clause]
        self._units(trigger, "subject", clause.subject)
        self._units(trigger, "object", [u for u in clause.objects if not (self._of_masdar(u, bool(clause.subject) or u > clause.objects[0]) or self._of_other(trigger, u) or of_agents_masdar(self.doc, self.syntax, clause, u))])
        number = self._number(clause.unit + 1)
        if number is not None and trigger.slots.keys().isdisjoint(("object", "subject")):
            self._slot(trigger, "subject", number.first, number.last)  # قُتل ما لا يقل عن عشرة جنود
        self._called(trigger, max((clause.unit, *clause.subject, *clause.objects, *clause.phrases)) + 1)
        units = self.syntax.units
        said_in = next((u for u in clause.phrases if units[u].prep == "في" and in_words(self.doc, units[u])), -1)
        for u in clause.phrases:
            unit = units[u]
            known = trigger.slots.get(unit.prep)
            if said_in >= 0 and unit.prep == units[said_in].prep and u > said_in and not unit.joined:
                known, said_in = None, -1  # شكك في بيان في نوايا روسيا
                trigger.slots.pop(unit.prep, None)
            if self.speaking and self._of_participle(trigger, u):
                continue
            if known and not (unit.joined and known[-1][1] <= unit.first <= known[-1][1] + 2):
                behind = trigger.slots.get("object", [(0, 0)])[-1][1] == known[-1][0] - 1
                if unit.prep == "من" and behind and self._named(unit.first, unit.last) and not self._named(*known[-1]):
                    trigger.slots["من"] = [(unit.first, unit.last)]  # تسلمت دفعة من المقاتلات من الدنمارك
                continue  # a second phrase of the same preposition belongs to a noun between
            if not self._taken_by_noun(trigger, u, unit):
                self._slot(trigger, unit.prep, unit.first, unit.last)

    def _number(self, k: int) -> Unit | None:
        """The phrase that «ما لا يقل عن» before it counts, which begins at a unit; None where something else does."""
        units = self.syntax.units
        if k + 2 >= len(units) or units[k].kind != "C" or self.doc.forms[units[k].first] != "ما" or units[k + 1].kind != "V" or units[k + 2].kind != "N":
            return None
        verb = units[k + 1].analysis
        return units[k + 2] if verb is not None and "numbering" in verb.lemma.kinds and units[k + 2].prep in ("عن", "علي", "من") else None

    def _of_participle(self, trigger: Trigger, u: int) -> bool:
        """Whether a phrase belongs to a participle right before it: خرجت المسيرات المنددة | بالقصف."""
        other = self.speaking.get(self.syntax.units[u - 1].last) if u else None
        return other is not None and other.first >= trigger.last

    def _called(self, trigger: Trigger, k: int) -> None:
        """«تظاهروا ضد ما سموه جرائم إسرائيل»: what is called so stands behind the preposition."""
        units, words = self.syntax.units, self.doc.words
        if k + 2 >= len(units) or units[k].kind != "C" or not units[k].first or self.doc.forms[units[k].first] != "ما":
            return
        before, verb, what = words[units[k].first - 1], units[k + 1], units[k + 2]
        if before.function != "preposition" or before.enclitic or before.base in trigger.slots or verb.kind != "V" or what.kind != "N":
            return
        if not any(a.lemma.lemma in _NAMING and (a.enclitic or a.feature.endswith("p")) for a in words[verb.first].analyses):
            return
        if what.first <= verb.last + 1 and what.prep in ("", "ب"):
            self._slot(trigger, before.base, what.first, what.last)

    def _of_masdar(self, u: int, second: bool = False) -> bool:
        """Whether a bare phrase, perhaps the second behind a verb, is rather the object of the masdar before it: على هامش حضورهما القمة."""
        before = self.syntax.units[u - 1] if u else None
        unit = self.syntax.units[u]
        if before is None or before.kind != "N" or not before.prep or not before.event:
            return False
        if before.event[0] == before.first and before.mentions and self.doc.mentions[before.mentions[0]].first == before.first + 1 and all(self.doc.mentions[m].title in WEAPONS for m in unit.mentions):
            if self._named(before.first, before.last) and (second or not self.doc.words[unit.first].article) and any(n.pos == "m" for n in self.doc.words[before.first].nouns):
                return True  # حذرت من بيع واشنطن أسلحة
        if before.event[0] == before.first and before.last == unit.first and before.mentions and self.doc.mentions[before.mentions[0]].first == before.first + 1 and not unit.joined:
            if any(n.pos == "m" and s.type in _DONE_TO and s.object == "recipient" for n in self.doc.words[before.first].nouns for s in n.lemma.senses):
                return True  # توعد بالرد على اغتيال إسرائيل العالم الإيراني
        return before.event[-1] == before.last - 1 and any(n.pos == "m" and n.enclitic for n in self.doc.words[before.event[-1]].nouns)

    def _of_other(self, verb: Trigger, u: int) -> bool:
        """Whether a phrase is what is said of news, or a verb takes no object and a masdar before it may: رحبت بإعلان الحوثيين في صنعاء هدنة."""
        if any((t.first == self.syntax.units[u].first and t.lemma.predicate) or taken.adds(self.doc, verb, t, self.syntax.units[u].first) for t in self.triggers):
            return True  # ما نشرته الصحيفة كذب; قصفت منشآت الطاقة، داعيا الحلفاء إلى
        if verb.lemma.kind != "verb" or not self.doc.lexicon.objectless(verb.lemma):
            return False
        return any(t.pos == "m" and t.clause == verb.clause and verb.first < t.first and 0 <= t.unit < u for t in self.triggers)

    def _named(self, first: int, last: int) -> bool:
        """Whether a phrase names a side that is known."""
        return any(m >= 0 and self.doc.code(m) != UNKNOWN for m in self.doc.mention_at[first:last])

    def _taken_by_noun(self, verb: Trigger, u: int, unit: Unit) -> bool:
        """Whether an event noun between the verb and this phrase selects its preposition and the verb does not."""
        if unit.prep in ("ل", "علي", "ضد") and any(t.pos in ("m", "n") and t.unit == u - 1 and self.syntax.units[u - 1].prep in _OCCASION and any(s.type == "ASSAULT" or (s.type and unit.prep == "ل") for s in t.lemma.senses) for t in self.triggers):
            return True  # قطعت علاقاتها بسبب الحرب على غزة; علقت التمويل بعد اتهامات إسرائيلية لموظفيها
        if unit.prep in ("ل", "لصالح") and any(t.unit == u - 1 and t.lemma.lemma in _FOR_OTHERS and self.syntax.units[u - 1].prep for t in self.triggers):
            return True  # أدين بالتجسس لصالح الصين
        if (unit.prep == "مع" and (taken.of_others(self.doc, verb, unit) or self._between_lands(verb, u))) or (unit.prep == "ل" and taken.of_feared(self.doc, self.syntax, self.triggers, u)):
            return True  # حذرت من تزويد الغرب لأوكرانيا
        if unit.prep == "من" and "backed" in self.doc.lexicon.function.get(self.doc.words[unit.first - 2].base.removeprefix("ال"), ()):
            return True  # دعت المعارضة المدعومة من تركيا
        if unit.prep in ("الي", "علي") and taken.of_asked(self.syntax, self.triggers, verb, u):
            return True  # طلبت إرسال قوات إلى مالي
        if (unit.prep == "ل" and taken.of_judged(self.syntax, self.triggers, verb, u)) or motives.of_motive(self.syntax, self.triggers, verb, u) or motives.of_bare_noun(self.doc, self.syntax, u):
            return True  # أدانت سوريا اتهامات إيران للعراق; استدعته بعد تسليم مواطن إلى واشنطن
        if unit.prep in verb.lemma.light_prep or unit.prep in verb.lemma.preps:
            return False
        for t in self.triggers:
            if t.pos in ("m", "n", "f") and verb.first < t.first < unit.first and t.clause == verb.clause:
                if unit.prep in t.lemma.preps or (t.unit == u - 1 and taken.with_partner(verb, t, unit)) or (
                    t.unit == u - 1 and any(s.type == "ASSAULT" and BY_TYPE["ASSAULT"].get(unit.prep) == "recipient" for s in t.lemma.senses)
                ):
                    return True  # طالب بوقف القصف على دمشق
        return False

    def _between_lands(self, verb: Trigger, u: int) -> bool:
        """«التقى نظيره على الحدود مع العراق»: behind a place no name or day tells, where who was met is told already."""
        before = self.syntax.units[u - 1]
        if before.kind != "N" or not before.prep or before.mentions or not verb.slots.get("object"):
            return False
        if any(self.doc.timex_at[k] >= 0 for k in range(before.first, before.last)):
            return False
        return any(s.object == "actor" for s in verb.lemma.senses)

    def _topic_of_next(self, trigger: Trigger, k: int) -> bool:
        """Whether a phrase behind «و» is the subject of the verb behind it: تفاصيل عن اغتيال الصحفية وواشنطن تدعم التحقيق."""
        if self.doc.words[self.syntax.units[k].first].conjunction != "و" or self.syntax.clause_of[k] < 0:
            return False
        clause = self.syntax.clauses[self.syntax.clause_of[k]]
        return clause.topic == [k] and clause.unit == k + 1 and trigger.unit < k

    def _noun(self, trigger: Trigger) -> None:
        if trigger.unit < 0:
            return
        units = self.syntax.units
        unit = units[trigger.unit]
        if trigger.last < unit.last:
            word, held = self.doc.words[trigger.last], trigger.analysis is not None and trigger.analysis.enclitic
            prep = (word.preposition or ("ب" if word.article and word.form.startswith("بال") else "")) if held else ""
            self._slot(trigger, prep or "genitive", trigger.last, unit.last)  # من تنكيلها بالأرض
        if trigger.pos == "f" and trigger.unit and unit.first == trigger.first and not unit.prep and not unit.joined:
            before = units[trigger.unit - 1]
            opens = trigger.unit == 1 or units[trigger.unit - 2].kind == "C"
            if opens and before.kind == "N" and not before.prep and before.last == trigger.first and not before.form:
                self._slot(trigger, "subject", before.first, before.last)  # إن قواتها جاهزة للرد
        k = trigger.unit + 1
        number = self._number(k) if trigger.last == unit.last else None
        if number is not None and trigger.analysis is not None and not (trigger.analysis.article or trigger.analysis.enclitic):
            self._slot(trigger, "genitive", number.first, number.last)  # مقتل ما لا يقل عن عشرة جنود
            k += 3
        last_slot = "genitive" if "genitive" in trigger.slots else next(iter(trigger.slots), "") if trigger.last < unit.last else ""
        bare = skipped = 0
        while k < len(units):
            following = units[k]
            if k in self.syntax.bracketed:
                k += 1
                continue
            if following.kind == "V" or self._topic_of_next(trigger, k) or taken.upon_whom(self.doc, following.first) or taken.second_object(self.doc, self.syntax, k):
                break
            if following.kind == "C":
                if (
                    following.form == "comma"
                    and skipped == 0
                    and k + 1 < len(units)
                    and units[k + 1].kind == "N"
                    and units[k + 1].prep
                    and units[k + 1].joined
                ):
                    k += 1
                    continue
                beside = taken.next_to(self.doc, units, k, last_slot)
                if beside:  # بين الوزير الصيني، ونظيرته الأميركية؛ محادثات، مع نظيره
                    self._slot(trigger, beside, units[k + 1].first, units[k + 1].last)
                if not beside and not (skipped == 0 and self._closes(trigger, k)) and not put_in.parted(self.doc, trigger, units, k):
                    break
                k, last_slot = k + 1 + bool(beside), beside or last_slot
                continue
            if following.prep and following.joined and skipped == 0 and following.prep == unit.prep and following.event and not joined_object(self.doc, trigger, following):
                if following.event[0] == following.first:  # نزوح وتشريد السكان: joined to the act, no complement of it
                    self._share(trigger, following)
                    skipped += any(n.enclitic for n in self.doc.words[following.first].nouns)  # بإقالة الوزيرة وإحالتها إلى التحقيق: what follows is of the second
                    k += 1
                    continue
            if following.prep and following.joined and last_slot not in ("", following.prep) and following.prep == unit.prep and ((not following.event and self._inherits(following)) or joined_object(self.doc, trigger, following)):
                self._slot(trigger, "genitive", following.first, following.last)  # على انضمام مصر والسعودية
                k += 1
                skipped += trigger.pos != "m" or last_slot != "genitive"  # على دعم السويد وفنلندا الحزب
                continue
            if following.prep == "ل" and "owned" in self.doc.lexicon.function.get(self.doc.forms[following.first - 1], ()):
                break  # سيطرة الانفصاليين الموالين | لموسكو
            if following.prep == "من" and "من" in trigger.slots and not following.joined and skipped:
                k += 1
                continue  # امتعاضه من موقف الاتحاد من كوسوفو: the second belongs to the noun between
            if following.prep in ("مع", "ضد", "علي", "ل") and not following.joined and k > trigger.unit + 1 and (taken.another(self.doc, units[k - 1]) or taken.of_border(self.doc, trigger, following)):
                break  # الحرب على أوكرانيا والخلاف مع الغرب، دعم الشرطة عند المعابر الحدودية مع بوليفيا
            if following.prep:
                if (following.prep == "بين" and following.joined and taken.no_side(self.doc, following.first)) or (skipped == 0 and self._describing(trigger, k)) or (self.speaking and self._of_participle(trigger, k)):
                    break
                if self._blocked(trigger, k, following):
                    last_slot = ""
                    k += 1
                    continue
                last_slot = last_slot if last_slot == "من قبل" and following.joined else following.prep
                self._slot(trigger, last_slot, following.first, following.last)
            elif following.joined:
                if following.event and following.event[0] == following.first and skipped == 0:
                    self._share(trigger, following)
                elif not following.event and last_slot:
                    self._slot(trigger, last_slot, following.first, following.last)
                    skipped -= last_slot == "genitive" and trigger.pos == "m"  # رفض إسرائيل وحماس مقترح الهدنة
            elif following.form == "pronoun":
                if trigger.pos != "a" or not self.doc.forms[following.first].startswith("ايا"):
                    break  # متهمة إياها بالوقوف وراء الحرائق
            elif inside_name(self.doc, following.first):
                skipped -= 1  # المرتزقة | الأجانب: it ends the name before
            elif self._behind_ba(trigger, following):
                self._slot(trigger, "ب", following.first, following.last)
                last_slot = "ب"
            else:
                bare += 1
                placed = skipped == 0 or (skipped == 1 and with_what(self.doc, trigger, units[k - 1])) or (skipped == 1 and bool(unit.mentions) and (last_slot == "في" or (last_slot == "ب" and not units[k - 1].mentions and not self.doc.words[units[k - 1].first].enclitic)))  # قصف الجيش في مأرب مواقع
                placed = placed or put_in.object_behind(self.doc, trigger, units, k)
                if bare == 1 and placed and not self._of_inner(trigger) and trigger.pos in ("m", "a") and self._takes_object(trigger) and not self._predicate(trigger, k):
                    self._slot(trigger, "object", following.first, following.last)
                    last_slot = "object"
                else:
                    break
            k += 1
            skipped += 1
        other_side(self.doc, self.syntax, trigger, k)

    def _closes(self, trigger: Trigger, k: int) -> bool:
        """Whether a comma ends the name put in behind a masdar's agent, and its object follows: «وصف الرئيس، فلان، نظيره بـ...»."""
        units = self.syntax.units
        genitive = trigger.slots.get("genitive")
        if units[k].form != "comma" or trigger.pos != "m" or not genitive or k + 1 >= len(units):
            return False
        following = units[k + 1]
        return following.kind == "N" and not (following.joined or following.form) and any("،" in self.doc.surface[i] for i in range(*genitive[0]))

    def _of_inner(self, trigger: Trigger) -> bool:
        """Whether the genitive of a masdar is a masdar with a genitive of its own, whose object follows: «منع دخول سعوديين | الكويت»."""
        genitive = trigger.slots.get("genitive")
        if trigger.pos != "m" or not genitive:
            return False
        first, last = genitive[0]
        return last > first + 1 and self.doc.mention_at[first] < 0 and any(n.pos == "m" and not (n.article or n.enclitic) for n in self.doc.words[first].nouns)

    def _inherits(self, unit: Unit) -> bool:
        """Whether a joined phrase has its preposition from the one before it, none of its own."""
        word, index = self.doc.words[unit.first], self.doc.mention_at[unit.first]
        if index < 0 or self.doc.mentions[index].first != unit.first or self.doc.words[self.doc.mentions[index].last - 1].enclitic:
            return False
        return not self.doc.mentions[index].preposition and not word.preposition and self.doc.words[unit.first - 1].function != "preposition"

    def _share(self, trigger: Trigger, joined: Unit) -> None:
        """«قتل وجرح مدنيين»: two acts and one noun after the second belong together."""
        if trigger.pos == "m" and "genitive" not in trigger.slots and not (trigger.analysis and (trigger.analysis.enclitic or (trigger.analysis.article and any(s.type == "ASSAULT" for s in trigger.lemma.senses)))):  # not: إيقاف التمرد وإعادة المقاتلين
            if joined.first + 1 < joined.last:
                self._slot(trigger, "genitive", joined.first + 1, joined.last)

    def _behind_ba(self, trigger: Trigger, unit: Unit) -> bool:
        """Whether an unknown word begins with the preposition ب that the act asks for: تزويد الجيش بسلع."""
        word = self.doc.words[unit.first]
        return (
            "ب" not in trigger.slots
            and word.form.startswith("ب")
            and not word.analyses
            and not word.function
            and self.doc.mention_at[unit.first] < 0
            and any("ب" in s.preps for s in trigger.lemma.senses)
        )

    def _describing(self, trigger: Trigger, k: int) -> bool:
        """Whether «عليه حراسة» right behind an indefinite noun describes it: a clause without verb, with a pronoun that takes it up."""
        units, words = self.syntax.units, self.doc.words
        phrase = units[k]
        word = words[phrase.first]
        if phrase.last != phrase.first + 1 or word.function != "preposition" or word.enclitic not in ("ه", "ها") or phrase.first != trigger.last:
            return False
        if trigger.last < units[trigger.unit].last or (trigger.analysis is not None and (trigger.analysis.article or trigger.analysis.enclitic)):
            return False
        beside = units[k + 1] if k + 1 < len(units) else None
        return beside is not None and beside.kind == "N" and not beside.prep and beside.first == phrase.last and not words[beside.first].article

    def _predicate(self, trigger: Trigger, k: int) -> bool:
        """Whether a bare phrase is what a clause without verb says of its subject: أن تهجير السكان خط أحمر."""
        units = self.syntax.units
        following = units[k]
        head = self.doc.words[following.first]
        if any(t.first == following.first and t.pos == "f" for t in self.triggers) or taken.says_of_it(self.doc, units, k):
            return True  # الأنباء عن منع المسافرين غير صحيحة
        if head.article or head.enclitic or head.possessed or following.mentions or any(n.pos == "m" for n in head.nouns):
            return False
        if any(self.doc.words[i].article or self.doc.mention_at[i] >= 0 for i in range(following.first, min(following.last, following.first + 2))):
            return False  # an idafa of something definite
        for m in units[k - 1].mentions:
            mention = self.doc.mentions[m]
            if mention.last == following.first and mention.how == "title" and self.doc.entities.drafts[mention.entity].kind == "person":
                return False  # إن دعوة رئيس الوزراء فلان: a name that no list knows
        for u in range(k - 1, -1, -1):
            unit = units[u]
            if unit.kind == "V":
                return False
            if unit.kind == "C":
                return unit.form == "complementizer"
        return not units[0].prep and trigger.unit == 0

    @staticmethod
    def _takes_object(trigger: Trigger) -> bool:
        """A masdar takes an object after its agent (تجميد أرمينيا مشاركتها، قصفها المدينة), a participle without article does."""
        analysis = trigger.analysis
        if analysis is None or analysis.article:
            return False
        return trigger.pos == "a" or "genitive" in trigger.slots or bool(analysis.enclitic)

    def _blocked(self, trigger: Trigger, k: int, phrase: Unit) -> bool:
        """Whether a nearer event noun, or an adjective, takes the preposition of this phrase."""
        mine = phrase.prep in ALWAYS or any(
            phrase.prep in s.preps or (s.reciprocal and phrase.prep in PARTNERS) for s in trigger.lemma.senses
        )
        agent = ALWAYS.get(phrase.prep) == "actor"
        judged = agent and any(_judges(t, trigger) for t in self.triggers)
        if judged or taken.talked_with(self.doc, self.syntax, trigger, phrase) or sides_with(self.doc, trigger.last, phrase) or (k > trigger.unit + 1 and motives.of_bare_noun(self.doc, self.syntax, k)):
            return True  # إدانة الهجوم من قبل إيران: she condemns, she has not attacked; تظاهرة مؤيدة للفلسطينيين: not theirs
        for t in self.triggers:
            if t.pos in ("m", "n", "f") and trigger.first < t.first < phrase.first and t.unit < k:
                if agent and _judges(trigger, t):
                    continue
                if phrase.prep in ("مع", "بين") and t.unit <= trigger.unit + 1 and any(s.type == "SUPPORT" and s.preps.get("مع") == "recipient" and (s.relation == "treaty" or "اتفاق" in s.objects) for s in trigger.lemma.senses):
                    continue  # توقيع اتفاق مع اليابان: who signs it signs it with them
                if (
                    mine
                    and t.unit > trigger.unit
                    and self.syntax.units[t.unit].joined
                    and t.first == self.syntax.units[t.unit].first
                ):
                    continue  # التشاور والتنسيق بين البلدين: both have the phrase
                theirs = any(
                    phrase.prep in s.preps or (s.reciprocal and phrase.prep == "مع" and trigger.meant != "CONSULT") or (s.type == "ASSAULT" and BY_TYPE["ASSAULT"].get(phrase.prep) == "recipient")
                    or (phrase.prep == "ل" and t.pos == "m" and t.unit == trigger.unit == k - 1 and s.type in ("ASSAULT", "COERCE") and s.object == "recipient") for s in t.lemma.senses
                )  # رد على الهجوم بإطلاق صواريخ على القاعدة
                if agent and any(s.type for s in t.lemma.senses):
                    return True
                if theirs or not mine:
                    return True
        return False


def _judges(head: Trigger, act: Trigger) -> bool:
    """Whether a masdar names what somebody says of the act that is its genitive: إدانة القصف، رفض الاتفاق."""
    judging = any(s.type in _WORDS for s in head.lemma.senses) and not (head.analysis and head.analysis.article)
    return judging and head.pos == "m" and head.unit == act.unit and head.first < act.first
