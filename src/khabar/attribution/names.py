"""The mention that names a speaker: in a phrase, beside it, or taken up again by a name or a title."""

from __future__ import annotations

from khabar.attribution.allegiance import again, body_behind, marked_army, part, part_of, sided_with, staff_of
from khabar.attribution.belonging import body_for, governed, guessed, in_brackets, name_behind, nationality
from khabar.attribution.full_names import alone, apposed, bearers, ends_name
from khabar.attribution.marked import Marked
from khabar.attribution.places import Places
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.mentions.owners import described

_OFFICIAL = frozenset(("GOV", "MIL", "COP", "SPY", "LEG", "JUD"))
_AT, _SIDES = frozenset(("في", "من", "لدي", "باسم", "عن")), frozenset(("في", "الي", "لدي", "ل", "شمال", "جنوب", "شرق", "غرب", "وسط"))
_BODIES = frozenset(("organisation", "office", "force", "group", "medium", "company"))
_OPENING = frozenset('"«“”‟')
_CHIEF = frozenset(("العام", "العامة", "الاعلي", "العليا", "التنفيذي", "التنفيذية"))
"""Last words of titles that a body follows behind ل: القائد العام لحرس الثورة."""
_PRESS = frozenset(("الاعلامي", "الصحفي", "الصحافي"))
_INSTITUTIONS = frozenset(("مركز", "معهد", "مؤسسة", "هيئة", "لجنة", "بعثة", "منتدى", "منتدي", "اتحاد", "رابطة", "جمعية", "ادارة", "دائرة", "غرفة", "مجمع", "مكتب", "شبكة"))
_BACK = 400
"""Tokens over which a bare title or name is taken up again."""


class Names(Marked):
    """Resolves the phrase of a speaker to a mention."""

    def __init__(self, doc: Document) -> None:
        super().__init__(doc)
        self.places = Places(doc)
        self._titles: dict[int, int] = {}
        """The title's mention by the entity of a name without a state."""
        self._parts: dict[int, int] = {}
        """Mentions of bodies for those whose part they are."""
        self._known: dict[str, int] = {}
        """Whom a name was found to be of, by its first word."""

    def within(self, first: int, last: int) -> list[int]:
        """The mention that a phrase names, places left out."""
        doc = self.doc
        for k in range(first, last):
            index = doc.mention_at[k]
            if index >= 0 and not (k > first and doc.surface[k].endswith(("ةً", "اً", "ًا"))):  # وقالت فلانة متحدثةً في الجلسة
                kind = doc.entities.drafts[doc.mentions[index].entity].kind
                if kind == "place" or (kind == "medium" and k > first and doc.mentions[index].preposition == "ل"):
                    return []
                guest = apposed(doc, k) if kind == "state" and k == first + 1 and doc.mention_at[first] < 0 else -1
                return [self._better(guest if guest >= 0 else index)]
            if doc.words[k].enclitic and k > first + 2:
                break
        return []

    def phrase(self, first: int, last: int) -> list[int]:
        """The mention a phrase names, or the body that «الوزارة» takes up again."""
        found = self.within(first, last)
        return found if found or not self.voice(first) else self.body(first)

    def somebody(self, first: int, last: int) -> list[int]:
        """Whoever a phrase speaks of; «بيان الوزارة» is of the body it takes up again."""
        k = first + 1
        person = self._ends_a_name(k) if self.doc.words[first].article and k < len(self.doc) and self.doc.words[k].is_word else []
        if person:
            return person  # السيد الحوثي, whose full name was told before
        if k < last and "saying" in self.classes(first) and self.doc.words[k].article and self.doc.mention_at[k] < 0 and self.voice(k):
            found = self.body(k)
            if found:
                return found
        return super().somebody(first, last)

    def _better(self, m: int) -> int:
        """For a title without a state of its own, the body it belongs to or whom it takes up again."""
        doc = self.doc
        mention = doc.mentions[m]
        draft = doc.entities.drafts[mention.entity]
        person = self._ends_a_name(mention.last if draft.code == UNKNOWN and draft.kind == "person" else mention.first) if mention.last - mention.first == 1 else []
        if person:
            return person[0]  # السيد الحوثي، الحوثي: who was named in full before
        if doc.forms[mention.last - 1] == "باسم" and mention.last < len(doc):
            named = doc.mention_at[mention.last]
            if named < 0 or doc.code(named) == UNKNOWN:
                named = self._in_marks(mention.last)
            return named if named >= 0 and not doc.mentions[named].conjunction else m
        if draft.code == UNKNOWN and draft.kind == "person" and draft.basis != "table":
            named = self._titled_before(m)
            behind = self._titled(mention.first, mention.last) if doc.code(named) == UNKNOWN else -1
            behind = self._better(behind) if behind >= 0 and (doc.mentions[behind].first > mention.last or "+home" not in doc.mentions[behind].rule) else -1
            return behind if behind >= 0 and doc.code(behind) != UNKNOWN else named  # فلان، المتحدث باسم الجبهة
        if draft.code == UNKNOWN and draft.kind in ("office", "force", "group", "unnamed"):
            body = sided_with(doc, m) if draft.kind == "unnamed" else max(body_behind(doc, mention.last), part_of(doc, m))
            if body >= 0:
                if m not in self._parts:
                    self._parts[m] = part(doc, m, body)
                return self._parts[m]
        if draft.code != UNKNOWN and mention.inferred and mention.rule.endswith(("+reference", "+home")):
            held = self._held(m)
            named = name_behind(doc, m) if held < 0 and draft.kind == "person" else -1
            held = named if named >= 0 and doc.code(named) not in (UNKNOWN, draft.code) else held
            return held if held >= 0 else m  # المسؤولة العليا في وزارة الخارجية الأميركية: no official told of before
        m = self.local(m) if draft.kind == "people" and draft.code == UNKNOWN else m
        if doc.code(m) != UNKNOWN or draft.basis != "table":
            return m
        held = self._held(m)
        behind = held if held >= 0 else name_behind(doc, m) if draft.kind == "person" else in_brackets(doc, m)
        behind = governed(doc, m) if behind < 0 and draft.kind == "person" else behind
        behind = marked_army(doc, m) if behind < 0 and draft.kind == "person" else behind
        if behind >= 0:
            return behind
        word = doc.words[mention.first]
        if word.article and mention.last - mention.first == 1:
            return again(doc, m, draft.kind == "medium", self._parts)
        return m

    def _titled_before(self, m: int) -> int:
        """«محامي فلان، سعيد حسن ... وأضاف حسن»: the title beside the first mention of a name without a state."""
        doc = self.doc
        entity = doc.mentions[m].entity
        if entity in self._titles:
            return self._titles[entity]
        self._titles[entity] = m
        first = next(x.first for x in doc.mentions if x.entity == entity)
        found = self._before(first)
        if found < 0:
            found = self._full(m, first)
        if found >= 0 and doc.mentions[found].entity != entity:
            better = self._better(found)
            if doc.code(better) != UNKNOWN:
                self._titles[entity] = better
        if self._titles[entity] == m:
            whole = next(x for x in doc.mentions if x.entity == entity)
            end = whole.last
            while end < min(len(doc), whole.last + 3) and self._plain(end):
                end += 1  # اللواء محمد | الأحمدي، رئيس الجهاز
            behind = self._titled(first, end)  # عبد الله الحامدي، نائب الوزير، ... وأضاف الحامدي
            better = self._better(behind) if behind >= 0 else -1
            if better >= 0 and doc.code(better) != UNKNOWN and not guessed(doc, better):
                self._titles[entity] = better
        for k in range(first - 1, max(0, first - 3), -1):
            enclitic = "ها" if doc.forms[k].endswith("ها") else "ه"
            owner = described(doc, k, enclitic) if found < 0 and doc.forms[k].endswith(enclitic) and doc.mention_at[k] < 0 else None
            if owner is not None and doc.entities.drafts[owner.entity].kind in _BODIES:
                self._titles[entity] = doc.mentions.index(owner)  # المنظمة، التي قال أمينها العام فلان
        return self._titles[entity]

    def borne(self, first: int, stop: int, m: int) -> None:
        """Keep that a name between commas before what is said is of whoever says it."""
        for entity in bearers(self.doc, first, stop, m):
            self._titles[entity] = m

    def _full(self, m: int, first: int) -> int:
        """«العميد نبيل عبد الله ... وقال عبد الله»: the full name before of which a name of two words is the end; -1 for none."""
        doc = self.doc
        forms = doc.forms[doc.mentions[m].first : doc.mentions[m].last]
        if len(forms) < 2:
            return -1
        for k in reversed(self.seen(doc.mentions[m].first)):
            index = doc.mention_at[k]
            if k < first and index >= 0 and doc.mentions[index].first < k and doc.mentions[index].last <= k + len(forms) and doc.forms[k : k + len(forms)] == forms:
                return index
        return -1

    def _held(self, m: int) -> int:
        """«باحثون في منظمة ...»، «محامي فلان»: the name right after the title."""
        doc = self.doc
        mention = doc.mentions[m]
        draft = doc.entities.drafts[mention.entity]
        k, n = mention.last, len(doc)
        while k < min(n, mention.last + 3) and doc.words[k].function == "head_adjective":
            k += 1
        at, bound = False, body_for(doc, k) if k > mention.last else -1
        if bound >= 0:
            return bound
        if k + 1 < n and doc.words[k].preposition == "ل" and doc.words[k].article:  # المدير العام للشؤون السياسية في
            k += 1
            while k < n and k < mention.last + 5 and doc.words[k].is_word and doc.words[k].article:
                k += 1
        elif k < n and doc.surface[k] != "(":  # مدير إدارة الإعلام في
            reach = k
            while reach < n and reach < k + 5 and self._plain(reach):
                reach += 1
            pressed = reach < n and doc.mention_at[reach] >= 0 and doc.forms[reach - 1] in _PRESS  # رئيس المركز الصحافي للقوات الروسية
            k = reach if reach < n and (doc.words[reach].form in _AT or pressed) else k
            about = next((j for j in range(k + 2, min(n, k + 5)) if doc.forms[j] == "في"), k) if doc.forms[min(k, n - 1)] == "عن" else k
            k = about if all(self._plain(j) for j in range(k + 1, about)) else k  # المسؤولة عن الشؤون الأوروبية في الخارجية
        if k < n and doc.words[k].form in _AT:
            at, k = True, k + 1
            if k < n and doc.mention_at[k] < 0 and self.voice(k):
                body = self.body(k)
                return body[0] if body else -1
        elif k > mention.last and doc.forms[k - 1] not in _PRESS:
            return -1
        if k < n and doc.mention_at[k] < 0 and (doc.surface[k] in _OPENING or doc.surface[k] == "("):
            k += 1
        if k >= n or doc.mention_at[k] < 0 or doc.mentions[doc.mention_at[k]].conjunction:
            return -1
        other = doc.mentions[doc.mention_at[k]]
        kind = doc.entities.drafts[other.entity].kind
        if kind == "office" and doc.code(doc.mention_at[k]) == UNKNOWN and other.first == k == mention.last and not other.preposition:
            return self._held(doc.mention_at[k])  # نائب مدير الاستخبارات العسكرية في جيش الاحتلال
        at = at or (other.preposition == "ل" and kind in _BODIES - {"medium"} and doc.forms[k - 1] in _CHIEF | _PRESS)
        at = at or (other.preposition == "ب" and kind in ("office", "organisation"))  # وزيرة الدولة بالخارجية البريطانية
        if other.first != k or (other.preposition and not at):
            return -1
        if at:
            fits = kind in _BODIES or (kind == "state" and bool(_OFFICIAL & set(draft.roles)))
        else:
            whole = mention.plural and doc.forms[mention.last - 1].endswith(("ون", "ين"))  # طالب ناشطون | السلطات
            named = not whole and (draft.kind != "office" or not doc.words[k].article)  # استدعت وزارة الخارجية | السفير
            fits = named and (doc.surface[k - 1] == "(" or not doc.words[mention.first].article) and kind in ("person", "organisation", "office", "medium", "group")
        return doc.mention_at[k] if fits and doc.code(doc.mention_at[k]) != UNKNOWN else -1

    def _plain(self, k: int) -> bool:
        doc, word = self.doc, self.doc.words[k]
        return word.is_word and not word.function and k not in doc.verb_tokens and doc.mention_at[k] < 0

    def beside(self, first: int, last: int) -> list[int]:
        """For a phrase that is no mention: a title after the name, the full name before, a name in marks."""
        quoted = self._quoted(first, last) or self._source(first) or self.of_group(first, last)
        if quoted:
            return quoted
        titled = self._titled(first, last)
        if titled < 0:
            titled = self._surname(first)
        if titled >= 0 and self.doc.code(titled) == UNKNOWN:
            held = self._held(titled)
            titled = held if held >= 0 else self._better(titled)
        return [titled] if titled >= 0 else []

    def _source(self, first: int) -> list[int]:
        """«مصدر مقرب من الرئاسة»: a source is of those it is close to."""
        doc = self.doc
        if not self.source(first):
            return []
        if nationality(doc, first, min(first + 3, len(doc))):
            return self.somebody(first, min(first + 3, len(doc)))
        for k in range(first + 1, min(first + 6, len(doc))):
            if k in doc.verb_tokens and any(v.lemma.cue for v in doc.words[k].verbs):
                break  # مصدر مطلع قال لوكالة رويترز
            if doc.mention_at[k] >= 0:
                return self.within(k, doc.mentions[doc.mention_at[k]].last)
            if doc.words[k].function == "complementizer" or not doc.words[k].is_word:
                break
        return []

    def _titled(self, first: int, last: int) -> int:
        """«نايف البكري محافظ عدن»، «بن رودس، نائب المستشار، ...»: the title behind the name; -1 for none."""
        doc = self.doc
        k = last
        if k + 2 < len(doc) and doc.surface[k] == "علي" and doc.surface[k + 2] in "،,":
            k += 2  # اللواء علي الأحمدي، رئيس الجهاز: no preposition
        comma = k < len(doc) and doc.surface[k] in "،,"
        if comma:
            k += 1
        if k < len(doc) and doc.forms[k] == "من" and not doc.words[first].function:
            return staff_of(doc, k)
        if k >= len(doc) or doc.mention_at[k] < 0 or doc.words[k].conjunction or doc.words[first].function:
            return -1
        mention = doc.mentions[doc.mention_at[k]]
        draft = doc.entities.drafts[mention.entity]
        if mention.first != k or mention.preposition or not (mention.title or draft.kind in ("person", "office")):
            return -1
        if comma and not any(doc.surface[j] in "،,:" or doc.words[j].function == "complementizer" for j in range(mention.last, min(mention.last + 12, len(doc)))):
            return -1
        return doc.mention_at[k]

    def _surname(self, first: int) -> int:
        """A name seen before beside a title: «وزير الدفاع الكندي، بيل بلير ... وقال بلير»; -1 for none."""
        if not self.may_be_name(first):
            return -1
        known = self._known.get(self.doc.forms[first], -1)
        if known >= 0:
            return known
        for k in reversed(self.seen(first)):
            found = self._before(k)
            if found < 0:
                found = self._titled(k, k + 1)
            if found >= 0:
                return self.learn(first, self._better(found))
        return -1

    def learn(self, first: int, mention: int) -> int:
        """Keep whom the name at a token is of."""
        self._known[self.doc.forms[first]] = mention
        return mention

    def seen(self, k: int) -> list[int]:
        """Earlier tokens of the same form as token k, or of another spelling of it; the last of very many."""
        return self.places.before(k)

    def in_a_name(self, k: int) -> list[int]:
        """The person in whose full name a word stood before, whatever else the word may mean: سعيد خطيب زاده ... وأضاف زاده."""
        for j in reversed(self.seen(k)):
            m = self.doc.mention_at[j]
            if m >= 0 and self.doc.mentions[m].last == j + 1 and self.doc.mentions[m].first < j:
                if self.doc.entities.drafts[self.doc.mentions[m].entity].kind == "person":
                    return [self._better(m)]
        return []

    def _ends_a_name(self, k: int) -> list[int]:
        """The person whose full name ended in the word at a token, though it may be the name of his people by itself."""
        found = self.in_a_name(k) if alone(self.doc, k) else []
        return found if found and ends_name(self.doc, found[0], k) else []

    def near(self, k: int) -> list[int]:
        """The person last titled in the sentence before the name at token k."""
        doc = self.doc
        first = doc.sentences[doc.sentence_of(k)][0]
        for j in range(k - 1, max(first - 1, k - 14), -1):
            m = doc.mention_at[j]
            if m >= 0 and doc.entities.drafts[doc.mentions[m].entity].kind == "person":
                return [self._better(m)]
        return []

    def _before(self, k: int) -> int:
        """The title that the name at token k belongs to; -1 for none."""
        doc = self.doc
        j, steps, state = k - 1, 0, False
        while j >= 0 and steps < 6:
            m = doc.mention_at[j]
            if m >= 0:
                kind = doc.entities.drafts[doc.mentions[m].entity].kind
                if kind in ("person", "office", "unnamed"):
                    return m
                if kind not in ("state", "organisation") or state:
                    return -1
                state = True
                j = min(j, doc.mentions[m].first)  # سفير روسيا لدى الولايات المتحدة، فلان
            elif doc.words[j].is_word:
                before = doc.words[j]
                passed = (before.form in _SIDES and state) or before.form == "سابقا"
                named = bool(before.given) and not before.function
                if not (passed or named) and (before.function not in ("", "head_adjective") or before.verbs or before.enclitic or before.preposition):
                    return -1
            elif doc.surface[j] not in "،,()" or j < k - 3:
                return -1
            j -= 1
            steps += 1
        return -1

    def body(self, first: int) -> list[int]:
        """The body that «الوزارة»، «الجيش» take up again: the last one whose name holds the word."""
        doc = self.doc
        word = doc.forms[first].removeprefix("و").removeprefix("ال")
        if len(word) < 3:
            return []
        for k in range(first - 1, max(-1, first - _BACK), -1):
            index = doc.mention_at[k]
            if index >= 0 and doc.forms[k].endswith(word) and doc.code(index) != UNKNOWN:
                if doc.entities.drafts[doc.mentions[index].entity].kind in _BODIES:
                    return [index]
        return []

    def may_be_name(self, k: int) -> bool:
        """Whether a word no list knows can be somebody's name: ين right behind its verb is no plural, which would be ون."""
        word = self.doc.words[k]
        if not word.is_word or word.function or word.verbs or word.nouns or len(word.form) < 3:
            return False
        if word.preposition or word.enclitic or word.form.endswith(("ة", "ات", "ون")):
            return False
        if word.form.endswith("ين") and not (k and self.doc.words[k - 1].verbs):
            return False
        if not word.article or self.doc.surface[k][:1] in "إأ" or word.form.endswith(("ي", "ش", "و", "ع")) or "s" in word.given:  # إلهان: no article
            return True
        return any(j and self.doc.words[j - 1].given for j in self.seen(k))  # أحمد الديك ... وأضاف الديك

    def person(self, first: int, last: int) -> list[int]:
        """A speaker of whom only the name is known."""
        doc = self.doc
        words = range(first, min(last, first + 5))
        if not self.may_be_name(first) or any(
            doc.words[k].function or doc.words[k].enclitic or (k > first and doc.surface[k].endswith(("ا", "ً", "ة")))
            for k in words
        ):
            return []
        if doc.surface[first].endswith(("اً", "ًا", "ً")) or self.unnamed(first) or self.source(first):
            return []
        if (doc.forms[first].removeprefix("و") in _INSTITUTIONS or (doc.words[first].article and not doc.words[first].given)) and nationality(doc, first, last):
            return self.somebody(first, last)  # مركز المصالحة الروسي، المنتدى التونسي
        last = words[-1] + 1
        titled = self._surname(last - 1) if last > first + 1 else -1
        if titled >= 0:
            return [titled]  # الناطق باسم المجلس عبد الله بليحق ... وقال عبد الله بليحق
        name = doc.text[doc.start[first] : doc.end[last - 1]]
        return [self._made(first, last, doc.entities.get(UNKNOWN, "person", "", name, (), (), "").index, "name that speaks")]
