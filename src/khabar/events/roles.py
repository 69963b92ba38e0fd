"""Fill the roles of a trigger from its complements: the frame of the sense, then the defaults of its type."""

from __future__ import annotations

from khabar.events.addressees import addressee
from khabar.events.blame import blamed
from khabar.events.elsewhere import elsewhere, past_aside
from khabar.events.frames import (
    ABROAD,
    AGAINST,
    ALWAYS,
    BELONGING,
    BY_TYPE,
    FRIENDLY,
    FROM_ACTOR,
    INSTRUMENTS,
    LAID,
    PARTNERS,
    PLAIN_PREPS,
    PRONOUNS,
    THEMED,
)
from khabar.events.goods import gets
from khabar.events.heads import head_words
from khabar.events.partners import goes_on_with, whose_ties
from khabar.events.places import MISSIONS, no_seat
from khabar.events.siding import by_means, given_to, led_in
from khabar.events.silence import silent
from khabar.events.sister_objects import sister_object
from khabar.events.triggers import Trigger
from khabar.events.victims import Victims
from khabar.lexicon.lemma import Sense
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.units import DIRECTIONS

_ADDRESSED = frozenset(("REQUEST", "ACCUSE", "THREATEN"))
"""Types whose verbs have whom they address beside them."""
_TOWARDS = frozenset(("حتي", "نحو", "الي", "خارج", "باتجاه", "صوب", "في اتجاه", "قرب", "قبالة", "بمحاذاة", "تجاه", "حول", "عند"))
"""Prepositions of where a protest goes or stands, besides «أمام»."""
_FLAGS = frozenset(("علم", "راية", "صورة", "دمية", "مجسم", "تمثال", "سفارة", "قنصلية"))
"""What a crowd burns or tears of those it is angry at."""
_HE = frozenset(("هو", "هي", "هم", "هما"))
_SPOKEN = frozenset(("ACCUSE", "REQUEST", "SUPPORT", "REJECT", "AGREE", "CONSULT", "DENY", "THREATEN", "CONCEDE"))
"""Acts done in words: their subject may be an organ that only its owner names."""


class Roles(Victims):
    """Fills actors and recipients."""

    def fill(self, trigger: Trigger) -> None:
        """Set actors, recipients and theme of a trigger whose sense is chosen."""
        if trigger.sense is None:
            return
        trigger.actors, trigger.recipients = gets(self.doc, trigger, self.twice_led(trigger, trigger.sense, self.sides))
        if trigger.sense.blames and not trigger.recipients:
            if (fault := blamed(self.doc, self.syntax, trigger)) is not None and (fault.code or fault.mention >= 0):
                mention = fault.mention if fault.mention >= 0 else self.virtual(fault.token, fault.code)
                trigger.recipients = [(mention, f"{trigger.lemma.id}: who is found at fault", True)]
        if trigger.sense.objects and trigger.pos == "m" and trigger.type in ("AID", "COOPERATE") and trigger.slots.keys().isdisjoint(("object", "genitive")):
            trigger.actors = [x for x in trigger.actors if not x[1].endswith(":possessive")]  # تسليمها لأوكرانيا: what is given
        for name in ("object", "genitive", *trigger.slots):
            if name in trigger.slots and self._role(trigger, trigger.sense, name) in ("theme", "content"):
                trigger.theme = trigger.slots[name][0]
                break

    def _role(self, trigger: Trigger, sense: Sense, name: str) -> str:
        if name == "subject":
            return sense.subject
        if name == "object":
            return sense.object
        if name == "genitive":
            return ""
        if name in sense.preps:
            return sense.preps[name]
        if name in ALWAYS:
            return ALWAYS[name]
        if sense.reciprocal and name in PARTNERS:
            return "actor"
        return BY_TYPE.get(sense.type or "", {}).get(name, "none")

    def _only_described(self, trigger: Trigger) -> bool:
        """Whether what stands behind an indefinite act is one adjective, no genitive: مساعدات كبيرة من رومانيا."""
        word, alone = self.doc.words[trigger.last], trigger.slots["genitive"] == [(trigger.last, trigger.last + 1)]
        return alone and self.doc.mention_at[trigger.last] < 0 and not (word.article or word.substantive or word.enclitic or any(n.pos in ("m", "n") for n in word.nouns))

    def _slot_role(self, trigger: Trigger, sense: Sense, name: str, first: int, last: int) -> str:
        """Role of one complement: the frame, then what only the noun inside it can tell."""
        role = self._role(trigger, sense, name)
        if name == "من" and sense.type == "REQUEST" and trigger.pos in ("m", "n") and "الي" in trigger.slots:
            return "actor"  # طلب من كييف إلى الحلف
        if name == "من" and trigger.pos == "v" and last <= trigger.first and role == "recipient":
            return "actor" if sense.subject == "actor" and "object" not in trigger.slots else "none"  # دفعة من المقاتلين استسلمت
        if (
            name == "من"
            and ("من" not in sense.preps or self._received(trigger) or (sense.type != "ACCUSE" and self._upon(trigger)))
            and trigger.pos in ("m", "n")
            and (sense.type in FROM_ACTOR or (sense.type in LAID and (trigger.pos == "n" or trigger.lemma.key == "حاصر")))
            and ("genitive" not in trigger.slots or self._only_described(trigger))
            and (first <= trigger.last + 1 + len(trigger.slots.get("genitive", ())) or (first == trigger.last + 2 and self.doc.words[trigger.last].enclitic))
            and self.doc.words[first - 1].base not in DIRECTIONS
        ):
            return "actor"
        if name == "ل" and sense.type == "CONSULT" and (sense.reciprocal or sense.mode == "third-party") and trigger.pos in ("m", "n") and "ل" not in sense.preps:
            return "actor"  # قمة للمنظمة
        if name == "ل" and trigger.lemma.key == "كمين" and self.syntax.units[trigger.unit].prep in ("في", "ل", "ب"):
            return "actor"  # قتلوا في كمين للحركة
        if name in ("ل", "بحق") and trigger.pos in ("v", "a") and sense.type in _SPOKEN and (last <= trigger.first or self._medium(first, last) or self._named_for(trigger, first) or (sense.type == "REQUEST" and any(name == "بحق" or given_to(self.doc, a, first) for a, _ in trigger.slots.get("الي", ())))):
            return "none"  # انتقد لـ«الميادين» الهجوم: to whom it is told; دعت إلى توفير الحماية للمدنيين
        if name == "من" and trigger.pos == "v" and role == "actor" and sense.type in _SPOKEN and sense.type != "REJECT" and any(self.mentions_in(a, b, "") for a, b in trigger.slots.get("subject", ())) and not self.passive(trigger, sense):
            return "none"  # أدان الوزير من موسكو الهجوم: where he was
        if name == "مع" and sense.type == "ASSAULT" and not sense.reciprocal and name not in sense.preps:
            return "none"  # قتل مع مرافقيه، لهجوم مع عائلته: beside, not by
        if name == "بين" and not sense.reciprocal and (self.doc.words[first].enclitic or self._land(first) or (role == "actor" and self._has_party(trigger))):
            return "none"  # إصابة ثلاثين بينهم أطفال، استهدف المنطقة بين كفركلا والخيام، رحبت قطر باتفاق بين
        if name == "بين" and sense.type == "ASSAULT" and sense.genitive == "recipient":
            return "recipient"  # إصابات بين الجنود، مقتل خمسة بين صفوف القوات
        if name in ("من قبل", "من جانب", "علي يد", "علي ايدي") and trigger.pos == "v" and self._of_masdar(trigger, first):
            return "none"  # يندد بالانتهاكات من قبل الجيش
        if sense.reciprocal and name in ("باتجاه", "صوب", "في اتجاه"):
            return "none"  # تحويل الصراع باتجاه إيران
        if name in ("ازاء", "تجاه", "حيال", "علي") and sense.type == "ACCUSE" and silent(self.doc, trigger):
            return "none"  # استنكروا الصمت الدولي إزاء جرائم الاحتلال
        if (name in AGAINST and sense.type in FRIENDLY and name not in sense.preps) or no_seat(self.doc, trigger, name, first, last):
            return "none"  # دعم كييف في مواجهة موسكو: against whom, not for whom; استدعى السفير إلى باريس
        if name == "من" and (sense.type == "REJECT" or (sense.type == "SANCTION" and self.doc.words[first].base in MISSIONS)) and trigger.pos == "v" and role == "actor" and {"subject", "object"} <= trigger.slots.keys():
            return "recipient"  # رفض الوزير طلبا من الحزب، طردت روسيا دبلوماسيين من السفارة الألمانية
        if sense.type == "PROTEST" and name in _TOWARDS and any(w.base in MISSIONS for w in self.doc.words[first : min(last, first + 2)]):
            return "recipient"  # ساروا حتى السفارة الفرنسية، احتشدوا خارج مقر السفارة
        if elsewhere(self.doc, trigger, sense, name, first) or (name == "ضد" and sense.type in ("THREATEN", "COERCE") and trigger.pos in ("m", "a", "v") and self._aimed_elsewhere(trigger, first)):
            return "none"  # توعدت بقمع أي نشاط ضد جنودها
        if name == "علي" and sense.type in ("ASSAULT", "COERCE") and self._where(first):
            return "none"  # تفجير على الحدود السورية
        if (name in ("من", "ب") and trigger.pos == "p" and sense.type in ("SUPPORT", "AID")) or (name == "من" and self.given_by(trigger, sense, first)):
            return "actor"  # المدعومة من طهران، مدعومة بطائرات أميركية
        if (
            name == "ل"
            and trigger.pos == "m"
            and sense.object == "recipient"
            and "ل" not in sense.preps
            and trigger.analysis is not None
            and trigger.analysis.enclitic
        ):
            return "recipient"  # اقتحامه لمدينة جنين: the pronoun acts
        if name == "ل" and trigger.pos == "m" and sense.type == "RETREAT" and trigger.lemma.lemma.startswith(("ان", "استقال")) and first <= trigger.last + 1 and not (trigger.analysis and trigger.analysis.enclitic):
            return "actor"  # الانسحاب الكامل للجيش
        if name == "ل" and sense.mode == "visit" and trigger.pos in ("m", "n") and self._visitor(first):
            return "actor"  # في أول زيارة له
        if name == "ل" and sense.mode == "investigate" and trigger.pos in ("m", "n") and first == trigger.last and not (trigger.analysis and trigger.analysis.article):
            return "actor"  # تحقيق للجيش في مقتل مدنيين
        if name == "ل" and sense.type in BELONGING and self._belongs(trigger, sense, led_in(self.doc, trigger.last, first)) and not self._medium(first, last):
            return "actor"  # هجوم واسع لقوات الحكومة، قصف للجيش على المدينة
        if (
            name == "ب" and sense.type == "ASSAULT" and role in ("none", "recipient")
            and any(w in INSTRUMENTS for w in head_words(self.doc, first, last))
            and not (trigger.pos == "v" and sense.subject == "actor" and {"subject", "object"} <= trigger.slots.keys() and not self.passive(trigger, sense))
        ):  # but: قصفت كييف المدينة بصواريخ أميركية
            return "actor"
        return role

    def _apart(self, found: list[tuple[int, str, bool]], first: tuple[int, int], token: int) -> bool:
        """Whether a second bare phrase, not joined, stands behind an object that names its side: it is none of the same verb."""
        if not any(first[0] == self.doc.mentions[m].first and not inferred for m, _, inferred in found):
            return False
        return self.doc.mention_at[token] < 0 and not self.doc.words[token].conjunction

    def _site(self, first: int, m: int) -> bool:
        """Whether a side is but the place of a building that belongs to nobody who is named: أمام ملعب الدوحة."""
        mention = self.doc.mentions[m]
        return mention.first > first and (mention.place >= 0 or (mention.inferred and mention.how == "metonym"))

    def _resumed(self, trigger: Trigger) -> bool:
        """Whether the verb goes on from a subject of «كان» and what looks like its own is a weapon: كانت الكتائب، ...، قد أطلقت صواريخ."""
        clause = self.syntax.clauses[trigger.clause]
        if clause.index == 0 or clause.verb.status != "actual" or not set(head_words(self.doc, *trigger.slots["subject"][0])) & INSTRUMENTS:
            return False
        before = self.syntax.clauses[clause.index - 1]
        return bool(before.subject) and before.verb.analysis is not None and "kana" in before.verb.analysis.lemma.kinds

    def _pronoun(self, ranges: list[tuple[int, int]]) -> bool:
        """Whether the subject is a pronoun alone: «، فهو يدعم ...»."""
        first, last = ranges[0]
        return len(ranges) == 1 and last == first + 1 and self.doc.words[first].base in _HE

    def _unnamed_taken_up(self, trigger: Trigger) -> bool:
        """Whether the pronoun is somebody whom no list knows: الصحفية التي قتلتها القوات."""
        clause = self.syntax.clauses[trigger.clause]
        return self._described_thing(trigger) or ((clause.connector == "relative" or trigger.lemma.lemma == "أطلق") and clause.relative >= 0 and clause.relative in clause.objects)

    def _described_thing(self, trigger: Trigger) -> bool:
        """Whether the pronoun on a verb is a thing without article right before it: مستوطنات لم يهاجمها، قرار انتقدته كينيا."""
        u, analysis = self.syntax.clauses[trigger.clause].unit - 1, trigger.analysis
        if u < 0 or analysis is None or analysis.conjunction or self.syntax.units[u].kind != "N" or self.syntax.units[u].mentions or not self.syntax.indefinite(u):
            return False
        gap = self.doc.words[trigger.first - 1].function == "negation"
        return self.syntax.units[u].last == trigger.first - gap and self.syntax.gender(u) in {"ه": ("M",), "ها": ("F", "P")}.get(analysis.enclitic, ())

    def _inert(self, sense: Sense, first: int) -> bool:
        """Whether the head of an attacker's phrase is a thing that does not attack: no side, no act, no weapon."""
        m = self.doc.mention_at[first]
        if sense.type not in ("ASSAULT", "COERCE") or m >= 0:
            return sense.type == "ASSAULT" and m >= 0 and self._no_attacker(m, first)
        word = self.doc.words[first]
        if word.nouns or word.function or word.is_number or not word.is_word:
            return False
        return "place_noun" in self.doc.lexicon.function.get(word.base, ()) and not set(head_words(self.doc, first, first + 1)) & INSTRUMENTS

    def _belongs(self, trigger: Trigger, sense: Sense, first: int) -> bool:
        """Whether «ل» behind a noun of attack brings its author: the noun takes no object, or its target stands apart."""
        if trigger.pos not in ("m", "n") or sense.genitive == "recipient" or first - trigger.last > 2 or ("ل" in sense.preps and not by_means(self.doc, trigger.first, first)):
            return False
        if any(self.doc.words[k].function == "preposition" for k in range(trigger.last, first)):
            return False  # غارات على مواقع لتنظيم القاعدة
        return trigger.pos == "n" or trigger.lemma.key == "اعتدي" or any(p in trigger.slots for p in ("علي", "ضد"))

    def _behind(self, trigger: Trigger) -> bool:
        """Whether the noun right behind a verb of what befalls somebody, which takes no object, is who suffers: ارتقى شهداء."""
        objects = trigger.slots.get("object", [])
        return bool(objects) and objects[0][0] == trigger.last and self.doc.lexicon.intransitive(trigger.lemma.lemma)

    def _addressed(self, trigger: Trigger, sense: Sense, sides: dict[str, list[tuple[int, str, bool]]]) -> None:
        """«أدانت تركيا القرار، وطالبت اليونان بالتراجع»: who goes on asks, and the one noun behind the verb is asked."""
        if (
            trigger.pos != "v"
            or sense.type not in _ADDRESSED
            or sense.object != "recipient"
            or sides["recipient"]
            or not sides["actor"]
            or "object" in trigger.slots
            or not any(sense.preps.get(name) == "content" for name in trigger.slots)
        ):
            return
        clause = self.syntax.clauses[trigger.clause]
        subject = trigger.slots.get("subject", [(0, 0)])[0]
        if not clause.verb.joined or self.doc.words[subject[0]].base in ("اخير", "اخيرة") or not (subject[0] == trigger.last or past_aside(self.doc, trigger.last, subject[0])):
            return
        before = self.syntax.clauses[clause.index - 1].verb.analysis if clause.index else None
        if before is None or not (before.lemma.cue or any(s.type in _SPOKEN for s in before.lemma.senses)):
            return  # اعتقلته الشرطة، وطالبت الحركة بالإفراج عنه: who arrests does not go on to ask
        own = {self._code(m) for m, _, _ in sides["actor"]}
        earlier = [m for m in self.dropped_subject(trigger) if self._code(m) not in own | {UNKNOWN}]
        if earlier:
            sides["recipient"] = sides["actor"]
            sides["actor"] = [(m, f"{trigger.lemma.id}:same subject", True) for m in earlier]

    def sides(self, trigger: Trigger, sense: Sense) -> tuple[list[tuple[int, str, bool]], list[tuple[int, str, bool]]]:
        sides: dict[str, list[tuple[int, str, bool]]] = {"actor": [], "recipient": []}
        themes: list[tuple[str, int, int]] = []
        slots = trigger.slots
        held = -1
        passive = trigger.pos == "v" and (self.passive(trigger, sense) or self._befell(trigger, sense))
        taken = (
            trigger.pos == "v"
            and not passive
            and sense.object == "recipient"
            and not sense.objects
            and (
                any(self.mentions_in(first, last, "") for first, last in slots.get("object", ()))
                or (sense.type == "REQUEST" and trigger.analysis is not None and bool(trigger.analysis.enclitic))
            )
        )
        for name, ranges in slots.items():
            if name == "genitive":
                continue
            role = self._slot_role(trigger, sense, name, ranges[0][0], ranges[0][1])
            if role == "content" and name == "ل" and len(ranges) > 1 and sense.type in ("AGREE", "REQUEST"):
                asked, ranges = ranges[0], ranges[1:]  # وجه الدعوة للرئيس للمشاركة في القمة
                sides["recipient"] += [x for x in self.mentions_in(*asked, f"{trigger.lemma.id}:{name}") if self.political(x[0]) and self.doc.mention_at[asked[0]] >= 0]
            if name == "ل" and held >= 0 and ranges[0][0] <= self.doc.mentions[held].first < ranges[0][1]:
                continue
            if role == "recipient" and taken and name != "object" and name not in sense.preps:
                continue  # طالبوا الدول العربية بوقف ... بحق: the object is whom it is asked of
            if passive and name == "subject":
                role = sense.object if sense.object in ("recipient", "actor") else "none"
            if role in sides:
                for first, last in ranges:
                    word = self.doc.words[first]
                    if name == "object" and sense.type == "PROTEST" and word.nouns and self.doc.mention_at[first] < 0:
                        continue  # احتشدوا دعما للقضية: why
                    if name in ("object", "ل") and first > ranges[0][0] and (self._apart(sides[role], ranges[0], first) or elsewhere(self.doc, trigger, sense, name, first)):
                        continue
                    if last == first + 1 and word.function == "preposition" and word.enclitic in PRONOUNS:
                        described = self.described(trigger, word.enclitic)
                        if described is not None:  # مناطق تسيطر عليها المعارضة: the pronoun is the land
                            sides[role] += [(m, rule, True) for m, rule, _ in self.mentions_in(described.first, described.last, f"{trigger.lemma.id}:{name}+described")]
                            continue
                        gone_on = self.dropped_subject(trigger) if sense.reciprocal and trigger.pos == "v" and not slots.get("subject") else []  # والتقى معه
                        bound = [m for m, _, _ in (*sides["actor"], *sides["recipient"])] + gone_on
                        theirs = sister_object(self, trigger, word.enclitic)
                        if theirs is None and (who := self.antecedent(trigger, word.enclitic, bound)) is not None and self.few_fit(trigger, word.enclitic, bound):
                            theirs = self._joined_names(who, word.enclitic, trigger.first)
                        sides[role] += [(m, f"{trigger.lemma.id}:{name}+pronoun", True) for m in theirs or ()]
                        continue
                    named = self.mentions_in(first, last, f"{trigger.lemma.id}:{name}")
                    if name != "subject" and self.doc.words[first].nouns and self.doc.mention_at[first] < 0:
                        named = [x for x in named if self._code(x[0]) != UNKNOWN]  # an act, not its victims
                        if name == "ل" and sense.type == "THREATEN":
                            named = []  # حذرت من خطط لإعمار البلاد: a purpose is not threatened
                        if name == "علي" and sense.type == "THREATEN":  # الرد على اغتيال القيادي: who did it, not who suffered it
                            named = [x for x in named if x[1].endswith("+nationality") and self.doc.mentions[x[0]].first == first + 1]
                        if name in PLAIN_PREPS and sense.type not in THEMED and sense.type != "PROTEST":
                            named = []  # طلب لسحب قواتها: a purpose is no side
                    if name == "في" and role == "recipient" and any(rule.endswith("+the two") for _, rule, _ in named):
                        sides["actor"] += named  # فتح السفارتين في البلدين: both do
                        continue
                    if name == "علي مستوي" or (name == "ب" and trigger.pos == "v" and any(self._weapon(x[0]) for x in named)):
                        named = [x for x in named if self._code(x[0]) != UNKNOWN]  # اتفاق على مستوى الخبراء، قصفوا بالمدفعية
                    if not named and role == "recipient" and name != "subject":
                        named = self.owner(last, f"{trigger.lemma.id}:{name}")
                    if name == "امام" and sense.type == "PROTEST":  # أمام مطار بريشتينا: where, not against whom
                        named = [x for x in named if self.doc.words[first].base in MISSIONS or not self._site(first, x[0])]
                    if role == "recipient" and sense.type in ("ASSAULT", "COERCE", "SANCTION"):
                        named = self.owned(named, last, f"{trigger.lemma.id}:{name}")
                    named = named or (self.crowd(trigger, first, last) if name == "subject" and role == "actor" else named)
                    if name == "subject" and not named and sense.type in _SPOKEN and self._titled(first, last):
                        named = self.owner(last, f"{trigger.lemma.id}:subject")  # الأمانة العامة للمنظمة
                        held = named[0][0] if named else -1
                    if name == "subject" and role == "actor" and not named and sense.type in _SPOKEN:
                        named = self._behind_paper(first, last, f"{trigger.lemma.id}:subject")
                    if name == "subject" and role == "actor" and self._inert(sense, first):
                        if sense.object == "recipient" and "object" not in slots:  # «قصف مواقع إيرانية»: things do not attack
                            sides["recipient"] += [(m, rule, True) for m, rule, _ in named]
                        continue
                    sides[role] += named
            elif role in ("theme", "content"):
                themes += [(name, first, last) for first, last in ranges]
        if trigger.pos != "v" and (trigger.pos != "f" or sense.genitive == "actor"):
            self._nominal_sides(trigger, sense, sides)
        if (
            trigger.pos == "v"
            and (not sides["actor"] or (sense.type == "AID" and sense.subject == "recipient" and not sides["recipient"]) or (sense.reciprocal and not slots.get("subject") and ("object" in slots or ("مع" in slots and not self.doc.words[slots["مع"][0][0]].enclitic))))  # إنه التقى نظيره، كما اتفقت مع باريس
            and not passive
            and sense.subject in sides
            and not (sense.subject == "recipient" and self._behind(trigger))  # أنه ارتقى أربعة شهداء: they did, not who tells it
            and (not slots.get("subject") or self._pronoun(slots["subject"]) or self._resumed(trigger))
        ):
            dropped = self.taken_up(trigger) if slots.get("subject") and not self._resumed(trigger) else self.dropped_subject(trigger)
            sides[sense.subject] += [(m, f"{trigger.lemma.id}:same subject", True) for m in dropped]
        if trigger.pos == "v" and not sides["actor"] and not passive and sense.subject == "actor" and (sense.type in _SPOKEN or sense.type in ("COERCE", "SANCTION", "RETREAT", "AID")):
            sides["actor"] += self._issuer(trigger)
        if trigger.analysis is not None and trigger.analysis.enclitic and trigger.pos == "v" and not sides["recipient"]:
            if sense.object in sides and not self._unnamed_taken_up(trigger):
                found = addressee(self, trigger, [m for m, _, _ in sides["actor"]])
                if found is not None and self.doc.mentions[found].first >= self.syntax.first:  # who is named in another sentence is a guess
                    sides[sense.object].append((found, f"{trigger.lemma.id}:pronoun", True))
        struck = "subject" if passive else "object"
        if trigger.pos == "v" and not sides["recipient"] and sense.type in ("ASSAULT", "COERCE") and struck in slots:
            sides["recipient"] += self._their_place(trigger, *slots[struck][0], sides["actor"])
        if not any(self._code(m) != UNKNOWN for m, _, _ in sides["recipient"]):
            sides["recipient"] = self.struck(trigger, sense, passive) or sides["recipient"] or self.passed(trigger, sense)
        if sense.type == "PROTEST" and not sides["recipient"]:
            for first, last in slots.get("object", ()):
                if not _FLAGS.isdisjoint(head_words(self.doc, first, last)):  # أحرقوا أعلام الدنمارك
                    sides["recipient"] += [(m, f"{trigger.lemma.id}: whose flag it is", True) for m, _, _ in self.mentions_in(first, last, "")]
        if passive and not sides["actor"] and "من" in slots and self._expels(trigger, sense):
            found_from = [x for r in slots["من"] for x in self.mentions_in(*r, f"{trigger.lemma.id}:من")]
            sides["actor"] += [(m, f"{trigger.lemma.id}: the state expelled from", True) for m, _, _ in found_from]
        if passive and not sides["recipient"] and not slots.get("subject") and sense.object == "recipient":
            dropped = self.dropped_subject(trigger)
            sides["recipient"] += [(m, f"{trigger.lemma.id}:same subject", True) for m in dropped]
        if not sides["recipient"] and sense.type in THEMED and not (trigger.pos == "p" and sense.type == "ACCUSE"):
            own = {self._code(m) for m, _, _ in sides["actor"]}
            for name, first, last in themes:
                if (sense.type == "ACCUSE" and name == "ب" and self.doc.words[first].nouns and self.doc.mention_at[first] < 0) or self.doc.words[first].base in ("استخدام", "استعمال"):
                    continue  # اتهامات بدعم المتمردين: not those who are helped; الامتناع عن استخدام القوة: on no army
                inside = self.mentions_in(first, last, f"{trigger.lemma.id}:side of the {name}")
                sides["recipient"] += [(m, rule, True) for m, rule, _ in inside if self._code(m) not in own and not (self._weapon(m) and sense.type in ("AID", "COOPERATE"))]
            if any(self._code(m) != UNKNOWN for m, _, _ in sides["recipient"]):
                sides["recipient"] = [x for x in sides["recipient"] if self._code(x[0]) != UNKNOWN]  # سلمت أوكرانيا دبابات
        if sense.type == "MOBILIZE" and not sides["recipient"] and "ل" in slots:
            sides["recipient"] += self._deterred(trigger, slots["ل"])
        if sense.type == "MOBILIZE" and not sides["recipient"] and "مع" in slots:
            sides["recipient"] += self._across(trigger, slots["مع"][0])
        self._addressed(trigger, sense, sides)
        if trigger.pos == "v" and "object" in slots and "felt" in trigger.lemma.kinds:
            felt = [x for r in slots["object"] for x in self.mentions_in(*r, f"{trigger.lemma.id}: who feels it")]
            if felt:  # التهديد يقلق واشنطن: with an object it is the causative
                sides["recipient"], sides["actor"] = sides["actor"], felt
        if sense.reciprocal:
            sides["actor"] += [x for x in sides["recipient"] if x[0] not in {m for m, _, _ in sides["actor"]}]
            sides["recipient"] = []
            sides["actor"] = goes_on_with(self, trigger, sense, sides["actor"]) + whose_ties(self, trigger, sense, sides["actor"]) + sides["actor"]
        if sense.reciprocal and sense.type == "ASSAULT" and len(sides["actor"]) == 2:
            sides["actor"] = self._of_one_land(sides["actor"])
        actors = self._unique(sides["actor"])
        codes = {self._code(m) for m, _, _ in actors}
        if sense.type in ABROAD:
            sides["recipient"] = [x for x in sides["recipient"] if not (x[2] and self._code(x[0]) in codes - {UNKNOWN})]
        others = {self._code(m) for m, _, _ in sides["recipient"]} - codes
        if others - {UNKNOWN} and len(codes - {UNKNOWN}) == 1 and trigger.pos == "v" and "object" in slots:  # توعد المرشد علي خامنئي إسرائيل
            sides["recipient"] = [x for x in sides["recipient"] if self._code(x[0]) not in codes or not x[1].endswith(":object")]
        if sense.type in ("REJECT", "CONCEDE"):  # استبعدت لندن إرسال قواتها: nobody else's
            sides["recipient"] = [x for x in sides["recipient"] if not (x[1].endswith("+possessor") and self._code(x[0]) in codes)]
        two = [x for x in sides["recipient"] if x[1].endswith("+the two")]
        if actors and any(self._code(m) in codes for m, _, _ in two):  # دعت الصين البلدين: two others
            at = self.doc.mentions[two[0][0]].first
            two_others = [(self.virtual(at, code), two[0][1], True) for code in self.last_two(at, codes)]
            sides["recipient"] = [x for x in sides["recipient"] if x not in two] + (two_others if len(two_others) == 2 else [])
        recipients = [x for x in self._unique(sides["recipient"]) if self._code(x[0]) not in codes or self._code(x[0]) == UNKNOWN
                      or self.doc.mentions[x[0]].entity not in {self.doc.mentions[m].entity for m, _, _ in actors}]  # fmt: skip
        return actors, recipients
