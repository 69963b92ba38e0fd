"""Whose arms or aid is sent, where nobody says who sends it: «إرسال دبابات ألمانية إلى كييف»."""

from __future__ import annotations

from khabar.events.confronted import confronted
from khabar.events.elsewhere import done_to
from khabar.events.entry import let_in
from khabar.events.fillers import Fillers
from khabar.events.heads import head_words
from khabar.events.losses import of_whom, whose_victims
from khabar.events.makers import Sides, makers
from khabar.events.triggers import Trigger
from khabar.events.twice_named import twice_named
from khabar.lexicon.lemma import Sense
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.mentions.extended import WEAPONS

RULE = "whose goods they are"
_SPOKEN = frozenset(("ACCUSE", "REJECT", "REQUEST", "DENY"))
_EQUIPPING = frozenset(("زود", "منح", "اعطي", "امد", "وهب"))
"""Verbs of giving whose first object is who gets it, so that a pronoun on their masdar is so too."""
_AID = frozenset(("مساعدات", "مساعدة", "معونات", "معونة", "قرض", "قروض", "منحة", "منح", "تمويل", "اموال", "مبالغ", "دعم", "تسهيلات", "اعانات", "مخصصات", "لاجئ", "لجوء"))
"""What is given, and by a participle behind it said to be given."""
_PACTS = frozenset(("اتفاق", "اتفاقية", "مبادرة", "معاهدة"))
"""What is called by what it is about: «اتفاق تصدير الحبوب»."""
_PAPERS = frozenset(("رخصة", "رخص", "ترخيص", "تراخيص", "عقد", "عقود", "صفقة", "صفقات", "طلبية", "طلبيات"))
"""What lets or binds somebody to buy and sell."""
_BACKED = frozenset(("جهود", "جهد", "مبادرة", "مبادرات", "قرار", "قرارات", "موقف", "مواقف", "خطة", "خطط", "مسعى", "مسعي", "مساعي", "مقترح", "اقتراح", "مشروع", "حق", "حقوق", "مسار", "استقرار", "امن", "وحدة", "قضية", "قضايا", "مطالب", "مطلب", "مصالح", "اقتصاد", "صمود", "نضال", "كفاح", "قدرات", "رؤية", "برنامج", "سياسة", "سياسات", "استقلال", "سيادة", "اصلاحات", "عملية", "ترشيح", "ترشح", "مساع"))
"""What of somebody's is backed, and backs nobody."""
EMBASSY = "whose embassy it is"
_MISSIONS = frozenset(("سفارة", "سفارات", "قنصلية", "سفارتها", "سفارته"))


def backed_thing(doc: Document, k: int) -> bool:
    """Whether the word behind a masdar of backing is a thing of somebody's that is backed: «دعم موقف مصر», not «دعم جماعات عراقية»."""
    return doc.mention_at[k] < 0 and not doc.words[k].article and doc.words[k].base in _BACKED


class Goods:
    """Reads the nationality of what is sent as that of the sender."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.fillers = Fillers(doc)

    def complete(self, trigger: Trigger) -> None:
        """Give aid without a giver the state whose goods are sent, sold or pledged to another one that is named."""
        self._embassy(trigger)
        self._bought(trigger)
        self._received(trigger)
        if trigger.type != "AID" or trigger.actors or not trigger.recipients or trigger.pos not in ("m", "v") or trigger.sense is None:
            return
        if trigger.sense.subject not in ("actor", "none") or (trigger.sense.subject == "none" and trigger.pos != "v") or (trigger.pos == "v" and not trigger.slots.get("subject")):
            return
        own = {self.doc.code(m) for m, _, _ in trigger.recipients}
        slots = ("subject", "object") if trigger.pos == "v" else ("genitive", "object")  # سترسل دبابات ألمانية: passive
        for name in slots:
            for first, last in trigger.slots.get(name, ())[:1]:
                index = self.doc.mention_at[first]
                if index >= 0 and self.doc.mentions[index].title not in WEAPONS:
                    continue
                named = self.fillers.mentions_in(first, last, RULE)
                found = [x for x in named if self.doc.code(x[0]) != UNKNOWN] if index >= 0 else [x for x in named if x[1].endswith("+nationality")]
                if found and self.doc.code(found[0][0]) not in own:
                    trigger.actors = [(m, RULE, True) for m, _, _ in found]
                    return

    def _received(self, trigger: Trigger) -> None:
        """«تسلمت كييف دبابات ألمانية»: whose goods somebody gets has sent them."""
        sense = trigger.sense
        if sense is None or trigger.type != "AID" or sense.subject != "recipient" or trigger.actors or not trigger.recipients:
            return
        own = {self.doc.code(m) for m, _, _ in trigger.recipients}
        for name in ("object", "genitive", "علي"):
            for first, last in trigger.slots.get(name, ())[:1]:
                found = [x for x in self.fillers.mentions_in(first, last, RULE) if self.doc.code(x[0]) not in own | {UNKNOWN}]
                if found and (found[0][1].endswith("+nationality") or self.doc.mentions[found[0][0]].title in WEAPONS):
                    trigger.actors = [(m, RULE, True) for m, _, _ in found]
                    return

    def _bought(self, trigger: Trigger) -> None:
        """«بيع طائرات مسيرة لموسكو»: weapons that are sold or given are not yet those of the one behind «ل»."""
        sense = trigger.sense
        if sense is None or sense.preps.get("ل") != "recipient" or trigger.recipients or "ل" in trigger.slots or trigger.type not in ("AID", "COOPERATE"):
            return
        doc = self.doc
        for name in ("genitive", "object"):
            for first, last in trigger.slots.get(name, ())[:1]:
                index = doc.mention_at[first]
                mention = doc.mentions[index] if index >= 0 else None
                if mention is None or mention.title not in WEAPONS or mention.last > last or mention.last < mention.first + 2:
                    continue
                code = doc.code(index)
                if code != UNKNOWN and any(p == "ل" for _, p, _, _ in doc.words[mention.last - 1].name_starts):
                    trigger.recipients = [(self.fillers.virtual(mention.last - 1, code), "to whom they go", True)]
                    trigger.actors = [x for x in trigger.actors if doc.code(x[0]) != code]

    def _embassy(self, trigger: Trigger) -> None:
        """«فتح السفارة السورية في أنقرة»: whose embassy opens has opened it, and the capital is the other's."""
        if trigger.pos != "f" or trigger.type != "SUPPORT" or trigger.last >= len(self.doc):
            return
        if not any(self.doc.words[k].base.removeprefix("ال") in _MISSIONS for k in range(trigger.first, trigger.last)):
            return
        word = self.doc.words[trigger.last]
        if not word.nisba or not word.article or any(not inferred for _, _, inferred in trigger.actors):
            return
        owner = (self.fillers.virtual(trigger.last, word.nisba.split(":")[0]), EMBASSY, True)
        theirs = self.doc.code(owner[0])
        trigger.actors = [owner]
        trigger.recipients = [x for x in trigger.recipients if self.doc.code(x[0]) != theirs]


def gets(doc: Document, trigger: Trigger, sides: tuple[Sides, Sides]) -> tuple[Sides, Sides]:
    """Actors and recipients; the genitive of a masdar of giving is who gets what follows: منح كييف دبابات."""
    actors, recipients = twice_named(doc, trigger, *whose_victims(trigger, *confronted(trigger, *let_in(doc, trigger, *makers(doc, trigger, (done_to(doc, trigger, sides[0]), of_whom(doc, trigger, sides[1])))))))
    if trigger.type in ("AID", "COOPERATE") or trigger.lemma.lemma == "صفقة":  # تسليم دبابات: what is given gets nothing
        recipients = [x for x in recipients if not (_arms(doc, x[0]) or (trigger.type == "COOPERATE" and x[1].endswith(":من+pronoun")))]  # اشترى ثمانية أطنان منها
        actors = [x for x in actors if trigger.pos == "v" or not _arms(doc, x[0])]
    born = [x for x in actors if x[1].endswith(":من") and doc.mentions[x[0]].first > 1 and doc.forms[doc.mentions[x[0]].first - 2].endswith(("هم", "هن"))]
    if born:  # رحلت آلاف اللاجئين، معظمهم من أفغانستان: whence they are
        actors, recipients = [x for x in actors if x not in born], recipients or born
    if trigger.type == "THREATEN" and trigger.pos == "v":  # حذرت واشنطن من بيع سلاح لتايوان: not Taiwan
        return actors, [r for r in recipients if not r[1].partition(":")[2].startswith("ل")]
    if trigger.type == "CONCEDE" and "permitting" in trigger.lemma.kinds and len(trigger.slots.get("ل", ())) > 1:
        first, last = trigger.slots["ل"][0]  # سمحت للدول بوضع سقف في حال قطع الإمدادات: the first is who is let do it
        recipients = [r for r in recipients if not r[1].partition(":")[2].startswith("ل") or first <= doc.mentions[r[0]].first < last]
    if trigger.type in _SPOKEN and trigger.pos == "v":
        actors = [a for a in actors if not (a[1].endswith(":subject+nationality") and _struck(doc, doc.mentions[a[0]].first - 1))]
    to = _sent_to(doc, trigger) if all(doc.code(m) == UNKNOWN or rule.endswith("side of the object") for m, rule, _ in recipients) else []
    if to and actors:
        own = {doc.code(m) for m, _, _ in actors}
        return actors, [x for x in to if doc.code(x[0]) not in own]
    giving = trigger.pos == "m" and trigger.type in ("AID", "COOPERATE") and "giving" in trigger.lemma.kinds and bool(trigger.slots.get("object"))
    if giving and actors and not recipients and trigger.lemma.key in _EQUIPPING and all(rule.endswith(":possessive") for _, rule, _ in actors) and _goods(doc, trigger):
        return [], actors  # طلب كييف تزويدها طائرات
    if not (giving and actors and all(rule.endswith(":genitive") for _, rule, _ in actors)):
        return actors, recipients
    if trigger.type == "COOPERATE" and doc.words[trigger.slots["object"][0][0]].article:
        return actors, recipients  # بيع إيران المسيرات لروسيا: who sells
    named = [x for x in recipients if doc.code(x[0]) != UNKNOWN and doc.mentions[x[0]].how in ("name", "metonym", "title")]
    if named and all(rule.endswith("+nationality") for _, rule, _ in named) and trigger.type == "AID":  # منح كييف صواريخ أميركية: of which make they are
        if trigger.lemma.key not in _EQUIPPING or {doc.code(m) for m, _, _ in named} & {doc.code(m) for m, _, _ in actors}:
            return actors, [x for x in recipients if x not in named]
    elif named:
        return actors, recipients
    return [], [(m, rule + "+who gets it", True) for m, rule, _ in actors]


def _arms(doc: Document, m: int) -> bool:
    """Whether a mention is of weapons that are nobody's."""
    return doc.code(m) == UNKNOWN and doc.entities.drafts[doc.mentions[m].entity].name in WEAPONS


def sent(doc: Document, trigger: Trigger) -> None:
    """«إذا أرسلت طائرات إلى كييف»: let what a verb of sending has alone behind it be what is sent, whoever sends it."""
    sense, slots = trigger.sense, trigger.slots
    if sense is None or trigger.pos != "v" or sense.object != "theme" or sense.subjects or "object" in slots or sense.type not in ("AID", "COOPERATE", "MOBILIZE"):
        return
    first, last = slots.get("subject", [(0, 0)])[0]
    if first != trigger.last or doc.words[first].article or doc.words[first].function or sense.objects.isdisjoint(head_words(doc, first, last)):
        return
    if trigger.analysis is None or trigger.analysis.feature.endswith("p") or "ُ" in doc.surface[trigger.first]:
        return
    slots["object"] = slots.pop("subject")


def which_aid(doc: Document, trigger: Trigger) -> bool:
    """«المساعدات المقدمة إلى كييف»: whether a participle with the article only says which aid is meant."""
    if trigger.pos != "p" or trigger.type != "AID" or trigger.analysis is None or not trigger.analysis.article:
        return False
    before = doc.words[max(0, trigger.first - 3) : trigger.first]
    return any(word.base.removeprefix("ال") in _AID for word in before)


def only_named(doc: Document, trigger: Trigger, triggers: list[Trigger]) -> bool:
    """«علقت ثلاثين رخصة لتصدير السلاح»، «ألغت صفقة بيع دبابات»: what a licence is for, or a deal or act that is called off, is not done."""
    if trigger.pos not in ("m", "n") or trigger.type not in ("AID", "COOPERATE", "AGREE"):
        return False
    real = (trigger.polarity, trigger.modality) == ("affirmed", "actual")
    if real and trigger.type != "AGREE" and trigger.first and doc.words[trigger.first - 1].base.removeprefix("ال") in _PACTS and not doc.words[trigger.first].preposition:
        return True  # جددت موسكو اتفاق تصدير الحبوب
    if trigger.type == "AID" and any(t.type == "SANCTION" and t.sense is not None and t.sense.mode == "discontinue" and t.sense.objects and any(a < trigger.first < b for name in ("object", "genitive") for a, b in t.slots.get(name, ())[:1]) for t in triggers):
        return True  # خفضت موازنة المعونات
    if trigger.type == "AID" and any(t.pos == "v" and t.type == "AID" and any(a <= trigger.first < b <= t.first for a, b in t.slots.get("object", ())) for t in triggers):
        return True  # المساعدات التي وزعتها: the verb tells it
    paper = next((k for k in range(trigger.first - (trigger.type != "AGREE"), max(-1, trigger.first - 4), -1) if doc.words[k].base.removeprefix("ال").removesuffix("ا") in _PAPERS), -1)
    if paper < 0 or (paper < trigger.first - 1 and doc.words[trigger.first].preposition != "ل"):
        return False
    if trigger.type != "AGREE" and real and doc.words[paper].base.removeprefix("ال").startswith(("رخص", "ترخيص", "تراخيص")):
        return True
    return any(
        t.type == "SANCTION" and t.sense is not None and t.sense.objects and t is not trigger
        and any(first <= paper < last for name in ("object", "genitive") for first, last in t.slots.get(name, ())[:1])
        for t in triggers
    )  # fmt: skip


def _goods(doc: Document, trigger: Trigger) -> bool:
    """Whether the object of an act names arms or a thing, nobody who could get them."""
    first = trigger.slots["object"][0][0]
    m = doc.mention_at[first]
    return (m < 0 and not doc.words[first].article) or (m >= 0 and doc.mentions[m].title in WEAPONS)


def _struck(doc: Document, k: int) -> bool:
    """Whether a word before a nationality is an attack, which says nothing: «وصف عباس الهجوم الإسرائيلي»."""
    return k >= 0 and any(n.pos in ("m", "n") and any(s.type in ("ASSAULT", "COERCE", "SANCTION") for s in n.lemma.senses) for n in doc.words[k].nouns)


def _sent_to(doc: Document, trigger: Trigger) -> Sides:
    """To whom goods go behind who gives them: «منح قطر مساعدات للبنان»، «تسليم برلين دبابات لأوكرانيا»."""
    if trigger.pos != "m" or trigger.type not in ("AID", "COOPERATE") or not trigger.slots.keys() >= {"genitive", "object"}:
        return []
    rule, fillers = f"{trigger.lemma.id}: to whom it goes", Fillers(doc)
    for name in ("ل", "الي"):
        for first, last in trigger.slots.get(name, ())[:1]:
            if first > trigger.slots["object"][0][0] and doc.mention_at[first] >= 0 and doc.entities.drafts[doc.mentions[doc.mention_at[first]].entity].kind != "place":
                return [(m, rule, True) for m, _, _ in fillers.mentions_in(first, last, "") if doc.code(m) != UNKNOWN]
    index = doc.mention_at[trigger.slots["object"][0][0]]
    mention = doc.mentions[index] if index >= 0 else None
    if mention is None or mention.title not in WEAPONS or mention.last < mention.first + 2 or doc.code(index) == UNKNOWN:
        return []
    behind = any(p == "ل" for _, p, _, _ in doc.words[mention.last - 1].name_starts)
    return [(fillers.virtual(mention.last - 1, doc.code(index)), rule, True)] if behind else []


def given(sense: Sense, found: Sides, givers: Sides) -> Sides:
    """Sides in the genitive of a masdar but those whose aid it is that is given, who join the givers: «زيادة توفير الدعم البولندي»."""
    own = [x for x in found if x[1].endswith(":genitive+nationality")] if sense.type == "AID" and sense.object == "theme" else []
    if not own or givers or len(own) != len(found):
        return found
    givers += [(m, RULE, True) for m, _, _ in own]
    return []
