"""Persons: runs of personal-name words, names without a title, surnames after the full name."""

from __future__ import annotations

from khabar.lexicon.words import Word
from khabar.mentions.document import ActorMention
from khabar.mentions.entities import UNKNOWN
from khabar.mentions.scan import Scan


class Persons(Scan):
    """Finds persons by their names."""

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
