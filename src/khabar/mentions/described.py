"""Titles, bodies and collectives with what they belong to: «وزير خارجية بولندا», «الجيش التركي», «سكان غزة»."""

from __future__ import annotations

from khabar.lexicon.name import Name
from khabar.lexicon.word import Word
from khabar.mentions.apart import charged, upon_whom
from khabar.mentions.apposed import titled_before
from khabar.mentions.arranged import no_body
from khabar.mentions.attributes import of_continent
from khabar.mentions.calling import calls_for
from khabar.mentions.constructs import is_prison, one_voice
from khabar.mentions.description import Description
from khabar.mentions.document import ActorMention
from khabar.mentions.entities import UNKNOWN, Draft
from khabar.mentions.extended import OFFICIAL, WEAPONS, Extended
from khabar.mentions.matches import Match
from khabar.mentions.offices import held
from khabar.mentions.owners import of_others, told_owner
from khabar.mentions.persons import FAMILY_FIRST

_ABROAD = frozenset(("diplomatic sources", "sultan"))
"""Those who may be of any land where they are not told of which."""
_ARMED = frozenset(("MIL", "REB", "UAF", "PRM", "COP", "SPY"))
"""Roles of people who belong to a body that has named them before."""
_UNIFORMED, _BEFALLING = frozenset(("MIL", "COP")), frozenset(("ASSAULT", "COERCE"))
_OPENING = frozenset(("«", "“", "”", "„", "‟", "‹", '"'))
"""Marks that open the words of another."""
_ANYWHERE = frozenset(("commander", "JRN", "EDU", "MED", "BUS", "doctor (courtesy)", "haj"))
"""Whoever has such a title may be of any country, whatever the report is about."""
_OWN = ("ته", "تها", "تهم", "تهما", "تنا", "تكم")
_TRAFFIC = frozenset(("سير", "مرور", "ملاحة", "طيران", "نقل", "سفن", "مراكب", "قطارات", "شحن", "تجارة", "تصدير", "استيراد", "مسافرين", "عبور", "نزوح", "تبادل", "طائرات", "شاحنات", "بضائع"))
_MEMBER_LANDS, _COORDINATED = frozenset(("دولة", "بلد", "دولتان", "دولتين")), frozenset(("منسق", "منسقا"))
_OWN_MANY = tuple("ا" + end for end in _OWN)
"""Ends of a feminine noun with its owner, and of a plural."""


class Described(Extended):
    """Finds who is described by a title, body or collective."""

    def _described(self, i: int, match: Match) -> ActorMention | None:
        entry = match.entry
        if (entry.kind == "collective" or entry.adjectival) and self._adjective(i, entry):
            return None
        if self._else(i, match):
            return None
        named = self._named_behind(i, match)
        if named is not None:
            return named
        d = self._extended(self._opened(i, match))
        if entry.kind == "title" and i and match.last == i + 1 and self.words[i].form.endswith("ة") and not match.preposition and not match.conjunction:
            before = self.words[i - 1]
            if before.form.endswith("ات") and not before.article and before.nouns:
                return None  # هجمات منسقة
        if entry.kind == "title" and match.last == i + 1 and self.words[i].form in _COORDINATED and i and self.words[i - 1].nouns and not self.words[i - 1].article and not self.words[i - 1].verbs:
            return None  # هجوم منسق
        if entry.needs_name and not d.name_to and d.person is None:
            return self._unnamed(i, match)
        if not d.name_to and (d.definite or d.code is not None) and entry.kind == "title":
            d.name_from, d.name_to, d.anchor = self._apposed(d.anchor)
            inner = self.match(d.name_from) if d.name_to else None
            if inner is not None and inner.entry.kind == "person":
                d.person = inner.entry
        return self._settle(d)

    def _unnamed(self, i: int, match: Match) -> ActorMention | None:
        """«مقتل جندي إسرائيلي»: a word that is a title before a name is a description where no name follows."""
        if match.last != i + 1 or match.last >= len(self.words) or not self.words[match.last].nisba:
            return None
        for conjunction, preposition, dropped, key in self.words[i].name_starts:
            for rest, index in self.names[key]:
                entry = self.entries[index]
                if not rest and entry.kind == "collective" and _UNIFORMED & set(entry.roles):
                    return self._described(i, Match(i + 1, index, entry, conjunction, preposition, dropped, ""))
        return None

    def _acting(self, i: int, entry: Name) -> bool:
        """Whether a bare body is somebody here: not «السلطة» behind a preposition or noun, which is power."""
        if entry.takes != "subject" or not i or not self.words[i - 1].is_word:
            return True
        before = self.words[i - 1]
        return not self.words[i].preposition and bool(
            before.verbs or before.function in ("complementizer", "conjunction")
        )

    def _else(self, i: int, match: Match) -> bool:
        """Whether a title or body is part of another name or act: مدرسة السيدة خديجة، القضاء على الإرهاب."""
        word = self.words[i]
        if match.entry.kind == "collective" and ((i and self.doc.forms[i] == "الدولتين" and self.words[i - 1].base == "حل") or self._demands(i, match) or self._outskirts(i, match) or no_body(self.doc, i)):
            return True
        if word.base.removeprefix("ال") == "حركة" and i + 1 < len(self.words) and self.words[i + 1].base.removeprefix("ال") in _TRAFFIC:
            return True  # أمام حركة السير: traffic, no movement
        if is_prison(self.doc, i):
            return True  # داهموا معتقل «عوفر»: the house, no one held in it
        if i and match.entry.name == "member" and self.words[i - 1].base.removeprefix("ال") in _MEMBER_LANDS:
            return True  # الدولة | العضو في الاتحاد: the land, not the union
        if match.entry.kind == "collective" and "definite_only" in self.function.get(word.form, ()):
            return True
        if word.form == "قضاء" and i and self.doc.forms[i - 1] == "في":
            return True  # في قضاء صيدا: a district
        if "act_noun" in self.function.get(word.form, ()) and match.last < len(self.words):
            return self.words[match.last].base == "علي"
        return (
            i > 0
            and match.entry.kind == "title"
            and not word.conjunction
            and not word.preposition
            and "named_after" in self.function.get(self.words[i - 1].form, ())
        )

    def _named_behind(self, i: int, match: Match) -> ActorMention | None:
        """A state behind the one word that says what it is to another: «حليفتها موسكو» is Moscow."""
        if match.entry.name != "allies" or match.last != i + 1 or match.last >= len(self.words) or not match.enclitic:
            return None
        behind = self.match(match.last)
        if behind is None or behind.entry.kind not in ("state", "capital") or behind.preposition or behind.conjunction or self.words[match.last].nisba:
            return None
        draft = self.doc.entities.of_entry(behind.entry, "")
        return self._add(self._new(i, behind.last, draft, "definite", f"table:{behind.entry.origin}", match))

    def _outskirts(self, i: int, match: Match) -> bool:
        """Whether a word is the edge of a place: أطراف بلدة كفرشوبا."""
        if match.last != i + 1 or match.last >= len(self.words) or "where_noun" not in self.function.get(self.words[i].base, ()):
            return False
        if "place_noun" in self.function.get(self.words[match.last].base, ()):
            return True
        behind = self.match(match.last)
        return behind is not None and behind.entry.kind == "place"

    def _demands(self, i: int, match: Match) -> bool:
        """Whether a singular that is a verb as well has a state or office right behind it: طالب رئيس الوزراء بالاستقالة."""
        word = self.words[i]
        if i and word.nouns and not word.article and not word.preposition and (self.doc.surface[i - 1] in "،,-–)" or word.form[-1] == "ا" or upon_whom(self.doc, i)) and self._adds(i):
            return True
        if match.entry.plural or match.last != i + 1 or match.last >= len(self.words) or word.article or word.preposition:
            return False
        if not any(a.lemma.kind == "verb" for a in word.verbs):
            return False
        if word.base == "طالب" and calls_for(self.doc, i):
            return True  # وقبل يومين، طالب كارتر بوقف الحرب
        if self.doc.sentences[self.doc.sentence_of(i)][0] == i and ((word.form[0] == "و" and word.verbs[0].conjunction) or self.doc.surface[match.last] in "،,"):
            return True  # وطالب عطرون أن تتكاتف الدول: no sentence goes on with an indefinite noun; طالب، أمس، مجلس الأمن بوقف القتال
        after = self.words[match.last]
        if after.form in _OPENING and match.last + 1 < len(self.words):
            quoted = self.match(match.last + 1)
            if quoted is not None and quoted.entry.kind in ("state", "organisation", "group", "media", "collective", "body"):
                return True  # طالب "حزب العمال" الحكومة بالاستقالة
        if after.preposition == "ب" and any(a.lemma.senses for a in word.verbs) and (not word.enclitic or any(n.pos == "m" for n in after.nouns)):
            return True  # وطالب بوقف القصف، وطالبه بالاستقالة
        behind = self.match(match.last)
        if behind is None and bool(after.given) and not after.verbs:
            return True  # طالب دميترو لوبينيتس بإرسال مراقبين: no name follows an indefinite noun
        return behind is not None and behind.entry.kind in ("state", "organisation", "group", "title", "body", "person", "office")

    def _adds(self, i: int) -> bool:
        """Whether a participle behind a comma says what somebody adds, with whom it concerns right behind it: «...، متهمة أثينا بدعمهم»."""
        if i + 1 >= len(self.words) or not any(a.pos == "a" and a.lemma.senses and not a.enclitic for a in self.words[i].nouns):
            return False
        form, after = self.words[i].form, self.words[i + 1]
        if after.form in _OPENING and i + 2 < len(self.words):
            after = self.words[i + 2]  # متهمة «الدعم السريع بالتعدي»
        if not form.endswith(("ة", "ين", "ا")) or after.preposition or after.function == "preposition" or (after.nisba and not after.article and not charged(self.doc, i)):
            return False
        if upon_whom(self.doc, i) or (after.enclitic and i + 2 < len(self.words) and self.words[i + 2].preposition == "ب"):
            return True  # متهمة إياها؛ متهمة جارتها بدعم المسلحين
        behind = self.match(i + 1 if after is self.words[i + 1] else i + 2)
        return behind is not None or (after.article and not form.endswith("ا") and not after.nisba)

    def _adjective(self, i: int, entry: Name) -> bool:
        """Whether a word describes the noun or name just before it: موسكو المتهمة، مؤتمر صحفي."""
        word = self.words[i]
        adjectival = entry.adjectival
        if entry.name == "international community" or (i and entry.plural and one_voice(self.function, self.words[i - 1], entry.name)):
            return False  # دعا البيان | المجتمع الدولي، طالبت الوزارة | الفصائل
        if i and word.article and self.words[i - 1].nisba and self.words[i - 1].article and self.words[i - 1].form.endswith("ة") and not word.form.endswith(("ة", "ات", "ى")):
            return False  # السلطات التركية | الأسير، القوات الروسية | الجندي
        if adjectival and i and not word.conjunction and not word.preposition:
            before = self.words[i - 1]
            if self._strikes(before) and i + 1 < len(self.words) and self.words[i + 1].nisba:
                return False  # اعتقال صحافي مغربي
            return before.is_word and not before.function and not before.verbs and not before.is_number
        if not i or word.conjunction or word.preposition:
            return False
        before = self.words[i - 1]
        if not word.article and word.form.startswith(("متطرف", "متشدد")) and before.is_word and not before.article and not before.function:
            many = before.nisba and before.form.endswith(("ين", "ون", "ان"))
            return bool(many) or (self.doc.mention_at[i - 1] >= 0 and self.doc.mentions[self.doc.mention_at[i - 1]].plural)  # طلاب إسرائيليون | متطرفون
        if not word.article and "ال" not in word.form[:2]:
            return False
        if not before.is_word or before.function or (before.verbs and not before.article):
            return False
        if word.form.endswith(("ين", "ون")) and (before.form.endswith("ة") or self._single(i - 1)):
            return False  # تتهم الدول الغربية | المتمردين، كييف | المتمردين
        if self._disagrees(i, entry):
            return False  # قتل الجيش الإسرائيلي | المدنيين، دعا الرئيس | الفصائل
        return self.doc.mention_at[i - 1] >= 0 or before.article

    def _disagrees(self, i: int, entry: Name) -> bool:
        """Whether a word cannot describe the one named before it by its number or gender: several people behind one body or person, «المعارضة» behind a man."""
        index = self.doc.mention_at[i - 1]
        if index < 0:
            return False
        mention = self.doc.mentions[index]
        draft = self.doc.entities.drafts[mention.entity]
        if mention.plural or mention.gender == "P" or draft.kind in ("people", "unnamed") or not (self.words[i - 1].article or draft.kind in ("person", "state")):
            return False
        return entry.plural or (draft.kind == "person" and mention.gender == "M" and self.words[i].form.endswith("ة"))

    @staticmethod
    def _strikes(word: Word) -> bool:
        """Whether a word is a masdar without article of an act that befalls people."""
        return not word.article and any(
            noun.pos == "m" and any(s.type in _BEFALLING and s.object == "recipient" for s in noun.lemma.senses) for noun in word.nouns
        )

    def _single(self, i: int) -> bool:
        """Whether a token ends the name of a state or movement, which no plural of people describes."""
        index = self.doc.mention_at[i]
        return index >= 0 and self.doc.mentions[index].how == "name" and not self.doc.mentions[index].plural

    def _founding(self, i: int, entry: Name) -> bool:
        """Whether a title is of who founded something, or joined to such a one: مؤسسها ورئيسها."""
        if entry.office == "founder":
            return True
        before = self.doc.mention_at[i - 1] if i and self.words[i].form.startswith("و") else -1
        return before >= 0 and self.doc.mentions[before].rule.startswith("title:founder+possessive")

    def _founded(self) -> str | None:
        """The latest body named: nobody is told to have founded a state."""
        for mention in reversed(self.doc.mentions):
            draft = self.doc.entities.drafts[mention.entity]
            if draft.kind in ("group", "organisation", "medium", "force") and draft.code != UNKNOWN and len(draft.code) != 3:
                return draft.code
        return None

    def _settle(self, d: Description) -> ActorMention | None:
        doc = self.doc
        entry, code, role, owner, person = d.match.entry, d.code, d.role, d.owner, d.person
        name_from, name_to = d.name_from, d.name_to
        inferred = False
        against = role == "MIL" and d.opposing(doc.forms)
        role = "REB" if against else role  # مصدر عسكري سوري معارض: no army's
        rule = f"{entry.kind}:{entry.name}"
        if code is None and d.enclitic:
            owner_before = told_owner(doc, d.first, d.enclitic)
            if owner_before is not None:
                code = doc.entities.drafts[owner_before.entity].code
            elif self._founding(d.first, entry):
                code = self._founded()
            else:
                code = self.memory.possessor(d.enclitic)
            rule += "+possessive"
            inferred = code is not None
            code = None if code == UNKNOWN else code
        if code is None and entry.rules and (person is None or entry.takes == "none"):
            means = self._rule(entry)
            if means is not None and means.get("code"):
                code, inferred, rule = means["code"], bool(means.get("when")), rule + "+rule"
        if person is not None:
            table = held(person, self.day).code
            if code is not None and table != code and owner is None and len(table) == 3:
                doc.issue(
                    name_from,
                    name_to,
                    "office",
                    f"the text gives {code}, the table of offices {table}; the text is kept",
                )
            draft = self._of_office(person, code, name_from, name_to)
            if role and role not in draft.roles:
                draft.roles.append(role)
        elif name_to > name_from:
            name_ar = " ".join(doc.surface[name_from:name_to])
            known = self.memory.person(self.doc.forms[name_to - 1])
            if known is not None and code is None and known.code == UNKNOWN:
                known = None
            civil = entry.kind == "collective" and role not in OFFICIAL
            if known is None and code is None and not civil and not _ANYWHERE & {role or entry.name, entry.name}:
                code, inferred, rule = self._spoken_of(entry.kind), True, rule + "+home"
                if code == "ISR" and entry.name == "prisoner":
                    code = "PSE"  # الأسير فلان: Israel's prisoners, but for those who are told to be its own
                known = self.memory.person(self.doc.forms[name_to - 1])
            if known is not None and code is not None and not inferred and known.code == UNKNOWN and known.basis != "table" and known.name_ar.endswith(name_ar):
                known.code, known.country = code, self._country(code, owner)  # named before without her office
                known.roles = known.roles or ([role] if role else [])
            if known is not None and (code is None or known.code == code):
                draft = known
            else:
                draft = doc.entities.get(
                    code or UNKNOWN, "person", "", name_ar, (role,) if role else (), self._country(code, owner), "M"
                )
                draft.basis = "romanised" if not name_ar.isascii() else "text-latin"
                draft.assumed = inferred
            draft.short = (*draft.short, self.doc.forms[name_to - 1])
            if code in FAMILY_FIRST and name_to - name_from > 1:
                draft.short = (*draft.short, self.doc.forms[name_from])
        else:
            if code is None:
                foreign = self._foreign(d)
                referred = self.memory.described(entry.name, d.definite, self.doc.forms[d.first].endswith("ات")) if not foreign else None
                if referred is None and not foreign and self._by_construct(d):
                    referred = self.memory.constructed(entry.name, entry.kind == "body")
                if referred is not None and entry.kind == "body" and self._by_construct(d) and self.memory.in_passing(entry.name):
                    referred = None
                if referred is not None and entry.kind == "collective" and role not in _ARMED and len(referred.code) != 3:
                    referred = None  # الضحايا after «ضحايا التنظيم» need not be its own
                if (entry.name in WEAPONS and not d.definite) or (entry.name == "secretary-general" and (entry.plural or of_others(doc, d.at))):
                    referred = None  # جنود سوريون ... طائرة مسيرة: whose is not told
                if referred is not None:
                    draft, inferred, rule = referred, True, rule + "+reference"
                    return self._described_mention(d, draft, rule, inferred)
                if entry.kind == "body" and not (entry.bare and self._acting(d.first, entry)):
                    return None
                if foreign:
                    pass  # القوات الأجنبية, الشرطة الدولية: of others than the land spoken of
                elif entry.kind == "body" or (
                    entry.name not in WEAPONS
                    and role in OFFICIAL
                    and entry.kind in ("title", "collective")
                    and not (entry.plural and entry.kind == "title" and not self._home_voices(d))
                    and entry.name not in _ABROAD
                    and not self._moved(d)
                    and not self._insurgent(d)
                ):
                    code, inferred, rule = self._like_before(d) if self._one_more(d) else self._spoken_of(entry.kind), True, rule + "+home"
                    if code == "PSE" and role in ("MIL", "COP"):  # الجيش، عناصر الشرطة in a report on Palestine
                        code = "ISR" if self.memory.near(["ISR"]) else None if role == "MIL" else code
            if entry.name == "president" and inferred and d.run and d.match.last < d.at and not self.words[d.first].article:
                code, inferred = None, False  # رئيس الجهاز الانتخابي: of what is not told
            if entry.name == "allies":
                code = None  # حلفاء إيران: somebody else than Iran
            kind = {"title": "person", "body": "office"}.get(entry.kind, entry.entity_kind or "people")
            if entry.kind == "collective" and role in ("MIL", "COP", "REB", "PRM"):
                kind = "force"
            if kind == "force" and role in ("REB", "UAF") and code == "ISR" and inferred:
                code = "PSE"  # مقاومون in a report on Israel's army are those it fights
            if (kind == "force" or against) and role in ("REB", "UAF") and code and len(code) == 3 and code not in (UNKNOWN, "PSE") and not d.enclitic and (owner is None or code in owner.country):
                code += "REB"  # armed opponents do not act for the state whose name they bear
            name = f"{entry.name} of {code}" if code else f"foreign {entry.name}" if self._foreign(d) else entry.name
            if kind == "unnamed" and owner is not None and owner.kind == "medium":
                code = None  # مصادر الميادين: who told the medium, not itself
            country = self._country(code, owner)
            if kind == "group" and role in ("PTY", "LAB") and not entry.plural and code in country:
                code = None  # a party or union of a land is not its state
            draft = doc.entities.get(code or UNKNOWN, kind, name, "", (role,) if role else (), country, "")
        return self._described_mention(d, draft, rule, inferred)

    def _spoken_of(self, kind: str) -> str | None:
        """The land of a title, body or people that name none: the one the report speaks of, where it speaks of one before all others.

        Where several are named as often, nobody's minister is guessed; a body is of the land that the whole report names most.
        """
        home = (self.memory.seat() if kind == "body" else "") or self.memory.home()  # الكونغرس ... وافق مجلس النواب على مساعدة أوكرانيا
        if home is None or self.memory.at_home_alone() or home in (self.memory.subject_here(), self.memory.seat() if kind == "body" else ""):
            return home
        if kind == "title":
            return None
        ranked = self._states_named_most()
        most = ranked[0][0] if ranked else None
        clear = len(ranked) == 1 or (bool(ranked) and ranked[0][1] >= 2 * ranked[1][1])
        return most if clear or (kind == "body" and most == home) else None

    def _foreign(self, d: Description) -> bool:
        """Whether the adjective behind a body says that it is of other lands: القوات الأجنبية, الشرطة الدولية, السلطات في أفريقيا."""
        last = d.match.last
        if of_continent(self.words, last):
            return True
        return last < len(self.words) and "foreign" in self.function.get(self.words[last].base.removeprefix("ال"), ())

    def _insurgent(self, d: Description) -> bool:
        """«القائد المتمرد»: whoever fights the state that the report speaks of is none of its officers."""
        end = min(len(self.words), max(d.at, d.match.last) + 1)
        return any("insurgent" in self.function.get(self.words[k].base.removeprefix("ال"), ()) for k in range(d.match.last, end))

    @staticmethod
    def _country(code: str | None, owner: Draft | None) -> list[str]:
        if owner is not None:
            return owner.country
        return [code[:3]] if code and len(code.removesuffix("REB")) == 3 and code != UNKNOWN else []

    def _described_mention(self, d: Description, draft: Draft, rule: str, inferred: bool) -> ActorMention:
        i, entry = d.first, d.match.entry
        if entry.kind == "title" and draft.code != UNKNOWN and not inferred:
            titled_before(self.doc, i, draft)
        mention = self._new(i, d.anchor, draft, "title" if entry.kind == "title" else "definite", rule, d.match)
        mention.inferred = inferred
        mention.title = entry.name
        mention.definite = d.definite
        mention.plural = entry.plural
        mention.link = d.link
        form = self.words[i].form
        feminine = (form.endswith(("ة", "ات")) or "feminine" in self.function.get(form, ())) and "masculine" not in self.function.get(form.removeprefix("ال"), ())
        behind = self.words[d.anchor - 1]
        feminine = feminine or (entry.kind == "body" and "ال" in form[:4] and bool(behind.nisba) and behind.form.endswith("ية"))  # الدفاع الروسية: the ministry
        feminine = feminine or (entry.kind == "body" and d.anchor == i + 1 and form.endswith(_OWN) and not form.endswith(_OWN_MANY))  # حكومته تدعم
        mention.gender = "P" if entry.plural and entry.kind != "body" else "F" if feminine else "M"
        if not draft.gender or (entry.kind == "title" and draft.kind == "person" and mention.gender == "F"):
            draft.gender = mention.gender
        if d.owner is not None:
            self.memory.owner(d.owner, mention, self.doc)
        return self._add(mention)
