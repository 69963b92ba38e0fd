"""The sides of participles: the noun described, its clause, what it is brought forward by."""

from __future__ import annotations

from khabar.events.frames import ALWAYS
from khabar.events.no_object import no_object
from khabar.events.pronouns import Pronouns
from khabar.events.triggers import VOICES, Trigger
from khabar.events.whose_stand import lands_stand, their_stand, whose_stand
from khabar.lexicon.lemma import Sense
from khabar.mentions.entities import UNKNOWN

_RUNS = frozenset(("حملة", "حملات", "عملية", "عمليات", "موجة", "جولة", "محاولة", "محاولات"))
"""Heads of a masdar with which a feminine nationality behind it agrees: حملة اعتقال إسرائيلية."""
_CRAFT = frozenset(("طائرة", "طائرات", "مقاتلة", "مقاتلات", "مسيرة", "مسيرات", "مروحية", "حربية", "تجسسية"))
"""Aircraft by their kind, which say what «طائرة أميركية» before them is."""
_JUDGED = frozenset(("جريمة", "جرائم", "انتهاك", "خرق", "خطيئة", "خطا", "تصعيد", "استفزاز", "ارهاب", "تواطو", "خيانة", "فضيحة", "سابقة", "رسالة", "تجاوز", "امر", "خطوة", "عار"))
_BORNE = {"اياه": "M", "اياها": "F", "اياهم": "P", "اياهما": "D"}
_WHERE = frozenset(("في", "من", "الي", "علي"))
_BELONGING = frozenset(("تابع", "تابعة", "تابعين", "تابعتين"))
_BEFALLING = frozenset(("ACCUSE", "ASSAULT", "COERCE", "SUPPORT", "AID"))
"""Types of passive participles that as predicates tell what befell the subject of the clause."""

_THEN = frozenset(("آنذاك", "انذاك", "حينها", "وقتها", "حينذاك", "آنئذ", "انئذ", "حينئذ", "وقتذاك"))
"""Adverbs between an office and the name of whoever held it."""


class Participial(Pronouns):
    """Decides whether what a participle describes acts or suffers."""

    def _nationality_at(self, trigger: Trigger, first: int, last: int) -> int:
        """Token of a nationality that describes the act itself (الهجوم الروسي، ضربات جوية أميركية), or -1."""
        words = self.doc.words
        article = bool(trigger.analysis and trigger.analysis.article) or words[trigger.first].article
        feature = trigger.analysis.feature if trigger.analysis else ""
        struck = feature and trigger.sense is not None and trigger.sense.type in ("ASSAULT", "COERCE", "SANCTION")
        feminine = feature[:1] == "P" or feature[1:2] in ("F", "P") or words[trigger.last - 1].form.endswith("ة")
        run = trigger.pos == "m" and trigger.first > 0 and words[trigger.first - 1].base.removeprefix("و") in _RUNS
        for i in range(first, min(last, first + 3)):
            if (self.doc.mention_at[i] >= 0 and not self._by_adjective(trigger, i)) or words[i].article != article:
                return -1
            if struck and words[i].form.endswith("ة") != feminine and not (run and words[i].form.endswith("ة")) and not words[i].form.endswith(("ين", "ان", "تان")):
                return -1  # قصف قرى كولومبية: the villages are Colombian, not the shelling
            if self.nisba(i):
                many = words[i].form.endswith(("ين", "ون")) and not words[trigger.last - 1].form.endswith(("ين", "ون", "ان", "ات"))
                return -1 if many and trigger.pos == "m" else i  # اعتقال سوريين: people, no adjective
            if words[i].substantive and not article:
                return -1  # رشقات صاروخية قاعدة إسرائيلية: of another noun
            if not article and not words[i].form.endswith(("ة", "ي")):
                return -1
        return -1

    def _by_adjective(self, trigger: Trigger, i: int) -> bool:
        """Whether a name right behind a definite act is its adjective as well: «القصف الحوثي»، «الغارات السعودية»."""
        mention, word = self.doc.mentions[self.doc.mention_at[i]], self.doc.words[i]
        single = mention.first == i and mention.last == i + 1 and i == trigger.last
        return single and bool(word.nisba) and word.article and (word.form == "السعودية" or not self.doc.lexicon.land(word.nisba))

    def _object_apart(self, trigger: Trigger) -> bool:
        """Whether an object stands beside the genitive; a name after a title is no object (إقالة وزير الأمن يوآف غالانت)."""
        if not trigger.slots.get("object") or self.suffered(trigger):
            return False
        at = trigger.slots["object"][0][0]
        head = self.doc.words[at]
        if trigger.slots.get("genitive") and trigger.slots["genitive"][-1][1] == at and head.conjunction and not head.function:
            return False  # تدمير دبابات وعربات: one after the other
        if head.base in _JUDGED and trigger.sense is not None and trigger.sense.type in ("ASSAULT", "COERCE", "SANCTION"):
            return False  # استهداف المدنيين جريمة: what it is called
        if head.base in ("مسؤولية", "مسوولية", "تبعات") or no_object(self.doc, *trigger.slots["object"][0]):
            return False  # تحميل واشنطن المسؤولية: she is to blame
        if head.base in _CRAFT and self.doc.words[at - 1].nisba and self.doc.words[trigger.last].base in _CRAFT:
            return False  # إسقاط طائرة أميركية مقاتلة
        if head.article and head.form.startswith("الم") and not head.substantive:
            owner = self.doc.mention_at[trigger.slots["genitive"][0][0]] if trigger.slots.get("genitive") else -1
            land = owner >= 0 and self.doc.entities.drafts[self.doc.mentions[owner].entity].kind == "state" and self.doc.mentions[owner].how == "name"
            if not land and not any(n.pos in ("m", "n") for n in head.nouns) and not head.nisba and self.doc.mention_at[at] < 0:
                return False  # تمويل الحزب المصنف في القائمة: it describes the genitive
        for first, last in trigger.slots.get("genitive", ())[:1]:
            index = self.doc.mention_at[first]
            if index >= 0 and at == last + 1 and self.doc.forms[last] in _THEN and self.doc.entities.drafts[self.doc.mentions[index].entity].kind in ("office", "person"):
                return False  # إطاحة الرئيس الأوكراني آنذاك فيكتور يانوكوفيتش: one man
            named = self.doc.mention_at[at]
            if index >= 0 and named >= 0 and self.doc.code(index) == self.doc.code(named) != UNKNOWN and self.doc.entities.drafts[self.doc.mentions[index].entity].kind == "person":
                return False  # اغتيال مراسلة الجزيرة في القدس شيرين: she is the one
            if index >= 0 and self.doc.mentions[index].how == "title":
                return self.doc.mention_at[trigger.slots["object"][0][0]] >= 0
        return True

    def _force_upon(self, trigger: Trigger, sense: Sense, side: tuple[int, str, bool]) -> bool:
        """«قصف التحالف على المناطق الحدودية»: the force behind a masdar of shelling strikes where «على» says upon whom or what."""
        if sense.type != "ASSAULT" or trigger.pos != "m" or "علي" not in trigger.slots or not side[1].endswith(":genitive"):
            return False
        kind = self.doc.entities.drafts[self.doc.mentions[side[0]].entity].kind
        first = trigger.slots["علي"][0][0]
        where = "where_noun" in self.doc.lexicon.function.get(self.doc.words[first].form, ())
        return kind in ("force", "group", "organisation") and self.doc.mentions[side[0]].place < 0 and not where and self.doc.words[first].base != "مدي"

    def owned(self, named: list[tuple[int, str, bool]], last: int, rule: str) -> list[tuple[int, str, bool]]:
        """«دورية للجيش التركي»: the owner behind a body that has no country of its own; else what was found."""
        if not named or self._known(named):
            return named
        mention = self.doc.mentions[named[0][0]]
        linked = all("owned" in self.doc.lexicon.function.get(self.doc.words[k].form, ()) or self.doc.words[k].base.removeprefix("ال") in _BELONGING for k in range(mention.last, last))  # ناقلة تابعة | للبحرية البريطانية
        draft = self.doc.entities.drafts[mention.entity]
        if mention.last > last or not linked or (draft.kind not in ("force", "people", "unnamed") and draft.name != "merchant ships"):
            return named
        return [(m, r, True) for m, r, _ in self._known(self.owner(last, rule))] or named

    def _known(self, named: list[tuple[int, str, bool]]) -> list[tuple[int, str, bool]]:
        return [x for x in named if self._code(x[0]) != UNKNOWN]

    def _participle_sides(self, trigger: Trigger, sense: Sense, sides: dict[str, list[tuple[int, str, bool]]]) -> None:
        unit = self.syntax.units[trigger.unit]
        lemma = trigger.lemma.id
        if "feeling_predicate" in trigger.lemma.kinds:
            sides["actor"] += [(m, f"{lemma}:subject of the clause", True) for m in self.clause_subject(trigger) or self._predicated(trigger)]
            return
        if sense.type in ("SUPPORT", "AID") and trigger.pos == "p" and not sides["actor"]:
            backer = self.backer(trigger.last)  # المدعوم أميركيا
            sides["actor"] += [(backer, f"{lemma}: by whom", False)] if backer is not None else []
        if sense.type in ("ASSAULT", "COERCE") and sense.object == "recipient" and not sides["actor"]:
            held = [x for first, last in trigger.slots.get("لدي", ()) for x in self.mentions_in(first, last, f"{lemma}:لدى")]
            sides["actor"] += [x for x in held if self.political(x[0])]  # المحتجز لدى حماس
        if trigger.slots.get("genitive") and self._proposed(trigger, sense) and unit.first == trigger.first and not sides["actor"]:
            i = self._nationality_at(trigger, *trigger.slots["genitive"][0])
            if i >= 0 and self.nisba(i):
                sides["actor"].append((self.virtual(i, self.nisba(i)), f"{lemma}:nationality", False))
                return  # رفضت مقترحا أميركيا
        if trigger.slots.get("genitive") and trigger.pos == "a":
            for first, last in trigger.slots["genitive"]:
                if sense.object in sides:
                    sides[sense.object] += self.mentions_in(first, last, f"{lemma}:object")
        if trigger.pos == "a" and sense.subject == "actor" and (owner := whose_stand(self.doc, trigger.first)) >= 0:
            sides["actor"] = [(owner, f"{lemma}:whose stand", False)]
            return
        if trigger.pos == "a" and sense.subject == "actor" and lands_stand(self.doc, trigger.first):
            sides["actor"] = [(m, f"{lemma}:whose stand", True) for m in self.clause_subject(trigger)]
            return
        if trigger.pos == "a" and sense.subject == "actor" and (enclitic := their_stand(self.doc, trigger.first)):
            theirs = self.antecedent(trigger, enclitic)
            sides["actor"] = [(theirs, f"{lemma}:whose stand", True)] if theirs is not None else []
            return
        if unit.first < trigger.first:
            found = self.mentions_in(unit.first, trigger.first, f"{lemma}:described")
            active = trigger.pos == "a" and not self._undergone(trigger, sense)
            role = sense.subject if active else sense.object
            if role in sides:
                sides[role] = found + ([] if role == "recipient" else sides[role])
            return
        undergone = trigger.pos == "p" or (trigger.lemma.key == "اتهم" and self._undergone(trigger, sense) and self.doc.forms[trigger.last : trigger.last + 1] not in [[b] for b in _BORNE])
        if undergone and sense.object == "recipient" and not sides["recipient"] and trigger.unit > 0:
            before, at = self.syntax.units[trigger.unit - 1], trigger.first
            if before.form == "comma" and trigger.unit > 1 and trigger.analysis and trigger.analysis.article:
                before, at = self.syntax.units[trigger.unit - 2], before.first  # الجبهة، المدعومة من الجزائر
            beside = before.last == at and bool(trigger.analysis and trigger.analysis.article)
            if (
                before.kind == "N" and not before.event and (beside or not before.prep)
            ):  # القوات الحكومية مدعومة بطائرات
                sides["recipient"] += self.mentions_in(before.first, before.last, f"{lemma}:described")
        if undergone and sense.type in _BEFALLING and sense.object == "recipient" and not sides["recipient"] and not self._of_noun(trigger):
            sides["recipient"] = [(m, f"{lemma}:subject of the clause", True) for m in self.clause_subject(trigger)]
        if undergone and trigger.pos == "a":
            return  # بات الوزير متهما بالفساد
        if trigger.pos == "a" and trigger.unit and sense.subject in sides and not sides[sense.subject] and trigger.analysis and trigger.analysis.article:
            before = self.syntax.units[trigger.unit - 1]
            if before.kind == "N" and before.last == trigger.first:  # المحتجين المطالبين باستقالته
                sides[sense.subject] += self.mentions_in(before.first, before.last, f"{lemma}:described")
                return
        if sense.type in ("ASSAULT", "COERCE") and self._undergone(trigger, sense):
            return  # جنودا كانوا محاصرين داخل المجمع
        if trigger.pos == "a" and sense.subject in sides and not sides["actor"]:
            found_subject = self.clause_subject(trigger) or self._predicated(trigger)
            sides[sense.subject] += [(m, f"{lemma}:subject of the clause", True) for m in found_subject]
        if trigger.pos == "a" and sense.object in sides and not sides[sense.object]:
            laid = self._borne(trigger, {self.doc.mentions[m].entity for m, _, _ in sides["actor"]})
            sides[sense.object] += [(laid, f"{lemma}:pronoun", True)] if laid is not None else []

    def _predicated(self, trigger: Trigger) -> list[int]:
        """«روسيا رافضة لنشر القوات»: of whom a participle tells that opens with its subject and has no verb."""
        if trigger.clause >= 0 or trigger.unit < 1 or trigger.analysis is None or trigger.analysis.article or trigger.analysis.conjunction or trigger.analysis.preposition:
            return []
        before, first = self.syntax.units[trigger.unit - 1], self.syntax.units[0].first
        beside = trigger.first - (self.doc.surface[trigger.first - 1] in "\"«“")  # بريطانيا "قلقة"
        if before.kind != "N" or before.prep or before.event or before.last != beside or (before.first != first and self.doc.surface[before.first - 1] not in ":«\"“"):
            return []
        return [m for m, _, inferred in self.mentions_in(before.first, before.last, "") if not inferred or self.doc.mention_at[before.first] >= 0]

    def _of_noun(self, trigger: Trigger) -> bool:
        """Whether a participle belongs to the noun right before it, or to whatever its article takes up: نفاق مفضوح."""
        if trigger.analysis is not None and trigger.analysis.article:
            return True
        before = self.syntax.units[trigger.unit - 1] if trigger.unit > 0 else None
        return before is not None and before.kind == "N" and before.last == trigger.first and not (self.doc.words[before.first].article or before.mentions or self.doc.words[before.first].base in ("نفسه", "نفسها", "انفسهم"))

    def _borne(self, trigger: Trigger, acting: set[int]) -> int | None:
        """«انتقدت باريس دمشق، متهمة إياها بقصف القرية»: whom «إياها» behind a participle stands for: the one named last that fits and does not act."""
        doc = self.doc
        want = _BORNE.get(doc.forms[trigger.last], "") if trigger.last < len(doc) else ""
        if not want:
            return None
        for k in range(trigger.first - 1, self.syntax.first - 1, -1):
            m = doc.mention_at[k]
            if m < 0 or doc.mentions[m].first != k or doc.mentions[m].entity in acting or doc.entities.drafts[doc.mentions[m].entity].kind == "place":
                continue
            if k and doc.words[k - 1].base in _WHERE and doc.entities.drafts[doc.mentions[m].entity].kind == "state":
                continue
            if self._fits(want, doc.mentions[m].gender):
                return m
        return None

    def _proposed(self, trigger: Trigger, sense: Sense) -> bool:
        """Whether a participle is a thing that somebody brings forward, whose nationality is that of who does: مقترح أميركي."""
        nouns = self.doc.words[trigger.first].nouns
        return sense.subject == "actor" and sense.type in ("AGREE", "REQUEST") and any(n.pos == "p" and n.lemma is trigger.lemma for n in nouns)

    def _undergone(self, trigger: Trigger, sense: Sense) -> bool:
        """Whether a participle that may be active or passive (المتهمة، المحتلة) has no object and so is passive."""
        nouns = self.doc.words[trigger.first].nouns
        both = any(n.pos == "p" and n.lemma is trigger.lemma for n in nouns)
        if any(ALWAYS.get(p) == "actor" for p in trigger.slots):
            return True  # المدينة المحاصرة من قبل الجيش
        if sense.type == "REQUEST" and "ب" in trigger.slots and self.doc.words[self.syntax.units[trigger.unit].first].base.removeprefix("ال") in VOICES:
            return False  # الدعوات الفلسطينية المطالبة بالانسحاب
        return (
            both
            and sense.object == "recipient"
            and not trigger.slots.get("genitive")
            and not trigger.slots.get("object")
        )
