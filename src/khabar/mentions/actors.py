"""Find the actors of a text: names, titles with names, bodies and groups with a nationality, capitals, epithets."""

from __future__ import annotations

from khabar.lexicon.entries import StoredName
from khabar.lexicon.name import Name
from khabar.lexicon.word import Word
from khabar.mentions.attributes import land_behind, outward
from khabar.mentions.described import Described
from khabar.mentions.document import ActorMention
from khabar.mentions.entities import UNKNOWN, Draft
from khabar.mentions.headed import CLOSING, OPENING
from khabar.mentions.items import begins_item
from khabar.mentions.matches import DESCRIPTION, ENTITY, Match
from khabar.mentions.struck_cities import struck

_INFORMED = frozenset(("مسؤول", "مسوول", "مطلع", "رفيع", "رسمي"))
"""Adjectives of sources behind their nationality."""
_TWINS = {"COD": "COG"}
"""States whose short name is the same: it means the one the press means by it, unless the other has been named in full."""
_PARTNERS = frozenset(("مع", "بين"))
"""Behind these stands the other side of what a capital takes part in: «اتفاق باريس مع طهران»."""
_LANDS = frozenset(("مدينة", "بلدة", "محافظة", "ولاية", "قرية", "اقليم", "منطقة", "مديرية", "ناحية", "قضاء", "ريف", "مخيم", "جزيرة", "ميناء", "ضاحية", "مقاطعة", "مطار", "شمال", "جنوب", "شرق", "غرب", "تحرير", "استعادة", "حصار", "محاصرة", "اقتحام", "احتلال", "سقوط", "معركة", "جبهة"))
"""Nouns before the name of a place, or of what befalls one: تحرير عدن."""
_OTHERWISE = frozenset((("صلاة", "المغرب"), ("اذان", "المغرب"), ("شبه", "جزيرة")))
"""Words that make no name of the next: sunset, a peninsula."""


class ActorFinder(Described):
    """Scans a document once from left to right and fills its mentions."""

    def run(self) -> None:
        """Add every mention of the document."""
        i, words, memory = 0, self.words, self.memory
        sentence_ends = {last for _, last in self.doc.sentences}
        speaking, endings = self.doc.lexicon.speaking, memory.endings
        while i < len(words):
            if i in sentence_ends:
                memory.next_sentence()
                if begins_item(self.doc, i):
                    memory.next_item()
            word, found = words[i], None
            if not word.is_word:
                pass
            elif word.silent if word.silent is not None else self._silent(word):
                if word.form[-2:] in endings:
                    found = self._known_person(i, word)
            elif word.function:
                if word.form in speaking:
                    found = self._special(i, word)
                if found is None and word.name_starts:
                    found = self._long_name(i, word) or self._headless(i, word)
            else:
                found = self._at(i, word)
            i = i + 1 if found is None else max(i + 1, found.last)

    def _silent(self, word: Word) -> bool:
        """Whether nothing in a word opens a mention, so that at most the surname of a person named before is left."""
        if word.held is False:
            word.held = self._held(word.form)
        word.silent = not (
            word.held or word.name_starts or word.nisba or word.article or word.given or word.function
            or word.form in self.doc.lexicon.openers
        )  # fmt: skip
        return word.silent

    def _at(self, i: int, word: Word) -> ActorMention | None:
        if word.kinds:
            special = self._special(i, word) if word.form in self.doc.lexicon.speaking else None
            if special is not None:
                return special
            headed = self._headed(i, word) if "name_head" in word.kinds else None
            if headed is not None:
                return headed
        match = self.match(i) if word.name_starts or word.held else None
        if match is not None:
            kind = match.entry.kind
            if kind == "media" and match.last == i + 1:
                island = self.memory.island() if word.form.endswith("الجزيرة") else None
                if island is not None:
                    mention = self._new(i, match.last, island, "definite", "island named before", match)
                    mention.inferred = True
                    return self._add(mention)
            if kind in ENTITY:
                return None if i and (self.words[i - 1].base, word.base) in _OTHERWISE else self._entity(i, match)
            if kind == "epithet":
                return self._epithet(i, match)
            if kind in DESCRIPTION and (self._opens_clause(i, word, match) or self._main(i, match) or outward(self.words, i, match.last, self.doc.mention_at[i - 1] >= 0)):
                return None
            if kind in DESCRIPTION:
                if match.last == i + 1 and not match.enclitic and kind != "title" and ("ال" in word.form[:4] or "لل" in word.form[:3]):
                    following = self.words[i + 1] if i + 1 < len(self.words) else None
                    taken_up = None
                    if following is None or not (following.nisba or (following.name_starts and not following.function and not self._apart(i + 1))):
                        taken_up = self._taken_up(i, word)
                    elif following.nisba and following.article and "MIL" not in match.entry.roles:  # القوات السودانية: the army's
                        taken_up = self._taken_up(i, word, following.nisba.partition(":")[0])
                        if taken_up is None and kind == "collective" and match.entry.entity_kind == "group" and self._apart(i + 1):
                            taken_up = self._taken_up(i, word)  # توعدت الجماعة | السعودية
                    if taken_up is not None:
                        return taken_up
                return self._described(i, match)
            if kind == "place" and not (word.analyses and match.last == i + 1 and not match.preposition and word.verbs and not self._behind(i)):
                return self._place(i, match)
        if word.nisba:
            return self._surname(i, word) or self._people(i, word)
        if word.article:
            taken_up = self._taken_up(i, word)
            if taken_up is not None:
                return taken_up
        if word.given or "name_opener" in word.kinds:
            return self._bare_name(i, word)
        return self._known_person(i, word)

    def _behind(self, i: int) -> bool:
        """Whether a preposition or «مدينة» stands before a word, which then is no verb: إلى عدن، مدينة تعز."""
        before = self.words[i - 1] if i else None
        if before is None or before.enclitic:
            return False
        return before.function == "preposition" or (not before.article and before.base in _LANDS)

    def _main(self, i: int, match: Match) -> bool:
        """Whether «الرئيس» says of the thing before it that it is the main one: التجمع الرئيس، السبب الرئيس."""
        words = self.words
        if words[i].form not in ("الرئيس", "الرئيسة") or match.last != i + 1 or not i or not words[i - 1].article or words[i - 1].verbs or self.doc.mention_at[i - 1] >= 0:
            return False
        following = words[i + 1] if i + 1 < len(words) else None
        return following is None or not (
            following.nisba
            or following.given
            or (following.name_starts and not following.preposition)
            or following.conjunction
        )

    def _opens_clause(self, i: int, word: Word, match: Match) -> bool:
        """Whether a word that is also a verb opens a sentence before its subject: وطالب الوزير ..."""
        if not word.verbs or match.last > i + 1 or word.article or match.enclitic or i + 1 >= len(self.words):
            return False
        if i and self.words[i - 1].is_word and self.doc.sentences[self.doc.sentence_of(i)][0] != i:
            return False
        following = self.words[i + 1]
        if following.function == "preposition" and following.enclitic:
            return True  # طالب فيها باريس
        return following.article or bool(following.name_starts) or bool(following.given)

    def _long_name(self, i: int, word: Word) -> ActorMention | None:
        """A closed-class word opens a name only where the name has more words."""
        match = self.match(i)
        if match is None or match.last == i + 1:
            return None
        if match.entry.kind == "place":
            return self._place(i, match)  # أم درمان
        if match.entry.kind == "title" and not match.entry.plural:
            return self._described(i, match)  # كبير المفاوضين
        return self._entity(i, match) if match.entry.kind in ENTITY else None

    def _headless(self, i: int, word: Word) -> ActorMention | None:
        """«شن مسلحون هجوماً»: an adjective of people is a noun where none stands before it."""
        if word.function != "head_adjective" or not word.form.endswith(("ون", "ين")):
            return None
        before = self.words[i - 1] if i else None
        if before is not None and before.is_word and not (before.verbs or before.function or before.is_number):
            return None
        match = self.match(i)
        return self._described(i, match) if match is not None and match.entry.kind == "collective" else None

    def _entity(self, i: int, match: Match) -> ActorMention | None:
        entry = match.entry
        if entry.kind == "person":
            return self._holder(i, match)
        if entry.kind == "capital" and (self._names_a_paper(i, match.last) or struck(self.doc, i, match.last)):
            return self._place(i, match)
        key = self.doc.forms[i][len(match.conjunction) + len(match.preposition) :]
        if match.preposition == "ل" and key.startswith("ل") and self.words[i].article:
            key = "ا" + key  # للاحتلال
        if "adjective_name" in self.function.get(key, ()) and match.last == i + 1 and self._describes(i):
            return None
        gender = self._gender(entry, key)
        twin = _TWINS.get(entry.code) if match.last == i + 1 and entry.kind == "state" else None
        if twin is not None and self.memory.near([twin]) and not self.memory.near([entry.code]):
            draft = self.doc.entities.get(twin, "state", "", "", (), (twin,), gender)
        else:
            draft = self.doc.entities.of_entry(entry, gender)
        how = "metonym" if entry.kind in ("capital", "office") else "name"
        if self.doc.surface[i][0].isascii():
            how = "latin"
        first, last = self._marked(i, match.last)
        mention = self._new(first, last, draft, how, f"table:{entry.origin}", match)
        mention.gender = gender
        if entry.kind in ("state", "capital", "contested"):
            mention.place = match.index
        if entry.kind == "office" and match.last > i + 1:
            self.memory.titled(self._body_within(i, match.last), draft)
        return self._add(mention)

    def _names_a_paper(self, i: int, last: int) -> bool:
        """Whether a city only gives its name: «اتفاق باريس للمناخ», «عملية "صوفيا"»; «اتفاق باريس ولندن» is theirs."""
        surface, words = self.doc.surface, self.words
        if i and last < len(surface) and surface[i - 1] in OPENING and surface[last] in CLOSING:
            return last == i + 1 or (i > 1 and "city_named" in self.function.get(self.words[i - 2].base, ()))  # "تل أبيب" is the city, with a reserve
        heads = self.function.get(words[i - 1].base, ()) if i and not (words[i].preposition or words[i].conjunction) else ()
        if "city_named" not in heads and ("venue_noun" not in heads or words[i - 1].base == "بيان"):
            return False  # رفضت الحركة محادثات جنيف: nothing is done to her land
        after = words[last] if last < len(words) else None
        if after is not None and words[i - 1].base == "اعلان" and not after.article and (after.function == "complementizer" or any(n.pos == "m" for n in after.nouns)):
            return False  # إعلان أنقرة سحب قواتها
        return after is None or not (after.base in _PARTNERS or (after.conjunction == "و" and self.match(last) is not None))

    def _describes(self, i: int) -> bool:
        """Whether a word that is also an adjective stands behind a noun: دعم مالي."""
        if not i or self.words[i].preposition or self.words[i].conjunction or land_behind(self.words, i, self.doc.timex_at):
            return False
        before = self.words[i - 1]
        return (
            before.is_word
            and not before.article
            and not before.function
            and (bool(before.nouns) or not before.verbs)
            and self.doc.mention_at[i - 1] < 0
        )

    def _marked(self, first: int, last: int) -> tuple[int, int]:
        """A name that fills its marks takes them in: شددت "أكسيس ناو" على ..."""
        surface = self.doc.surface
        if first and last < len(surface) and surface[first - 1] in OPENING and surface[last] in CLOSING:
            return first - 1, last + 1
        return first, last

    def _place(self, i: int, match: Match) -> ActorMention:
        entry = match.entry
        if self._names_a_paper(i, match.last):  # no land and no ground of what is told
            draft = self.doc.entities.get(UNKNOWN, "place", entry.name, entry.name_ar, (), (), "F")
            return self._add(self._new(i, match.last, draft, "name", "named after a city", match))
        draft = self.doc.entities.get(
            entry.country[0] if len(entry.country) == 1 else UNKNOWN,
            "place",
            entry.name,
            entry.name_ar,
            (),
            entry.country,
            "F",
        )
        mention = self._new(i, match.last, draft, "name", "table:places", match)
        mention.place = match.index
        return self._add(mention)

    def _whoever(self, i: int, match: Match) -> ActorMention | None:
        """«المتمردين» where no rule says whose: rebels, of the land that the act happens in."""
        if match.last != i + 1:
            return None
        for conjunction, preposition, dropped, key in self.words[i].name_starts:
            for rest, index in self.names[key] if dropped else ():
                if not rest and self.entries[index].kind == "collective":
                    return self._described(i, Match(i + 1, index, self.entries[index], conjunction, preposition, True, ""))
        return None

    def _epithet(self, i: int, match: Match) -> ActorMention | None:
        word = self.words[i]
        last = match.last
        if last < len(self.words) and self.words[last].nisba and self.words[last].article and self._agrees(i, match):
            if last == i + 1 and self._happens(i, word):
                return None
            code = self.words[last].nisba.split(":")[0]
            armed = {rule["role"] for rule in match.entry.rules if rule.get("role")} & {"REB", "PRM"}
            draft = self.doc.entities.get(
                code + "REB" if armed and len(code) == 3 else code, "force", "", "", ("REB" if armed else "MIL",), (code,) if len(code) == 3 else (), "M"
            )
            return self._finish_epithet(i, last + 1, draft, match, False)
        rule = self._rule(match.entry)
        referent = rule.get("code") if rule is not None else None
        if rule is not None and referent:
            roles = (rule["role"],) if rule.get("role") else ()
            draft = self.doc.entities.get(referent, "state" if len(referent) == 3 and not roles else "force", "", "", roles,
                                          (referent,) if len(referent) == 3 else (), "M")  # fmt: skip
            return self._finish_epithet(i, last, draft, match, True)
        people = self._whoever(i, match)
        if people is not None:
            return people
        if not (word.analyses or word.function):
            self.doc.issue(i, last, "epithet", f"no rule says whom «{self.doc.surface[i]}» means here")
        return None

    def _agrees(self, i: int, match: Match) -> bool:
        """«قوات الاحتلال الفلسطينيين»: an adjective of several people describes no force, nor the soldiers of another land."""
        nisba = self.words[match.last]
        if not nisba.form.endswith(("ين", "ون")) or match.last == i + 1:
            return not nisba.form.endswith(("ين", "ون")) or not self.words[i].form.endswith(("الاحتلال", "العدوان", "النظام", "الكيان"))
        if self.words[i].form.endswith(("قوات", "ات", "ة", "جيش", "طيران")):
            return False
        rule = self._rule(match.entry)
        return rule is None or rule.get("code") in ("", None, nisba.nisba.split(":")[0])

    def _happens(self, i: int, word: Word) -> bool:
        """«يتواصل العدوان الإسرائيلي»: the attack itself; «قصف العدوان الإسرائيلي البلدة»، «غارات العدوان الإسرائيلي»: who attacks; «قتلى العدوان»، «أدى العدوان إلى»: the attack."""
        if not any(sense.type == "ASSAULT" for noun in word.nouns for sense in noun.lemma.senses):
            return False
        before = self.words[i - 1] if i and not (word.preposition or word.conjunction) else None
        if before is None or before.article:
            return True
        deeds = [a.lemma for a in (*before.verbs, *before.nouns)]
        return not any((lemma.light and "causing" not in lemma.kinds) or any(sense.type in ("ASSAULT", "COERCE") and sense.subject == "actor" for sense in lemma.senses) for lemma in deeds)

    def _finish_epithet(self, first: int, last: int, draft: Draft, match: Match, inferred: bool) -> ActorMention:
        mention = self._new(first, last, draft, "epithet", f"epithet:{match.entry.name}", match)
        mention.wording = " ".join(self.doc.surface[first:last])
        mention.inferred = inferred
        mention.gender = "F" if self.words[first].form.endswith(("ة", "ات")) else "M"
        return self._add(mention)

    def _surname(self, i: int, word: Word) -> ActorMention | None:
        """«أعرب السوداني عن ...» after «محمد شياع السوداني»: the surname of somebody named before, behind no noun."""
        before = self.words[i - 1] if i else None
        if not word.article:
            return None
        if before is not None and before.is_word and not before.function:
            opens = self.doc.sentences[self.doc.sentence_of(i)][0] == i - 1
            if not before.verbs or (before.nouns and not opens):
                return None
        return self._known_person(i, word)

    def _people(self, i: int, word: Word) -> ActorMention | None:
        """A nationality used as a noun: الروس، الفلسطينيين."""
        code, _, feature = word.nisba.partition(":")
        previous = self.words[i - 1] if i else None
        plural = feature[:1] in ("P", "p", "D")
        if not word.article and (
            word.preposition == "ك" or word.form.endswith("ات") or (i and self.doc.surface[i - 1] in OPENING)
        ):
            return None  # مجريات، كارمن، «روس كوسموس»
        if not plural or (previous is not None and previous.is_word and not previous.function and not previous.verbs
                          and self.doc.end[i - 1] + 1 >= self.doc.start[i] and not word.preposition and not word.conjunction
                          and self.doc.mention_at[i - 1] < 0 and not previous.nouns):  # fmt: skip
            return None
        last = i + 1
        if last < len(self.words) and self.words[last].given and not self.words[last].function:
            return None
        land = self.doc.lexicon.land(word.nisba)
        draft = self.doc.entities.get(code, "people", f"people of {code}", "", ("CVL",), (land,) if land else (), "P")
        mention = self._new(i, last, draft, "definite", "nationality as a noun")
        mention.plural = True
        return self._add(mention)

    def _special(self, i: int, word: Word) -> ActorMention | None:
        """«بلاده» and «نظيره»."""
        kinds = word.kinds
        if "source_noun" in kinds:
            return self._source(i, word)
        if "own_country" in kinds:
            code = self._own_land(i)
            if code is None:
                self.doc.issue(i, i + 1, "pronoun", f"whose country «{self.doc.surface[i]}» is could not be told")
                return None
            draft = self.doc.entities.get(code, "state", "", "", (), (code,), "F")
            mention = self._new(i, i + 1, draft, "definite", "own country")
            mention.conjunction = "و" if word.form[0] == "و" else ""
            mention.preposition = (
                word.form[0] if word.form[0] in "لب" and word.form[1] == "ب" and word.form[2:3] == "ل" else ""
            )
            mention.inferred = True
            return self._add(mention)
        if "counterpart" in kinds:
            title = self.memory.last_title()
            entry = Name(StoredName("title", name=title or "counterpart", roles=["GOV"], takes="state", entity_kind="person"))
            preposition = word.form[0] if word.form[0] in "لب" else ""
            conjunction = "و" if word.form[0] == "و" else ""
            return self._described(i, Match(i + 1, -1, entry, conjunction, preposition, False, ""))
        return None

    def _source(self, i: int, word: Word) -> ActorMention | None:
        """«مصدر كويتي»; «المصدر» is the source that was named before."""
        form = word.form
        at = form.index("مصدر")
        prefix = form[:at].removesuffix("ال")
        conjunction = "و" if prefix.startswith("و") else ""
        preposition = "ل" if prefix.removeprefix("و").startswith("ل") else ""
        following = self.words[i + 1] if i + 1 < len(self.words) else None
        longer = self.match(i)
        if (longer is not None and longer.last > i + 1) or following is None:
            return None
        if form.endswith(("المصدر", "للمصدر")):
            draft = self.memory.source()
            if draft is None or following.nisba:
                return None
            mention = self._new(i, i + 1, draft, "definite", "source named before")
            mention.inferred, mention.gender = True, "M"
            mention.conjunction, mention.preposition = conjunction, preposition
            return self._add(mention)
        if not following.nisba or following.article:
            return None
        entry = Name(StoredName("collective", name="sources", roles=["UNK"], entity_kind="unnamed", takes="all"))
        described = self._described(i, Match(i + 1, -1, entry, conjunction, preposition, False, ""))
        if described is not None and described.last < len(self.words) and self.words[described.last].form in _INFORMED:
            self.doc.mention_at[described.last] = self.doc.mention_at[i]
            described.last += 1
        return described
