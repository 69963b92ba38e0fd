"""The sides of event nouns: genitive, nationality, possessive."""

from __future__ import annotations

from khabar.events.frames import THEMED, TRANSITIVE
from khabar.events.goods import backed_thing, given
from khabar.events.manner import watched_with
from khabar.events.needful import needful
from khabar.events.participial import Participial
from khabar.events.places import thing_of_somebody
from khabar.events.prisons import freed_whom
from khabar.events.stressed import past
from khabar.events.struck_ground import ground_struck
from khabar.events.taken import left_off
from khabar.events.triggers import Trigger
from khabar.lexicon.lemma import Lemma, Sense
from khabar.mentions.entities import UNKNOWN

_ENTERED = frozenset(("اقتحم", "داهم", "اجتاح"))
"""What is done to places."""
_HURT = frozenset(("اصابات", "اصابة", "ضحايا", "وفيات"))
"""Nouns of harm whose nationality is that of those who came to it."""
_HOLDING = frozenset(("arrest", "deport", "abduct"))
"""Modes of acts that befall persons."""
_WHEN = frozenset(("رغم", "منذ", "بعد", "عقب", "قبل", "اثر", "لدي", "قبيل", "خلال", "بسبب"))
"""Prepositions before what befell somebody: بعد اعتقاله، منذ احتلالها."""
_UNARMED = frozenset(("JRN", "CVL", "SOC", "MED", "EDU", "REL"))
_DONE_TO = frozenset(("ASSAULT", "COERCE", "REJECT", "SANCTION"))
_OBJECT_IN_LAM = frozenset(("SUPPORT", "REJECT", "ACCUSE", "AID"))
"""Types whose masdars often have their object behind «ل» when who acts stands before it."""
_WESTERN = frozenset(("ACCUSE", "SANCTION", "AID", "SUPPORT", "REQUEST", "THREATEN", "REJECT", "COERCE", "AGREE"))
"""Types of acts whose «غربي» is no direction."""
_TO_BACK = frozenset(("ل", "في", "الي", "بشان", "حول", "نحو", "من اجل", "بهدف", "في سبيل"))
"""Prepositions before backing that somebody else is to give."""
_BY = frozenset(("من قبل", "من جانب", "علي يد", "علي ايدي"))
"""Prepositions of the doer."""
_BLOWS = frozenset(("رصاص", "رصاصة", "رصاصات", "مدفعية", "عصي", "عصا", "هراوات", "سكين", "صاروخ", "صاروخين", "صواريخ", "قذيفة", "قذائف", "غاز", "حجارة", "نيران", "قنبلة", "قنابل", "مسيرة", "طائرة", "غارة", "سلاح"))
"""What somebody is struck with."""
class Nominals(Participial):
    """Decides whether what belongs to a noun acts or suffers."""

    def _held(self, trigger: Trigger, sense: Sense, i: int) -> bool:
        """«اعتقال فلسطيني», «ترحيل غاني»: the nationality is of the one who is held, where neither it nor the masdar has an article."""
        word, own = self.doc.words[i], trigger.analysis
        one = own is not None and own.feature[:1] == "S" and not own.article and not own.enclitic
        return one and sense.mode in _HOLDING and trigger.pos == "m" and i == trigger.last and not word.article and not word.form.endswith("ة")

    def _nominal_sides(self, trigger: Trigger, sense: Sense, sides: dict[str, list[tuple[int, str, bool]]]) -> None:
        """What the genitive, the nationality and the possessive of an event noun are."""
        doc, lemma = self.doc, trigger.lemma.id
        genitive = [] if watched_with(doc, self.syntax, trigger) else trigger.slots.get("genitive", [])
        if trigger.pos in ("a", "p") or "feeling_predicate" in trigger.lemma.kinds:
            self._participle_sides(trigger, sense, sides)
            return
        if self._brought_together(trigger, sense, sides):
            return
        nationality, i = "", -1
        if genitive and not self.suffered(trigger):  # مقتل جندي إسرائيلي: of the one killed
            i = self._nationality_at(trigger, genitive[0][0], genitive[0][1])
            nationality = self.nisba(i) if i >= 0 else ""
        hurt = doc.words[trigger.first].base.removeprefix("ال") in _HURT and sense.type == "ASSAULT"
        if nationality and not sides["recipient"] and (hurt or self._held(trigger, sense, i)):
            sides["recipient"] += [(self.virtual(k, doc.words[k].nisba.split(":")[0]), f"{lemma}:nationality", False) for k in self.nationalities(i, genitive[0][1])]
            return
        if nationality and not sides["actor"]:
            for k in self.nationalities(i, genitive[0][1]):
                code = doc.words[k].nisba.split(":")[0]
                sides["actor"].append((self.virtual(k, code), f"{lemma}:nationality", False))
            return
        if not sides["actor"] and (west := self._western(trigger, genitive)) is not None:
            sides["actor"].append((west, f"{lemma}:nationality", False))
            return
        role: str = sense.genitive or ""
        if role == "actor" == sense.object and sense.subject in sides and self._object_apart(trigger):
            role = sense.subject  # استقبال الرئيس وفدا
        found: list[tuple[int, str, bool]] = []
        for first, last in genitive:
            held = sense.reciprocal or (trigger.pos == "n" and sense.type == "CONSULT")
            if not (held and self._venue(first, len(genitive))) and not (sense.mode == "visit" and doc.forms[first] == "دولة" and last == first + 1):  # زيارة دولة
                found += self.owned(self.mentions_in(first, last, f"{lemma}:genitive"), last, f"{lemma}:genitive") if role == "recipient" else self.mentions_in(first, last, f"{lemma}:genitive")
        found = given(sense, [x for x in found if sense.type != "DENY" or x[1].endswith(":genitive")], sides["actor"])  # نفي الاتهامات الأميركية: not whose they are
        freed = freed_whom(doc.forms[genitive[0][0]]) if genitive and not found else ""
        if freed:
            who = self.antecedent(trigger, freed)
            if who is not None and not sides["recipient"]:
                sides["recipient"].append((who, f"{lemma}:possessive", True))
            return
        enclitic = trigger.analysis.enclitic if trigger.analysis else ""
        if not found and genitive and not enclitic and role != "actor" and trigger.pos == "m" and sense.type in ("ASSAULT", "COERCE") and sense.object == "recipient":
            found = self.owner(genitive[-1][1], f"{lemma}:genitive")  # تدمير حافلة تابعة لمليشيا
            if trigger.analysis and trigger.analysis.article:  # الاستهداف المباشر للصحفيين في غزة: theirs it is who suffer it
                sides["recipient"], found = sides["recipient"] or found, []
        if (
            (role in ("recipient", "theme") or (role == "none" and sense.subject == "actor" and any(self._code(m) != UNKNOWN for m, _, _ in found)))
            and trigger.pos == "m"
            and self._object_apart(trigger)
            and sense.object in ("recipient", "theme")
        ):
            role = "actor"  # قتل الجنود الصحافي، بيع واشنطن أسلحة: the object stands apart
        if role in ("", "recipient") and found and genitive and self._name_behind(found[0][0], genitive[0][1]):
            role, found = "actor", [(m, f"{lemma}: his victim's name is behind him", inferred) for m, _, inferred in found]  # قتل جندي إسرائيلي شيرين أبو عاقلة
        if role in ("", "recipient") and trigger.pos == "m" and found and trigger.lemma.key in _ENTERED and not self._done_by(trigger, sense) and self._forces_in(found[0], genitive[0][0]):
            role, found = "actor", [(m, f"{lemma}: who storms", inferred) for m, _, inferred in found]  # اقتحام قوات الاحتلال: places are stormed
        if role in ("", "recipient") and found and (ground := ground_struck(doc, trigger, sides["recipient"], self._code(found[0][0]))) is not None:
            role, sides["recipient"] = "actor", [(ground, f"{lemma}: the ground that is struck", True)]
        aim = self._behind_lam(trigger, sense)
        beside = [(m, f"{lemma}:ل", True) for m, _, _ in self.mentions_in(*aim, "")] if aim is not None else []
        if aim is not None and (beside or doc.words[aim[0]].article or thing_of_somebody(doc, aim[0])) and found and not found[0][1].endswith(("+owner", "+nationality")) and not sides["recipient"] and self._may_strike(found[0][0]):
            role = "actor"  # اغتيال الاحتلال للصحافية
            sides["recipient"] += beside
        meant = self._object_in_lam(trigger, sense, found)
        if meant is not None:
            role = "actor"  # معارضة بلاده للعقوبات، دعم تركيا لفصائل
            sides["recipient"] += [x for x in meant if not sides["recipient"]]
        if not role and found and (self._aimed(trigger, sense) or self._force_upon(trigger, sense, found[0])):
            role = "actor"  # اعتداء الجنود على المشيعين، احتجاج السكان
        if not role and genitive and any(n.pos in ("m", "n") for n in self.doc.words[genitive[0][0]].nouns) and self.doc.mention_at[genitive[0][0]] < 0 and "place_noun" not in doc.lexicon.function.get(doc.words[genitive[0][0]].base, ()):
            if trigger.pos == "m" and sense.object in ("recipient", "theme", "content") and not sense.reciprocal:
                role = "theme" if sense.type not in THEMED or sides["recipient"] else "recipient"  # منع دخول السعوديين
        if not role and sense.type == "ACCUSE" and "ب" in trigger.slots and trigger.pos == "m" and not sides["recipient"]:
            role = "recipient"  # اتهام الحوثيين باستخدام ...
        if sense.type == "REQUEST" and trigger.pos == "m" and found and role in ("", "recipient") and doc.forms[trigger.first - 1] in ("تلبية", "استجابة") and not self._done_by(trigger, sense):
            role = "actor"  # استجابة لدعوة الإمارات
        if role in ("", "actor") and self._done_by(trigger, sense):
            role = "recipient"  # دعم العراق من جانب إيران: whom she backs
        if not role:
            if sense.reciprocal or sense.subject == "recipient":
                role = sense.subject
            elif (
                trigger.pos == "n"
                or self._object_apart(trigger)
                or sides["recipient"]
                or (trigger.pos == "m" and self._moves(trigger))
            ):
                role = "actor"
            elif sense.object in ("recipient", "theme", "content") and sense.type in TRANSITIVE:
                role = sense.object
            elif sense.object == "recipient" and sense.type not in ("CONSULT", "AGREE", "SUPPORT"):
                role = "recipient"
            else:
                role = "actor"
        if (
            role == "actor"
            and sense.type == "ASSAULT"
            and found
            and all(rule.endswith("+place") for _, rule, _ in found)
        ):
            role = "recipient"  # تفجيرات بغداد: where it happened
        if role in ("recipient", "") and genitive and trigger.lemma.key == "اتهم" and doc.words[trigger.first].base.removeprefix("ال") == "اتهامات" and found:
            role = "actor"  # اتهامات كييف: by her
        if role == "actor" and found and not self._object_apart(trigger) and self._said_of_it(trigger, found):
            found = []
        if role == "actor" and found and trigger.lemma.key == "انتهك" and all(rule.endswith("+possessor") for _, rule, _ in found):
            role = "recipient"  # انتهاك سيادة طهران: whose it is
        if role == "actor" and found and sense.type in ("SUPPORT", "AID") and trigger.pos == "m" and found[0][1].endswith("+possessor") and not sides["recipient"] and backed_thing(doc, genitive[0][0]) and not self._object_apart(trigger):
            role = "recipient"  # دعم موقف مصر والسودان: what is theirs backs nobody
        if role == "actor" and sense.mode == "visit" and "الي" not in trigger.slots and found and all(self.doc.mentions[m].place >= 0 for m, _, _ in found):
            role = "recipient"  # دعوة لزيارة نواكشوط
        if role == "actor" and found and not sides["recipient"] and self._backed(trigger, sense):
            role = "recipient"  # تعهدت بدعم السودان، سبل دعم تونس
        if role in sides:
            sides[role] += found
        elif role in ("theme", "content") and not sides["recipient"] and sense.object == "theme":
            sides["recipient"] += [x for x in found if sense.type in ("SANCTION", "COERCE", "ASSAULT", "CONCEDE")][:1]
        if enclitic:
            harmed = self._told_harm(trigger, sense)
            side = self.antecedent(trigger, enclitic, [*(self._tellers(trigger) if harmed else ()), *self._own_object(trigger, sense)])
            if side is not None:
                apart = bool(trigger.slots.get("object")) and sense.object == sense.genitive == "actor" and sense.subject in sides
                apart = apart or (sense.genitive == sense.object == "recipient" and sense.subject == "actor" and self._struck_apart(trigger))  # بقتله مدنيا
                if sense.genitive in sides and sense.genitive:
                    where = sense.subject if apart else sense.genitive  # استقباله نظيره: the pronoun receives
                elif harmed or (sense.object == "recipient" and self._came_about(trigger) >= 0) or self._only_struck(trigger, sense) or self._upon_whom(trigger, side) or self._charged_with(trigger, sense) or (
                    trigger.pos == "m" and sense.object == "recipient" and sides["actor"] and not trigger.slots.get("object")
                ):
                    where = "recipient"
                elif trigger.how == "object" and trigger.pos == "m" and sense.type in _DONE_TO and sense.object == "recipient" and self._tried(trigger):
                    where = "recipient"  # حاولوا منعه، قرر اعتقالهم
                elif trigger.lemma.key == "سلم" and trigger.pos == "m" and trigger.slots.get("object") and self._asked_for(trigger):
                    where = "recipient"  # طلبت كييف من برلين تسليمها صواريخ
                elif sense.type in ("AID", "SUPPORT") and sense.object == "recipient" and not (sides["recipient"] or trigger.slots.get("object")) and self._pledging(trigger):
                    where = "recipient"  # زار كييف ووعد بمساعدتها
                elif sense.type == "AID" and trigger.pos == "m" and sense.object == "recipient" and not (
                    sides["recipient"] or trigger.slots.get("object")
                ) and trigger.how.startswith("prep:"):  # fmt: skip
                    where = "recipient"  # يعول على حلفائه لمساعدته
                else:
                    where = "actor"
                sides[where] += [(m, f"{lemma}:possessive", True) for m in self._joined_names(side, enclitic, trigger.first)]

    def _asked_for(self, trigger: Trigger) -> bool:
        """Whether the verb of the clause is one of asking, before the act."""
        verb = self.syntax.clauses[trigger.clause].verb if trigger.clause >= 0 else None
        return verb is not None and verb.first < trigger.first and verb.analysis is not None and any(s.type == "REQUEST" for s in verb.analysis.lemma.senses)

    def _no_attacker(self, m: int, first: int) -> bool:
        """Whether a side is a place or a ship of trade, which attack nobody: «بل هاجمت أربيل»، «عملية، استهدفت سفينة»."""
        draft = self.doc.entities.drafts[self.doc.mentions[m].entity]
        return draft.kind == "place" or (draft.name == "merchant ships" and self.doc.mentions[m].first == first)

    def _forces_in(self, side: tuple[int, str, bool], head: int) -> bool:
        """Whether the genitive of a masdar of storming is a force or crowd itself, no place of theirs."""
        mention = self.doc.mentions[side[0]]
        kind = self.doc.entities.drafts[mention.entity].kind
        return mention.first == head and side[1].endswith(":genitive") and (kind == "force" or self.doc.forms[head] == "الاحتلال" or (kind == "people" and self._people(mention.first, mention.last)))

    def _brought_together(self, trigger: Trigger, sense: Sense, sides: dict[str, list[tuple[int, str, bool]]]) -> bool:
        """Who meets in «لقاء جمعه بنظيره», «اجتماع جمعها مع الرئيس»: whoever the pronoun is, and who stands behind the preposition."""
        doc, genitive = self.doc, trigger.slots.get("genitive", [])
        form = doc.forms[genitive[0][0]] if genitive else ""
        if not sense.reciprocal or sense.type != "CONSULT" or form.removeprefix("جمع").lstrip("ت") not in ("ه", "ها", "هم") or not form.startswith("جمع"):
            return False
        with_whom = [x for name in ("ب", "مع") for first, last in trigger.slots.get(name, ()) for x in self.mentions_in(first, last, f"{trigger.lemma.id}:{name}")]
        who = self.antecedent(trigger, form.removeprefix("جمع").lstrip("ت"), [m for m, _, _ in with_whom])
        if who is None:
            return False
        if doc.entities.drafts[doc.mentions[who].entity].kind == "group" and any("counterpart" in doc.words[doc.mentions[m].first].classes for m, _, _ in with_whom):
            sides["actor"] += with_whom  # نظيره: a person's, which no group has
            return True
        known = {doc.mentions[m].entity for m, _, _ in sides["actor"]}
        sides["actor"] += [x for x in [(who, f"{trigger.lemma.id}:possessive", True), *with_whom] if doc.mentions[x[0]].entity not in known]
        return True

    def _said_of_it(self, trigger: Trigger, found: list[tuple[int, str, bool]]) -> bool:
        """Whether a genitive is where a war is or who is handed over, not who acts: تداعيات حرب أوكرانيا، تسليم فلان."""
        mention = self.doc.mentions[found[0][0]]
        kind = self.doc.entities.drafts[mention.entity].kind
        if trigger.lemma.lemma == "حرب" and len(found) == 1:
            land = (kind == "state" and mention.how == "name") or mention.place >= 0
            return land and trigger.slots.keys().isdisjoint(("علي", "ضد", "مع", "بين"))
        return trigger.lemma.lemma == "سلم" and trigger.pos == "m" and kind == "person" and found[0][1].endswith(":genitive")

    @staticmethod
    def _done_by(trigger: Trigger, sense: Sense) -> bool:
        """Whether the doer of a masdar stands apart behind «من قبل», so that its genitive is whom it befalls."""
        return trigger.pos == "m" and sense.object == "recipient" and not sense.reciprocal and any(name in trigger.slots for name in _BY)

    @staticmethod
    def _charged_with(trigger: Trigger, sense: Sense) -> bool:
        """Whether a masdar of accusing says of what and names nobody else who is accused: فصل بعد اتهامه بقتل شاب."""
        what = sense.type == "ACCUSE" and trigger.pos == "m" and sense.object == "recipient" and bool(trigger.slots.get("ب"))
        return what and not any(trigger.slots.get(name) for name in ("object", "ل", "ضد", "الي"))

    @staticmethod
    def _tried(trigger: Trigger) -> bool:
        """Whether a masdar is what somebody tries, wants or decides, and nothing beside it is what it is done to."""
        governor = trigger.governor
        if governor is None or governor.pos != "v" or governor.type is not None or governor.lemma.cue:
            return False
        return governor.lemma.embeds in ("possible", "planned") and not any(name in trigger.slots for name in ("object", "ل", "علي"))

    def _backed(self, trigger: Trigger, sense: Sense) -> bool:
        """Whether the genitive of a masdar of backing is who is backed: what somebody else is to do, or ways, aims and need of it."""
        if trigger.pos != "m" or sense.type != "SUPPORT" or sense.via or trigger.slots.get("ل") or self._moves(trigger):
            return False
        unit = self.syntax.units[trigger.unit]
        if trigger.first > unit.first:
            if self.doc.words[trigger.first - 1].base in ("اطار", "سبيل", "سياق"):
                return True  # ضمن إطار دعم المقاومة
            kinds = self.doc.lexicon.function.get(self.doc.words[trigger.first - 1].base, ())
            return needful(self.doc, self.syntax, trigger) or any(k in kinds for k in ("possible_noun", "demanded_noun", "planned_noun"))
        before = self.syntax.units[trigger.unit - 1] if trigger.unit else None
        if unit.joined and unit.first == trigger.first and before is not None and before.kind == "N" and before.event:
            if any(s.type == "AID" for k in before.event for n in self.doc.words[k].nouns for s in n.lemma.senses):
                return True  # تزويد كييف بصواريخ ودعم سلاحها
        if needful(self.doc, self.syntax, trigger) or (unit.prep == "عن" and left_off(self.syntax, self.doc, trigger)):
            return True  # لن تتراجع عن دعم كييف
        if unit.prep == "ب" and trigger.clause >= 0:
            analysis = self.syntax.clauses[trigger.clause].verb.analysis
            return analysis is not None and (analysis.lemma.embeds or self._promises(analysis.lemma)) == "planned"
        return unit.prep in _TO_BACK

    @staticmethod
    def _promises(lemma: Lemma) -> str | None:
        return next((s.embeds for s in lemma.senses if s.embeds), None)

    @staticmethod
    def _received(trigger: Trigger) -> bool:
        """Whether the act stands under a verb of receiving: تلقت طلبا من أنقرة."""
        governor = trigger.governor
        return governor is not None and governor.sense is not None and governor.sense.subject == "recipient"

    def _upon(self, trigger: Trigger) -> bool:
        """Whether a noun of asking stands behind «ب» or «بناء على»: انسحبت بطلب من الحكومة, who asks."""
        prep = self.syntax.units[trigger.unit].prep if trigger.unit >= 0 else ""
        return prep in ("ب", "بناء علي", "تلبية ل", "استجابة ل") or (prep in ("علي", "ل") and trigger.first > 1 and self.doc.forms[trigger.first - 2] in ("بناء", "تلبية", "استجابة"))

    def _may_strike(self, m: int) -> bool:
        """Whether a genitive is somebody in particular, and no thing of the one struck: «استهداف آلية عسكرية للاحتلال»."""
        first, kind = self.doc.mentions[m].first, self.doc.entities.drafts[self.doc.mentions[m].entity].kind
        return self._code(m) != UNKNOWN or (self.doc.words[first].article and kind != "office" and not self.doc.surface[first].startswith("آ"))  # آلية: no article; اغتيال المدير العام لشركة

    def _upon_whom(self, trigger: Trigger, side: int) -> bool:
        """Whether the pronoun on a masdar of harm is one who is threatened with it, or a person of no office: تحدثت الناشطة عن ضربها."""
        if trigger.pos != "m" or trigger.sense is None or trigger.sense.object != "recipient" or self._aims(trigger):
            return False
        if trigger.clause >= 0 and trigger.sense.type in _DONE_TO and self.threatened(trigger, "") is not None:
            return True
        draft = self.doc.entities.drafts[self.doc.mentions[side].entity]
        return trigger.sense.type == "ASSAULT" and draft.kind == "person" and bool(draft.roles) and set(draft.roles) <= _UNARMED

    def _only_struck(self, trigger: Trigger, sense: Sense) -> bool:
        """Whether the pronoun on a masdar of striking is whom it strikes: رغم محاصرتهم, but بعد محاصرته للمدينة."""
        return (
            trigger.pos == "m"
            and sense.type in ("ASSAULT", "COERCE")
            and sense.object == "recipient"
            and self.syntax.units[trigger.unit].prep in _WHEN
            and not any(name in trigger.slots for name in ("object", "ل", "علي", "ضد", "في"))
            and all(self._with_what(first) for first, _ in trigger.slots.get("ب", ()))
        )

    def _with_what(self, k: int) -> bool:
        """Whether a word behind «ب» is what one is struck with: بعد استهدافهم بالرصاص."""
        keys = self.doc.words[k].base.removeprefix("ال"), self.doc.forms[k].removeprefix("ب").removeprefix("ال")
        return not _BLOWS.isdisjoint(keys) or any("war_thing" in self.doc.lexicon.function.get(key, ()) for key in keys)

    def _told_harm(self, trigger: Trigger, sense: Sense) -> bool:
        """Whether a masdar of harm opens what somebody tells, with nobody beside it: «قالت الحركة إن استهدافها جريمة» is of those struck."""
        if trigger.pos != "m" or sense.type != "ASSAULT" or sense.object != "recipient" or not trigger.unit:
            return False
        if any(name in trigger.slots for name in ("object", "ل", "علي", "ضد", "ب")):
            return False
        before, unit = self.syntax.units[trigger.unit - 1], self.syntax.units[trigger.unit]
        return unit.first == trigger.first and before.kind == "C" and before.form == "complementizer"

    def _tellers(self, trigger: Trigger) -> list[int]:
        """The mentions in the subject of the verb before أن."""
        out: list[int] = []
        for clause in self.syntax.clauses:
            if clause.verb.first < trigger.first and clause.subject:
                out = [m for u in clause.subject for m in self.syntax.units[u].mentions]
        return out

    def _moves(self, trigger: Trigger) -> bool:
        """Whether the verb of a masdar has no object, so that the genitive acts: انسحاب القوات."""
        lemma = trigger.lemma.lemma
        return lemma.startswith("ان") or self.doc.lexicon.intransitive(lemma)

    def _behind_lam(self, trigger: Trigger, sense: Sense) -> tuple[int, int] | None:
        """What «ل» right behind the genitive of a masdar of striking names as struck: قصف الجيش للقرى، اقتحام المستوطنين للأقصى."""
        genitive, named = trigger.slots.get("genitive"), trigger.slots.get("ل")
        if trigger.pos != "m" or sense.type not in ("ASSAULT", "COERCE") or sense.object != "recipient":
            return None
        if not genitive or not named or sense.preps.get("ل") in ("none", "actor") or named[0][0] != genitive[-1][1] or self.suffered(trigger):
            return None
        first = named[0][0]
        many = self.doc.forms[first].startswith("لل") and self.doc.forms[first].endswith("ات")  # قمع السلطات للاحتجاجات
        if self.doc.words[first].conjunction or (any(n.pos == "m" for n in self.doc.words[first].nouns) and self.doc.mention_at[first] < 0 and not many):
            return None  # اعتقال الشرطة لمنع التظاهر، لملاحقة الخلايا والحد من حركتها
        return named[0]

    def _object_in_lam(self, trigger: Trigger, sense: Sense, found: list[tuple[int, str, bool]]) -> list[tuple[int, str, bool]] | None:
        """What «ل» brings as the object of a masdar right behind somebody who acts: دعم تركيا للفصائل; None where no such phrase stands."""
        genitive, named = trigger.slots.get("genitive"), trigger.slots.get("ل")
        if trigger.pos != "m" or sense.type not in _OBJECT_IN_LAM or sense.subject != "actor" or sense.preps.get("ل") in ("content", "none"):
            return None
        if not genitive or not named or not found or named[0][0] != past(self.doc, genitive[-1][1]) or any(b > past(self.doc, a) for a, b in trigger.slots.get("object", ())):
            return None
        if not found[0][1].endswith(":genitive") or self._code(found[0][0]) == UNKNOWN or not self.political(found[0][0]):
            return None
        first, last = named[0]
        word = self.doc.words[first]
        mine = "own_country" in self.doc.lexicon.function.get(self.doc.words[genitive[0][0]].form, ())  # إدانة بلاده لقصف المدينة
        if self.doc.mention_at[first] < 0 and not (word.article or mine) and (any(n.pos == "m" for n in word.nouns) or not word.substantive):
            return None  # دعم كييف لتحرير أراضيها: what for
        return [(m, f"{trigger.lemma.id}:ل", True) for m, _, _ in self.mentions_in(first, last, "") if self.doc.mentions[m].entity != self.doc.mentions[found[0][0]].entity]

    def _where(self, first: int) -> bool:
        """Whether a phrase behind «على» says where: على الحدود، على طريق، على مشارف."""
        return "where_noun" in self.doc.lexicon.function.get(self.doc.words[first].form, ())

    def _aimed(self, trigger: Trigger, sense: Sense) -> bool:
        """Whether a phrase of its own says whom the act strikes, even where no list knows them."""
        if trigger.pos != "m" or sense.type not in ("ASSAULT", "COERCE", "PROTEST"):
            return False
        if sense.type == "PROTEST" and ("علي" in trigger.slots or "ضد" in trigger.slots):
            return True
        return any(
            sense.preps.get(name) == "recipient" and not self._where(ranges[0][0])
            for name, ranges in trigger.slots.items()
        )

    def _venue(self, token: int, phrases: int) -> bool:
        """Whether the noun after a meeting is the city it is held in: قمة فيلنيوس، محادثات جنيف."""
        index = self.doc.mention_at[token]
        if index < 0 or phrases > 1:
            return False
        mention = self.doc.mentions[index]
        draft = self.doc.entities.drafts[mention.entity]
        return draft.kind == "place" or (mention.how == "metonym" and mention.place >= 0)

    def _western(self, trigger: Trigger, genitive: list[tuple[int, int]]) -> int | None:
        """The West in «العقوبات الغربية»، «اتهامات غربية»: right behind the act, with the article or not as it is."""
        if not genitive or trigger.type not in _WESTERN:
            return None
        word = self.doc.words[genitive[0][0]]
        if word.base.removeprefix("ال") not in ("غربية", "غربي") or word.article != self.doc.words[trigger.first].article:
            return None
        return self.west(genitive[0][0])
