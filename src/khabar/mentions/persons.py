"""Persons: runs of personal-name words, names without a title, surnames after the full name."""

from __future__ import annotations

from khabar.lexicon.name import Name
from khabar.lexicon.word import Word
from khabar.mentions.across import bearer
from khabar.mentions.document import ActorMention
from khabar.mentions.entities import UNKNOWN, Draft
from khabar.mentions.headed import Headed
from khabar.mentions.matches import Match
from khabar.mentions.offices import held
from khabar.mentions.surnames import foreign
from khabar.text.fold import fold

_CLITICS = (("", ""), ("و", ""), ("", "ل"), ("", "ب"), ("و", "ل"), ("ف", ""))
"""Conjunction and preposition before a surname."""
FAMILY_FIRST = frozenset(("CHN", "TWN", "PRK", "KOR", "VNM"))

_NOBODY = frozenset(("اسرائيل",))
"""States whose names are among the given names, and which no surname is."""
_DEGREES = frozenset(("باشد", "باقسي", "باقصي", "باوضح"))
"""Superlatives behind ب, which no name is."""
_SELVES = frozenset(("نفسه", "نفسها", "ذاته", "ذاتها", "نفسهم", "انفسهم", "انفسهن"))
"""Words behind a title that say it is the same one."""
_TANWEEN = ("ً", "ًا", "ٍ", "ٌ")
"""Endings of common nouns: ألفاً."""
_SECOND_HALVES = frozenset(("الله", "الدين", "الرحمن", "الاسلام"))
"""Words that end a compound name and are nobody's surname by themselves."""


BEARER = "name of the title before"
"""Rule of a name that a place parts from its title."""


class Persons(Headed):
    """Finds persons by their names."""

    def _apposed(self, anchor: int) -> tuple[int, int, int]:
        """A name set off after a title: «الرئيس الصيني، شي جين بينغ، ...», «المبعوث الأممي (هانس غروندبرغ)»."""
        surface, n = self.doc.surface, len(self.words)
        if anchor + 2 < n and surface[anchor] in "،,(":
            close = ")" if surface[anchor] == "(" else "،,"
            inner = self.match(anchor + 1)
            if (
                inner is not None
                and inner.entry.kind == "person"
                and inner.last < n
                and not self.words[inner.last].is_word
            ):
                return anchor + 1, inner.last, inner.last + (close == ")")
            end = self._name_run(anchor + 1)
            if end >= anchor + 3 and end < n and surface[end] in close:
                return anchor + 1, end, end + 1
        return 0, 0, anchor

    def _name_run(self, j: int, strict: bool = False) -> int:
        """End of a run of personal-name words from j, or j; strict: one word at most that is no known given name."""
        words, n, k = self.words, len(self.words), j
        strange = 0
        while k < n and k - j < 5:
            word = words[k]
            if not word.is_word or word.is_number or (word.function and word.form not in ("لو", "ال")) or self.doc.surface[k].endswith(_TANWEEN):
                break
            particle = "name_particle" in self.function.get(word.form, ())
            if word.nisba and not word.given:
                break
            if particle and k + 1 < n and words[k + 1].is_word and not words[k + 1].function:
                k += 1
                continue
            if k > j and word.verbs and k + 1 < n and words[k + 1].name_starts and self._object_behind(k):
                break  # هاني سويلم طالب إثيوبيا: a verb that is a name as well
            if k > j and word.form in _NOBODY:
                break  # حذر السيد نصرالله | إسرائيل
            if word.given and len(word.given) == 1 and not (word.verbs and k == j and word.given == "h"):
                k += 1
                continue
            if k > j and words[k - 1].given and self._surname_after(k):
                k += 1
                break
            if word.analyses or word.preposition or word.conjunction or word.name_starts or self.doc.timex_at[k] >= 0:
                break
            if word.form in _DEGREES or word.form in _SELVES:
                break  # دان الأمين العام بأشد العبارات، وأكد المسؤول نفسه
            if "occurring" in self.function.get(word.form, ()):
                break  # أفاد مراسل القناة بوقوع هجوم
            if word.substantive and not word.given and "common_noun" in word.base_kinds:
                break  # ألغى الرئيس الأرجنتيني قرار الانضمام
            if word.article and word.form.endswith("ات"):
                break  # بحث الوزير العلاقات
            if k > j and words[k - 1].form.startswith("ال") and not words[k - 1].given and not word.form.startswith("ال"):
                break  # خالد العبيدي خطة: a surname with the article closes a name, but: ألكسندر لوسيف
            if strict:
                strange += 1
                behind = k > j and "name_particle" in self.function.get(words[k - 1].form, ())  # شيرين أبو عاقلة
                if strange > 1 or (word.form.endswith(("ا", "ة", "ين", "ون", "ات", "ية")) and not behind and not (k > j and words[k - 1].given and foreign(self.doc.lexicon, word))):
                    break
            if not word.given and word.form.endswith("ا") and self._noun(word.form[:-1]):
                break  # استقبل الوزير وفدا، أصدر الرئيس قرارا
            if word.article and (k == j or word.form.startswith(("المت", "المست"))):
                break
            if self.doc.forms[k] in self.doc.lexicon.data.carriers:
                break
            k += 1
        while k > j and "name_particle" in self.function.get(self.words[k - 1].form, ()):
            k -= 1
        return k

    def _surname_after(self, k: int) -> bool:
        """Whether the word behind a given name is a surname though it means something else: «عبد العزيز الشيخ»، «جيروم فالكه»."""
        word = self.words[k]
        following = self.words[k + 1] if k + 1 < len(self.words) else None
        if "title_surname" in self.function.get(word.form, ()):
            return following is None or bool(following.function) or not (following.given or following.nisba or following.name_starts)
        return word.conjunction == "ف" and not word.analyses and not word.name_starts and foreign(self.doc.lexicon, word)

    def _person_at(self, k: int) -> bool:
        """Whether a known person stands at a token."""
        found = self.match(k) if k < len(self.words) else None
        return found is not None and found.entry.kind == "person"

    def _object_behind(self, k: int) -> bool:
        """Whether the verb at a token has a state or body right behind it."""
        behind = self.match(k + 1)
        kinds = ("state", "organisation", "group")
        return behind is not None and behind.entry.kind in kinds and any(a.lemma.kind == "verb" for a in self.words[k].verbs)

    def _of_another_land(self, code: str | None, j: int, inner: Match) -> bool:
        """Whether a surname known as that of another land's leader stands right behind a title and its nationality: «هنأ الرئيس الصيني | ترامب»."""
        entry, n, before = inner.entry, inner.last, self.words[j - 1]
        if code is not None and len(code) == 3 and before.nisba and not before.article and entry.country and code != entry.code and code not in entry.country:
            return True  # قتل جندي إسرائيلي | شيرين أبو عاقلة: no name goes with one soldier
        if code is None or n != j + 1 or len(code) != 3 or entry.code == code or entry.code not in entry.country or self.words[j - 1].nisba.split(":")[0] != code or self._stranger(j, inner):
            return False
        behind = self.words[n] if n < len(self.words) else None
        return behind is None or not behind.is_word or bool(behind.function or behind.preposition)

    def _bearer_behind(self, k: int) -> bool:
        """Whether a name stands at a token, or behind a comma there: «وزيرة الخارجية لكينيا، فلانة الفلانية»."""
        k += k < len(self.words) and self.doc.surface[k] in "،,"
        if k >= len(self.words):
            return False
        word = self.words[k]
        return (bool(word.given) and not word.function) or (word.is_word and not (word.analyses or word.function or word.article or word.name_starts) and self._name_run(k) > k + 1)

    def _noun(self, form: str) -> bool:
        """Whether a form is a common noun or a description."""
        word = self.doc.lexicon.word(form)
        return bool(word.nouns) or (word.substantive and "common_noun" in word.base_kinds) or any(not rest for _, _, _, key in word.name_starts for rest, _ in self.names[key])

    def _bare_name(self, i: int, word: Word) -> ActorMention | None:
        """A personal name without a title."""
        known = self._known_person(i, word)
        if known is not None:
            return known
        opener = "name_opener" in self.function.get(word.form, ())
        if ("h" in word.given or word.verbs) and not opener:
            return None
        first = i
        if len(word.given) > 1:
            end = self._name_run(i + 1, True)
            if end == i + 1:
                return None
        elif opener and i + 2 < len(self.words) and self.words[i + 1].form.startswith("ال"):
            third = self.words[i + 2]
            taken = (third.analyses or third.name_starts or third.function or third.nisba or not third.is_word) and not self._surname_after(i + 2)
            end = i + 3 if third.form.startswith("ال") and not taken else max(i + 2, self._name_run(i + 2, True))
        else:
            end = self._name_run(i, True)
        if end - first < 2:
            return None
        name_ar = " ".join(self.doc.surface[first:end])
        titled = bearer(self.doc, first, end)
        gender = "F" if (end < len(self.words) and self.words[end].form in ("التي", "اللواتي")) or self._woman(first) else "M"
        told = self.memory.person(self.doc.forms[end - 1])
        if told is not None and (told.kind != "person" or told.name_ar != name_ar or (titled is not None and told.code not in (UNKNOWN, titled.code))):
            told = None
        if told is not None and titled is not None:
            told.code, told.country, told.roles = titled.code, list(titled.country), told.roles or list(titled.roles)
        draft = told if told is not None else (
            self.doc.entities.get(UNKNOWN, "person", "", name_ar, (), (), gender)
            if titled is None
            else self.doc.entities.get(titled.code, "person", "", name_ar, tuple(titled.roles), list(titled.country), gender)
        )
        draft.short = (*draft.short, self.doc.forms[end - 1])
        if draft.code in FAMILY_FIRST:
            draft.short = (*draft.short, self.doc.forms[first])
        mention = self._new(first, end, draft, "name", "personal name" if titled is None else BEARER)
        mention.gender = gender
        return self._add(mention)

    def _woman(self, first: int) -> bool:
        """Whether a name is a woman's: by her given name, or by the verb of saying right before it (أوضحت نولاند)."""
        if "woman" in self.function.get(self.words[first].base, ()):
            return True
        verbs = self.words[first - 1].verbs if first and not self.words[first].preposition else ()
        return bool(verbs) and all(a.feature[1:4] == "3FS" and not a.enclitic and a.lemma.cue and not any(s.type for s in a.lemma.senses) for a in verbs)

    def _known_person(self, i: int, word: Word) -> ActorMention | None:
        """A surname after the full name, with or without a clitic."""
        form = word.form
        if form[-2:] not in self.memory.endings or (word.verbs and not word.given):
            return None
        for conjunction, preposition in _CLITICS if form[0] in "ولبف" else _CLITICS[:1]:
            prefix = conjunction + preposition
            if prefix and not form.startswith(prefix):
                continue
            draft = self.memory.person(form[len(prefix) :])
            if draft is None and preposition == "ل" and form[len(prefix) :].startswith("ل"):
                draft = self.memory.person("ال" + form[len(prefix) + 1 :])
            if draft is not None:
                if draft.gender == "M" and self._woman(i):
                    draft.gender = "F"
                mention = self._new(i, i + 1, draft, "name", "surname after full name")
                if draft.gender == "F":
                    mention.gender = "F"
                mention.conjunction, mention.preposition = conjunction, preposition
                return self._add(mention)
        return None

    def _holder(self, i: int, match: Match) -> ActorMention | None:
        """A person of the table of offices, without a title."""
        entry = match.entry
        if self._stranger(i, match):
            return None
        draft = self._of_office(entry, None, i + (match.last - i > 1), match.last)
        return self._add(self._new(i, match.last, draft, "name", f"table:{entry.origin}", match))

    def _stranger(self, i: int, match: Match) -> bool:
        """Whether a name of the table is a place's here, or a surname after another given name."""
        if i and "named_after" in self.function.get(self.words[i - 1].form, ()):
            return True
        if match.last > i + 1 and "name_particle" not in self.function.get(self.words[i].form, ()):
            return False
        if match.conjunction or match.preposition or not i:
            return False
        before = self.words[i - 1]
        return (
            before.is_word
            and not (before.function or before.analyses or before.name_starts or before.nisba or before.article)
            and not before.is_number
            and self.doc.mention_at[i - 1] < 0
            and before.form not in self.doc.lexicon.data.carriers
            and bool(before.given)
        )

    def _of_office(self, entry: Name, code: str | None, first: int, last: int) -> Draft:
        """The entity of a person of the table; `code` is what the text itself says he acts for."""
        term = held(entry, self.day)
        country = [term.country] if len(term.country) == 3 else []
        roles = term.roles if code is None or code == term.code else []
        draft = self.doc.entities.get(code or term.code, "person", entry.name, entry.name_ar, roles, country, "F" if "woman" in self.function.get(fold(entry.name_ar.split(" ")[0]), ()) else "M")
        short = [self.doc.forms[last - 1]] if self.doc.forms[last - 1] not in _SECOND_HALVES else []
        if term.country in FAMILY_FIRST and last - first > 1:
            short.append(self.doc.forms[first])
        draft.short = tuple(dict.fromkeys((*draft.short, *short)))
        return draft
