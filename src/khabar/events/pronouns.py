"""What is not named beside the trigger: dropped subjects, the owners of pronouns."""

from __future__ import annotations

from collections.abc import Iterable

from khabar.events.acted_on import describes_what_is_acted_on
from khabar.events.asyndetic import described_people
from khabar.events.each_one import told_of
from khabar.events.heads import counted_topic, many_people, numeral, only_owns
from khabar.events.main_line import clause_gone_on_with
from khabar.events.referents import FORCES, NO_PERSONS, Referents
from khabar.events.triggers import SAID, Trigger
from khabar.events.wars import BROUGHT, waged_by
from khabar.events.whoever import happened, somebody
from khabar.lexicon.lemma import Lemma
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Clause
from khabar.syntax.unit import Unit

_DONE = frozenset(("ASSAULT", "COERCE", "MOBILIZE", "RETREAT"))
"""Types of deeds: a participle of one is said of whoever the nearest clause is about, not of who tells it."""
_BACK = 5
"""Units back from a relative clause to the pronoun that equates: هي البلد الأول في العالم، الذي."""


class Pronouns(Referents):
    """Finds sides that stand elsewhere in the sentence."""

    def dropped_subject(self, trigger: Trigger) -> list[int]:
        """Subject of the clause before that agrees: و + verb, أنها + verb."""
        clause = self.syntax.clauses[trigger.clause]
        assert clause.verb.analysis is not None
        feature = clause.verb.analysis.feature
        if feature[1:2] != "3" or counted_topic(self.doc, self.syntax.units, clause) or somebody(self.doc, clause, trigger.type in ("ASSAULT", "COERCE")):
            return []
        if (who := described_people(self.doc, clause) or self._is_who(clause)) is not None:
            return who
        apart = clause.relative >= 0 and clause.connector == "relative" and not clause.subject and trigger.type in ("ASSAULT", "COERCE")
        if apart and feature[2:4] != "FS":
            return []  # الأحياء التي تسلل إليها: somebody, who is not told
        begun = clause_gone_on_with(self.syntax, clause)
        for steps, index in enumerate(range(begun, max(-1, begun - 4), -1)):
            other = self.syntax.clauses[index]
            if steps == 0 and (not clause.verb.joined or self._given_back(clause)):
                sender = self._sender(other, clause)
                if sender:
                    return sender
            aside = (  # شتاء وصفه الخبراء ...، حيث ضرب
                other.relative >= 0 and other.relative not in other.subject and not clause.verb.joined and clause.connector != "complementizer"
            )
            if other.subject and ((feature[2:4] == "MS" and numeral(self.doc.words[self.syntax.units[other.subject[0]].first])) or happened(self.syntax, clause, other)):
                return []  # أصيب أربعة عراقيين في هجوم استهدف: not the four
            if other.subject and not aside and (self._several(other) if feature[3:4] == "P" else self.syntax.agrees(feature, other.subject[0]) and not many_people(self.doc, self.syntax.units[other.subject[0]])):
                out = []
                for u in other.subject:
                    unit = self.syntax.units[u]
                    named = [m for m, _, _ in self.mentions_in(unit.first, unit.last, "") if not (trigger.meant in SAID and only_owns(self.doc, m, unit.first, feature))]
                    if not named and self._titled(unit.first, unit.last) and any(s.type in SAID for s in trigger.lemma.senses):
                        named = [m for m, _, _ in self.owner(unit.last, "")]  # المكتب السياسي للحركة
                    out += named or (self.equated(unit.first) if u == other.relative else [])
                if apart:
                    return [m for m in out if self.doc.entities.drafts[self.doc.mentions[m].entity].kind in FORCES]
                if out or self._somebody(other.subject[0], feature):
                    return out  # أكد المشاركون ... وطالبوا: whom no list knows
            elif not other.subject and clause.verb.joined and (who := self._is_who(other)):
                return who  # الغرب هو من يقرر ويمنعها
        return []

    def _somebody(self, u: int, feature: str) -> bool:
        """Whether a subject is people or a person by name whom no list knows, and who goes on all the same."""
        unit = self.syntax.units[u]
        if feature[3:4] == "P":
            return self._people(unit.first, unit.last)
        return any(self.doc.words[k].given for k in range(unit.first, unit.last))

    def _is_who(self, clause: Clause) -> list[int] | None:
        """Who stands before «هي من», «هو الذي» and a verb: إسرائيل هي من نفذ الهجوم; None for no such pronoun."""
        k = clause.verb.first - 1
        if k < 2 or self.doc.forms[k] not in ("من", "الذي", "التي", "الذين") or self.doc.words[k - 1].base not in ("هو", "هي", "هم"):
            return [] if describes_what_is_acted_on(self.doc, self.syntax, clause) else told_of(self.doc, self.syntax, clause)
        unit = next((u for u in self.syntax.units if u.kind == "N" and u.last == k - 1), None)
        if unit is None or unit.prep:
            return None
        if "او" in self.doc.forms[max(0, unit.first - 1) : unit.last]:
            return []  # رصاص إسرائيلي أو فلسطيني هو الذي قتل: whose is not told
        return [m for m, _, _ in self.mentions_in(unit.first, unit.last, "")]

    def _several(self, clause: Clause) -> bool:
        """Whether the subject of a clause can be «they»: not one ministry, agency or man."""
        if len(clause.subject) > 1:
            return True
        unit = self.syntax.units[clause.subject[0]]
        if not unit.mentions:
            return True
        mention = self.doc.mentions[unit.mentions[0]]
        kind = self.doc.entities.drafts[mention.entity].kind
        return mention.plural or mention.first != unit.first or kind not in ("medium", "office", "person", "organisation", "state")

    def taken_up(self, trigger: Trigger) -> list[int]:
        """Who «هو» or «هي» before a verb is: the subject of the clause before, else who is named nearest before."""
        clause = self.syntax.clauses[trigger.clause]
        before = self.syntax.clauses[clause.index - 1] if clause.index else None
        pronoun = self.syntax.units[clause.subject[0]].first
        found = self.dropped_subject(trigger) if before is not None and before.subject else []
        between = any(
            self.doc.mention_at[k] >= 0 and self.doc.words[k - 1].function == "complementizer"
            for k in range(before.verb.first if before is not None else self.syntax.first + 1, pronoun)
        )
        if found and not between:
            return found
        want = {"هو": "M", "هي": "F", "هم": "P", "هما": "D"}.get(self.doc.words[pronoun].base, "")
        beside = self.doc.mention_at[pronoun - 1] if pronoun else -1
        if beside >= 0 and self.political(beside) and self._fits(want, self.doc.mentions[beside].gender):
            return [beside]  # صورا لعشرات المتظاهرين وهم يرشقون
        near = self._nearest(trigger, want, set(), -1)
        if near is not None and self._code(near) == UNKNOWN:
            near = self._nearest(trigger, want, {self.doc.mentions[near].entity}, -1)
        return [near] if near is not None and self._code(near) != UNKNOWN else found

    def equated(self, first: int) -> list[int]:
        """«الصين هي الدولة الوحيدة في المنطقة التي ...»: whoever stands before the pronoun is the one that the nouns behind it describe."""
        units = self.syntax.units
        at = next((u for u, unit in enumerate(units) if unit.first <= first < unit.last), 0)
        for u in range(at, max(1, at - _BACK), -1):
            unit, pronoun = units[u], units[u - 1]
            if unit.kind != "N" and unit.form != "comma":
                return []
            if unit.kind == "N" and pronoun.form == "pronoun" and u > 1:
                before = units[u - 2]
                if not unit.prep and before.kind == "N" and not before.prep and before.last == pronoun.first:
                    return [m for m, _, _ in self.mentions_in(before.first, before.last, "")]
                return []
        return []

    def _given_back(self, clause: Clause) -> bool:
        """Whether a joined verb gives something «له»: تلقى اتصالا من نظيره، وقدم له التهنئة."""
        words, units = self.doc.words, self.syntax.units
        return any(words[units[u].first].base == "ل" and words[units[u].first].enclitic in ("ه", "ها") for u in clause.phrases)

    def _sender(self, other: Clause, clause: Clause) -> list[int]:
        """«تلقى اتصالا من نظيره هنأه فيه»: whoever sent what the clause before receives acts in the clause that describes it."""
        analysis = other.verb.analysis
        if analysis is None or not any(s.subject == "recipient" and s.type is None for s in analysis.lemma.senses):
            return []
        units = self.syntax.units
        resumed = any(
            self.doc.words[units[u].first].function == "preposition" and self.doc.words[units[u].first].enclitic in ("ه", "ها")
            for u in clause.phrases
        )  # fmt: skip
        if not resumed:
            return []
        return [
            m
            for u in other.phrases
            if units[u].prep == "من"
            for m, _, _ in self.mentions_in(units[u].first, units[u].last, "")
        ][:1]

    def clause_subject(self, trigger: Trigger) -> list[int]:
        """Who a predicate participle is said of: the noun between أن and it (إن روسيا مستعدة), else the subject before it."""
        units = self.syntax.units
        head = trigger.unit - 1
        while head > 0 and units[head].joined and units[head].kind == "N" and not units[head].prep:
            head -= 1  # إن كييف والحلف مستعدان
        if head >= 0 and units[head].kind == "N" and not units[head].prep and units[head].first and units[trigger.unit - 1].last == trigger.first and self.doc.words[units[head].first - 1].function == "complementizer":
            said_of = [m for near in units[head : trigger.unit] for m, _, _ in self.mentions_in(near.first, near.last, "")]
            if said_of:
                return said_of
        best: list[int] = []
        told, main = False, -1
        done = trigger.pos == "a" and trigger.sense is not None and trigger.sense.type in _DONE and trigger.sense.subject == "actor"
        for clause in self.syntax.clauses:
            if clause.verb.first > trigger.first:
                break
            verb = clause.verb.analysis
            told = told or (not clause.subject and clause.verb.joined and clause.connector == "start" and verb is not None and verb.lemma.cue is not None and not verb.feature.endswith("p"))
            if (told and not done and clause.connector == "complementizer") or (best and not done and (clause.hangs(self.doc) or clause.within(units, main))):
                continue  # وأضاف أن إسرائيل ترفض الحوار، متهما واشنطن: who goes on to tell it
            if clause.subject and clause.connector not in ("relative",):
                found = []
                for u in clause.subject:
                    unit = self.syntax.units[u]
                    found += [m for m, _, _ in self.mentions_in(unit.first, unit.last, "")]
                if done:
                    best = found  # قالت دمشق إن العدو شن غارة، مستهدفا نقاطا: not she
                elif found and (not best or clause.connector in ("start", "comma", "conjunction", "verb")):
                    best, main = found, clause.unit
        return best

    def described(self, trigger: Trigger, enclitic: str) -> Unit | None:
        """The phrase that a relative clause describes, with الذي or without, where a pronoun in the clause takes it up."""
        if trigger.pos != "v" or trigger.clause < 0:
            return None
        clause = self.syntax.clauses[trigger.clause]
        if trigger.analysis is not None and trigger.analysis.enclitic:
            return None  # الحصار الذي تفرضه عليها: taken up already
        u = clause.relative
        if u < 0:
            u = clause.unit - 1
            if u < 0 or clause.verb.joined or self.syntax.units[u].kind != "N":
                return None
            unit = self.syntax.units[u]
            head = self.doc.words[unit.first]
            if unit.last != clause.verb.first or head.article or head.function or self.doc.mention_at[unit.first] >= 0:
                return None
            if u in clause.topic or u in clause.subject:
                return None
        gender = self.syntax.gender(u)
        if enclitic == "ه" and gender in ("F", "P"):
            return None
        if enclitic == "ها" and gender == "P":
            return None
        return self.syntax.units[u]

    def _answered(self, trigger: Trigger) -> bool:
        """Whether somebody answers or blames an act, so that its pronoun is somebody else: نددت بها بعد اتهامها بالتجسس."""
        prep, verb = self.syntax.units[trigger.unit].prep, self.syntax.clauses[trigger.clause].verb.analysis
        if prep == "ردا علي" or (prep in BROUGHT and verb is not None and trigger.meant == "ASSAULT" and any(s.subject == "recipient" for s in verb.lemma.senses)):
            return True  # نزح مليون شخص جراء هجماتها: not theirs
        if verb is None or verb.feature.endswith("p") or trigger.meant != "ACCUSE" or prep not in ("بعد", "اثر", "عقب"):
            return False
        return any(s.type in ("ACCUSE", "SANCTION", "THREATEN") and s.subject == "actor" for s in verb.lemma.senses)

    def antecedent(self, trigger: Trigger, enclitic: str, without: Iterable[int] = ()) -> int | None:
        """Mention a pronoun on a trigger stands for: subject of a clause before it, else the nearest fitting mention."""
        doc = self.doc
        want = {"ه": "M", "ها": "F", "هم": "P", "هما": "D"}.get(enclitic, "")
        not_these = {doc.mentions[m].entity for m in without}
        if (settled := waged_by(doc, trigger, self._settled(trigger, want))) is not None:
            return settled if settled >= 0 else None
        if trigger.pos == "m" and trigger.unit > 0 and self.syntax.units[trigger.unit].joined:
            before = doc.mention_at[trigger.first - 1]
            if before >= 0 and doc.entities.drafts[doc.mentions[before].entity].kind != "place":
                if self._fits(want, doc.mentions[before].gender):
                    return before  # الهجوم المباغت لباكو وسيطرتها: the owner of the act before
        struck = self._struck_before(trigger)
        if struck is not None:
            return next((m for m in struck if self._takes(want, m) and doc.mentions[m].entity not in not_these), None)
        not_these |= self._threatening(trigger) | self._answering(trigger) | self._mourning(trigger) | self._pledging(trigger)
        if trigger.pos in ("m", "n") and trigger.unit >= 0 and trigger.clause >= 0 and self._answered(trigger):
            subject = self.syntax.clauses[trigger.clause].subject[:1]  # علقت التحويل ردا على اعترافها: nobody answers himself
            spans = [self.syntax.units[u] for u in subject]
            not_these |= {doc.mentions[m].entity for unit in spans for m, _, _ in self.mentions_in(unit.first, unit.last, "")}
        if trigger.pos == "v":
            shared = self._object_before(trigger, want, not_these)
            if shared is not None:
                return shared
            if want == "F" and self._things_before(trigger):
                return None
        helped = any(sense.type == "AID" for sense in trigger.lemma.senses)  # أقنعت شركاءها بتزويدها: herself
        promised = self._promised(trigger, want, not_these) if helped else None
        if promised is not None:
            return promised
        made = None if helped else self._made_to(trigger, want, not_these)
        if made is not None:
            return made
        threatened = self.threatened(trigger, want)
        if threatened is not None:
            return threatened
        guest = self._beside(trigger, want, not_these) or self._helped_in(trigger, want, not_these) or self._laid_on(trigger, want, not_these)
        if guest is not None:
            return guest
        own = self.syntax.clauses[trigger.clause].subject[:1] if trigger.clause >= 0 else []
        personal = self.befalls_persons(trigger) and not self._struck_apart(trigger)
        best = None
        for clause in self.syntax.clauses:
            if clause.verb.first > trigger.first:
                break
            if enclitic in ("ه", "ها") and len(clause.subject) == 2:
                continue  # علقت لندن وباريس مساعداتهما لرواندا بسبب دعمها: two are هما
            for u in clause.subject[:1]:
                unit = self.syntax.units[u]
                if unit.first < trigger.first and self._fits(want, self.syntax.gender(u)) and not (want == "F" and self._people(unit.first, unit.last)):
                    found = self.mentions_in(unit.first, unit.last, "")
                    if not found or doc.mentions[found[0][0]].entity in not_these:
                        continue
                    if personal and doc.mentions[found[0][0]].first == unit.first and doc.entities.drafts[doc.mentions[found[0][0]].entity].kind in NO_PERSONS:
                        continue  # أدانت كندا قتلها: no state is killed
                    if trigger.pos == "v" and doc.entities.drafts[doc.mentions[found[0][0]].entity].kind == "medium":
                        continue  # أفاد التلفزيون بأن السكان حاصروه: not the channel that tells of it
                    if clause.index == trigger.clause or best is None or clause.connector != "relative":
                        best = found[0][0]
                        if u in own:
                            stormer = self._stormer(trigger, want, not_these, best)
                            return best if stormer is None else stormer
        if trigger.pos != "v":
            stormer = self._stormer(trigger, want, not_these, best)
            if stormer is not None:
                return stormer
        if best is not None and trigger.pos != "v":
            opened = self._opened(trigger, doc.mentions[best].first)
            if doc.mentions[best].first < opened:  # قالت هلسنكي إن مطالبة موسكو ثم غزوها: whoever is named inside goes first
                inside = self._nearest(trigger, want, not_these, -1)
                if inside is not None and doc.mentions[inside].first >= opened:
                    return inside
        if best is not None and (trigger.pos == "v" or not own):
            return best
        near = self._nearest(trigger, want, not_these, own[0] if own and trigger.pos != "v" else -1)
        if near is None and best is None:
            return self._ahead(trigger, want, not_these)
        return near if near is not None else best

    def _object_before(self, trigger: Trigger, want: str, without: set[int]) -> int | None:
        """«أعادت مهاجرين ومنعتهم»: the object of the verb that this one is joined to."""
        clause = self.syntax.clauses[trigger.clause] if trigger.clause >= 0 else None
        if clause is None or not clause.verb.joined or clause.subject or not clause.index:
            return None
        before = self.syntax.clauses[clause.index - 1]
        for u in before.objects[:1]:
            unit = self.syntax.units[u]
            shape = self.syntax.gender(u)
            if any(self.doc.words[k].shape == "P" for k in range(unit.first, unit.last)):
                shape = "P"  # جنودا عاجيين: the adjective shows the plural
            if unit.event or (want == "P") != (shape == "P") or not self._fits(want, shape):
                continue
            for m, _, _ in self.mentions_in(unit.first, unit.last, ""):
                if self.doc.mentions[m].entity not in without:
                    return m
        return None

    def _things_before(self, trigger: Trigger) -> bool:
        """Whether the verb that this one is joined to has things as its object: اقتحمت القوات المنازل وحاصرتها."""
        clause = self.syntax.clauses[trigger.clause] if trigger.clause >= 0 else None
        if clause is None or trigger.analysis is None or not trigger.analysis.enclitic or not clause.verb.joined or clause.subject or not clause.index:
            return False
        function = self.doc.lexicon.function
        for u in self.syntax.clauses[clause.index - 1].objects[:1]:
            unit = self.syntax.units[u]
            heads = [self.doc.words[k].base.removeprefix("ال") for k in range(unit.first, unit.last)]
            if not unit.mentions and any("place_noun" in function.get(k, ()) or "place_noun" in function.get(k.removesuffix("ا"), ()) for k in heads):
                return True
        return False

    def _made_to(self, trigger: Trigger, want: str, without: set[int]) -> int | None:
        """«دعت مصر إسرائيل إلى وقف هجماتها»، «إجبار الجيش على وقف عدوانه»: whoever is asked, accused or forced acts in what follows."""
        if trigger.pos == "v" or trigger.unit < 0:
            return None
        units = self.syntax.units
        asked: list[int] = []
        for u in range(trigger.unit - 1, max(-1, trigger.unit - 4), -1):
            unit = units[u]
            if unit.kind != "N":
                break
            if unit.event and unit.event[0] == unit.first and unit.last > unit.first + 1:
                if any(self._asks(n.lemma) for n in self.doc.words[unit.first].nouns):
                    asked.append(u)
                    break
        if not asked and trigger.clause >= 0:
            clause = self.syntax.clauses[trigger.clause]
            if (
                clause.verb.analysis is not None
                and clause.verb.first < trigger.first
                and self._asks(clause.verb.analysis.lemma)
            ):
                asked = clause.objects[:1] if clause.subject else []
        for u in asked:
            unit = units[u]
            if unit.last > trigger.first:
                continue
            for k in range(unit.first, min(unit.last, unit.first + 3)):
                index = self.doc.mention_at[k]
                if index >= 0:
                    mention = self.doc.mentions[index]
                    form = self.doc.forms[mention.first]
                    manly = want == "M" and form.startswith("ال") and not form.endswith(("ة", "اء", "ات"))  # الاحتلال
                    state = (
                        want == "F" and self.doc.entities.drafts[mention.entity].kind == "state"
                    )  # الكونغو: either gender
                    fits = mention.entity not in without and (manly or state or self._fits(want, mention.gender))
                    return index if fits and self.political(index) else None
        return None

    def _promised(self, trigger: Trigger, want: str, without: set[int]) -> int | None:
        """«وعدت برلين كييف بتزويدها بالدبابات»: whoever is promised help gets it."""
        clause = self.syntax.clauses[trigger.clause] if trigger.clause >= 0 else None
        if clause is None or not clause.subject or not clause.objects or clause.verb.analysis is None or clause.verb.first > trigger.first:
            return None
        main = clause.verb.analysis.lemma.main()
        unit = self.syntax.units[clause.objects[0]]
        if main is None or main.type != "AGREE" or unit.last > trigger.first:
            return None
        for m, _, _ in self.mentions_in(unit.first, unit.last, ""):
            if self.doc.mentions[m].entity not in without and self._fits(want, self.doc.mentions[m].gender):
                return m
        return None

    @staticmethod
    def _asks(lemma: Lemma) -> bool:
        if not lemma.senses or lemma.light:
            return False
        main = lemma.main()
        return lemma.senses[0].type in ("REQUEST", "ACCUSE", "COERCE") or (main is not None and main.type == "REQUEST")

    def _opened(self, trigger: Trigger, after: int) -> int:
        """Where the first clause of أن behind a token begins that holds a trigger; -1 for none."""
        for unit in self.syntax.units[: max(0, trigger.unit)]:
            if unit.kind == "C" and unit.form == "complementizer" and unit.first > after:
                return unit.last
        return -1
