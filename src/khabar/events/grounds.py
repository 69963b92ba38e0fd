"""Sides that follow from where an act happens: people without a country are people of the place, a strike there hits its state."""

from __future__ import annotations

from khabar.events.aims import AIMED
from khabar.events.civil_things import hit_where
from khabar.events.deeds import WARDING
from khabar.events.frames import ABROAD
from khabar.events.occupied import Occupied
from khabar.events.places import MISSIONS, Ground, ground_of, of_another_land, venue
from khabar.events.protest_places import scene
from khabar.events.severed import hostages
from khabar.events.taken_ground import taken_where
from khabar.events.told import TOLD
from khabar.events.triggers import Trigger
from khabar.mentions.attributes import of_many_lands
from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN, Draft
from khabar.mentions.extended import WEAPONS

_STATE_FORCES = frozenset(("MIL", "COP", "SPY", "GOV"))
_REBELS = frozenset(("REB", "UAF"))
_WILLING = frozenset(("AGREE", "THREATEN", "SUPPORT", "REQUEST", "REJECT"))
"""Acts that are of one side and about another: «صادق البرلمان على تسليح كييف» is no parliament of hers."""
_OTHERS = ("allies", "counterpart", "foreign ")
"""Names of bodies that are of another land than the one that has them."""
_OF_ELSEWHERE = frozenset(("دبلوماسيون", "دبلوماسيين", "الدبلوماسيون", "الدبلوماسيين", "سفراء", "السفراء", "مندوبون", "مندوبين", "سياح", "السياح", "سائح", "سائحين", "قراصنة", "القراصنة", "اجانب", "الاجانب", "اجنبي", "غربيين", "الغربيين", "غربيون", "اجنبية"))
"""Those who come from other lands than the one they are in, and the adjective that says so."""
_SPOKEN = frozenset(("REQUEST", "ACCUSE", "REJECT", "SUPPORT", "DENY"))
_FOREIGN = frozenset((("THREATEN", "restrict"), ("SANCTION", None), ("SANCTION", "discontinue"), ("ASSAULT", "aerial"), ("ASSAULT", "drone")))
"""Type and mode of what a state does outside its land."""
_ABROAD = _FOREIGN | {("RETREAT", "withdraw")}
"""Those whose actor is of another land than the one at the other end."""
_AGAINST = frozenset(("ضد", "مواجهة", "تجاه", "ازاء", "حيال"))
_SIDE_BY_SIDE = frozenset(("الي جانب", "بجانب", "في صفوف", "ضمن صفوف", "جنبا الي جنب مع"))
"""Prepositions of those somebody fights with: يقاتل الحزب إلى جانب الجيش."""
_OF_MANY_LANDS = frozenset(("العالم", "عالم", "الانظمة", "الحكومات", "الجيوش", "القادة", "الزعماء", "الروساء", "انظمة", "حكومات", "قادة", "زعماء"))
"""Those of several lands: «دعا الأنظمة العربية»، «القادة الأفارقة»."""
_MASSACRES = frozenset(("مجزرة", "مذبحة"))
"""Nouns of killing whose place tells who was killed."""
_ANYWHERE = frozenset(("REB", "UAF", "CRM", "REF", "BUS", "EDU", "MED", "REL", "SOC"))
"""Roles of people who may be of any land, whatever the report is about."""
_HOME_BODIES = frozenset(("committee", "opposition", "parties", "religious body", "coalition"))
"""Bodies of a land by their kind, which bear no name: لجنة التحقيق، المعارضة."""
_OFFICIAL = frozenset(("GOV", "MIL", "JUD", "COP", "LEG"))
_VIOLENT = frozenset(("ASSAULT", "COERCE", "MOBILIZE"))
_TOWNS = frozenset(("عاصمة", "العاصمة", "مدينة", "المدينة", "مدن", "المدن"))
_STEPS = 3
"""Words up from an act to the protest that is about it."""


class Grounds:
    """Gives a country to the people of an act, and to an act without people those of its country."""

    def __init__(self, doc: Document, home: str | None, about: str, occupied: Occupied) -> None:
        self.doc = doc
        self._occupied = occupied
        self.home = home or ""
        self._about = "" if about in ("PSE", "ISR") else about
        """The one land that the report is about, or ""; of Israel and Palestine each has its people in the other's news."""
        self._landless: set[int] = set()
        """Sentences that name no land."""
        self._states: dict[int, str] = {}
        self._striking: dict[int, set[str]] = {}
        self._hosts: dict[int, str] = {}
        self._mourned: dict[int, set[str]] = {}
        """By the first token of a protest, those struck by what it is about."""
        self._visited: dict[int, set[str]] = {}
        """By the first token of a wish or plan, those its content is done to."""
        self._backers: dict[int, set[str]] = {}
        """By the first token of people or forces, those who back them."""
        self._armies: set[int] = set()
        """Sentences in which a state is named by its forces alone."""

    def note(self, triggers: list[Trigger]) -> None:
        """Remember who strikes and who is visited, by sentence."""
        for trigger in triggers:
            if trigger.type == "CONSULT" and trigger.sense is not None and trigger.sense.mode == "visit":
                hosts = {self.doc.code(m) for m, _, _ in trigger.recipients} - {UNKNOWN}
                if len(hosts) == 1:
                    self._hosts.setdefault(trigger.sentence, hosts.pop())
            if trigger.governor is not None and (trigger.type in ABROAD or trigger.governor.type == "THREATEN"):
                self._visited.setdefault(trigger.governor.first, set()).update(self.doc.code(m) for m, _, _ in trigger.recipients)
            elif trigger.governor is not None and trigger.sense is not None and trigger.sense.reciprocal:
                self._visited.setdefault(trigger.governor.first, set()).update(self.doc.code(m) for m, rule, _ in trigger.actors if rule.endswith(":مع"))
            if trigger.type in ("SUPPORT", "AID"):
                for m, _, _ in trigger.recipients:
                    self._backers.setdefault(self.doc.mentions[m].first, set()).update(self.doc.code(a) for a, _, _ in trigger.actors)
            if trigger.type in ("ASSAULT", "COERCE"):
                self._mourn(trigger)
            if trigger.type == "ASSAULT":
                self._striking.setdefault(trigger.sentence, set()).update(self.doc.code(m) for m, _, _ in trigger.actors)

    def _mourn(self, trigger: Trigger) -> None:
        """«تظاهروا رفضا للعدوان على غزة»: the land that is struck is no place of the protest."""
        above = trigger.governor
        for _ in range(_STEPS):
            if above is None:
                return
            if above.type == "PROTEST":
                self._mourned.setdefault(above.first, set()).update(self.doc.code(m) for m, _, _ in trigger.recipients)
            above = above.governor

    def fill(self, trigger: Trigger) -> str:
        """Complete the sides of one act from its place; return the country it happens in, as far as the sentence tells."""
        ground = ground_of(self.doc, trigger)
        if trigger.type == "ASSAULT":
            self._made(trigger, ground)
        if trigger.type in ("ASSAULT", "COERCE"):
            self._civil(trigger)
        host = self._hosts.get(trigger.sentence, "") if trigger.type == "PROTEST" else ""
        country = ground.country or scene(self.doc, trigger) or (host if len(host) == 3 else "") or self._put_down(trigger) or self.nearby(trigger) or (self.home if trigger.type == "PROTEST" else "")
        if not ground.country and country in ("", "ISR") and self._occupied.holds(trigger):
            self._occupied.people(trigger)
            return country
        if not country and self._about and trigger.sentence in self._landless:
            self._of_home(trigger)
            return ""
        if not country or (trigger.type == "PROTEST" and not ground.country and self._foreign_target(trigger, country)):
            return ""
        for sides in (trigger.actors, trigger.recipients):
            if sides is trigger.recipients and not ground.country and self._abroad(trigger, country):
                continue
            violent = sides is trigger.actors and trigger.type in _VIOLENT
            if sides is trigger.recipients and trigger.type == "ASSAULT" and not ground.country and (self._strikes(trigger, country) or trigger.sentence in self._armies):
                continue  # أسفر تدخل القوات الإسرائيلية عن إصابة 33 شخصا: whose people they are is not told
            if trigger.type in ABROAD and self._other_holds(trigger, sides, country):
                continue
            if sides is trigger.actors and self._goes_to(trigger, country):
                continue  # رغبة الرئيس في زيارة الجزائر, قطع الحكومة علاقاتها مع كينيا: not hers
            if sides is trigger.actors and not ground.country and any(self.doc.code(r) == country and ((self._draft(r).kind == "state" and not i) or self.doc.mentions[r].how == "epithet") for r, _, i in trigger.recipients):
                continue  # اتهم البرلمان روسيا، حملت العائلة الاحتلال المسؤولية: not hers
            if not ground.country and any(self.doc.code(m) == country and self.doc.words[self.doc.mentions[m].first].base.startswith("نظير") for m, _, _ in sides):
                continue  # التقى الوزير نظيره الياباني: he is of another land
            own = {self.doc.code(a) for a, _, _ in trigger.actors} if sides is trigger.recipients else set()
            for k, (m, rule, _) in enumerate(sides):
                if trigger.type == "ASSAULT" and rule.startswith(TOLD) and not ground.country:
                    continue  # إنهاء هذه الحرب: the people told of elsewhere are of that land
                if sides is trigger.actors and trigger.type in _SPOKEN and not ground.country and ({"GOV", "LAB"} & set(self._draft(m).roles) or (self._draft(m).kind == "force" and _REBELS.isdisjoint(self._draft(m).roles))) and any(self.doc.code(r) == country for r, _, _ in trigger.recipients):
                    continue  # طالب الوزراء إسرائيل، حملت النقابة "السلطات التونسية" المسؤولية: not hers
                if sides is trigger.actors and (trigger.type == "ASSAULT" or (trigger.type == "COERCE" and not _REBELS.isdisjoint(self._draft(m).roles) and all(self._draft(r).kind != "force" for r, _, _ in trigger.recipients))) and any(self.doc.code(r) == country and not i for r, _, i in trigger.recipients):
                    continue  # قصفت القوات مواقع الجيش السوري: not Syria itself
                if sides is trigger.actors and ((trigger.type == "CONSULT" and rule.endswith((":بين", ":مع", ":ب")) and self._draft(m).kind in ("person", "office")) or "speaker speaks" in rule):
                    continue  # لقاء في سنغافورة بين وزيري الدفاع: where they meet is no land of theirs
                if self._responsible(m) or (country == "PSE" and self._draft(m).kind == "force" and "MIL" in self._draft(m).roles):
                    continue  # محاسبة المسؤولين عن اغتيال الصحفي: no officials; دعا الجيش سكان خان يونس: others' army
                if self.doc.words[max(0, self.doc.mentions[m].first - 1)].base in ("اي", "اية"):
                    continue  # إلى أي فصيل: of no land
                if country in self._backers.get(self.doc.mentions[m].first, ()) or of_another_land(self.doc, m, country):
                    continue  # قوات تدعمها روسيا: not hers by it; وحدات تجمع "الجنوب" الروسية
                if sides is trigger.recipients and (((country in own or trigger.type in ("SUPPORT", "AID", "ACCUSE", "ASSAULT", "COERCE")) and self._armed(m)) or (trigger.type == "REJECT" and country == "ISR" and country in own)):
                    continue  # طردت نيجيريا المسلحين: they are no part of the state that fights them
                if trigger.type == "AID" and self.doc.words[self.doc.mentions[m].first].enclitic:
                    continue  # إجلاء رعاياها من السودان: of her own land
                if own and self._draft(m).name.startswith("believers") and not ground.country:
                    continue  # الاعتذار إلى المسلمين: of all the world
                at_home = sides is trigger.recipients and any(country in self._draft(a).country for a, _, _ in trigger.actors)
                if self.doc.mentions[m].title in WEAPONS and (country in own or at_home or trigger.lemma.lemma == "أطلق"):
                    continue  # أسقطت الدفاعات مسيرة للعدو: none of her own; أطلقت طائرة على
                if self.doc.forms[self.doc.mentions[m].first].removeprefix("و") in _OF_MANY_LANDS or (self.doc.mentions[m].how == "title" and of_many_lands(self.doc.words, self.doc.mentions[m].first, self.doc.mentions[m].last + 1, self.doc.mentions[m].plural)) or (trigger.type == "RETREAT" and hostages(self.doc, m)):
                    continue
                if trigger.type == "REQUEST" and "side of what" in rule and any(self.doc.code(a) == country for a, _, _ in trigger.actors):
                    continue  # طالب المغرب بتسليم المتهمين: not of himself
                if self._stateless(m) and not (violent and not self._at_home(m, country)) and self._of_the_land(trigger, m):
                    sides[k] = (self._placed(m, country), rule + "+place of the act", True)
        if trigger.sense is None:
            return country
        if (
            trigger.type == "PROTEST"
            and not trigger.actors
            and trigger.sense.mode != "hunger"
            and (trigger.sense.genitive == "actor" or trigger.pos in ("v", "n"))
            and not self.doc.surface[trigger.first].endswith(("اً", "ًا"))  # اقتحموا السفارة احتجاجا على ...: they, wherever it is
        ):
            people = self.doc.entities.get(country, "people", f"protesters of {country}", "", ("CVL",), (country,), "P")
            m = self._mention(trigger.first, trigger.last, people, "definite", "country of the protest")
            trigger.actors.append((m, "country of the protest", True))
        if trigger.type == "ASSAULT" and not trigger.recipients and trigger.actors:
            self._other_claimant(trigger)
        if ground.country and trigger.type == "ASSAULT" and not trigger.recipients and (trigger.actors or trigger.lemma.lemma in _MASSACRES):
            self._struck(trigger, ground)
        return country

    def _put_down(self, trigger: Trigger) -> str:
        """«استنكرت باريس قمع السلطات الجزائرية احتجاجات سلمية»: those whose protest the authorities of a land ban or break up are of it."""
        above = trigger.governor
        if trigger.type != "PROTEST" or above is None or above.type not in ("COERCE", "ASSAULT") or trigger.how not in ("object", "genitive", "prep:ل"):
            return ""
        lands = {land for m, _, _ in above.actors for land in self._draft(m).country[:1] if _OFFICIAL & set(self._draft(m).roles)}
        return next(iter(lands)) if len(lands) == 1 else ""

    def _civil(self, trigger: Trigger) -> None:
        """«هجوم على محطة كهرباء في بيلغورود»: the land in which a thing of daily life stands is struck with it, and that of a town is taken with it."""
        ground = hit_where(self.doc, trigger)
        ground = ground if ground.country else taken_where(self.doc, trigger)
        if ground.country:
            state = self.doc.entities.get(ground.country, "state", "", "", (), (ground.country,), "F")
            at = self.doc.mentions[ground.mention] if ground.mention >= 0 else trigger
            trigger.recipients = [(self._mention(at.first, at.last, state, "metonym", "country of the place"), "where the thing stands", True)]

    def _other_claimant(self, trigger: Trigger) -> None:
        """«ضربت كييف جسر القرم»: of two that claim a place, one strikes there what the other holds."""
        doc = self.doc
        own = {doc.code(m) for m, _, _ in trigger.actors} - {UNKNOWN}
        for k in (k for name in ("object", "genitive", "علي") for first, last in trigger.slots.get(name, ())[:1] for k in range(first, last)):
            draft = self._draft(doc.mention_at[k]) if doc.mention_at[k] >= 0 else None
            if draft is None or draft.kind != "place" or len(draft.country) != 2 or len(own) != 1 or not own < set(draft.country):
                continue
            code = next(c for c in draft.country if c not in own)
            state = doc.entities.get(code, "state", "", "", (), (code,), "F")
            trigger.recipients = [(self._mention(k, k + 1, state, "metonym", "country of the place"), "the other who claims the place", True)]
            return

    def _goes_to(self, trigger: Trigger, country: str) -> bool:
        """Whether the land is at the other end of what people of no land do, or want to do."""
        apart = trigger.type in ABROAD or (trigger.sense is not None and (trigger.type, trigger.sense.mode) in _ABROAD)
        theirs = {self.doc.code(m) for m, _, _ in trigger.recipients} if apart else set()
        return country in theirs or (trigger.type in _WILLING and country in self._visited.get(trigger.first, ()))

    def _of_home(self, trigger: Trigger) -> None:
        """«أصيب ستة متظاهرين»: people of no land, in a sentence that names none, are of the one land the report speaks of."""
        for sides in (trigger.actors, trigger.recipients):
            other = {self.doc.code(m) for m, _, _ in (trigger.recipients if sides is trigger.actors else trigger.actors)} - {UNKNOWN}
            if (sides is trigger.actors and trigger.type not in _SPOKEN) or (other and other != {self._about}):
                continue
            for k, (m, rule, _) in enumerate(sides):
                draft = self._draft(m)
                if self._stateless(m) and (draft.kind == "people" or draft.name in _HOME_BODIES or (draft.kind == "person" and trigger.type != "CONSULT" and _OFFICIAL & set(draft.roles))) and not set(draft.roles) & _ANYWHERE and self._of_the_land(trigger, m) and not self._responsible(m):
                    sides[k] = (self._placed(m, self._about), rule + "+the land of the report", True)

    def _made(self, trigger: Trigger, ground: Ground) -> None:
        """«استهدف شحنات أسلحة أميركية قرب لفيف»: where arms were made is not whom a strike hits; the land they lie in is."""
        if not trigger.recipients or not all(rule.endswith("+nationality") for _, rule, _ in trigger.recipients):
            return
        doc = self.doc
        at = doc.mentions[trigger.recipients[0][0]].first
        head = next((k for k in range(at - 1, max(-1, at - 4), -1) if doc.words[k].is_word and not doc.words[k].nisba), -1)
        if head < 0 or "arms_made" not in doc.lexicon.function.get(doc.words[head].base.removeprefix("ال"), ()):
            return
        codes = {doc.code(m) for m, _, _ in (*trigger.actors, *trigger.recipients)}
        country, trigger.recipients = ground.country, []
        if country and country not in codes:
            state = doc.entities.get(country, "state", "", "", (), (country,), "F")
            span = doc.mentions[ground.mention] if ground.mention >= 0 else trigger
            trigger.recipients = [(self._mention(span.first, span.last, state, "metonym", "country of the place"), "where the arms lie", True)]

    def _foreign_target(self, trigger: Trigger, country: str) -> bool:
        """Whether the one land that is named is whom a protest is against: «تظاهروا ضد سياسات روسيا» tells nothing of where."""
        if any(self.doc.code(m) == country and self.doc.words[self.doc.mentions[m].first].base in MISSIONS for m, _, _ in trigger.recipients):
            return True  # رشقوا السفارة الأميركية، تظاهروا أمام القنصلية الفرنسية
        if country == self.home and len(self.doc.sentences) > 1:
            return False
        if country in self._mourned.get(trigger.first, ()):
            return True
        for m, rule, _ in trigger.recipients:
            mention = self.doc.mentions[m]
            foreign = self.doc.entities.drafts[mention.entity].kind == "state" or self.doc.words[mention.first].base in MISSIONS
            aimed = rule == AIMED or rule.endswith("whose flag it is") or any(a <= mention.first < b for name in ("ضد", "تجاه") for a, b in trigger.slots.get(name, ()))
            if foreign and aimed and self.doc.code(m) == country:
                return True
        return False

    def _strikes(self, trigger: Trigger, country: str) -> bool:
        """Whether the one state that the sentence names is who strikes in it: those struck need not be of it."""
        return (country != self.home or country == "ISR") and country in self._striking.get(trigger.sentence, ())

    def _other_holds(self, trigger: Trigger, sides: list[tuple[int, str, bool]], country: str) -> bool:
        """Whether the other side is the land itself: who visits, greets or helps it comes from elsewhere."""
        if sides is trigger.actors and trigger.sense is not None and trigger.sense.mode == "visit":
            return True
        other = trigger.recipients if sides is trigger.actors else trigger.actors
        return any(self.doc.code(m) == country for m, _, _ in other)

    def _struck(self, trigger: Trigger, ground: Ground) -> None:
        """The state of the place, where those who attack are not of it."""
        doc = self.doc
        if trigger.sense is None or trigger.sense.reciprocal or trigger.lemma.lemma in WARDING or not _SIDE_BY_SIDE.isdisjoint(trigger.slots):
            return
        if any(doc.code(m) == ground.country for m, _, _ in trigger.actors) or any(word.base in MISSIONS for name in ("object", "genitive") for a, b in trigger.slots.get(name, ()) for word in doc.words[a:b]):
            return  # هاجموا السفارة في كابول: another land's
        if ground.country == "PSE" and any("PSE" in self._draft(m).country for m, _, _ in trigger.actors):
            return  # دكت كتائب القسام تحشدات العدو شرق خان يونس: in its own land, others
        place = doc.mentions[ground.mention].place if ground.mention >= 0 else -1
        if place >= 0 and doc.lexicon.entries[place].kind in ("state", "contested") and "object" not in trigger.slots and trigger.lemma.lemma not in _MASSACRES:
            return  # غارات في سوريا: where, but whom?
        state = doc.entities.get(ground.country, "state", "", "", (), (ground.country,), "F")
        at = doc.mentions[ground.mention] if ground.mention >= 0 else trigger
        m = self._mention(at.first, at.last, state, "metonym", "country of the place")
        trigger.recipients.append((m, "place of the act", True))

    def _stateless(self, m: int) -> bool:
        """Whether a side is a body of people that has a country, and which the text does not name."""
        draft = self._draft(m)
        if draft.kind == "group" and draft.code == UNKNOWN and draft.name in _HOME_BODIES:
            return True
        if draft.code != UNKNOWN or draft.kind not in ("people", "force", "office", "person", "unnamed"):
            return False
        if draft.kind == "unnamed" and not draft.roles:
            return False  # المجتمع الدولي، أطراف النزاع
        return draft.kind != "person" or draft.basis == "table"

    def _abroad(self, trigger: Trigger, country: str) -> bool:
        """Whether the only state named is the one that acts, by an act that a state does to others: فرض عقوبات على مستوطنين."""
        if trigger.sense is None or (trigger.type, trigger.sense.mode) not in _FOREIGN:
            return False
        return any(self.doc.code(m) == country for m, _, _ in trigger.actors)

    def _of_the_land(self, trigger: Trigger, m: int) -> bool:
        """Whether people are of the land that is spoken of: not allies, and not «باحثون» who demand something about it."""
        mention = self.doc.mentions[m]
        if self._draft(m).name.startswith(_OTHERS) or not _OF_ELSEWHERE.isdisjoint(self.doc.forms[mention.first : mention.last + 1]):
            return False  # غادر الدبلوماسيون القاعة في جنيف، رعايا غربيين
        if trigger.type == "MOBILIZE" and trigger.pos == "m" and not (mention.definite or trigger.lemma.lemma.startswith("ان")):
            return False  # نشر قوات في النيجر
        if trigger.type not in _SPOKEN or not any(m == actor for actor, _, _ in trigger.actors):
            return True
        return self.doc.words[mention.first].article or self.doc.forms[mention.first].startswith("ال")

    def _responsible(self, m: int) -> bool:
        """Whether «المسؤولين عن» are those to blame for something, whoever they are."""
        mention, forms = self.doc.mentions[m], self.doc.forms
        return mention.last < len(forms) and forms[mention.last] == "عن" and forms[mention.first].removeprefix("و").removeprefix("ال").startswith(("مسؤول", "مسئول", "متورط", "ضالع"))

    def _armed(self, m: int) -> bool:
        """Whether people are called armed, rebels or extremists, no force with a land of its own."""
        draft = self._draft(m)
        return draft.kind != "force" and not _REBELS.isdisjoint(draft.roles)

    def _draft(self, m: int) -> Draft:
        return self.doc.entities.drafts[self.doc.mentions[m].entity]

    def _at_home(self, m: int, country: str) -> bool:
        """Whether an attacker without a country is of the land: a known force, in the land the report is about, which others do not rule."""
        if country == "PSE" and _STATE_FORCES & set(self._draft(m).roles):
            return False
        return self.home in ("", country) and self._known_force(m)

    def _known_force(self, m: int) -> bool:
        """Whether an attacker is a force of a state or rebels by its name: others who attack in a land are not of it for that."""
        draft = self._draft(m)
        if self.doc.mentions[m].title in WEAPONS:
            return False  # غارة من طائرة مسيرة في ريف حلب: whose aircraft is not told
        roles = set(draft.roles)
        return bool(_STATE_FORCES & roles) or (draft.kind == "force" and "REB" in roles)

    def _placed(self, m: int, country: str) -> int:
        old = self.doc.mentions[m]
        draft = self.doc.entities.drafts[old.entity]
        country = "PSE" if country == "ISR" and draft.name.startswith(("prisoner", "detain")) else country  # أسرى ... إدارة سجون الاحتلال: none of Israel's people
        placed = self.doc.entities.get(
            ("PSE" if country == "ISR" else country + "REB") if draft.kind == "force" and _REBELS & set(draft.roles) and country != "PSE" else country,
            draft.kind, f"{draft.name} of {country}", draft.name_ar, draft.roles, (country,), draft.gender,
        )  # fmt: skip
        return self._mention(old.first, old.last, placed, old.how, "country of the place")

    def _mention(self, first: int, last: int, draft: Draft, how: str, rule: str) -> int:
        mention = ActorMention(first, last, draft.index, how, rule)
        mention.inferred = True
        self.doc.mentions.append(mention)
        return len(self.doc.mentions) - 1

    def nearby(self, trigger: Trigger) -> str:
        """The one state whose places or people the sentence names, where it names one only."""
        known = self._states.get(trigger.sentence)
        if known is not None:
            return known
        doc = self.doc
        first, last = doc.sentences[trigger.sentence]
        found, placed, kinds = set(), False, set()
        named = set(doc.mention_at[first:last])
        named.discard(-1)
        for index in named:
            if venue(self.doc, index) or doc.mentions[index].title in ("ministry", "ambassador"):
                continue  # قالت الوزارة, طالبوا بطرد السفير الإسرائيلي: who speaks or is sent, not where
            draft = doc.entities.drafts[doc.mentions[index].entity]
            if draft.kind != "medium":  # whom something was told to says nothing of where
                found.update(draft.country[:1])
                if draft.country:
                    kinds.add(draft.kind)
                placed = placed or (bool(draft.country) and not self._elsewhere(index))
        for k in range(first, last - 1):
            if doc.words[k].base in _TOWNS and doc.words[k].article and doc.words[k + 1].nisba and doc.words[k + 1].article and doc.mention_at[k + 1] < 0:
                found.add(doc.lexicon.land(doc.words[k + 1].nisba) or "?")  # شهدت العاصمة الأرجنتينية مظاهرات
                placed = True
        if not any(doc.entities.drafts[doc.mentions[m].entity].country for m in named):
            self._landless.add(trigger.sentence)
        if kinds == {"force"}:
            self._armies.add(trigger.sentence)
        known = self._states[trigger.sentence] = found.pop() if len(found) == 1 and placed else ""
        return known

    def _elsewhere(self, index: int) -> bool:
        """Whether a land is named as whom something is against, or as the city where bodies of the world speak: «قالت المفوضية في جنيف», «لقائه نظيره المصري»."""
        doc, mention = self.doc, self.doc.mentions[index]
        head = doc.words[mention.first]
        if head.base == "عدو" or "counterpart" in head.classes or (mention.first and doc.forms[mention.first - 1] in _AGAINST):
            return True
        if mention.preposition == "ل" and mention.first and "siding" in doc.words[mention.first - 1].classes:
            return True  # مسلحون موالون لإيران
        return mention.place >= 0 and "seat_city" in doc.lexicon.function.get(head.base, ())
