"""Where the words of a document stood before: by that a surname is known again."""

from __future__ import annotations

from bisect import bisect_left

from khabar.mentions.document import Document

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
        """Tokens of each form; made when it is first asked for."""
        self._alike: dict[str, list[str]] = {}
        """Forms by their consonants; made when it is first asked for."""

    def before(self, k: int) -> list[int]:
        """Earlier tokens of the same form as token k, or of another spelling of it: دارمانين، درمانين; the last of very many."""
        places = self._of
        if not places:
            for j, form in enumerate(self.doc.forms):
                found = places.get(form)
                if found is None:
                    places[form] = [j]
                else:
                    found.append(j)
        form = self.doc.forms[k]
        own = places[form]
        if own[0] != k:
            at = bisect_left(own, k)
            return own[max(0, at - _LOOKED_AT) : at]
        consonants = self.doc.lexicon.consonants
        if not self._alike:
            for other in places:
                bare = consonants.get(other)
                if bare is None:
                    bare = consonants[other] = _consonants(other)
                alike = self._alike.get(bare)
                if alike is None:
                    self._alike[bare] = [other]
                else:
                    alike.append(other)
        near = [f for f in self._alike[consonants[form]] if -2 < len(f) - len(form) < 2]
        return sorted([j for f in near for j in places[f] if j < k])[-_LOOKED_AT:]

    def ends_a_name(self, first: int, last: int) -> bool:
        """«حسن فضل الله ... وأضاف فضل الله»: words that stood before right behind a given name, whatever else they may mean."""
        doc = self.doc
        forms = doc.forms[first:last]
        if last - first > 2 or doc.words[first].function or doc.words[first].conjunction or doc.words[first].preposition:
            return False
        return any(j and doc.words[j - 1].given and doc.forms[j : j + last - first] == forms for j in self.before(first))
