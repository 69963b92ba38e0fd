"""Where the words of a document stood before: by that a surname is known again."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.text.ordered import first_from

_LONG = 3000
"""Tokens of a text from which on an index costs less than to look through what stands before."""
_LOOKED_AT = 500
"""Earlier places of a word that are looked at: a bound for texts that repeat one word without end."""


def _consonants(form: str) -> str:
    """A form without its long vowels, if enough of it is left to know a name by."""
    bare = form.replace("ا", "").replace("و", "").replace("ي", "")
    return bare if len(bare) > 3 else form


class Places:
    """Finds earlier places of a form."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self._of: dict[str, list[int]] = {}
        """Tokens of each form in a long text; made when it is first asked for."""
        self._alike: dict[str, list[int]] = {}
        """Tokens in a long text by their consonants; made when it is first asked for."""

    def before(self, k: int) -> list[int]:
        """Earlier tokens of the same form as token k, or of another spelling of it: دارمانين، درمانين; the last of very many."""
        forms = self.doc.forms
        form = forms[k]
        own = self._same(k, form)
        if own:
            return own[-_LOOKED_AT:]
        near = [j for j in self._bare(k, form) if -2 < len(forms[j]) - len(form) < 2]
        return near[-_LOOKED_AT:]

    def _same(self, k: int, form: str) -> list[int]:
        forms = self.doc.forms
        if len(forms) < _LONG:
            return [j for j in range(k) if forms[j] == form]
        if not self._of:
            for j, other in enumerate(forms):
                self._of.setdefault(other, []).append(j)
        own = self._of[form]
        return own[: first_from(own, k)]

    def _bare(self, k: int, form: str) -> list[int]:
        """Earlier tokens with the consonants of a form; in a text that is not long only those that are as long as it but for a letter."""
        forms, bare = self.doc.forms, self._consonants(form)
        if len(forms) < _LONG:
            return [j for j in range(k) if -2 < len(forms[j]) - len(form) < 2 and self._consonants(forms[j]) == bare]
        if not self._alike:
            for j, other in enumerate(forms):
                self._alike.setdefault(self._consonants(other), []).append(j)
        alike = self._alike[bare]
        return alike[: first_from(alike, k)]

    def _consonants(self, form: str) -> str:
        kept = self.doc.lexicon.consonants
        bare = kept.get(form)
        if bare is None:
            bare = kept[form] = _consonants(form)
        return bare

    def ends_a_name(self, first: int, last: int) -> bool:
        """«حسن فضل الله ... وأضاف فضل الله»: words that stood before right behind a given name, whatever else they may mean."""
        doc = self.doc
        forms = doc.forms[first:last]
        if last - first > 2 or doc.words[first].function or doc.words[first].conjunction or doc.words[first].preposition:
            return False
        return any(j and doc.words[j - 1].given and doc.forms[j : j + last - first] == forms for j in self.before(first))
