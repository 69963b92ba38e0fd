"""How far a title, body or collective reaches: nationality, owner, place and name behind it."""

from __future__ import annotations

from khabar.lexicon.word import Word
from khabar.mentions.attributes import attributive, no_adjective, of_field, of_many_lands
from khabar.mentions.constructs import another, closed, own_end, sits_for
from khabar.mentions.description import Description
from khabar.mentions.headed import (
    BELONGS,
    CLOSING,
    GROUP_HEADS,
    OPENING,
    goes_on,
    land_behind_marks,
    land_of_body,
    to_owner,
)
from khabar.mentions.matches import DESCRIPTION, Match
from khabar.mentions.moved import Moved
from khabar.text.numbers import numeral

_MAX_RUN, _LONGEST = 4, 16
_FALLEN = frozenset(("martyrs", "wounded", "casualties", "victims"))
_NAMED = ("group", "organisation", "media")
OFFICIAL = frozenset(("GOV", "MIL", "JUD", "COP", "LEG", "SPY"))
WEAPONS = frozenset(("aircraft", "drones", "artillery", "armour", "air defence"))
"""Collectives that are also means: without a nationality they act for nobody, wherever they are."""
_DIRECTIONS = frozenset(("شمال", "جنوب", "شرق", "غرب", "وسط", "شمالي", "جنوبي", "شرقي", "غربي", "مدينة", "بلدة", "محافظة", "ولاية", "اقليم", "منطقة"))
"""Words between «في» and the name of a land."""
_NO_ADJECTIVES = frozenset(("الاحتلال", "النظام", "الكيان", "التحالف", "العدوان"))
"""Epithets that describe no noun with the article before them."""
_REALMS = frozenset(("دولة", "جمهورية", "مملكة", "سلطنة", "امارة"))
"""Words before the name of a land that say what it is."""
_LAND = ("state", "contested", "capital", "place")
_OWNERS = frozenset((*_NAMED, *_LAND, "office", "force"))


class Extended(Moved):
    """Reads the words behind a description; each step says whether it goes on, stops, or has nothing to say (None)."""

    def _opened(self, i: int, match: Match) -> Description:
        """The description's own words: «المتحدث باسم الكرملين» names whose it is."""
        words, doc = self.words, self.doc
        form = doc.forms[i]
        key = form[len(match.conjunction) + len(match.preposition) :]
        definite = match.dropped or words[i].article or key.startswith("ال") or form.lstrip("و").startswith("لل")
        built = match.entry.kind == "body" and match.last > i + 1 and words[match.last - 1].article  # مجلس النواب
        d = Description(i, match, definite or built or bool(match.enclitic), match.dropped or built or form.startswith("ال"))
        for k in range(i + 1, match.last):
            if words[k].nisba and words[k].article and "adjective_name" not in self.function.get(words[k].form, ()):
                d.code = words[k].nisba.split(":")[0]
            known = self.memory.short(words[k].form) if words[k].article and k == match.last - 1 and d.code is None else None
            if known is not None and known.kind == "group":
                d.owner, d.code = known, known.code  # عناصر الحركة
            named = self.match(k)
            if named is not None and named.last > match.last and named.entry.kind == "group" and d.code is None and words[k].form.removeprefix("ل") in GROUP_HEADS:
                self._owned(d, named, named.last)  # الأمين العام لحزب | الله
                d.run = 0
                break
            if named is not None and named.last <= match.last and named.entry.kind in ("office", "state", "organisation", "group"):
                d.code = named.entry.code
        if i and d.at < len(words) and doc.surface[i - 1] in OPENING and doc.surface[d.at] in CLOSING:
            d.at += 1  # «الجيش» الإسرائيلي
        self._portfolio(d)
        return d

    def _extended(self, d: Description) -> Description:
        words, n = self.words, len(self.words)
        while d.at < n and d.at - d.first < _LONGEST and not (d.match.enclitic and self.doc.surface[d.at].endswith(("اً", "ًا"))):  # مدافعه | مخفراً
            word = words[d.at]
            if not word.is_word or self._marked_owner(d.at):
                on = self._in_marks(d)
            elif word.base == "مجموعة" and goes_on(self.doc, d, d.at + 1):
                d.at, on = d.at + 1, True  # قوات مجموعة "الجنوب" الروسية
            elif (siding := self._siding(d.at)) or (word.function == "head_adjective" and not word.conjunction):
                d.at, on = d.at + 1, True
                d.anchor = d.at if siding and self.match(d.at - 1) else d.anchor  # موالون would be people of their own
            elif word.function and not (word.function == "quantifier" and self._heads_name(d.at)) and not self._long_land(d.at):  # قادة | مجموعة السبع
                on = self._behind_preposition(d, word)
            else:
                belongs = self._belonging(d, word)
                on = self._name_or_word(d, word) if belongs is None else belongs
            if not on:
                break
        return d

    def _in_marks(self, d: Description) -> bool:
        """حركة «حماس»."""
        words, j = self.words, d.at + self.words[d.at].is_word
        if d.code is None and (owner := to_owner(self.doc, words, j)):
            d.at = owner
            return True
        if self.doc.surface[j] not in OPENING or j + 1 >= len(words) or d.code is not None:
            return False
        inner = self.match(j + 1)
        if inner and self._of_army(d, inner):
            d.at = inner.last + (inner.last < len(words) and self.doc.surface[inner.last] in CLOSING)
            return True
        if (not inner or inner.entry.kind not in _NAMED or self.doc.forms[j + 1] == "الغرب") and goes_on(self.doc, d, j) and (land := land_behind_marks(self.doc, words, j)):
            d.own(words[land].nisba.split(":")[0], land + 1)
            return True
        if (inner is None or inner.entry.kind == "place") and d.run == 0 and (unlisted := self._unlisted(j, words[j - 1].form)) is not None:
            d.owner, close = unlisted
            d.own(d.owner.code, close)
            at = self.match(close + 1) if close + 1 < len(words) and words[close].form == "في" else None
            if at is not None and at.entry.kind == "state" and not d.owner.country:
                d.owner.country = list(at.entry.country)
            return True  # زعيم حزب "البناء" في فرنسا
        if not inner or inner.preposition or (inner.entry.kind not in _NAMED and not (inner.entry.kind == "state" and not d.definite and d.run == 0 and words[j - 1].form[-2:] not in ("ون", "ين") and self.doc.surface[inner.last : inner.last + 1] in (['"'], ["»"], ["”"]))):
            return False  # but «حكومة "إسرائيل"»
        if (inner.entry.kind == "media" and d.role != "JRN" and words[j - 1].form.startswith("ل")) or (d.fixed and self.doc.surface[inner.last : inner.last + 1] and self.doc.surface[inner.last] not in CLOSING):
            return False  # أفاد مسؤول كبير لوكالة «رويترز»، طالبت الوزارة | «مجلس الأمن بوقف الحرب»
        return self._of_named(d, inner, inner.last + (inner.last < len(words) and not words[inner.last].is_word))

    def _of_army(self, d: Description, inner: Match) -> bool:
        """«قوات "جيش" الاحتلال»، «جنود في "جيش" الاحتلال»: the body whose forces they are, in marks, without its owner yet."""
        bare = not inner.preposition and not inner.conjunction and not self.words[inner.last - 1].article
        return bare and inner.entry.kind == "body" and "MIL" in inner.entry.roles and d.run == 0 and not d.definite and "MIL" in d.match.entry.roles

    def _owned(self, d: Description, inner: Match, to: int) -> None:
        d.owner = self.doc.entities.of_entry(inner.entry, self._gender(inner.entry))
        d.own(d.owner.code, to)

    def _of_named(self, d: Description, inner: Match, to: int) -> bool:
        run = d.run
        self._owned(d, inner, to)
        d.run = run
        return True

    def _behind_preposition(self, d: Description, word: Word) -> bool:
        """«القيادي في حماس»، «عناصر من حزب الله»، «السلطات في مالي»."""
        doc, n, j, entry = self.doc, len(self.words), d.at, d.match.entry
        if d.code is not None or j + 1 >= n:
            return False
        run = d.run
        owner = self.match(j + 2) if word.form == "ل" and self.words[j - 1].base in BELONGS and j + 2 < n and doc.surface[j + 1] in OPENING else None
        if owner and owner.entry.kind in _NAMED:  # الشرطة العسكرية التابعة لـ"قسد"
            return self._of_named(d, owner, owner.last + (owner.last < n and doc.surface[owner.last] in CLOSING))
        known = self._taken(d, j + 1) if word.form in ("في", "باسم") and self.words[j + 1].article else None
        if known is not None:
            d.owner = known
            d.own(known.code, j + 2)
            return True  # القيادي في الحركة
        if (word.form == "في" or sits_for(d, word)) and (entry.entity_kind == "person" or "committee" in entry.name) and (d.anchor == j or d.heads(self.words)):  # لجنة الدفاع في البرلمان الإيطالي
            if (named := self._kind_and_name(j + 1)) is not None:
                return self._of_named(d, *named)
            inner = self.match(j + 1 + (marked := j + 2 < n and doc.surface[j + 1] in OPENING))
            if inner and inner.entry.kind in _NAMED and not inner.preposition:
                closed = marked and inner.last < n and doc.surface[inner.last] in CLOSING
                self._owned(d, inner, inner.last + closed)
                d.run = run
                return True
            if inner and inner.entry.kind in ("body", "office") and not inner.preposition:
                d.at = inner.last
                if inner.entry.kind == "office":
                    d.code, d.anchor = inner.entry.code, inner.last
                return True
        if word.form == "في" and entry.kind == "collective" and "MIL" in entry.roles and d.anchor == j:  # جنود في "جيش" الاحتلال
            inner = self.match(j + 1 + (marked := j + 2 < n and doc.surface[j + 1] in OPENING))
            if inner and self._of_army(d, inner):
                d.at = inner.last + (marked and inner.last < n and doc.surface[inner.last] in CLOSING)
                return True
        sent = entry.name == "delegation"
        people = entry.kind in ("collective", "title") and (entry.plural or sent)
        one = entry.kind in ("collective", "title") and entry.entity_kind == "person" and not d.definite
        if (word.form == "من" or (word.form == "عن" and entry.name == "representative")) and (people or one) and d.anchor == d.match.last:
            headed = sent and j + 2 < n and "name_head" in self.function.get(self.words[j + 1].form, ())
            quoted = j + 2 < n and self.doc.surface[j + 1] in OPENING  # متحدثون من «داعش»
            inner = self.match(j + 1 + (headed or quoted))
            if inner is None and j + 2 < n and "name_head" in self.function.get(self.words[j + 1].form, ()):
                inner = self.match(j + 2)  # مسلحون من حركة طالبان
            kinds = ("group", "organisation", "office", "force", "state" if word.form == "عن" else "office") if people or word.form == "عن" else ("group",)  # قيادي من «داعش»
            if inner and inner.entry.kind in kinds and not inner.preposition:
                quoted = quoted and inner.last < n and self.doc.surface[inner.last] in CLOSING
                self._owned(d, inner, inner.last + quoted)
                d.run = run
                return True
            if (sent or "MIL" in entry.roles) and inner and inner.entry.kind in DESCRIPTION and not inner.preposition:
                body = land_of_body(doc, self.words, inner.last)
                if body:  # وفدا من أهالي الأسرى الإسرائيليين، وحدات من قوات "المركز" الروسية
                    d.own(self.words[body].nisba.split(":")[0], body + 1)
                    d.run = run
                    return True
        if word.form == "في" and not d.enclitic and self.words[j - 1].form not in ("البلدين", "الدولتين") and entry.kind in DESCRIPTION and entry.name not in WEAPONS and (entry.roles or entry.entity_kind != "unnamed") and not self._moved(d) and not (entry.kind == "title" and of_many_lands(self.words, d.first, j, entry.plural)):
            at = j + 1
            while at < n - 1 and at < j + 4 and ((d.anchor == j and self.words[at].base in _DIRECTIONS) or self.words[at].base in _REALMS):
                at += 1  # الشرطة في شمال شرقي كينيا، وزير العلاقات الدولية في دولة قطر
            inner = self.match(at)
            if inner and inner.entry.kind in _LAND and len(inner.entry.country) == 1:
                land = inner.entry.country[0]
                theirs = next((rule["code"] for rule in entry.rules if land in rule.get("when", {}).get("countries_near", ())), "")
                if theirs or not ("UAF" in entry.roles or self._attacking(d) or self._posted(d)):
                    d.code = theirs or land  # مستوطنون في سلفيت
        return False

    def _siding(self, k: int) -> bool:
        """Whether a word says for or against whom the people before it are: مسلحون | موالون لإيران."""
        behind = self.match(k + 1) if k + 1 < len(self.words) and "siding" in self.words[k].classes else None
        return behind is not None and behind.preposition == "ل"

    def _belonging(self, d: Description, word: Word) -> bool | None:
        """A nationality, a name of the tables, another description behind the first."""
        j = d.at
        if not word.article and "backed" in self.function.get(self.words[j - 1].base.removeprefix("ال"), ()):
            return False  # المعارض المدعوم أميركيا، الفصائل المدعومة تركيا
        if word.nisba and not word.conjunction and not word.preposition and not self._long_land(j) and not (word.name_starts and word.form.endswith("يا") and (d.match.entry.plural or (j > d.first + 1 and not self.words[j - 1].form.endswith("ا")))):  # خبراء أمنيون | ألمانيا
            if self.words[j - 1].article and "named_house" in self.function.get(self.words[j - 1].base.removeprefix("ال"), ()):
                return False  # طلاب الجامعة | الأميركية في بيروت
            if d.match.entry.kind == "title" and not d.match.entry.plural and word.form.endswith(("يين", "يون")) and not self.words[j - 1].form.endswith("ين"):
                return False  # دعا الرئيس | اللبنانيين; but: كبير المفاوضين الإيرانيين
            if d.run and self.doc.forms[d.first].endswith("ون") and not word.form.endswith(("ون", "ين", "ة")):
                return False  # أحرق المحتجون | العلم الأميركي
            if of_field(self.words, d, j):
                return True
            if word.article == d.definite or word.article or d.run or j > d.match.last or not d.definite:
                code = word.nisba.split(":")[0]
                financial = (d.run or d.role not in OFFICIAL or (d.role != "MIL" and not word.article)) and not self.memory.near([code])
                if d.code is not None or ("adjective_name" in self.function.get(word.form, ()) and financial):
                    return False  # المؤسسات المالية: of money
                d.own(word.nisba.split(":")[0], j + 1)
                return True
        classes = self.function.get(word.form, ())
        if "counterpart" in classes or "own_country" in classes:
            return "own_country" in classes and self._of_own_land(d, j)
        inner = self.match(j)
        known = self._taken(d, j) if word.article else None
        if known is not None:
            d.owner = known
            d.own(known.code, j + 1)
            return True  # زعيم الحركة
        if d.code is None and ((word.form.startswith("ل") and j > d.first + 1) or not (d.definite or d.run)) and not word.conjunction and (named := self._kind_and_name(j)) is not None:
            return self._of_named(d, *named)  # رئيس المكتب السياسي لحركة «حماس»
        if inner is None or inner.conjunction or (inner.entry.kind == "person" and self.words[d.first].article and d.crowd):
            return None
        if inner.enclitic:
            if d.code is not None or (d.fixed and d.match.entry.kind != "title") or self.words[j - 1].article:
                return False  # قتل القوات الإسرائيلية | مراسلتها، أعلن الوزير | معارضته
            d.enclitic = inner.enclitic
            d.anchor = d.at = inner.last
            return True
        kind = inner.entry.kind
        if d.match.entry.plural and not (d.run or inner.preposition or d.match.enclitic) and j == d.match.last and self.words[j - 1].form.endswith("ون") and not word.form.endswith("ون"):
            if kind in _OWNERS or kind == "epithet" or kind in DESCRIPTION:
                return False  # استهدف مقاومون | قوات الاحتلال: no construct behind «ون»
        if inner.preposition not in ("", "ل") or (inner.preposition and "siding" in self.words[j - 1].classes):
            return False  # مسلحون موالون | لإيران
        if inner.preposition and ((kind in ("medium", "media") and d.role != "JRN") or d.code is not None or d.match.entry.takes == "none"):
            return False  # أفاد مسؤول كبير لوكالة رويترز: to whom he spoke
        if kind == "person" and self._of_another_land(d.code, j, inner):
            return False  # هنأ الرئيس الصيني | ترامب
        if inner.preposition and kind not in ("state", "organisation", "group", "capital"):
            if kind not in ("title", "body", "office") or not self._serves(d):
                return False
            if kind != "office":
                return self._second(d, inner)  # المستشار السياسي لوزير الخارجية الفلسطيني
        if kind == "person" and not (d.code is None and self._stranger(j, inner)):
            d.person = inner.entry
            d.name_from, d.name_to = j, inner.last
            d.anchor = d.at = inner.last
            return False
        if kind == "epithet" and d.code is None and d.run == 0:
            return not (word.form in _NO_ADJECTIVES and self.words[d.at - 1].article) and self._epithets(d, inner)  # حملت الفصائل | الاحتلال
        if closed(self.words, d, inner) or own_end(self.words, d, inner):
            return False  # هاجم مسلحو العشائر | قوات الجيش، طالبت الوزارة | مجلس الأمن
        if kind in _OWNERS:
            if not inner.preposition and (((d.run or j > d.match.last) and self.words[j - 1].form.endswith(("ون", "ين"))) or attributive(self.words, d.first, j - 1)):
                return False  # مستوطنون متطرفون | المسجد الأقصى، دول عربية | الأمم المتحدة: an adjective has no genitive
            return self._owner(d, inner)
        if kind in DESCRIPTION and not inner.preposition:
            other = word.form.endswith("ا") and not self.words[d.first].form.endswith(("ا", "ين"))  # خطف مسلحون | مهندسا صينيا
            if not d.definite and ((other and not word.article) or (word.article and (d.run or self.words[j - 1].form.endswith(("ون", "ين"))))):
                return False  # دعا مشرعون محافظون | الرئيس
            return self._second(d, inner)
        return None

    def _by_construct(self, d: Description) -> bool:
        """Whether a body or office is definite by the noun it ends in: «مجلس النواب»، «وزارة الخارجية»، «رئيس الوزراء»."""
        last, entry = d.match.last, d.match.entry
        return last > d.first + 1 and self.words[last - 1].article and not entry.plural and entry.kind in ("body", "title")

    def _serves(self, d: Description) -> bool:
        """Whether a title is of one who serves another: adviser, spokesman, deputy."""
        form = self.doc.forms[d.first].removeprefix("و").removeprefix("ال")
        return d.match.entry.kind == "title" and "serves" in self.function.get(form.removesuffix("ة"), ())

    def _epithets(self, d: Description, inner: Match) -> bool:
        """«جيش الاحتلال»، «قوات الاحتلال الإسرائيلي»."""
        code = (self._rule(inner.entry) or {}).get("code") or next((self.words[k].nisba.split(":")[0] for k in range(d.at, inner.last) if self.words[k].nisba and self.words[k].article), "")
        if not code:
            return False
        d.own(code, inner.last)
        if d.at < len(self.words) and self.words[d.at].nisba and self.words[d.at].article:
            d.own(self.words[d.at].nisba.split(":")[0], d.at + 1)
        return True

    def _owner(self, d: Description, inner: Match) -> bool:
        """«رئيس وزراء ماليزيا»، «سكان غزة»; behind an article a state's name stands apart."""
        kind, entry = inner.entry.kind, inner.entry
        apart = d.code is None and ((d.definite and d.fixed) or self._by_construct(d))
        if kind in _LAND and ((not self.words[d.at].article and self._complete(d, inner)) or (apart and d.run == 0 and not (inner.preposition and d.match.entry.kind == "title" and self._bearer_behind(inner.last)))):
            return False  # حذرت الدول الأربع | روسيا، طالب مصدر عسكري | روسيا; but: وزيرة الخارجية لكينيا، فلانة
        if apart and entry.kind in ("group", "force") and d.match.entry.kind in ("collective", "body"):
            if not inner.preposition and self.words[d.at - 1].function != "preposition":
                return False  # اتهم الجيش قوات الدعم السريع
        if (kind == "place" and (len(entry.country) != 1 or d.match.entry.name.startswith(("prisoner", "detain")))) or d.code is not None or (d.role in ("EDU", "JRN") and "field_noun" in self.words[d.at - 1].classes):  # معتقلو غوانتانامو
            return False
        if kind in _LAND and not inner.preposition and d.at == d.match.last and self.words[d.first].form.endswith(("ون", "ين")) and d.match.entry.plural:
            return False  # اقتحم مستوطنون | المسجد: with its ن a plural owns nothing
        if kind == "place":
            place = self.doc.entities.get(entry.country[0], "place", entry.name, entry.name_ar, (), entry.country, "F")
            d.link.append(place.index)
            d.own(entry.country[0], inner.last)
            return True
        self._owned(d, inner, inner.last)
        d.link += [d.owner.index] if d.owner is not None else []
        d.role = d.role or next(iter(entry.roles), d.role)
        return True

    def _second(self, d: Description, inner: Match) -> bool:
        """«وزير الخارجية رئيس الوفد»، «المتحدث باسم الوزارة»: a further title or body."""
        entry = d.match.entry
        if self.words[d.at].article and self.words[d.at].form[-2:] not in ("ين", "ون") and self._complete(d, inner) and inner.last < len(self.words) and self.words[inner.last].nisba and self.words[inner.last].article:
            return False  # طالب زعيم المعارضة | الرئيس الروسي
        if d.fixed and entry.plural and self.words[d.first].form.endswith(("ون", "ين")) and not self.words[d.at].form.endswith(("ون", "ين")):
            return False  # اتهم المتمردون | القوات
        if d.fixed and entry.kind in ("collective", "body") and not self.words[d.at].article:
            return False  # اتهمت المعارضة وزيرة الخارجية، أوقفت الشرطة رئيس الحزب
        if d.fixed and d.run == 0 and d.code is None and entry.kind in ("collective", "body") and another(inner, self.words[d.at]):
            return False  # توعدت الحركة | الجيش التركي: what has the article owns nothing behind it
        if entry.kind == "body" and inner.entry.kind == "title" and d.run == 0 and self.words[d.at].article and self.words[d.at - 1].article:
            return False  # استدعت وزارة الخارجية | السفير الباكستاني
        if d.fixed and entry.kind == inner.entry.kind == "title" and self.words[d.at - 1].article and not self.words[d.at].article and self._person_at(inner.last):
            return False  # استقبل الرئيس الفرنسي | مبعوث ترامب
        if inner.entry.roles and (not d.role or (entry.kind == "title" and d.role in ("SOC", "UNK"))):
            d.role = inner.entry.roles[0]
        if inner.preposition == "ل" and inner.entry.kind == "body" and "ال" not in self.words[d.at].form[1:4]:
            d.fixed = False  # المتحدث الرسمي لأمانة جدة
        d.at = inner.last
        d.run = 0
        return True

    def _name_or_word(self, d: Description, word: Word) -> bool:
        """The bearer's name ends a description; a plain word may stand inside it."""
        entry, j = d.match.entry, d.at
        if entry.entity_kind == "person" or entry.kind == "title":
            end = self._name_run(j) if (d.run <= 2 or word.given) and not self._some_striker(d) else j
            if d.run and not word.given and end < j + 2:
                end = j
            before = self.words[j - 1]
            definite = d.definite or (before.function == "head_adjective" and before.form.startswith("ال"))
            if end > j and (
                bool(word.given) or (definite or (d.code is not None and entry.kind != "collective"))
            ):
                d.name_from, d.name_to = j, end
                d.anchor = end
                return False
        if word.preposition == "ل" and word.article and entry.kind == "title" and self._charge(j):
            d.at += 1
            return True  # المفوض الأوروبي للسوق الداخلية تييري بروتون
        if word.conjunction and self._seated(d, word):
            d.at += 1
            return True
        if word.conjunction or word.preposition or word.enclitic or d.run >= _MAX_RUN:
            return False
        if (word.verbs and not word.article) or (entry.name in _FALLEN and word.article and any(n.lemma.senses for n in word.nouns)):
            return False  # ضحايا | القصف الروسي
        many = self.words[d.first].form.endswith(("ون", "ين")) and not self.words[d.first].article
        if not word.article and ((numeral(word.base) and (d.definite or many)) or (many and entry.kind == "collective" and word.form.endswith(("ات", "ة")))):
            return False  # اختطف مسلحون | أربعة عمال، اقتحم مستوطنون | باحات المسجد
        if d.fixed and entry.kind != "title" and not word.article and "head_adjective" not in self.function.get(word.form, ()):
            return False  # قتل الجيش | جنديا تركيا
        if not word.article and ((d.run and "head_adjective" not in self.function.get(word.form, ())) or (entry.kind == "collective" and word.substantive)):
            return False  # دانت عدة دول | قرار السويد
        if (self.words[j - 1].article or self.words[j - 1].possessed) and not word.article and (word.nouns or (word.substantive and not word.given and "common_noun" in word.base_kinds)):
            return False  # يعتزم الرئيس | زيارة موسكو، كلف وزير خارجيته | زيارة بغداد، انتقد الوزير الفرنسي | قرار ترامب
        if self.words[j - 1].article and word.article and no_adjective(word):
            return False  # رفضت الحكومة | القرار الأميركي
        d.run += 1
        d.at += 1
        return True

    def _charge(self, j: int) -> bool:
        """Whether what stands behind «لل» is what a title is for: the name of its bearer follows."""
        for k in range(j + 1, min(j + 3, len(self.words))):
            word = self.words[k]
            if word.given:
                return True
            if not word.article:
                return not (word.analyses or word.function or not word.is_word) and self._name_run(k) > k + 1
        return False

    def _seated(self, d: Description, word: Word) -> bool:
        """Whether «والدفاع» stands in the name of a committee before the body it sits in: «لجنة الأمن والدفاع في البرلمان»."""
        words, k = self.words, d.at
        if d.code is not None or d.match.entry.kind != "title" or not d.heads(self.words) or not words[k - 1].article:
            return False
        while k < len(words) and k < d.at + 5 and words[k].article and not words[k].verbs:
            k += 1
        return word.article and k + 1 < len(words) and words[k].form in ("في", "ب") and self.match(k + 1) is not None
