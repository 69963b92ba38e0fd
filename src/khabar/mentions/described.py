"""Titles, bodies and collectives with what they belong to: «وزير خارجية بولندا», «الجيش التركي», «سكان غزة»."""

from __future__ import annotations

from khabar.lexicon.compile import Name
from khabar.mentions.document import ActorMention
from khabar.mentions.entities import UNKNOWN, Draft
from khabar.mentions.headed import CLOSING, OPENING
from khabar.mentions.matches import DESCRIPTION, Match
from khabar.mentions.offices import held
from khabar.mentions.persons import FAMILY_FIRST, Persons

_MAX_RUN = 4
_WEAPONS = frozenset(("aircraft", "drones", "artillery", "armour", "air defence"))
"""Collectives that are also means: without a nationality they act for nobody."""
_OFFICIAL = frozenset(("GOV", "MIL", "JUD", "COP", "LEG", "SPY"))


class Described(Persons):
    """Finds who is described by a title, body or collective."""

    def _described(self, i: int, match: Match) -> ActorMention | None:
        words, doc = self.words, self.doc
        n = len(words)
        entry = match.entry
        key = doc.forms[i][len(match.conjunction) + len(match.preposition) :]
        definite = (
            match.dropped or words[i].article or key.startswith("ال") or doc.forms[i].lstrip("و").startswith("لل")
        )
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
        if self._else(i, match):
            return None
        for k in range(i + 1, match.last):  # المتحدث باسم الكرملين: the title itself names whose it is
            if words[k].nisba and words[k].article and "adjective_name" not in self.function.get(words[k].form, ()):
                code = words[k].nisba.split(":")[0]
            named = self.match(k)
            if (
                named is not None
                and named.last <= match.last
                and named.entry.kind in ("office", "state", "organisation", "group")
            ):
                code = named.entry.code
        if i and j < n and doc.surface[i - 1] in OPENING and doc.surface[j] in CLOSING:
            j += 1  # «الجيش» الإسرائيلي
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
                    marked = j + 2 < n and doc.surface[j + 1] in OPENING
                    inner = self.match(j + 1 + marked)
                    if inner and inner.entry.kind in ("group", "organisation", "media") and not inner.preposition:
                        owner = doc.entities.of_entry(inner.entry, self._gender(inner.entry))
                        code, anchor = owner.code, inner.last
                        if marked and anchor < n and doc.surface[anchor] in CLOSING:
                            anchor += 1
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
                if kind == "person" and not (code is None and self._stranger(j, inner)):
                    person = inner.entry
                    name_from, name_to = j, inner.last
                    anchor = j = inner.last
                    break
                if kind == "epithet" and code is None and run == 0:
                    means = self._rule(inner.entry)
                    if means is None or not means.get("code"):
                        break
                    code = means["code"]
                    anchor = j = inner.last
                    if j < n and words[j].nisba and words[j].article:
                        code = words[j].nisba.split(":")[0]
                        anchor = j = j + 1
                    continue
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
                if kind in DESCRIPTION and not inner.preposition:
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
            inner = self.match(name_from) if name_to else None
            if inner is not None and inner.entry.kind == "person":
                person = inner.entry
        return self._settle(
            i, match, entry, role, code, owner, person, enclitic, name_from, name_to, anchor, link, definite
        )

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
        if "act_noun" in self.function.get(word.form, ()) and match.last < len(self.words):
            return self.words[match.last].base == "علي"
        return (
            i > 0
            and match.entry.kind == "title"
            and not word.conjunction
            and not word.preposition
            and "named_after" in self.function.get(self.words[i - 1].form, ())
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
        if code is None and person is None and entry.rules:
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
            if code in FAMILY_FIRST and name_to - name_from > 1:
                draft.short = (*draft.short, self.doc.forms[name_from])
        else:
            if code is None:
                referred = self.memory.described(entry.name, role, definite)
                if referred is not None:
                    draft, inferred, rule = referred, True, rule + "+reference"
                    return self._described_mention(i, anchor, draft, match, entry, rule, inferred, definite, link)
                if entry.kind == "body" and not (entry.bare and self._acting(i, entry)):
                    return None
                if entry.kind == "body" or (
                    entry.name not in _WEAPONS
                    and role in _OFFICIAL
                    and entry.kind in ("title", "collective")
                    and not (entry.plural and entry.kind == "title")
                ):
                    code, inferred = self.memory.home(), True
                    if code == "PSE" and role == "MIL":  # الجيش in a report on Palestine
                        code = "ISR" if self.memory.near(["ISR"]) else None
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
