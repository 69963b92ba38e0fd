"""Find the actors of a text: names, titles with names, bodies and groups with a nationality, capitals, epithets."""

from __future__ import annotations

from khabar.lexicon.compile import Name
from khabar.lexicon.words import ENCLITICS, Word, _unjoined
from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN, Draft
from khabar.mentions.resolve import Memory
from khabar.text.romanise import romanise

_ENTITY = frozenset(("state", "organisation", "group", "media", "person", "office", "force", "contested", "capital"))
_DESCRIPTION = frozenset(("title", "body", "collective"))
_PRIORITY = {
    k: i
    for i, k in enumerate(
        ("contested", "state", "organisation", "group", "office", "force", "media", "person", "epithet", "capital",
         "title", "body", "collective", "place")
    )
}  # fmt: skip
_MAX_RUN = 4
_OPENING = frozenset('«“"')
_CLOSING = frozenset('»”"')
_MEDIA_HEADS = frozenset(("وكالة", "صحيفة", "قناة", "موقع", "شبكة", "اذاعة", "مجلة", "تلفزيون", "منصة", "جريدة"))
_GROUP_HEADS = frozenset(("حركة", "حزب", "تنظيم", "جماعة", "كتائب", "ميليشيا", "مليشيا", "جبهة", "مليشيات", "ميليشيات"))
_WEAPONS = frozenset(("aircraft", "drones", "artillery", "armour", "air defence"))
"""Collectives that are also means: without a nationality they act for nobody."""
_OFFICIAL = frozenset(("GOV", "MIL", "JUD", "COP", "LEG", "SPY"))


class Match:
    """A table entry found at a token."""

    __slots__ = ("conjunction", "dropped", "enclitic", "entry", "index", "last", "preposition")

    def __init__(
        self, last: int, index: int, entry: Name, conjunction: str, preposition: str, dropped: bool, enclitic: str
    ) -> None:
        self.last = last
        self.index = index
        self.entry = entry
        self.conjunction = conjunction
        self.preposition = preposition
        self.dropped = dropped
        self.enclitic = enclitic


class ActorFinder:
    """Scans a document once from left to right and fills its mentions."""

    def __init__(self, doc: Document, memory: Memory) -> None:
        self.doc = doc
        self.memory = memory
        self.words = doc.words
        self.names = doc.lexicon.names
        self.entries = doc.lexicon.entries
        self.function = doc.lexicon.data.function

    def run(self) -> None:
        """Add every mention of the document."""
        i, n = 0, len(self.words)
        sentence_ends = {last for _, last in self.doc.sentences}
        while i < n:
            if i in sentence_ends:
                self.memory.next_sentence()
            word = self.words[i]
            if not word.is_word:
                found = None
            elif word.function:
                found = self._special(i, word) or self._long_name(i, word)
            else:
                found = self._at(i, word)
            if found is not None:
                i = max(i + 1, found.last)
            else:
                i += 1

    # one position ------------------------------------------------------------------------------------------------
    def _at(self, i: int, word: Word) -> ActorMention | None:
        special = self._special(i, word)
        if special is not None:
            return special
        if "name_head" in self.function.get(word.form, ()):
            headed = self._headed(i, word)
            if headed is not None:
                return headed
        match = self.match(i)
        if match is not None:
            kind = match.entry.kind
            if kind == "media" and match.last == i + 1:
                island = self.memory.island() if word.form.endswith("الجزيرة") else None
                if island is not None:
                    mention = self._new(i, match.last, island, "definite", "island named before", match)
                    mention.inferred = True
                    return self._add(mention)
            if kind in _ENTITY:
                return self._entity(i, match)
            if kind == "epithet":
                return self._epithet(i, match)
            if kind in _DESCRIPTION and self._opens_clause(i, word, match):
                return None
            if kind in _DESCRIPTION:
                if (
                    match.last == i + 1
                    and not match.enclitic
                    and kind != "title"
                    and ("ال" in word.form[:4] or "لل" in word.form[:3])
                ):
                    following = self.words[i + 1] if i + 1 < len(self.words) else None
                    taken_up = (
                        self._taken_up(i, word)
                        if following is None or not (following.nisba or following.name_starts)
                        else None
                    )
                    if taken_up is not None:
                        return taken_up
                return self._described(i, match)
            if kind == "place" and not (word.analyses and match.last == i + 1 and not match.preposition and word.verbs):
                return self._place(i, match)
        if word.nisba:
            return self._people(i, word)
        if word.article:
            taken_up = self._taken_up(i, word)
            if taken_up is not None:
                return taken_up
        if word.given:
            return self._bare_name(i, word)
        return self._known_person(i, word)

    def _opens_clause(self, i: int, word: Word, match: Match) -> bool:
        """Whether a word that is also a verb opens a sentence before its subject: وطالب الوزير ..."""
        if not word.verbs or match.last > i + 1 or word.article or match.enclitic or i + 1 >= len(self.words):
            return False
        if i and self.words[i - 1].is_word and not any(first == i for first, _ in self.doc.sentences):
            return False
        following = self.words[i + 1]
        return following.article or bool(following.name_starts) or bool(following.given)

    def _long_name(self, i: int, word: Word) -> ActorMention | None:
        """A closed-class word opens a name only where the name has more words."""
        match = self.match(i) if word.name_starts else None
        if match is None or match.last == i + 1 or match.entry.kind not in _ENTITY:
            return None
        return self._entity(i, match)

    def match(self, i: int) -> Match | None:
        """Longest table entry at token i, or None."""
        word = self.words[i]
        best: Match | None = None
        best_rank = (0, 0, 0, 0)
        for conjunction, preposition, dropped, key in word.name_starts:
            for rest, index in self.names[key]:
                entry = self.entries[index]
                kind = entry.kind
                if dropped and kind not in _DESCRIPTION:
                    continue
                if word.form[-1] == "ا" and key[-1] != "ا" and not rest and not self._counted(i, kind):
                    continue
                end = i + 1 + len(rest)
                enclitic = ""
                if rest:
                    if end > len(self.words) or any(
                        self.words[i + 1 + k].form != part for k, part in enumerate(rest[:-1])
                    ):
                        continue
                    tail = self.words[end - 1].form
                    if tail != rest[-1]:
                        enclitic = _enclitic(tail, rest[-1]) if kind in _DESCRIPTION else ""
                        if not enclitic:
                            continue
                rank = (end - i, -len(conjunction) - len(preposition) - dropped, -_PRIORITY[kind], -index)
                if best is None or rank > best_rank:
                    best, best_rank = Match(end, index, entry, conjunction, preposition, dropped, enclitic), rank
        if best is None or best.last == i + 1:
            held = self._with_enclitic(i, word)
            if held is not None and best is None:
                return held
        return best

    def _counted(self, i: int, kind: str) -> bool:
        """Whether an accusative in ا is a counted noun: 30 مسؤولا، عشرون جنديا."""
        return bool(i) and self.words[i - 1].is_number and kind in _DESCRIPTION

    def _with_enclitic(self, i: int, word: Word) -> Match | None:
        """A one-word title, body or collective that carries a possessive: جيشها، حكومته."""
        form = word.form
        for enclitic in ENCLITICS:
            if not form.endswith(enclitic) or len(form) - len(enclitic) < 3 or enclitic in ("ني", "ك", "ي"):
                continue
            for conjunction in ("", "و", "ف"):
                if not form.startswith(conjunction):
                    continue
                for preposition in ("", "ل", "ب", "ك"):
                    core = form[len(conjunction) : len(form) - len(enclitic)]
                    if not core.startswith(preposition):
                        continue
                    core = core[len(preposition) :]
                    if len(core) < 2:
                        continue
                    for stem in _unjoined(core):
                        for rest, index in self.names.get(stem, ()):
                            if not rest and self.entries[index].kind in _DESCRIPTION:
                                return Match(
                                    i + 1, index, self.entries[index], conjunction, preposition, False, enclitic
                                )
        return None

    # kinds of mention --------------------------------------------------------------------------------------------
    def _add(self, mention: ActorMention) -> ActorMention:
        doc = self.doc
        doc.mentions.append(mention)
        for k in range(mention.first, min(mention.last, len(doc.mention_at))):
            doc.mention_at[k] = len(doc.mentions) - 1
        self.memory.remember(mention, doc)
        return mention

    def _new(
        self, first: int, last: int, draft: Draft, how: str, rule: str, match: Match | None = None
    ) -> ActorMention:
        mention = ActorMention(first, last, draft.index, how, rule)
        mention.gender = draft.gender
        if match is not None:
            mention.conjunction, mention.preposition = match.conjunction, match.preposition
        else:
            mention.conjunction, mention.preposition = self.words[first].conjunction, self.words[first].preposition
        return mention

    def _gender(self, entry: Name, form: str = "") -> str:
        """Gender and number of a name: of the form in the text where it is given, else of the table's first name."""
        first = form or (entry.name_ar.split(" ")[0].translate(_FOLD) if entry.name_ar else "")
        if "masculine" in self.function.get(first, ()):
            return "M"
        if "feminine" in self.function.get(first, ()) or first.endswith("ة"):
            return "F"
        if entry.kind in ("state", "capital", "contested"):
            return "F"
        if entry.kind == "group" and first.endswith(("ون", "ين")):
            return "P"
        return "M"

    def _entity(self, i: int, match: Match) -> ActorMention | None:
        entry = match.entry
        if entry.kind == "person" and entry.begin and not self._in_term(entry):
            pass  # a former holder is still the person; the office is read from the text
        key = self.doc.forms[i][len(match.conjunction) + len(match.preposition) :]
        gender = self._gender(entry, key)
        draft = self.doc.entities.of_entry(entry, gender)
        how = "metonym" if entry.kind in ("capital", "office") else "name"
        if self.doc.surface[i][0].isascii():
            how = "latin"
        mention = self._new(i, match.last, draft, how, f"table:{entry.origin}", match)
        mention.gender = gender
        if entry.kind in ("state", "capital", "contested"):
            mention.place = match.index
        return self._add(mention)

    def _in_term(self, entry: Name) -> bool:
        day = self.doc.published.isoformat() if self.doc.published else ""
        return not day or (entry.begin <= day and (not entry.end or day <= entry.end))

    def _place(self, i: int, match: Match) -> ActorMention:
        entry = match.entry
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

    def _epithet(self, i: int, match: Match) -> ActorMention | None:
        word = self.words[i]
        last = match.last
        if last < len(self.words) and self.words[last].nisba and self.words[last].article:
            code = self.words[last].nisba.split(":")[0]
            draft = self.doc.entities.get(code, "force", "", "", ("MIL",), (code,), "M")
            return self._finish_epithet(i, last + 1, draft, match, False)
        for rule in match.entry.rules:
            when = rule.get("when", {})
            day = self.doc.published.isoformat() if self.doc.published else ""
            if when.get("outlets") and (self.doc.outlet or "") not in when["outlets"]:
                continue
            if when.get("countries_near") and not self.memory.near(when["countries_near"]):
                continue
            if (when.get("from") and day < str(when["from"])) or (when.get("to") and day > str(when["to"])):
                continue
            referent = rule.get("code")
            if not referent:
                break
            roles = (rule["role"],) if rule.get("role") else ()
            draft = self.doc.entities.get(referent, "state" if len(referent) == 3 and not roles else "force", "", "", roles,
                                          (referent,) if len(referent) == 3 else (), "M")  # fmt: skip
            return self._finish_epithet(i, last, draft, match, True)
        if not (word.analyses or word.function):
            self.doc.issue(i, last, "epithet", f"no rule says whom «{self.doc.surface[i]}» means here")
        return None

    def _finish_epithet(self, first: int, last: int, draft: Draft, match: Match, inferred: bool) -> ActorMention:
        mention = self._new(first, last, draft, "epithet", f"epithet:{match.entry.name}", match)
        mention.wording = " ".join(self.doc.surface[first:last])
        mention.inferred = inferred
        mention.gender = "F" if self.words[first].form.endswith(("ة", "ات")) else "M"
        return self._add(mention)

    def _people(self, i: int, word: Word) -> ActorMention | None:
        """A nationality used as a noun: الروس، الفلسطينيين."""
        code, _, feature = word.nisba.partition(":")
        previous = self.words[i - 1] if i else None
        plural = feature[:1] in ("P", "p")
        if not plural or (previous is not None and previous.is_word and not previous.function and not previous.verbs
                          and self.doc.end[i - 1] + 1 >= self.doc.start[i] and not word.preposition and not word.conjunction
                          and self.doc.mention_at[i - 1] < 0 and not previous.nouns):  # fmt: skip
            return None
        last = i + 1
        if last < len(self.words) and self.words[last].given and not self.words[last].function:
            return None
        draft = self.doc.entities.get(code, "people", f"people of {code}", "", ("CVL",), (code,), "P")
        mention = self._new(i, last, draft, "definite", "nationality as a noun")
        mention.plural = True
        return self._add(mention)

    def _special(self, i: int, word: Word) -> ActorMention | None:
        """«بلاده» and «نظيره»."""
        kinds = self.function.get(word.form, ())
        if "own_country" in kinds:
            code = self.memory.country_of_speaker()
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
            entry = Name("title", name=title or "counterpart", roles=["GOV"], takes="state", entity_kind="person")
            preposition = word.form[0] if word.form[0] in "لب" else ""
            conjunction = "و" if word.form[0] == "و" else ""
            return self._described(i, Match(i + 1, -1, entry, conjunction, preposition, False, ""))
        return None

    def _headed(self, i: int, word: Word) -> ActorMention | None:
        """«وكالة رويترز», «حركة «حماس»»: the kind and the name are one mention."""
        words, surface = self.words, self.doc.surface
        j, n = i + 1, len(words)
        while j < n and j < i + 3 and (surface[j] in _OPENING or words[j].form in ("انباء", "الانباء")):
            j += 1
        if j >= n:
            return None
        inner = self.match(j)
        if (
            inner is None
            or inner.conjunction
            or inner.preposition
            or inner.entry.kind not in ("media", "organisation", "group")
        ):
            return self._untabled(i, j, word)
        last = inner.last
        if j > i + 1 and last < n and surface[last] in _CLOSING:
            last += 1
        draft = self.doc.entities.of_entry(inner.entry, "F" if word.form.endswith("ة") else "M")
        mention = self._new(i, last, draft, "name", f"table:{inner.entry.origin}")
        form = word.form
        head = form.lstrip("ولب") if "name_head" in self.function.get(form.lstrip("ولب"), ()) else form
        if "ال" + head not in draft.short:
            draft.short = (*draft.short, "ال" + head)
        mention.conjunction = "و" if form[0] == "و" and "name_head" in self.function.get(form[1:], ()) else ""
        rest = form.removeprefix(mention.conjunction)
        mention.preposition = rest[0] if rest[0] in "لب" and "name_head" in self.function.get(rest[1:], ()) else ""
        mention.gender = "F" if form.endswith("ة") else "M"
        return self._add(mention)

    def _untabled(self, i: int, j: int, word: Word) -> ActorMention | None:
        """A name in marks after its kind that no table knows: «موقع "..."»; its code is its Latin name."""
        words, surface = self.words, self.doc.surface
        if surface[j - 1] not in _OPENING:
            return None
        k = j
        while k < len(words) and words[k].is_word and k - j < 6:
            k += 1
        if k == j or k >= len(words) or surface[k] not in _CLOSING:
            return None
        head = word.form
        while "name_head" not in self.function.get(head, ()) or (
            head[0] in "ولب" and "name_head" in self.function.get(head[1:], ())
        ):
            head = head[1:]
        name_ar = " ".join(surface[j:k])
        latin = name_ar if name_ar.isascii() else romanise(name_ar)
        code = "".join(c for c in latin.upper() if c.isascii() and c.isalnum())
        if len(code) < 2:
            return None
        kind = "medium" if head in _MEDIA_HEADS else "group" if head in _GROUP_HEADS else "organisation"
        draft = self.doc.entities.get(
            code, kind, "", name_ar, ("JRN",) if kind == "medium" else (), (), "F" if head.endswith("ة") else "M"
        )
        draft.basis = "text-latin" if name_ar.isascii() else "romanised"
        draft.short = (*draft.short, "ال" + head)
        mention = self._new(i, k + 1, draft, "name", "name in marks after its kind")
        prefix = word.form[: len(word.form) - len(head)]
        mention.conjunction = "و" if prefix.startswith("و") else ""
        mention.preposition = prefix.removeprefix("و")
        mention.gender = "F" if head.endswith("ة") else "M"
        return self._add(mention)

    # titles, bodies, collectives ---------------------------------------------------------------------------------
    def _described(self, i: int, match: Match) -> ActorMention | None:
        words, doc = self.words, self.doc
        n = len(words)
        entry = match.entry
        definite = match.dropped or words[i].article or doc.forms[i].startswith("ال")
        role = entry.roles[0] if entry.roles else ""
        code: str | None = None
        owner: Draft | None = None
        person: Name | None = None
        link: list[int] = []
        name_from = name_to = 0
        j = match.last
        anchor = j  # end of what surely belongs to the mention
        enclitic = match.enclitic
        run = 0
        definite = definite or bool(enclitic)
        if (entry.kind == "collective" or entry.adjectival) and self._adjective(i, entry.adjectival):
            return None
        for k in range(i + 1, match.last):  # المتحدث باسم الكرملين: the title itself names whose it is
            named = self.match(k)
            if (
                named is not None
                and named.last <= match.last
                and named.entry.kind in ("office", "state", "organisation", "group")
            ):
                code = named.entry.code
        while j < n and j - i < 16:
            word = words[j]
            if not word.is_word:
                if doc.surface[j] in ('"', "«", "“") and j + 1 < n and code is None:  # حركة «حماس»
                    inner = self.match(j + 1)
                    if inner and inner.entry.kind in ("group", "organisation", "media") and not inner.preposition:
                        owner = doc.entities.of_entry(inner.entry, self._gender(inner.entry))
                        code = owner.code
                        close = inner.last
                        anchor = j = close + 1 if close < n and not words[close].is_word else close
                        continue
                break
            if word.function == "head_adjective" and not word.conjunction:
                j += 1
                continue
            if word.function:
                if word.form == "في" and entry.entity_kind == "person" and code is None and j + 1 < n and anchor == j:
                    inner = self.match(j + 1)
                    if inner and inner.entry.kind in ("group", "organisation", "media") and not inner.preposition:
                        owner = doc.entities.of_entry(inner.entry, self._gender(inner.entry))
                        code, anchor = owner.code, inner.last
                        j = anchor
                        continue
                    if inner and inner.entry.kind in ("body", "office") and not inner.preposition:
                        j = inner.last
                        if inner.entry.kind == "office":
                            code, anchor = inner.entry.code, j
                        continue
                if (
                    word.form == "من"
                    and code is None
                    and j + 1 < n
                    and entry.kind == "collective"
                    and entry.plural
                    and j == match.last
                ):
                    inner = self.match(j + 1)
                    if (
                        inner
                        and inner.entry.kind in ("group", "organisation", "office", "force")
                        and not inner.preposition
                    ):
                        owner = doc.entities.of_entry(inner.entry, self._gender(inner.entry))
                        code, anchor = owner.code, inner.last  # عناصر من حزب الله
                        j = anchor
                        continue
                if word.base == "في" and code is None and j + 1 < n and entry.kind in ("body", "collective", "title"):
                    inner = self.match(j + 1)
                    if (
                        inner
                        and inner.entry.kind in ("state", "contested", "place", "capital")
                        and len(inner.entry.country) == 1
                    ):
                        code = inner.entry.country[0]  # السلطات في مالي
                break
            if (
                word.nisba
                and not word.conjunction
                and not word.preposition
                and (word.article == definite or word.article or run or j > match.last or not definite)
            ):
                if code is None:
                    code = word.nisba.split(":")[0]
                    j += 1
                    anchor = j
                    run = 0
                    continue
                break
            if "counterpart" in self.function.get(word.form, ()) or "own_country" in self.function.get(word.form, ()):
                break
            inner = self.match(j)
            if inner is not None and not inner.conjunction and not inner.enclitic:
                kind = inner.entry.kind
                if inner.preposition == "ل" and not (
                    code is None and kind in ("state", "organisation", "group", "capital") and entry.takes != "none"
                ):
                    break
                if inner.preposition not in ("", "ل"):
                    break
                if kind == "person":
                    person = inner.entry
                    name_from, name_to = j, inner.last
                    anchor = j = inner.last
                    break
                if kind in (
                    "state",
                    "organisation",
                    "group",
                    "media",
                    "office",
                    "force",
                    "contested",
                    "capital",
                    "place",
                ):
                    if (
                        definite
                        and kind in ("state", "contested", "capital", "place")
                        and code is None
                        and run == 0
                        and (match.dropped or doc.forms[i].startswith("ال"))
                    ):
                        break
                    if kind == "place" and len(inner.entry.country) != 1:
                        break
                    if code is None:
                        if kind == "place":
                            code = inner.entry.country[0]
                            link.append(
                                doc.entities.get(
                                    code, "place", inner.entry.name, inner.entry.name_ar, (), inner.entry.country, "F"
                                ).index
                            )
                        else:
                            owner = doc.entities.of_entry(inner.entry, self._gender(inner.entry))
                            code = owner.code
                            link.append(owner.index)
                            if not role and inner.entry.roles:
                                role = inner.entry.roles[0]
                        anchor = j = inner.last
                        run = 0
                        continue
                    break
                if kind in _DESCRIPTION and not inner.preposition:
                    if inner.entry.roles and (not role or (entry.kind == "title" and role in ("SOC", "UNK"))):
                        role = inner.entry.roles[0]
                    j = inner.last
                    if entry.kind == "title" and anchor == j - (inner.last - j) and kind == "body":
                        anchor = j
                    run = 0
                    continue
            elif inner is not None and inner.enclitic and not inner.conjunction:
                j = inner.last
                enclitic = inner.enclitic
                anchor = j
                continue
            if entry.entity_kind == "person" or entry.kind == "title":
                end = self._name_run(j) if run <= 2 or words[j].given else j
                if run and not words[j].given and end < j + 2:
                    end = j
                if (
                    end > j
                    and (definite or code is not None or words[j].given)
                    and (definite or entry.kind != "collective" or words[j].given)
                ):
                    name_from, name_to = j, end
                    anchor = end
                    break
            if word.conjunction or word.preposition or word.enclitic or run >= _MAX_RUN:
                break
            if word.verbs and not word.article:
                break
            if not word.article and "head_adjective" not in self.function.get(word.form, ()) and run:
                break
            run += 1
            j += 1
        if entry.needs_name and not name_to and person is None:
            return None
        if not name_to and (definite or code is not None) and entry.kind == "title":
            name_from, name_to, anchor = self._apposed(anchor)
        return self._settle(
            i, match, entry, role, code, owner, person, enclitic, name_from, name_to, anchor, link, definite
        )

    def _adjective(self, i: int, adjectival: bool = False) -> bool:
        """Whether a word describes the noun or name just before it: موسكو المتهمة، مؤتمر صحفي."""
        word = self.words[i]
        if adjectival and i and not word.conjunction and not word.preposition:
            before = self.words[i - 1]
            return before.is_word and not before.function and not before.verbs and not before.is_number
        if not i or (not word.article and "ال" not in word.form[:2]) or word.conjunction or word.preposition:
            return False
        before = self.words[i - 1]
        if not before.is_word or before.function or (before.verbs and not before.article):
            return False
        return self.doc.mention_at[i - 1] >= 0 or before.article

    def _apposed(self, anchor: int) -> tuple[int, int, int]:
        """A name between commas after a title: «الرئيس الصيني، شي جين بينغ، ...»."""
        surface, n = self.doc.surface, len(self.words)
        if anchor + 2 < n and surface[anchor] in "،,":
            inner = self.match(anchor + 1)
            if (
                inner is not None
                and inner.entry.kind == "person"
                and inner.last < n
                and not self.words[inner.last].is_word
            ):
                return anchor + 1, inner.last, inner.last
            end = self._name_run(anchor + 1)
            if end >= anchor + 3 and end < n and surface[end] in "،,":
                return anchor + 1, end, end + 1
        return 0, 0, anchor

    def _name_run(self, j: int) -> int:
        """End of a run of personal-name words from j, or j."""
        words, n, k = self.words, len(self.words), j
        while k < n and k - j < 5:
            word = words[k]
            if not word.is_word or word.is_number or (word.function and word.form not in ("لو", "ال")):
                break
            particle = "name_particle" in self.function.get(word.form, ())
            if word.nisba and not word.given:
                break
            if particle and k + 1 < n and words[k + 1].is_word and not words[k + 1].function:
                k += 1
                continue
            if word.given and len(word.given) == 1 and not (word.verbs and k == j and word.given == "h"):
                k += 1
                continue
            if word.analyses or word.preposition or word.conjunction or word.name_starts:
                break
            if self.doc.surface[k].endswith(("ً", "اً", "ٍ", "ٌ")):
                break
            if word.article and (k == j or word.form.startswith(("المت", "المست"))):
                break
            if self.doc.forms[k] in self.doc.lexicon.data.carriers:
                break
            k += 1
        while k > j and "name_particle" in self.function.get(self.words[k - 1].form, ()):
            k -= 1
        return k

    def _settle(
        self, i: int, match: Match, entry: Name, role: str, code: str | None, owner: Draft | None, person: Name | None,
        enclitic: str, name_from: int, name_to: int, anchor: int, link: list[int], definite: bool,
    ) -> ActorMention | None:  # fmt: skip
        doc = self.doc
        inferred = False
        rule = f"{entry.kind}:{entry.name}"
        if code is None and enclitic:
            code = self.memory.possessor(enclitic)
            rule += "+possessive"
            inferred = code is not None
        if person is not None:
            if code is None:
                code = person.code
            elif person.code and person.code != code and owner is None and person.begin:
                doc.issue(
                    name_from,
                    name_to,
                    "office",
                    f"the text gives {code}, the table of offices {person.code}; the text is kept",
                )
            kind, name, name_ar = "person", person.name, person.name_ar
            roles = [role] if role else list(person.roles)
            draft = doc.entities.get(code, kind, name, name_ar, roles, self._country(code, owner), "M")
            draft.short = tuple(person.short)
        elif name_to > name_from:
            name_ar = " ".join(doc.surface[name_from:name_to])
            if code is None:
                code, inferred = self.memory.home(), True
            known = self.memory.person(self.doc.forms[name_to - 1])
            if known is not None and (code is None or known.code == code):
                draft = known
            else:
                draft = doc.entities.get(
                    code or UNKNOWN, "person", "", name_ar, (role,) if role else (), self._country(code, owner), "M"
                )
                draft.basis = "romanised" if not name_ar.isascii() else "text-latin"
            draft.short = (*draft.short, self.doc.forms[name_to - 1])
        else:
            if code is None:
                referred = self.memory.described(entry.name, role, definite)
                if referred is not None:
                    draft, inferred, rule = referred, True, rule + "+reference"
                    return self._described_mention(i, anchor, draft, match, entry, rule, inferred, definite, link)
                if entry.kind == "body" and not entry.bare:
                    return None
                if entry.kind == "body" or (
                    entry.name not in _WEAPONS
                    and role in _OFFICIAL
                    and entry.kind in ("title", "collective")
                    and not (entry.plural and entry.kind == "title")
                ):
                    code, inferred = self.memory.home(), True
            if entry.name == "allies":
                code = None  # حلفاء إيران: somebody else than Iran
            kind = {"title": "person", "body": "office"}.get(entry.kind, entry.entity_kind or "people")
            if entry.kind == "collective" and role in ("MIL", "COP", "REB", "PRM"):
                kind = "force"
            if kind == "force" and role in ("REB", "UAF") and code and len(code) == 3 and code not in (UNKNOWN, "PSE"):
                code += "REB"  # armed opponents do not act for the state whose name they bear
            name = f"{entry.name} of {code}" if code else entry.name
            draft = doc.entities.get(
                code or UNKNOWN, kind, name, "", (role,) if role else (), self._country(code, owner), ""
            )
        return self._described_mention(i, anchor, draft, match, entry, rule, inferred, definite, link)

    @staticmethod
    def _country(code: str | None, owner: Draft | None) -> list[str]:
        if owner is not None:
            return owner.country
        return [code[:3]] if code and len(code.removesuffix("REB")) == 3 and code != UNKNOWN else []

    def _described_mention(
        self, i: int, anchor: int, draft: Draft, match: Match, entry: Name, rule: str, inferred: bool, definite: bool,
        link: list[int],
    ) -> ActorMention:  # fmt: skip
        if entry.kind == "title" and draft.code != UNKNOWN and not inferred:
            self._titled_before(i, draft)
        mention = self._new(i, anchor, draft, "title" if entry.kind == "title" else "definite", rule, match)
        mention.inferred = inferred
        mention.title = entry.name
        mention.definite = definite
        mention.plural = entry.plural
        mention.link = link
        form = self.words[i].form
        feminine = form.endswith(("ة", "ات")) or "feminine" in self.function.get(form, ())
        mention.gender = "P" if entry.plural and entry.kind != "body" else "F" if feminine else "M"
        if not draft.gender:
            draft.gender = mention.gender
        return self._add(mention)

    def _titled_before(self, i: int, titled: Draft) -> None:
        """«راشد الغنوشي رئيس حركة النهضة»: a name without a country takes that of the title beside it."""
        k = i - 1
        if k >= 0 and self.doc.surface[k] in "،,":
            k -= 1
        index = self.doc.mention_at[k] if k >= 0 else -1
        if index < 0 or self.words[i].conjunction or self.words[i].preposition:
            return
        named = self.doc.entities.drafts[self.doc.mentions[index].entity]
        if named.kind == "person" and named.code == UNKNOWN and named.basis != "table":
            named.code, named.country = titled.code, list(titled.country)
            named.roles = named.roles or list(titled.roles)

    def _taken_up(self, i: int, word: Word) -> ActorMention | None:
        """«المنظمة», «الحركة»: an organisation named before, by its kind."""
        form = word.form
        at = form.find("ال") if "ال" in form[:4] else -1
        key = form[at:] if at >= 0 else "ال" + form[2:] if form.startswith("لل") else form
        draft = self.memory.short(key)
        if draft is None:
            return None
        mention = self._new(i, i + 1, draft, "definite", "kind of what was named before")
        prefix = form[:at] if at > 0 else "ل" if form.startswith("لل") else ""
        mention.conjunction = "و" if prefix.startswith("و") else ""
        mention.preposition = prefix.removeprefix("و")
        mention.gender = "F" if key.endswith("ة") else "M"
        mention.inferred = True
        return self._add(mention)

    # persons -----------------------------------------------------------------------------------------------------
    def _bare_name(self, i: int, word: Word) -> ActorMention | None:
        """A personal name without a title."""
        known = self._known_person(i, word)
        if known is not None:
            return known
        if "h" in word.given or word.verbs:
            return None
        first = i
        if len(word.given) > 1:
            end = self._name_run(i + 1)
            if end == i + 1:
                return None
        else:
            end = self._name_run(i)
        if end - first < 2:
            return None
        name_ar = " ".join(self.doc.surface[first:end])
        draft = self.doc.entities.get(UNKNOWN, "person", "", name_ar, (), (), "M")
        draft.short = (*draft.short, self.doc.forms[end - 1])
        return self._add(self._new(first, end, draft, "name", "personal name"))

    def _known_person(self, i: int, word: Word) -> ActorMention | None:
        """A surname after the full name, with or without a clitic."""
        form = word.form
        for conjunction, preposition in (("", ""), ("و", ""), ("", "ل"), ("", "ب"), ("و", "ل"), ("ف", "")):
            prefix = conjunction + preposition
            if prefix and not form.startswith(prefix):
                continue
            draft = self.memory.person(form[len(prefix) :])
            if draft is None and preposition == "ل" and form[len(prefix) :].startswith("ل"):
                draft = self.memory.person("ال" + form[len(prefix) + 1 :])
            if draft is not None and not (word.verbs and not word.given):
                mention = self._new(i, i + 1, draft, "name", "surname after full name")
                mention.conjunction, mention.preposition = conjunction, preposition
                return self._add(mention)
        return None


def _enclitic(form: str, expected: str) -> str:
    """The possessive by which a form differs from the expected last word of a title, or ""."""
    for enclitic in ENCLITICS:
        if form.endswith(enclitic) and expected in _unjoined(form[: -len(enclitic)] or " "):
            return enclitic
    return ""


from khabar.text.fold import FOLD as _FOLD  # noqa: E402
