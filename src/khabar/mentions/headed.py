"""A kind of organisation before its name («حركة «حماس»»), and the kind alone afterwards («الحركة»)."""

from __future__ import annotations

from khabar.lexicon.name import Name
from khabar.lexicon.word import Word
from khabar.mentions.description import Description
from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN, Draft
from khabar.mentions.matches import Match
from khabar.mentions.scan import Scan
from khabar.text.romanise import romanise

OPENING = frozenset('«“"')
CLOSING = frozenset('»”"')
_MEDIA_HEADS = frozenset(("وكالة", "صحيفة", "قناة", "موقع", "شبكة", "اذاعة", "مجلة", "تلفزيون", "منصة", "جريدة"))
GROUP_HEADS = frozenset(("حركة", "حزب", "تنظيم", "جماعة", "كتائب", "ميليشيا", "مليشيا", "جبهة", "مليشيات", "ميليشيات"))

_POSTS = frozenset(("موقع", "مركز"))
"""Kinds that may as well be posts of an army."""
_LATTER = frozenset(("الاخير", "الاخيرة"))
_LATTER_WITHIN = 25
"""Words back to whoever they mean."""
_SOMEBODY = frozenset(("person", "office", "state", "organisation", "group", "party", "organ"))
BELONGS = frozenset(("التابعة", "التابع", "تابعة", "تابع", "التابعين"))
_ARMED = frozenset(("MIL", "REB", "UAF", "PRM"))
_MEMBERS = frozenset(("group members", "leader plural", "commander plural", "supporters"))
"""Collectives of those who make a movement up."""
_OTHERS = frozenset(("state", "capital", "office", "organisation", "group", "body", "title", "person", "collective"))
"""Kinds of names that stand apart from a noun with the article before them."""


def land_behind_marks(doc: Document, words: list[Word], j: int) -> int:
    """«مستشار "الأمن القومي" الإسرائيلي»: the token of the nationality behind a few words in marks that go on with a title at token j; 0 for none."""
    for k in range(j + 1, min(len(words) - 1, j + 5)):
        if doc.surface[k] in CLOSING:
            land = words[k + 1]
            return k + 1 if k > j + 1 and land.nisba and land.article and not land.preposition else 0
        if not words[k].is_word or words[k].function or words[k].preposition:
            return 0
    return 0


def to_owner(doc: Document, words: list[Word], j: int) -> int:
    """The token of «التابعة» that a comma, a closing mark or a name in marks at token j comes before: «كتيبة "العياش" التابعة لكتائب القسام»; 0 for none."""
    surface, n = doc.surface, len(words)
    if j + 2 < n and (surface[j] in "،," or surface[j] in CLOSING) and words[j + 1].base in BELONGS:
        return j + 1
    if surface[j] not in OPENING:
        return 0
    for k in range(j + 1, min(n - 2, j + 5)):
        if surface[k] in CLOSING:
            return k + 1 if k > j + 1 and words[k + 1].base in BELONGS else 0
        if not words[k].is_word or words[k].function or words[k].preposition:
            return 0
    return 0


_MINISTRIES = frozenset(("وزارة", "وزير", "وزيرة"))


def land_of_body(doc: Document, words: list[Word], k: int) -> int:
    """The token of the nationality behind a body whose noun ends before token k, a name in marks between; 0 for none."""
    if k < len(words) and doc.surface[k] in OPENING:
        return land_behind_marks(doc, words, k)
    for at in range(k, min(len(words), k + 3)):
        if not words[at].article:
            break
        if words[at].nisba:
            return at
    return 0


def goes_on(doc: Document, d: Description, j: int) -> bool:
    """Whether words in marks at token j go on with a title or with the name of forces: «قوات "المركز" الروسية», «قوات مجموعة "الجنوب" الروسية»."""
    before = doc.words[j - 1]
    if "MIL" in d.match.entry.roles and d.match.entry.kind == "collective":
        return j == d.match.last + (before.base == "مجموعة")
    return d.match.entry.kind == "title" and j == d.match.last and "name_head" not in doc.lexicon.function.get(before.form, ())


class Headed(Scan):
    """Finds organisations by the noun of their kind."""

    def _marked_owner(self, j: int) -> bool:
        """Whether «لـ» at token j comes between «التابعة» and a name in marks: «الشرطة التابعة لـ"قسد"»."""
        words = self.words
        return words[j].form == "ل" and words[j - 1].base in BELONGS and j + 1 < len(words) and self.doc.surface[j + 1] in OPENING

    def _portfolio(self, d: Description) -> None:
        """Take the nationality behind a second charge of a ministry or minister: «وزارة الطاقة والموارد الطبيعية التركية»; not behind somebody known."""
        words, k = self.words, d.at
        head = words[d.first].base
        if head not in _MINISTRIES or d.code is not None or d.enclitic or k >= len(words) or self.match(k) is not None:
            return
        if d.match.last == d.first + 1 and words[k].article and not words[k].conjunction and not words[k].nisba and k + 1 < len(words):
            k += 1  # وزير المياه والكهرباء السوداني
        if words[k].conjunction != "و" or not words[k].article or words[k].nisba or self.match(k) is not None:
            return
        for at in range(k + 1, min(len(words), k + 3)):
            word = words[at]
            if not word.article or word.conjunction or word.preposition:
                return
            if word.nisba:
                if word.form.endswith("ية") == (head != "وزير"):
                    d.own(word.nisba.split(":")[0], at + 1)
                return

    def _headed(self, i: int, word: Word) -> ActorMention | None:
        """«وكالة رويترز», «حركة «حماس»»: the kind and the name are one mention."""
        words, surface = self.words, self.doc.surface
        j, n = i + 1, len(words)
        while j < n and j < i + 3 and (surface[j] in OPENING or words[j].form in ("انباء", "الانباء")):
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
        whole = self.match(i)
        if whole is not None and whole.last >= inner.last and whole.entry.kind in ("media", "organisation", "group"):
            return None  # كتائب حزب الله: a name of its own
        last = inner.last
        if j > i + 1 and last < n and surface[last] in CLOSING:
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
        mention.gender = self._of_head(head)
        return self._add(mention)

    def _of_head(self, head: str) -> str:
        """Gender of the noun of a kind: the broken plurals of bands (كتائب، سرايا) go with a feminine verb."""
        return "F" if head.endswith("ة") or "feminine" in self.function.get(head, ()) else "M"

    def _untabled(self, i: int, j: int, word: Word) -> ActorMention | None:
        """A name in marks after its kind that no table knows: «موقع "..."»; its code is its Latin name."""
        words = self.words
        if self.doc.surface[j - 1] not in OPENING:
            return None
        head = word.form
        while "name_head" not in self.function.get(head, ()) or (
            head[0] in "ولب" and "name_head" in self.function.get(head[1:], ())
        ):
            head = head[1:]
        if head in _POSTS and i and any(s.type == "ASSAULT" for a in (*words[i - 1].nouns, *words[i - 1].verbs) for s in a.lemma.senses):
            return None  # استهداف موقع «الرمثا»: a post, no web site
        named = self._named_in_marks(j, head)
        if named is None:
            return None
        draft, last = named
        mention = self._new(i, last, draft, "name", "name in marks after its kind")
        prefix = word.form[: len(word.form) - len(head)]
        mention.conjunction = "و" if prefix.startswith("و") else ""
        mention.preposition = prefix.removeprefix("و")
        mention.gender = self._of_head(head)
        return self._add(mention)

    def _named_in_marks(self, j: int, head: str) -> tuple[Draft, int] | None:
        """Who bears the name that begins at token j, behind an opening mark, and the token after the closing one."""
        words, surface = self.words, self.doc.surface
        k = j
        while k < len(words) and words[k].is_word and k - j < 6:
            k += 1
        if k == j or k >= len(words) or surface[k] not in CLOSING:
            return None
        whole = self._split_by_marks(j, k)
        if whole is not None:
            known = self.doc.entities.of_entry(whole, "F" if head.endswith("ة") else "M")
            if "ال" + head not in known.short:
                known.short = (*known.short, "ال" + head)
            return known, k + 1
        name_ar = " ".join(surface[j:k])
        latin = name_ar if name_ar.isascii() else romanise(name_ar)
        code = "".join(c for c in latin.upper() if c.isascii() and c.isalnum())
        if len(code) < 2:
            return None
        kind = "medium" if head in _MEDIA_HEADS else "group" if head in GROUP_HEADS else "organisation"
        draft = self.doc.entities.get(
            code, kind, "", name_ar, ("JRN",) if kind == "medium" else (), (), "F" if head.endswith("ة") else "M"
        )
        draft.basis = "text-latin" if name_ar.isascii() else "romanised"
        draft.short = (*draft.short, "ال" + head)
        after = words[k + 1] if k + 1 < len(words) else None
        if not draft.country and after is not None and after.article and after.nisba:
            draft.country = [land for land in (self.doc.lexicon.land(after.nisba),) if land]  # صحيفة "..." البريطانية
        return draft, k + 1

    def _split_by_marks(self, j: int, k: int) -> Name | None:
        """The name of the tables that a noun before the mark begins and the words between marks end: حركة "الشباب"."""
        for _, _, _, key in self.words[j - 2].name_starts:
            for rest, index in self.names[key]:
                if self.entries[index].kind in ("group", "organisation", "media") and list(rest) == self.doc.forms[j:k]:
                    return self.entries[index]
        return None

    def _unlisted(self, j: int, head: str) -> tuple[Draft, int] | None:
        """The movement in marks that a title ends in the noun of: «زعيم حزب "البناء"», and where it ends."""
        bare = head.removeprefix("ل")
        return self._named_in_marks(j + 1, bare) if bare in GROUP_HEADS and self.doc.surface[j] in OPENING else None

    def _body_within(self, i: int, last: int) -> str:
        """The body whose words begin a name of the tables: «مجلس النواب» in «مجلس النواب الأميركي», "" for none."""
        forms = self.doc.forms
        for _, _, _, key in self.words[i].name_starts:
            for rest, index in self.names[key]:
                if self.entries[index].kind == "body" and len(rest) < last - i - 1 and list(rest) == forms[i + 1 : i + 1 + len(rest)]:
                    return self.entries[index].name
        return ""

    def _apart(self, i: int) -> bool:
        """Whether a word begins a name of its own, none that belongs to the noun with the article before it: دعت الحركة | الحكومة إلى ..."""
        match = self.match(i)
        return match is not None and match.entry.kind in _OTHERS and not match.entry.adjectival

    def _taken(self, d: Description, j: int) -> Draft | None:
        """The movement or organisation named before that «الحركة» takes up behind those who are of it: «زعيم الحركة»، «المتحدث باسم الجبهة»، «مسلحو التنظيم»."""
        word, entry = self.words[j], d.match.entry
        if d.code is not None or d.match.enclitic or word.conjunction or word.preposition or not (entry.kind == "title" or self._members(d, j)):
            return None
        if j + 1 < len(self.words) and self.words[j + 1].nisba:
            return None
        if d.fixed and j == d.first + 1:
            return None  # أبلغ الوزير الحركة
        known = self.memory.short(word.form)
        return known if known is not None and known.kind in ("group", "organisation") else None

    def _members(self, d: Description, j: int) -> bool:
        """Whether people are in the construct with the noun right behind them and members of a body by their word: «عناصر التنظيم», no «ضحايا التنظيم», no «قتل مسلحون | ...»."""
        entry = d.match.entry
        if entry.kind != "collective" or d.definite or j != d.first + 1 or self.words[d.first].form.endswith(("ون", "ين")):
            return False
        return entry.name in _MEMBERS or bool(set(entry.roles) & _ARMED)

    def _taken_up(self, i: int, word: Word, state: str = "") -> ActorMention | None:
        """«المنظمة», «الحركة», «الصحيفة البريطانية»: an organisation named before, by its kind."""
        form = word.form
        at = form.find("ال") if "ال" in form[:4] else -1
        key = form[at:] if at >= 0 else "ال" + form[2:] if form.startswith("لل") else form
        draft = self.memory.short(key, state) or (self._latter(i, key) if key in _LATTER else None)
        if draft is None:
            return None
        mention = self._new(i, i + 1 + bool(state), draft, "definite", "who was named last" if key in _LATTER else "kind of what was named before")
        prefix = form[:at] if at > 0 else "ل" if form.startswith("لل") else ""
        mention.conjunction = "و" if prefix.startswith("و") else ""
        mention.preposition = prefix.removeprefix("و")
        mention.gender = "F" if key.endswith("ة") else "M"
        mention.inferred = True
        return self._add(mention)

    def _latter(self, i: int, key: str) -> Draft | None:
        """«أكد لنظيره الصيني خلال زيارة الأخير», «طلبت من الأخيرة»: the side named last, as he or she; no adjective, «الغارة الأخيرة»."""
        before = self.words[i - 1] if i else None
        if before is None or before.article or before.enclitic or self.doc.mention_at[i - 1] >= 0 or self.doc.timex_at[i - 1] >= 0:
            return None
        if before.function == "preposition" and before.base == "في":
            return None  # في الأخير: at last
        behind = before.function in ("preposition", "complementizer", "conjunction", "subordinator") or self.words[i].preposition or (before.verbs and not before.nouns)
        if not (behind or any(n.pos == "m" for n in before.nouns)):
            return None
        gender = "M" if key == "الاخير" else "F"
        for k in range(i - 1, max(-1, i - _LATTER_WITHIN), -1):
            index = self.doc.mention_at[k]
            if index < 0:
                continue
            mention = self.doc.mentions[index]
            draft = self.doc.entities.drafts[mention.entity]
            if draft.code != UNKNOWN and draft.kind in _SOMEBODY and (mention.gender or draft.gender) == gender:
                return draft
        return None

    def _heads_name(self, i: int) -> bool:
        """Whether a noun of many heads a name of the tables, in marks or not: مجموعة السبع، مجموعة «فاغنر»."""
        if i + 1 < len(self.words) and self.doc.surface[i + 1] in OPENING:
            return self.match(i + 2) is not None if i + 2 < len(self.words) else False
        named = self.match(i)
        return named is not None and named.last > i + 1

    def _kind_and_name(self, j: int) -> tuple[Match, int] | None:
        """The group in marks behind the noun of its kind at a token, and where it ends: «لحركة "حماس"»."""
        words, surface = self.words, self.doc.surface
        if j + 2 >= len(words) or surface[j + 1] not in OPENING or words[j].form.removeprefix("ل") not in GROUP_HEADS:
            return None
        inner = self.match(j + 2)
        if inner is None or inner.conjunction or inner.preposition or inner.entry.kind not in ("group", "organisation"):
            return None
        return inner, inner.last + (inner.last < len(words) and surface[inner.last] in CLOSING)
