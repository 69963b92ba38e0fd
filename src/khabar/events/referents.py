"""Who a pronoun can stand for: gender and number, who is named beside an occasion, who is nearest."""

from __future__ import annotations

from khabar.events.announcers import announcer
from khabar.events.heads import keys
from khabar.events.passives import Passives
from khabar.events.triggers import Trigger
from khabar.events.two_lands import second_land
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clause import Clause
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import LISTING

_OCCASIONS = frozenset(("خلال", "اثناء", "في اثناء"))
_WHEN = frozenset(("خلال", "اثناء", "في اثناء", "بعد", "عقب", "اثر", "قبل", "قبيل", "لدي", "عند", "منذ"))
_REASONS = frozenset(("ل", "بسبب", "علي خلفية", "ردا علي", "جراء"))
_HELP, _DEEDS, _HARM = frozenset(("SUPPORT", "AID")), frozenset(("ASSAULT", "COERCE")), frozenset(("ASSAULT", "COERCE", "SANCTION"))
_WORDS = frozenset(("رسالة", "مذكرة", "خطاب", "تحذير", "انذار", "كلام", "انتقاد", "انتقادات", "لوم"))
"""What is sent or said to somebody who is found at fault."""
_DEATHS = ("مقتل", "مصرع", "استشهاد", "وفات", "رحيل")
"""Masdars that tell of a death, not of what somebody means to do: «خطة لقتله»."""
_TARGETS, _THINGS = ("object", "ل", "علي", "ضد"), frozenset(("place_noun", "war_thing"))
"""Complements of a masdar that name what it strikes, where a pronoun on it acts."""
_PERSONAL = frozenset(("arrest", "deport", "abduct", "torture", "beat", "sexual", "targeted", "firearms", "convict"))
_HARMS = frozenset(("قتل", "اصاب", "جرح", "طعن", "اعدم", "اغتال"))
"""Modes and lemmas of what is done to persons."""
NO_PERSONS = frozenset(("state", "office", "organisation"))
"""Kinds of those whom no pronoun on such an act stands for."""
_MANY = 3
"""Sides that fit a pronoun alike: too many to tell."""
FORCES = frozenset(("force", "state", "office", "group", "organisation"))


class Referents(Passives):
    """Looks for names that fit a pronoun."""

    def __init__(self, doc: Document, syntax: Syntax) -> None:
        super().__init__(doc)
        self.syntax = syntax

    def _beside(self, trigger: Trigger, want: str, without: set[int]) -> int | None:
        """«مقتل الرئيس خلال زيارته», «استقبل نظيره أثناء زيارته»: the person named just before the occasion."""
        if trigger.pos == "v" or trigger.unit < 0 or self.syntax.units[trigger.unit].prep not in _OCCASIONS:
            return None
        k = self.syntax.units[trigger.unit].first - 2
        index = self.doc.mention_at[k] if k > self.syntax.first else -1
        if index < 0:
            return None
        mention = self.doc.mentions[index]
        draft = self.doc.entities.drafts[mention.entity]
        if draft.kind in ("person", "office") and mention.entity not in without and self._fits(want, mention.gender):
            return index
        return None

    def _helped_in(self, trigger: Trigger, want: str, without: set[int]) -> int | None:
        """«دعم واشنطن كييف في حربها», «مع المتمردين في حصارهم»: whoever is helped wages the war that the help is for."""
        if trigger.pos == "v" or trigger.unit < 0 or self.syntax.units[trigger.unit].prep != "في":
            return None
        k = self.syntax.units[trigger.unit].first - 2
        index = self.doc.mention_at[k] if k > self.syntax.first else -1
        if index < 0 or self.doc.mentions[index].last != k + 1 or not self.political(index):
            return None
        mention = self.doc.mentions[index]
        before = self.doc.words[mention.first - 1] if mention.first else None
        clause = self.syntax.clauses[trigger.clause] if trigger.clause >= 0 else None
        verb = clause.verb.analysis.lemma if clause is not None and clause.verb.analysis is not None else None
        many = want == "P" and (mention.plural or mention.gender == "P")  # تواطؤ مع المتمردين في حصارهم
        helping = many or (before is not None and any(s.type in _HELP for n in before.nouns for s in n.lemma.senses)) or (
            clause is not None and verb is not None and any(s.type in _HELP for s in verb.senses) and any(self.syntax.units[u].first == mention.first for u in clause.objects)
        )
        return index if helping and mention.entity not in without and self._fits(want, mention.gender) else None

    def _nearest(self, trigger: Trigger, want: str, without: set[int], after: int) -> int | None:
        """The fitting mention nearest before a word; with `after`, behind that unit only."""
        doc = self.doc
        start = self.syntax.units[after].first if after >= 0 else -1
        personal = self.befalls_persons(trigger)
        for index in range(len(doc.mentions) - 1, -1, -1):
            mention = doc.mentions[index]
            if mention.first >= trigger.first or doc.mention_at[mention.first] != index:
                continue
            if trigger.first - mention.first > 60 or mention.first < start:
                break
            draft = doc.entities.drafts[mention.entity]
            if mention.entity in without or (draft.kind == "medium" and (trigger.pos == "v" or (trigger.sense is not None and trigger.sense.type == "ASSAULT"))) or (personal and draft.kind in NO_PERSONS):
                continue
            if draft.kind != "place" and self._takes(want, index):
                return index
        return None

    def _takes(self, want: str, m: int) -> bool:
        """Whether a mention fits a pronoun of this gender; «ها» is no plural of people: المقاومون, but القوات."""
        mention = self.doc.mentions[m]
        if not self._fits(want, mention.gender or self.doc.entities.drafts[mention.entity].gender):
            return False
        return want != "F" or not self._people(mention.first, mention.last)

    def few_fit(self, trigger: Trigger, enclitic: str, without: list[int]) -> bool:
        """Whether at most two sides named before in the sentence fit a pronoun, so that the one found is no guess among many."""
        doc = self.doc
        want = {"ه": "M", "ها": "F", "هم": "P", "هما": "D"}.get(enclitic, "")
        apart = {doc.mentions[m].entity for m in without}
        fitting: set[str] = set()
        for index in dict.fromkeys(doc.mention_at[self.syntax.first : trigger.first]):
            if index >= 0 and doc.mentions[index].entity not in apart and self.political(index) and self._takes(want, index):
                fitting.add(doc.code(index))
        return len(fitting) < _MANY or want == "D"

    def _people(self, first: int, last: int) -> bool:
        """Whether the noun that heads a phrase is a plural of people: المقاومون، ثلاثة جنود."""
        words, function = self.doc.words, self.doc.lexicon.function
        while first < last - 1 and (words[first].function or words[first].numeral or words[first].is_number):
            first += 1
        word = words[first]
        form = word.form[len(word.conjunction) + len(word.preposition) :]
        base = form.removeprefix("ال")
        return base.endswith(("ون", "يين")) or (base.endswith("ين") and base[:1] == "م") or "human_plural" in function.get(base, ())

    @staticmethod
    def befalls_persons(trigger: Trigger) -> bool:
        """Whether a pronoun on an act, or behind its preposition, is a person or people, no state: قتلتها، أطلقوا النار عليها، مقتلها."""
        sense = trigger.sense
        if sense is None or sense.type not in ("ASSAULT", "COERCE", "SANCTION"):
            return False
        if sense.subject != "actor":
            return sense.type == "ASSAULT" and sense.subject == "recipient" and trigger.pos != "v"  # استشهادها
        if trigger.pos != "v" and sense.genitive != "recipient":
            return False
        return sense.mode in _PERSONAL or trigger.lemma.key in _HARMS

    def _answering(self, trigger: Trigger) -> set[int]:
        """«رد حزب الله على عدوانه», «وعلى عدوانه واغتياله القائد»: whoever answers an act has not done it."""
        if trigger.pos not in ("m", "n") or trigger.unit < 1:
            return set()
        units, u = self.syntax.units, trigger.unit
        while u > 1 and units[u - 1].kind == "N" and units[u].prep == units[u - 1].prep == "علي":
            u -= 1
        before = units[u - 1]
        if units[u].prep != "علي" or before.kind != "N" or "رد" not in keys(self.doc, self.doc.words[before.first]):
            return set()
        return {self.doc.mentions[m].entity for m in before.mentions}

    def _mourning(self, trigger: Trigger) -> set[int]:
        """«قال بايدن إنه حزين لمقتله»: nobody tells of his own death."""
        if trigger.pos != "m" or not any(death in self.doc.forms[trigger.first] for death in _DEATHS):
            return set()
        out: set[int] = set()
        for clause in self.syntax.clauses:
            told = clause.verb.analysis
            if told is not None and told.lemma.cue and clause.verb.first < trigger.first:
                for u in clause.subject:
                    out |= {self.doc.mentions[m].entity for m, _, _ in self.mentions_in(self.syntax.units[u].first, self.syntax.units[u].last, "")}
        return out

    def _laid_on(self, trigger: Trigger, want: str, without: set[int]) -> int | None:
        """«عقوبات على موسكو لهجومها على كييف», «انتقد روسيا لغزوها»: what is done for an act is done to who did it."""
        clause = self.syntax.clauses[trigger.clause] if trigger.clause >= 0 else None
        if trigger.pos not in ("m", "n") or trigger.unit < 1 or trigger.sense is None or not (trigger.sense.type in _DEEDS or self._hostile(clause)):
            return None
        unit = self.syntax.units[trigger.unit]
        waged = unit.prep == "في" and trigger.pos == "n"
        if (unit.prep not in _REASONS and not waged) or unit.first != trigger.first or not self._aims(trigger):
            return None
        at = trigger.unit - 1 - (self.syntax.units[trigger.unit - 1].form == "comma" and trigger.unit > 1)
        before = self.syntax.units[at]
        done_to = before.prep in ("علي", "ضد") or (clause is not None and at in clause.objects)
        done_to = done_to or (before.prep in ("ل", "الي") and unit.prep != "ل" and trigger.sense.type in _DEEDS and self._sent_words(at))
        if before.kind != "N" or not (done_to or (waged and before.prep == "ب" and before.mentions and before.last == unit.first - 1)):
            return None
        for m, _, _ in self.mentions_in(before.first, before.last, ""):
            if self.doc.mentions[m].entity not in without and self._takes(want, m) and self.political(m):
                return m
        return None

    def _sent_words(self, u: int) -> bool:
        """Whether a phrase is to whom words, blame or a threat go: «وجهت رسالة تحذير لأنقرة بسبب قصفها القرى», but no apology."""
        clause = self.syntax.clauses[self.syntax.clause_of[u]] if self.syntax.clause_of[u] >= 0 else None
        told = [k for unit in self.syntax.units[max(0, u - 3) : u] if unit.kind == "N" for k in unit.event]
        types = {s.type for k in told for n in self.doc.words[k].nouns for s in n.lemma.senses}
        verb = clause.verb.analysis if clause is not None else None
        types |= {s.type for s in verb.lemma.senses} if verb is not None else set()
        sent = any(self.doc.words[k].base.removeprefix("ال") in _WORDS for unit in self.syntax.units[max(0, u - 3) : u + 1] for k in range(unit.first, unit.last))
        return not types & {"CONCEDE", "AID", "SUPPORT", "AGREE"} and (sent or bool(types & {"ACCUSE", "THREATEN", "REQUEST", "SANCTION", "REJECT"}))

    @staticmethod
    def _hostile(clause: Clause | None) -> bool:
        """Whether the verb of a clause is of punishing, coercing or accusing: «فرضت عقوبات على شركات لدعمها موسكو»."""
        analysis = clause.verb.analysis if clause is not None else None
        return analysis is not None and any(s.type in ("SANCTION", "COERCE", "ACCUSE") for s in analysis.lemma.senses)

    def threatened(self, trigger: Trigger, want: str) -> int | None:
        """«هددت الشرطة الأسير بقتله»: on whom what is threatened would fall; «حذرت موسكو هلسنكي من انضمامها»: who would do what is warned of."""
        clause = self.syntax.clauses[trigger.clause] if trigger.clause >= 0 else None
        verb = clause.verb.analysis if clause is not None else None
        if clause is None or verb is None or trigger.pos != "m" or trigger.sense is None or trigger.unit < 0:
            return None
        main, harmed = verb.lemma.main(), trigger.sense.type in _HARM and not self._aims(trigger)
        if main is None or main.type != "THREATEN" or not clause.subject or not clause.objects or clause.verb.first > trigger.first or not (harmed or self.syntax.units[trigger.unit].prep == "من"):
            return None
        u = clause.objects[0]
        unit = self.syntax.units[u]
        if unit.last > trigger.first or not self._fits(want, self.syntax.gender(u)):
            return None
        found = self.mentions_in(unit.first, unit.last, "")
        return found[0][0] if found else None

    def _struck_before(self, trigger: Trigger) -> list[int] | None:
        """Whom the masdar befalls that this one is joined to, known or not: اعتقال الصحفية وتعذيبها; None where there is none."""
        units, u = self.syntax.units, trigger.unit
        if trigger.pos != "m" or u < 1 or not units[u].joined or units[u].first != trigger.first or not self.befalls_persons(trigger):
            return None
        v = u - 1
        while v > max(0, u - 3) and units[v].kind == "N" and not (units[v].event or units[v].prep or units[v].joined or units[v].form):
            v -= 1  # استهداف الزميلة | مريم حسن وقتلها
        before = units[v]
        if before.kind != "N" or not before.event or before.event[-1] + 1 >= before.last:
            return None
        at = before.event[-1]
        if not any(n.pos == "m" and any(s.object == "recipient" and s.type in _DEEDS for s in n.lemma.senses) for n in self.doc.words[at].nouns):
            return None
        return [m for m, _, _ in self.mentions_in(at + 1, units[u - 1].last, "")]

    def _settled(self, trigger: Trigger, want: str) -> int | None:
        """Who a pronoun is by the build of the sentence alone; -1 for somebody whom no list knows, None where it tells nothing."""
        at = self._came_about(trigger)
        if at < 0:
            return self._done_before(trigger, want) if (named := announcer(self.doc, trigger, want)) is None else named
        if not self._fits(want, self.syntax.gender(at)):
            return None
        unit = self.syntax.units[at]
        return next((m for m, _, _ in self.mentions_in(unit.first, unit.last, "")), -1)

    def _came_about(self, trigger: Trigger) -> int:
        """The phrase that a pronoun stands for on an act that «تم» brings about, which befalls it: «المسلح تم اعتقاله», «دخلت الشاحنات وتم استهدافها»; -1."""
        clause = self.syntax.clauses[trigger.clause] if trigger.pos == "m" and trigger.clause >= 0 else None
        verb = clause.verb.analysis if clause is not None else None
        if clause is None or verb is None or verb.lemma.lemma not in ("تم", "جرى") or trigger.unit != clause.unit + 1 or self._aims(trigger):
            return -1
        before = self.syntax.clauses[clause.index - 1] if clause.index and clause.verb.joined else None
        named = clause.topic or (before.subject if before is not None else [])
        return named[0] if named else -1

    def _done_before(self, trigger: Trigger, want: str) -> int | None:
        """Who does the masdar that this one goes on from, both with an object of their own: «قصف روسيا كييف وتدميرها المصانع»."""
        units, words = self.syntax.units, self.doc.words
        if trigger.pos != "m" or trigger.unit < 1 or units[trigger.unit].first != trigger.first or words[trigger.first].conjunction != "و" or not self._aims(trigger):
            return None
        for v in range(trigger.unit - 1, max(-1, trigger.unit - 9), -1):
            unit = units[v]
            if unit.kind == "V" or (unit.kind == "C" and unit.form != "comma"):
                return None
            if unit.kind != "N" or not unit.event or unit.event[0] != unit.first or not any(n.pos in ("m", "n") for n in words[unit.first].nouns):
                continue
            if words[unit.first].enclitic:
                continue  # its owner is told before as well
            index = self.doc.mention_at[unit.first + 1] if unit.last > unit.first + 1 else -1
            if index < 0 or self.doc.mentions[index].first != unit.first + 1 or not self.political(index) or not self._takes(want, index):
                if unit.prep and not unit.joined and v:
                    continue  # في الإغاثة
                return None
            behind = units[v + 1]
            named = behind.kind == "N" and not behind.joined and not behind.event and (not behind.prep or behind.prep in ("علي", "ضد", "ل"))
            return index if named else None
        return None

    def _pledging(self, trigger: Trigger) -> set[int]:
        """Entities that pledge help, who are not the one it goes to: «سلمت ألمانيا أوكرانيا دبابات وتعهدت بتزويدها بالمزيد»."""
        clause = self.syntax.clauses[trigger.clause] if trigger.pos == "m" and trigger.clause >= 0 else None
        verb = clause.verb.analysis if clause is not None else None
        main = verb.lemma.main() if verb is not None else None
        if clause is None or main is None or main.type != "AGREE" or self.syntax.units[trigger.unit].prep != "ب" or self._aims(trigger) or not any(s.type in _HELP for s in trigger.lemma.senses):
            return set()
        before = self.syntax.clauses[clause.index - 1].subject if clause.index and clause.verb.joined else []
        who = {self.doc.mentions[m].entity for unit in (self.syntax.units[u] for u in clause.subject or before) for m, _, _ in self.mentions_in(unit.first, unit.last, "")}
        return who | {mention.entity for m, mention in enumerate(self.doc.mentions) if who and self._weapon(m) and mention.first < trigger.first}

    def _threatening(self, trigger: Trigger) -> set[int]:
        """Entities named as who threatens in «تهديد الجيش باغتياله»: they are not whom it would fall on."""
        doc, units, u = self.doc, self.syntax.units, trigger.unit
        if trigger.pos != "m" or u < 1 or units[u].prep != "ب" or not self.befalls_persons(trigger):
            return set()
        before = units[u - 1]
        if before.kind != "N" or not before.event or not any(s.type == "THREATEN" for n in doc.words[before.event[0]].nouns for s in n.lemma.senses):
            return set()
        return {doc.mentions[m].entity for m in before.mentions if doc.mentions[m].first > before.event[0]}

    def _ahead(self, trigger: Trigger, want: str, without: set[int]) -> int | None:
        """Who a pronoun in a phrase before the verb is, where nobody before it fits: «خلال زيارتها إلى بغداد، أدانت الوزيرة»."""
        units, u = self.syntax.units, trigger.unit
        if trigger.pos not in ("m", "n") or u < 0 or any(unit.kind == "V" or unit.form in ("complementizer", "relative") for unit in units[:u]):
            return None
        for clause in self.syntax.clauses:
            if clause.verb.first < trigger.first or not clause.subject:
                continue
            if any(unit.kind == "C" and unit.form != "comma" for unit in units[u : min(clause.unit, clause.subject[0])]):
                return None
            v = clause.subject[0]
            unit = units[v]
            if not self._fits(want, self.syntax.gender(v)) or (want == "F" and self._people(unit.first, unit.last)) or unit.event:
                return None
            found = [m for m, _, _ in self.mentions_in(unit.first, unit.last, "") if self.doc.mentions[m].entity not in without]
            if not found or (self.befalls_persons(trigger) and self.doc.entities.drafts[self.doc.mentions[found[0]].entity].kind in NO_PERSONS):
                return None
            return found[0]
        return None

    def _aims(self, trigger: Trigger) -> bool:
        """Whether what a masdar strikes stands apart from the pronoun on it: اقتحامها البلدة، غزوها لأوكرانيا."""
        return any(name in trigger.slots for name in _TARGETS)

    def _stormer(self, trigger: Trigger, want: str, without: set[int], subject: int | None) -> int | None:
        """Who storms in «مقتل جنود برصاص القوات الروسية خلال اقتحامها البلدة».

        The force named right before the occasion, where the subject of the clause only tells, is done to or owns what
        is stormed; else the nearest other side, where the subject owns what is stormed.
        """
        doc = self.doc
        if trigger.pos != "m" or trigger.unit < 1 or trigger.sense is None or trigger.sense.type not in _DEEDS or not self._aims(trigger):
            return None
        own = doc.code(subject) if subject is not None else ""
        target = {doc.code(m) for name in _TARGETS for first, last in trigger.slots.get(name, ()) for m, _, _ in self.mentions_in(first, last, "")}
        unit = self.syntax.units[trigger.unit]
        itself = bool(own) and own != UNKNOWN and own in target
        if unit.prep in _WHEN and unit.first > self.syntax.first + 1:
            before = self.syntax.units[trigger.unit - 1]
            beside = [m for m in before.mentions if doc.mentions[m].last == before.last] if before.kind == "N" else []
            clause = self.syntax.clauses[trigger.clause] if trigger.clause >= 0 else None
            telling = clause is not None and clause.verb.analysis is not None and (clause.verb.analysis.lemma.cue is not None or clause.verb.analysis.feature.endswith("p"))
            for m in beside[-1:]:
                draft = doc.entities.drafts[doc.mentions[m].entity]
                if draft.kind in FORCES and draft.code != UNKNOWN and draft.index not in without and self._takes(want, m) and draft.code not in target:
                    if subject is None or telling or itself:
                        return m
        if not itself:
            return None
        for index in range(len(doc.mentions) - 1, -1, -1):
            mention = doc.mentions[index]
            if mention.first >= trigger.first or mention.first < self.syntax.first or doc.mention_at[mention.first] != index:
                continue
            draft = doc.entities.drafts[mention.entity]
            if draft.kind in FORCES and draft.code not in target and draft.code != UNKNOWN and draft.index not in without and self._takes(want, index):
                return index
        return None

    def _struck_apart(self, trigger: Trigger) -> bool:
        """Whether whom a masdar with a pronoun befalls stands behind it, bare or with «ل»: قتله المدنيين، بقتله لمواطن."""
        if trigger.pos != "m":
            return False
        ranges = trigger.slots.get("object") or [r for r in trigger.slots.get("ل", ()) if r[0] <= trigger.last + 1]
        if not ranges:
            return False
        first, last = ranges[0]
        head = self.doc.words[first].base
        if any(not _THINGS.isdisjoint(self.doc.lexicon.function.get(key, ())) for key in (head, head.removesuffix("ا"))):
            return True  # وتدميرها منازل، إصابتها نقاطا، تفجيرها عبوة
        if self.suffered(trigger):
            return False
        if first == trigger.last and self.doc.forms[first].startswith("ال") and not self.doc.words[first].nouns:
            return True  # وتدميره البنى التحتية
        return bool(self.mentions_in(first, last, "")) and not (self.doc.words[first].nouns and self.doc.mention_at[first] < 0)

    def _joined_names(self, mention: int, enclitic: str, before: int) -> list[int]:
        """«أعلنت مالي وبوركينا فاسو والنيجر انسحابها»: the names joined to the one a pronoun stands for; two take هما, not ها."""
        doc = self.doc
        out = [mention]
        while True:
            last = doc.mentions[out[-1]].last
            index = doc.mention_at[last] if last < before else -1
            if index < 0 or doc.mentions[index].first != last or doc.mentions[index].conjunction != "و" or not self.political(index):
                break
            out.append(index)
        first = doc.mentions[mention]
        if enclitic == "هما" and len(out) == 1 and (land := second_land(doc, first.last)):
            return [mention, self.virtual(first.last, land)]  # أعلن الوزيران المصري والأردني دعمهما
        return out if not first.conjunction and len(out) > 1 and (len(out) > 2 or enclitic in ("هما", "هم") or doc.forms[first.first - 1] in LISTING) else [mention]

    def suffered(self, trigger: Trigger) -> bool:
        """Whether a noun names what befalls somebody and so has no object: مقتل الصحافية الزميلة ..."""
        return "suffered" in self.doc.lexicon.function.get(trigger.analysis.stem if trigger.analysis else "", ())

    @staticmethod
    def _fits(want: str, gender: str) -> bool:
        return not want or not gender or want == gender or (want == "F" and gender == "P") or want == "D"

    def political(self, mention: int) -> bool:
        """Whether a mention names a side that can act, no place and no medium."""
        return self.doc.entities.drafts[self.doc.mentions[mention].entity].kind not in ("place", "medium")

    def _code(self, mention: int) -> str:
        return self.doc.entities.drafts[self.doc.mentions[mention].entity].code

    def _unique(self, sides: list[tuple[int, str, bool]]) -> list[tuple[int, str, bool]]:
        seen, out = set[int](), list[tuple[int, str, bool]]()
        for mention, rule, inferred in sides:
            if (entity := self.doc.mentions[mention].entity) not in seen:
                seen.add(entity)
                out.append((mention, rule, inferred))
        return out
