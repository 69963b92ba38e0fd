"""Whether a text is Arabic: Persian, Urdu, Kurdish and Pashto share its script, not its small words nor its article."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib.resources import files

_SAMPLE = 6000
_WORD = re.compile(r"[\u0620-\u065f\u0670-\u06d3\u06d5\u06ee-\u06ef\u06fa-\u06ff\u0750-\u077f\u200c]+")
_ARABIC_LETTER = re.compile(r"[\u0620-\u064a\u0671-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f]")
_FOREIGN = re.compile(r"[\u0679-\u06bf\u06c0-\u06cb\u06cd-\u06d3\u06d5]")
"""Letters of other languages in Arabic script; ک and ی are not among them, for they turn up in Arabic through keyboards."""
_ARTICLE = ("ال", "وال", "بال", "لل", "كال", "فال", "ولل", "وبال")
_SCRIPTS = (
    ("Latin script", re.compile("[A-Za-z\u00c0-\u024f]")), ("Hebrew script", re.compile("[\u05d0-\u05ea]")),
    ("Cyrillic script", re.compile("[\u0400-\u04ff]")), ("East Asian script", re.compile("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")),
)  # fmt: skip
_FEW = 6
"""Words below which only the letters are looked at."""


def other_language(text: str) -> str | None:
    """What a text is in, where that is not Arabic; None for Arabic, and for what is too short to tell.

    The beginning and the middle of a long text are looked at, so that a caption in another language does not tell.
    """
    if len(text) > 2 * _SAMPLE:
        text = text[:_SAMPLE] + "\n" + text[len(text) // 2 : len(text) // 2 + _SAMPLE]
    arabic = len(_ARABIC_LETTER.findall(text))
    others = {name: len(letters.findall(text)) for name, letters in _SCRIPTS}
    script, most = max(others.items(), key=lambda item: item[1])
    if most > 2 * arabic and most > 3:
        return script
    if not arabic:
        return None
    words = [w.strip("\u200c") for w in _WORD.findall(text)]
    if len(words) < _FEW:
        return None
    own, foreign = _words()
    sense = sum(w in own or w.startswith(_ARTICLE) for w in words) / len(words)
    strange = len(_FOREIGN.findall(text)) / arabic
    shares = {name: sum(w in known for w in words) / len(words) for name, known in foreign.items()}
    name, share = max(shares.items(), key=lambda item: item[1])
    if share > sense or (strange > 0.04 and share > 0.5 * sense) or (strange > 0.1):
        return name if share > 0.02 else "another language in Arabic script"
    if sense < 0.05 and len(words) >= 40:
        return "another language in Arabic script"
    return None


@lru_cache(maxsize=1)
def _words() -> tuple[frozenset[str], dict[str, frozenset[str]]]:
    """The small words of Arabic, and of each other language those that are not also Arabic's."""
    table = tomllib.loads((files("khabar") / "data" / "ingest" / "languages.toml").read_text(encoding="utf-8"))
    own = frozenset(table.pop("arabic")["words"].split())
    return own, {entry["name"]: frozenset(entry["words"].split()) - own for entry in table.values()}
