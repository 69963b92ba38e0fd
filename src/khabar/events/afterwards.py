"""Sides that follow once all that a report tells of its acts is told: one death is one deed, an answer strikes whoever struck, a party of the war tells its own deeds."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from khabar.events.fillers import Fillers
from khabar.events.known_wars import wars
from khabar.events.markers import REAL
from khabar.events.places import ground_of
from khabar.events.retaliation import answer, answered
from khabar.events.triggers import Trigger
from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN, Draft
from khabar.stances import FIGHTS, towards

Voice = Callable[[Trigger], int | None]
"""Finds the mention of the one who tells an act."""
Side = tuple[int, str, bool]
_GUESS = "likely"
"""How the rules of sides begin that rest on odds; what the report itself tells goes before them."""
_BY_THE_STRIKE = "the act that is the subject"
"""The rule by which those come to harm whom an attack told before struck."""
_OVER_OTHERS = frozenset(("ISR", "PSE", UNKNOWN))
"""Lands whose authorities hold people of another."""
_AT_HOME = frozenset(("arrest", "seize"))
"""Modes of coercion that the authorities of a land use on its own people."""
_AUTHORITIES = frozenset(("state", "office", "force", "person"))
_OF_PEOPLE = frozenset(("صادر", "حجز", "هدم", "جرف", "أمم"))
"""Verbs of seizing what is somebody's own; ground is taken from nobody whom they tell."""
_ARMED = frozenset(("REB", "MIL", "PRM"))
_OFFICIAL = frozenset(("MIL", "GOV"))
_TOLD_ANEW = frozenset(("ACCUSE", "REQUEST", "REJECT", "THREATEN", "SUPPORT", "CONSULT"))
"""Acts of words: who says them fights in nothing that they name."""
_FORCE = frozenset(("ASSAULT", "COERCE", "MOBILIZE", "RETREAT"))
_STEPS = 3
_ISO = 3
"""Letters of the code of a land."""
_STRUCK = frozenset(("object", "subject", "genitive", "ل", "علي", "في", "نحو", "صوب", "باتجاه", "الي", "تجاه"))
"""Complements that tell what was struck."""
_FORCES = frozenset(
    ("قوة", "قوات", "جندي", "جنود", "ضابط", "ضباط", "الية", "اليات", "دبابة", "دبابات", "ناقلة", "جرافة", "تحشد", "تحشدات", "تجمع", "تجمعات", "لواء", "كتيبة",
     "موقع", "مواقع", "ثكنة", "ثكنات", "مقر", "مربض", "مرابض", "قاعدة", "منظومة", "مستوطنة", "مستوطنات")
)  # fmt: skip
"""What a force strikes of another."""
_RELIEF = frozenset(("مساعدات", "مساعدة", "معونات", "معونة", "اغاثة", "اعانات", "اعانة", "ايصال", "ضخ", "قافلة", "قوافل", "شحنات", "امدادات"))
_CLASHES = frozenset(("معارك", "مواجهات", "اشتباكات", "صدامات", "اشتباك"))
_WAGING = frozenset(("خاض", "واجه"))
_HELD_LAND = frozenset(("ISR", "PSE"))
_WARDING = frozenset(("أسقط", "اعترض", "تصدى", "صد"))
_FLYING = frozenset(("مسيرة", "مسيرات", "مسيرتين", "طائرة", "طائرات", "طائرتين", "صاروخ", "صواريخ", "صاروخين", "صاروخا"))
_DOWNING = frozenset(("أسقط", "دمر", "اعترض", "أعطب"))
_MATERIEL = frozenset(
    ("مسيرة", "مسيرات", "مسيرتين", "طائرة", "طائرات", "طائرتين", "صاروخ", "صواريخ", "صاروخين", "مستودع", "مستودعات", "مستودعا", "مخزن", "مخازن", "مخزنين", "دبابة", "دبابات", "مدفع", "مدافع", "رادار", "منصة", "منصات")
)
"""What an army that has struck or downed it tells of; its own it passes over."""
_MASSACRES = frozenset(("مجزرة", "مذبحة", "مجازر", "مذابح", "ابادة", "عدوان"))
"""What only one side of an uneven war is said to do."""
_FIGHTS = frozenset(("حرب", "قتال", "صراع", "نزاع", "معركة", "معارك", "عنف"))
"""Fighting that comes over several lands, or over nobody by name."""
_REVOLTS = frozenset(("tmrd-assault", "atah-assault", "anqlb-coerce", "anqlab-coerce-n", "anqlab-skri-coerce-n", "muhawala-inqilab-coerce-n", "hrb-ahlia-assault-n"))
"""Revolts, coups and civil wars, which are made on the rule of the land."""
_RULE = frozenset(("حكم", "سلطة", "نظام", "حكومة", "رئيس", "قيادة", "شرعية"))
_BACK = frozenset(("مضاد", "مضادة"))
_OTHER = _BACK | {"مماثل", "مماثلة", "مشابه", "مشابهة"}
"""What makes an attack another than one on the land that a report is about."""
_USE = frozenset(("استخدام", "لجوء", "تدخل"))
"""Words of means of war that nobody is said to turn on anybody."""
_COMBAT = frozenset(("قاتل", "حارب", "تصدى", "قاوم", "اشتبك", "صد"))
"""Verbs of fighting, which somebody is fought with though none is named."""
_HIT = frozenset(("object", "subject", "علي", "ضد", "بحق"))
_BACK_SINCE, _BACK_UNTIL = "2022-08", "2024"
"""When «الهجوم المضاد» was the one of Ukraine."""


class Afterwards:
    """Fills what is open of the acts of one part from what the others tell, the odds having had their say."""

    def __init__(self, doc: Document, acts: Sequence[Trigger], voice: Voice, about: str) -> None:
        self.doc = doc
        self.acts = acts
        self.voice = voice
        self.about = about
        """The one land that the report is about, or ""."""
        self.day = doc.published.isoformat() if doc.published is not None else ""
        self._first: dict[str, int] = {}

    def complete(self) -> None:
        """Fill the open sides of assaults and of coercion."""
        self._deaths()
        for act in self.acts:
            sense = act.sense
            if sense is None:
                continue
            if act.lemma.id in _REVOLTS:
                self._revolt(act)
            if act.type == "COERCE":
                self._own_people(act, sense.mode)
            if act.type == "AID" and self.about in self._named() and self.doc.words[act.first].base.removeprefix("ال") in _RELIEF and not self._codes(act.recipients) and ground_of(self.doc, act).country in ("", self.about):
                act.recipients = [(self._people(self.about, act), "the land that the report is about", True)]  # تعذر وصول المساعدات
            if act.type != "ASSAULT":
                continue
            if sense.reciprocal:
                self._opponent(act)
                self._both(act)
                continue
            if answer(act):
                self._answered(act)
                continue
            self._own_deed(act)
            self._downed(act)
            self._struck_back(act)
            self._massacre(act)
            self._foe_beside(act)
            self._feared(act)

    def _deaths(self) -> None:
        """«اغتيل فلان. ... قتلته إسرائيل»: nobody dies twice, so that who killed somebody by name in one telling did in all."""
        killed: dict[int, list[Trigger]] = {}
        for act in self.acts:
            if act.type == "ASSAULT" and act.sense is not None and not act.sense.reciprocal and (act.polarity, act.modality) == REAL and len(act.recipients) == 1:
                m, rule, _ = act.recipients[0]
                if not rule.startswith(_GUESS) and self.doc.mentions[m].how in ("name", "title") and self._draft(m).name and self._draft(m).kind == "person":
                    killed.setdefault(self.doc.mentions[m].entity, []).append(act)
        for acts in killed.values():
            told = [act for act in acts if not self._open(act.actors)]
            by = {frozenset(self._codes(act.actors)) for act in told}
            if len(by) != 1:
                continue
            who = next(iter(by))
            for act in acts:
                teller = self.voice(act) if self._open(act.actors) else None
                if self._open(act.actors) and (teller is None or self.doc.code(teller) not in who):
                    act.actors = [(m, "who killed the same person", True) for m, _, _ in told[0].actors]

    def _answered(self, act: Trigger) -> None:
        """«رد الحزب على اغتيال القائد»: on whoever made the attack that is answered, by whoever suffered it, if nobody else is named."""
        struck = next((a for a in self.acts if a.governor is act and a.type == "ASSAULT" and a.how == "prep:علي"), None)
        if struck is None:
            return
        by, on = self._codes(struck.actors), self._codes(struck.recipients)
        if by and self._codes(act.actors) == by and self._open(act.actors):
            act.actors = []
        if not self._codes(act.recipients) and by and by.isdisjoint(self._codes(act.actors)):
            act.recipients = [(m, "who is answered", True) for m, _, _ in struck.actors]
        if not act.actors and len(on) == 1 and on.isdisjoint(self._codes(act.recipients)):
            act.actors = [(m, "who answers", True) for m, _, _ in struck.recipients]

    def _own_deed(self, act: Trigger) -> None:
        """«أعلنت القسام أن صواريخ سقطت على تحشد للجنود»: an armed party that tells of an attack on its foe has made it."""
        if (act.polarity, act.modality) != REAL or answered(act) or not self._open(act.actors) or self.doc.words[act.first].base in _FIGHTS:
            return
        if any(rule.startswith(_BY_THE_STRIKE) for _, rule, _ in act.recipients):
            return  # أسفر الهجوم عن مقتل جنود: whose attack it was
        m = self.voice(act)
        if m is None:
            return
        draft = self._draft(m)
        if draft.code == UNKNOWN or (_ARMED | _OFFICIAL).isdisjoint(draft.roles):
            return
        if self._open(act.recipients):
            foe = self._foe(draft.code) if ("REB" in draft.roles and self._on_forces(act, _FORCES)) or (not _OFFICIAL.isdisjoint(draft.roles) and act.lemma.lemma in _DOWNING and self._on_forces(act, _MATERIEL)) else -1
            if foe >= 0:
                act.actors, act.recipients = [(m, "who tells of the deed", True)], [(foe, "the foe of whoever tells of the deed", True)]
            return
        struck = self._codes(act.recipients)
        if draft.code in struck or _ARMED.isdisjoint(draft.roles) or any(self.doc.code(x) in draft.country and _OFFICIAL.isdisjoint(self._draft(x).roles) for x, _, _ in act.recipients):
            return  # قال قائد الجماعة إن القصف على المدينة: his own land is struck
        if towards(draft.code, struck, self.day) == FIGHTS:
            act.actors = [(m, "who tells of the deed", True)]

    def _downed(self, act: Trigger) -> None:
        """«أسقطت الدفاعات الروسية مسيرات»: what flies at somebody and is downed is of the one foe that the report names."""
        own = self._codes(act.actors)
        if act.lemma.lemma not in _WARDING or len(own) != 1 or self._open(act.actors) or not self._open(act.recipients) or not self._on_forces(act, _FLYING):
            return
        foe = self._foe(next(iter(own)))
        if foe >= 0:
            act.recipients = [(foe, "whose drones are downed", True)]

    def _on_forces(self, act: Trigger, things: frozenset[str]) -> bool:
        """Whether soldiers, arms or posts are struck."""
        return any(self.doc.words[first].base.removeprefix("ال") in things for name, spans in act.slots.items() if name in _STRUCK for first, _ in spans)

    def _foe(self, code: str) -> int:
        """The mention of the one party that the report names and a party fights, or -1."""
        found = [m for other, m in self._named().items() if other not in (UNKNOWN, code) and towards(code, (other,), self.day) == FIGHTS]
        return found[0] if len(found) == 1 else -1

    def _opponent(self, act: Trigger) -> None:
        """«وتدور داخلها مواجهات مع المسلحين»: who fights those behind «مع» is whoever the word above names, or whoever used force before in the sentence."""
        if len(act.actors) != 1 or act.recipients or not act.actors[0][1].rsplit(":", 1)[-1].startswith("مع"):
            return
        known = {self.doc.code(act.actors[0][0]), UNKNOWN}
        above = act.governor
        for _ in range(_STEPS):
            if above is None or known == {UNKNOWN}:
                break
            sides = [m for m, _, _ in above.actors]
            if not sides and above.pos == "v" and (slot := above.slots.get("subject")):
                sides = [m for m, _, _ in Fillers(self.doc).mentions_in(*slot[0], "")]
            sides = [m for m in sides if self.doc.code(m) not in known]
            if sides:
                if above.type not in _TOLD_ANEW and (above.lemma.cue is None or all(towards(self.doc.code(m), known, self.day) == FIGHTS for m in sides)) and all("JRN" not in self._draft(m).roles for m in sides):
                    act.actors = [*((m, "who fights them", True) for m in sides), *act.actors]
                return
            above = above.governor
        for other in reversed(self.acts):
            if other.first < act.first and other.sentence == act.sentence and other.type in _FORCE:
                sides = [m for m, _, _ in other.actors if self.doc.code(m) not in known]
                if sides:
                    act.actors = [(sides[0], "who fights them", True), *act.actors]
                    return

    def _both(self, act: Trigger) -> None:
        """«اندلعت مواجهات في المخيم»: by both who fight each other there, where odds have one of them."""
        doc, own = self.doc, self._codes(act.actors)
        if doc.words[act.first].base.removeprefix("ال") not in _CLASHES or act.recipients or len(act.actors) > 1 or not self._open(act.actors):
            return
        if act.governor is not None and act.how == "object" and act.governor.lemma.lemma in _WAGING:
            return  # تخوض البلاد معارك: with whom is not told
        ground = ground_of(doc, act).country
        near: dict[str, int] = {}
        for k in range(act.sentence, max(-1, act.sentence - _STEPS), -1):
            for m in doc.mention_at[slice(*doc.sentences[k])]:
                if m >= 0:
                    near.setdefault(doc.code(m), m)
            pairs = self._pairs(near, own, ground) if own else []
            if pairs:
                break
        else:
            pairs = [(one, other) for one, other in self._pairs(self._named(), own, ground) if {one, other} == _HELD_LAND]
        if len(pairs) == 1 and set(pairs[0]) & (own or _HELD_LAND):
            act.actors = [(near.get(code, self._named()[code]), "the two who fight each other there", True) for code in pairs[0]]

    def _pairs(self, near: dict[str, int], own: set[str], ground: str) -> list[tuple[str, str]]:
        """The pairs of parties that fight each other, one of them on the ground of the fight; of several in Palestine those who hold it and its people."""
        codes = sorted(code for code in near if code != UNKNOWN)
        pairs = [(one, other) for k, one in enumerate(codes) for other in codes[k + 1 :] if towards(one, (other,), self.day) == FIGHTS and (not own or own & {one, other})]
        if ground:
            pairs = [pair for pair in pairs if any(ground in self._draft(near[code]).country for code in pair)]
        held = [pair for pair in pairs if set(pair) == _HELD_LAND]
        return held or pairs

    def _struck_back(self, act: Trigger) -> None:
        """«الهجوم المضاد»: of Ukraine on Russia, while it went on."""
        bases = [word.base.removeprefix("ال") for word in self.doc.words[act.first : act.last + 2]]
        if bases[0] != "هجوم" or _BACK.isdisjoint(bases) or not _BACK_SINCE <= self.day < _BACK_UNTIL or not {"UKR", "RUS"} <= self._named().keys():
            return
        ours = self._codes(act.actors) == {"UKR"}
        if not ours and not self._open(act.actors):
            return
        if not ours:
            act.actors = [(self._named()["UKR"], "who strikes back in the known war", True)]
        if self._open(act.recipients):
            act.recipients = [(self._named()["RUS"], "who is struck back in the known war", True)]

    def _massacre(self, act: Trigger) -> None:
        """«مجازر جديدة في شمال القطاع»: by the one that wages the war on the land that is told of, where no other war is."""
        if self.doc.words[act.first].base.removeprefix("ال") not in _MASSACRES or (act.polarity, act.modality) != REAL or self._codes(act.recipients) or not self._open(act.actors):
            return
        named = self._named()
        ground = ground_of(self.doc, act).country
        going_on = [war for war in wars() if war.since <= self.day <= war.until and any(code in named for code in (*war.by, *war.on))]
        here = [war for war in going_on if not ground or war.land == ground]
        if len(here) != 1 or len(here[0].on) < len(here[0].by) + 1 or here[0].land not in named or any(code not in named for code in here[0].by) or (not ground and len(going_on) > 1):
            return
        act.actors = [(named[code], "whose massacre it is", True) for code in here[0].by]
        act.recipients = [(named[here[0].land], "whose people are massacred", True)]

    def _revolt(self, act: Trigger) -> None:
        """«محاولة التمرد»، «أطاح الضباط بالحكم»، «الحرب الأهلية السورية»: on the rule of the land where it is made or whose people make it."""
        if self._codes(act.recipients) or (act.actors and self.doc.forms[act.first].endswith("انقلابات")):
            return  # الانقلابات التي تدبرها واشنطن: in other lands
        if any(self.doc.mention_at[first] < 0 and self.doc.words[first].base.removeprefix("ال") not in _RULE for first, _ in act.slots.get("علي", ())):
            return  # الانقلاب على الأعراف
        if any("PTY" in self._draft(m).roles and "REB" not in self._draft(m).roles for m, _, _ in act.actors):
            return  # تمرد داخل حزبه
        lands = {land for m, _, _ in act.actors for land in self._draft(m).country[:1]}
        land = ground_of(self.doc, act).country or (next(iter(lands)) if len(lands) == 1 else "") or self.about
        if len(land) == _ISO and land != UNKNOWN:
            act.recipients = [(self._people(land, act), "whose rule it is against", True)]

    def _foe_beside(self, act: Trigger) -> None:
        """«قواته تقاتل في المدينة» after «انسحب المسلحون»: whoever fights does so with the one foe named in the sentence or the one before."""
        doc, own = self.doc, self._codes(act.actors)
        if act.pos != "v" or act.lemma.lemma not in _COMBAT or len(own) != 1 or self._open(act.actors) or self._codes(act.recipients) or "object" in act.slots:
            return
        code = next(iter(own))
        ground = ground_of(doc, act).country
        for k in (act.sentence, act.sentence - 1) if act.sentence else (act.sentence,):
            found: dict[str, int] = {}
            for m in doc.mention_at[slice(*doc.sentences[k])]:
                if m >= 0 and (other := doc.code(m)) not in (code, UNKNOWN) and towards(code, (other,), self.day) == FIGHTS and (not ground or ground in self._draft(m).country):
                    found.setdefault(other, m)
            if len(found) == 1:
                act.recipients = [(m, "the foe named beside it", True) for m in found.values()]
            if found:
                return

    def _feared(self, act: Trigger) -> None:
        """«الاستعداد لأي هجوم»، «تحسبا لاعتداءات»: an attack that may come is on the land that the report is about."""
        if act.modality not in ("possible", "demanded") or act.actors or act.recipients or not self.about or not act.slots.keys().isdisjoint(_HIT):
            return
        bases = [word.base.removeprefix("ال") for word in self.doc.words[act.first : act.last + 2]]
        if bases[0] in _FIGHTS or bases[0] in _USE or not _OTHER.isdisjoint(bases) or ground_of(self.doc, act).country not in ("", self.about):
            return
        here = {self.doc.code(m): m for m in self.doc.mention_at[slice(*self.doc.sentences[act.sentence])] if m >= 0}
        others = [m for code, m in here.items() if code not in (UNKNOWN, self.about) and len(code) == _ISO]
        m = here.get(self.about, -1 if others else self._named().get(self.about, -1))
        if m >= 0:
            act.recipients = [(m, "the land that the report is about", True)]

    def _own_people(self, act: Trigger, mode: str | None) -> None:
        """«صادرت الشرطة اللبنانية جوازيه»، «لا يزال العشرات قيد التوقيف»: authorities hold and rob the people of their land where no other is named."""
        doc, codes = self.doc, self._codes(act.actors)
        if act.recipients or len(codes) != 1 or (mode == "seize" and act.lemma.lemma not in _OF_PEOPLE) or (mode not in _AT_HOME and not (mode == "restrict" and self._travel(act))):
            return
        land = next(iter(codes))
        if len(land) != _ISO or land in _OVER_OTHERS or ground_of(doc, act).country not in ("", land):
            return
        for m, _, _ in act.actors:
            draft = self._draft(m)
            if draft.kind not in _AUTHORITIES or list(draft.country[:1]) != [land] or "REB" in draft.roles:
                return
        for spans in act.slots.values():
            for first, last in spans:
                for k in range(first, last):
                    m = doc.mention_at[k]
                    if (m >= 0 and doc.code(m) != land) or (doc.words[k].nisba and doc.lexicon.land(doc.words[k].nisba) not in ("", land)):
                        return
        if act.lemma.id in _REVOLTS:
            return
        act.recipients = [(self._people(land, act), "people of the land", True)]

    def _travel(self, act: Trigger) -> bool:
        """Whether somebody is kept from leaving."""
        return any(self.doc.words[k].base.removeprefix("ال") == "سفر" for spans in act.slots.values() for first, last in spans for k in range(first, last))

    def _named(self) -> dict[str, int]:
        """The first mention of each code."""
        if not self._first:
            for m in range(len(self.doc.mentions)):
                self._first.setdefault(self.doc.code(m), m)
        return self._first

    def _open(self, sides: list[Side]) -> bool:
        """Whether nobody with a code is told, but on odds."""
        return not self._codes(sides) or all(rule.startswith(_GUESS) for _, rule, _ in sides)

    def _codes(self, sides: list[Side]) -> set[str]:
        return {code for m, _, _ in sides if (code := self.doc.code(m)) != UNKNOWN}

    def _people(self, land: str, act: Trigger) -> int:
        people = self.doc.entities.get(land, "people", f"people of {land}", "", ("CVL",), (land,), "P")
        mention = ActorMention(act.first, act.last, people.index, "definite", "people of the land")
        mention.inferred = True
        self.doc.mentions.append(mention)
        return len(self.doc.mentions) - 1

    def _draft(self, m: int) -> Draft:
        return self.doc.entities.drafts[self.doc.mentions[m].entity]
