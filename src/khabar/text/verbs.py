"""Written forms of verbs, generated from lemma entries; those of nouns are in nouns.py.

Forms are unvowelled standard spelling with hamza; clitics and the future س are not part of them. Where two spellings are
in use both are given. Feature codes: tense P perfect, I imperfect indicative, J jussive or subjunctive where it is
written differently, M imperative; then person, gender, number (3MS, 1P ...); "p" at the end marks a passive that is
spelled differently from the active.
"""

from __future__ import annotations

WEAK = "وي"
Pair = tuple[str, str]


class _Stems:
    """Stems of one verb; each may hold several spellings."""

    def __init__(self) -> None:
        self.perfect: str = ""
        self.perfect_vowel: list[str] = []
        """Before ت, ا of the third person."""
        self.perfect_plural: list[str] = []
        """Before وا."""
        self.perfect_consonant: list[str] = []
        """Before ت, نا, ن, تم."""
        self.imperfect: list[str] = []
        """After the prefix, without ending."""
        self.imperfect_dual: list[str] = []
        self.imperfect_plural: list[str] = []
        """Before ون."""
        self.imperfect_consonant: list[str] = []
        """Before ن of the feminine plural."""
        self.jussive: list[str] = []
        """Without ending, where it differs from the imperfect."""
        self.perfect_passive: list[str] = []
        self.imperfect_passive: list[str] = []


def conjugate(lemma: str, root: str, form: str, imperfect: str = "u") -> list[Pair]:
    """Return every written form of a verb with its feature code.

    Args:
        lemma: third person masculine singular perfect.
        root: three or four radicals; weak ones as و or ي, hamza as ء.
        form: "1" to "10", "q1", "q2", "q4".
        imperfect: vowel of the imperfect, form 1 only.
    """
    stems = _stems(lemma, root, form, imperfect)
    out: dict[Pair, None] = {}

    def put(word: str, feature: str) -> None:
        out[(_tidy(word), feature)] = None

    put(lemma, "P3MS")
    for s in stems.perfect_vowel:
        put(s + "ت", "P3FS")
        put(s + "تا", "P3FD")
    for s in stems.perfect_consonant:
        put(s + "ت", "P1S")
        put(s + "نا", "P1P")
        put(s + "ن", "P3FP")
        put(s + "تم", "P2MP")
    for s in _dual(lemma, root, form):
        put(s, "P3MD")
    for s in stems.perfect_plural:
        put(s + "وا", "P3MP")
    for prefix, person in (("ي", "3MS"), ("ت", "3FS"), ("أ", "1S"), ("ن", "1P")):
        for s in stems.imperfect:
            put(_join(prefix, s), "I" + person)
        for s in stems.jussive:
            put(_join(prefix, s), "J" + person)
        for s in stems.imperfect_passive:
            put(_join(prefix, s, passive=True), "I" + person + "p")
    for s in stems.imperfect_dual:
        for prefix, person in (("ي", "3MD"), ("ت", "3FD")):
            put(_join(prefix, s) + "ان", "I" + person)
            put(_join(prefix, s) + "ا", "J" + person)
    for s in stems.imperfect_plural:
        put(_join("ي", s) + "ون", "I3MP")
        put(_join("ي", s) + "وا", "J3MP")
        put(_join("ت", s) + "ون", "I2MP")
    for s in stems.imperfect_consonant:
        put(_join("ي", s) + "ن", "I3FP")
    for s in stems.perfect_passive:
        put(s, "P3MSp")
        put((s[:-1] + "يت" if s.endswith("ي") else s + "ت"), "P3FSp")
        put((s[:-1] if s.endswith("ي") else s) + "وا", "P3MPp")
        put(s + "ا", "P3MDp")
        put((s[:-1] + "يتا" if s.endswith("ي") else s + "تا"), "P3FDp")
    return list(out)


def _join(prefix: str, stem: str, passive: bool = False) -> str:
    """Prefix and stem; أ before hamza makes آ."""
    if prefix == "أ" and stem[:1] in ("أ", "آ"):
        return "آ" + stem[1:]
    return prefix + stem


def _tidy(word: str) -> str:
    return word.replace("أا", "آ")


def _dual(lemma: str, root: str, form: str) -> list[str]:
    if lemma.endswith("ى"):
        return [lemma[:-1] + "يا"]
    if lemma.endswith("ا") and root[-1] in WEAK:
        return [lemma[:-1] + ("وا" if root[-1] == "و" and form == "1" else "يا")]
    if lemma.endswith("أ"):
        return [lemma[:-1] + "آ"]
    return [lemma + "ا"]


def _stems(lemma: str, root: str, form: str, vowel: str) -> _Stems:
    stems = _Stems()
    last = root[-1]
    defective = len(root) >= 3 and last in WEAK and lemma[-1] in "اىي"
    hollow = (
        len(root) == 3
        and root[1] in WEAK
        and not defective
        and form in ("1", "4", "7", "8", "10")
        and lemma[-2:-1] == "ا"
    )
    doubled = (
        len(root) == 3 and root[1] == root[2] and form in ("1", "3", "4", "6", "7", "8", "10") and not lemma.endswith(root[1] * 2)
        and not (form in ("3", "6") and lemma.endswith(root[1] + root[2]))
    ) or form == "q4" or form == "9"  # fmt: skip
    body = imperfect_body(lemma, root, form, vowel, defective, hollow)
    if defective:
        _defective(stems, lemma, root, form, vowel, body)
    elif hollow:
        _hollow(stems, lemma, root, form, vowel, body)
    elif doubled:
        stems.perfect_vowel = [lemma]
        stems.perfect_plural = [lemma]
        stems.perfect_consonant = [_double(lemma)]
        stems.imperfect = body
        stems.imperfect_dual = stems.imperfect_plural = body
        stems.imperfect_consonant = [_double(b) for b in body]
    else:
        _sound(stems, lemma, root, form, body)
    _passives(stems, lemma, root, form, hollow, defective)
    return stems


def _double(stem: str) -> str:
    if stem.endswith("أن"):
        return stem[:-1] + "نن"
    return stem + stem[-1]


def _hamza_plural(stem: str) -> list[str]:
    """Spellings of a stem that ends in hamza before وا or ون."""
    if stem.endswith("أ"):
        return [stem, stem[:-1] + "ؤ"]
    if stem.endswith("اء"):
        return [stem, stem[:-1] + "ؤ"]
    return [stem]


def _sound(stems: _Stems, lemma: str, root: str, form: str, body: list[str]) -> None:
    stems.perfect_vowel = [lemma]
    consonant = [lemma]
    if lemma.endswith("اء") and root[1] in WEAK:  # جاء، شاء
        consonant = [lemma[:-2] + "ئ"]
    stems.perfect_consonant = consonant
    stems.perfect_plural = _hamza_plural(lemma)
    stems.imperfect = body
    stems.imperfect_plural = [s for b in body for s in _hamza_plural(b)]
    stems.imperfect_dual = body
    stems.imperfect_consonant = body


def _hollow(stems: _Stems, lemma: str, root: str, form: str, vowel: str, body: list[str]) -> None:
    at = lemma.rfind("ا")
    short = lemma[:at] + lemma[at + 1 :]
    if lemma.endswith("اء"):
        short = lemma[:at] + "ئ"
    stems.perfect_vowel = [lemma]
    stems.perfect_plural = _hamza_plural(lemma)
    stems.perfect_consonant = [short]
    stems.imperfect = body
    stems.imperfect_dual = body
    stems.imperfect_plural = [s for b in body for s in ([b, b[:-1] + "ئ"] if b.endswith("ء") else [b])]
    brief = [b[:-2] + b[-1] for b in body]
    stems.imperfect_consonant = brief
    stems.jussive = brief


def _defective(stems: _Stems, lemma: str, root: str, form: str, vowel: str, body: list[str]) -> None:
    core = lemma[:-1]
    if lemma.endswith("ي"):  # بقي، لقي
        stems.perfect_vowel = [lemma]
        stems.perfect_plural = [core]
        stems.perfect_consonant = [lemma]
    else:
        stems.perfect_vowel = [core]
        stems.perfect_plural = [core]
        stems.perfect_consonant = [core + ("و" if lemma.endswith("ا") and root[-1] == "و" and form == "1" else "ي")]
    stems.imperfect = body
    brief = [b[:-1] for b in body]
    stems.jussive = brief
    stems.imperfect_plural = brief
    stems.imperfect_dual = [b[:-1] + "ي" if b.endswith("ى") else b for b in body]
    stems.imperfect_consonant = stems.imperfect_dual


def imperfect_body(lemma: str, root: str, form: str, vowel: str, defective: bool, hollow: bool) -> list[str]:
    """Imperfect without its prefix."""
    r1, r2, r3 = root[0], root[1], root[-1]
    if form == "1":
        if lemma == "رأى":
            return ["رى"]
        first = "أ" if r1 == "ء" else r1
        if hollow:
            middle = {"u": "و", "i": "ي", "a": "ا"}[vowel]
            return [first + middle + r3]
        if (
            r1 == "و"
            and (vowel == "i" or lemma in ("وضع", "وقع", "وهب", "ودع", "وطئ", "وسع", "ورث", "وزع"))
            and r2 != r3
        ):
            first = ""
        second = {"ء": "أ" if vowel == "a" else "ئ"}.get(r2, r2)
        if defective:
            return [first + second + {"u": "و", "i": "ي", "a": "ى"}[vowel]]
        if r2 == r3:
            if first == "أ" and vowel == "u":
                return ["ؤ" + r2]
            return [first + r2]
        third = r3
        if r3 == "ء":
            if r2 in WEAK:
                return [first + {"i": "ي", "u": "و", "a": "ا"}[vowel] + "ء"]
            third = {"a": "أ", "u": "ؤ", "i": "ئ"}[vowel]
        return [first + second + third]
    tail = lemma
    if form in ("2", "3", "q1"):
        if lemma.startswith("آ"):
            tail = "ؤا" + lemma[1:]
        elif lemma.startswith("أ"):
            tail = "ؤ" + lemma[1:]
        return [_close(tail, root, "i")]
    if form == "4":
        if lemma.startswith("آ"):
            return [_close("ؤ" + lemma[1:], root, "i")]
        tail = lemma[1:]
        if hollow:
            at = tail.rfind("ا")
            return [tail[:at] + "ي" + tail[at + 1 :]]
        return [_close(tail, root, "i")]
    if form in ("5", "6", "q2"):
        if defective:
            return [tail[:-1] + "ى"]
        return [tail]
    tail = lemma[1:]  # forms with a joining alif
    if tail.startswith("ئ"):
        tail = "أ" + tail[1:]
    if form in ("7", "8"):
        if hollow:
            return [tail]
        return [_close(tail, root, "i")]
    if form == "10":
        if hollow:
            at = tail.rfind("ا")
            return [tail[:at] + "ي" + tail[at + 1 :]]
        return [_close(tail, root, "i")]
    if form == "q4":  # اطمأن -> يطمئن
        return [tail.replace("أ", "ئ")]
    return [tail]


def _close(tail: str, root: str, vowel: str) -> str:
    """Last radical of a derived imperfect: ى to ي, final hamza on ي, a hamza in the middle on ي."""
    if tail.endswith(("ى", "ا")) and root[-1] in WEAK:
        return tail[:-1] + "ي"
    if root[-1] == "ء":
        if tail.endswith("أ"):
            return tail[:-1] + "ئ"
        if tail.endswith("اء"):
            return tail
    if len(root) == 3 and root[1] == "ء" and len(tail) > 1 and tail[-2] in "أء":
        return tail[:-2] + "ئ" + tail[-1]
    return tail


def _passives(stems: _Stems, lemma: str, root: str, form: str, hollow: bool, defective: bool) -> None:
    """Passives whose letters differ from the active."""
    if hollow:
        at = lemma.rfind("ا")
        stems.perfect_passive = [lemma[:at] + "ي" + lemma[at + 1 :]]
        if form == "1":
            stems.imperfect_passive = [("أ" if root[0] == "ء" else root[0]) + "ا" + root[2]]
        elif form in ("4", "10"):
            stems.imperfect_passive = [lemma[1:]]
        return
    if form in ("3", "6") and "ا" in lemma[1:-1]:
        at = lemma.index("ا", 1)
        base = lemma[:at] + "و" + lemma[at + 1 :]
        stems.perfect_passive = [base[:-1] + ("ي" if defective else "ئ") if defective or base.endswith("أ") else base]
    elif defective and not lemma.endswith("ي"):
        stems.perfect_passive = [lemma[:-1] + "ي"]
        stems.imperfect_passive = [b[:-1] + "ى" for b in stems.imperfect if not b.endswith("ى")]
    if form == "1" and root[0] == "و" and stems.imperfect and not stems.imperfect[0].startswith("و") and not defective:
        stems.imperfect_passive = ["و" + stems.imperfect[0]]
    if form == "1" and root[0] == "ء" and root[1] != root[2] and not hollow:
        stems.imperfect_passive = ["ؤ" + lemma[1:]] if not defective else stems.imperfect_passive
    if form not in ("5", "6", "7") and root[-1] == "ء" and lemma.endswith("أ"):
        stems.perfect_passive = [(stems.perfect_passive or [lemma])[0][:-1] + "ئ"]  # أرجئ، فوجئ
        stems.imperfect_passive = [b[:-1] + "أ" for b in stems.imperfect if b.endswith("ئ")] or stems.imperfect_passive
    if form == "10" and root[0] == "ء" and not hollow and not defective:
        stems.perfect_passive = [lemma.replace("تأ", "تؤ", 1)]  # استؤنف، استؤجر
    if form == "1" and root[1] == "ء" and len(lemma) == 3:
        stems.perfect_passive = [lemma[0] + "ئ" + lemma[2]]
