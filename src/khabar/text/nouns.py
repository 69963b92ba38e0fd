"""Written forms of nouns, generated from lemma entries: masdars and participles of a verb, and how nouns are declined.

Forms are unvowelled standard spelling with hamza; clitics and the article are not part of them. Feature codes: S singular,
A accusative with alif, D dual, d dual construct, P plural, p plural construct; then M or F.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from khabar.text.verbs import WEAK, Pair, imperfect_body


def masdars(lemma: str, root: str, form: str) -> list[str]:
    """Default masdars of forms 2 to 10 and the quadriliterals; form 1 has none."""
    weak3 = root[-1] in WEAK
    core = lemma
    if form == "2":
        if weak3:
            return ["ت" + core[:-1] + "ية"]
        if root[-1] == "ء":
            return ["ت" + root[0] + root[1] + "ئة"]
        return ["ت" + core[:-1] + "ي" + core[-1]]
    if form == "3":
        base = "مؤا" + core[1:] if core.startswith("آ") else "م" + core
        if weak3:
            return [base[:-1] + "اة"]
        return [base + "ة"]
    if form == "4":
        if core.startswith("آ"):
            return ["إي" + core[1:-1] + "ا" + core[-1]]
        body = core[1:]
        if len(root) == 3 and root[1] in WEAK and not weak3 and "ا" in body[:-1]:
            return ["إ" + body + "ة"]
        if body.startswith("و"):
            body = "ي" + body[1:]
        if weak3:
            return ["إ" + body[:-1] + "اء"]
        if root[-1] == "ء":
            return ["إ" + body[:-1] + "اء"]
        if root[1] == root[2] and not body.endswith(root[1] * 2):
            return ["إ" + body + "ا" + root[2]]
        return ["إ" + body[:-1] + "ا" + body[-1]]
    if form in ("5", "6", "q2"):
        if weak3:
            return [core[:-1] + "ي", core[:-1]]
        if core.endswith("أ"):
            return [core[:-1] + "ؤ"]
        return [core.replace("أ", "ؤ") if root[1] == "ء" else core]  # ترؤس
    if form in ("7", "8", "10"):
        if form == "10" and root[0] == "ء" and core[3] == "أ":
            core = core[:3] + "ئ" + core[4:]  # استأنف: استئناف
        if len(root) == 3 and root[1] in WEAK and not weak3 and core[-2] == "ا":
            if form == "10":
                return [core + "ة"]
            at = core.rfind("ا")
            return [core[:at] + "يا" + core[at + 1 :]]
        if weak3:
            return [core[:-1] + "اء"]
        if root[-1] == "ء":
            return [core[:-1] + "اء"]
        if root[1] == root[2] and not core.endswith(root[1] * 2):
            return [core + "ا" + root[2]]
        return [core[:-1] + "ا" + core[-1]]
    if form == "q1":
        return [core + "ة"]
    if form == "q4":
        return ["اطمئنان"] if core == "اطمأن" else [core + "ا" + core[-1]]
    if form == "9":
        return [core + "ا" + core[-1]]
    return []


def participles(lemma: str, root: str, form: str, imperfect: str = "u") -> tuple[list[str], list[str]]:
    """Active and passive participles, masculine singular."""
    r = root
    if form == "1":
        first = "آ" if r[0] == "ء" else r[0] + "ا"
        if r[-1] in WEAK and lemma[-1] in "اىي":
            active = [first + r[1], first + r[1] + "ي"]
            passive = ["م" + r[0].replace("ء", "أ") + r[1] + ("و" if r[2] == "و" and lemma.endswith("ا") else "ي")]
            return active, passive
        if r[1] in WEAK and lemma[-2:-1] == "ا":
            active = [first + "ئ" + r[2]] if r[2] != "ء" else [first + "ئي", first + "ء"]
            return active, ["م" + r[0] + ("و" if imperfect == "u" else "ي") + r[2]]
        if r[1] == r[2]:
            return [first + r[1]], ["م" + r[0] + r[1] + "و" + r[2]]
        second = "ئ" if r[1] == "ء" else r[1]
        third = "ئ" if r[2] == "ء" else r[2]
        return [first + second + third], ["م" + r[0].replace("ء", "أ") + r[1].replace("ء", "ؤ") + "و" + r[2]]
    hollow = (
        len(r) == 3 and r[1] in WEAK and lemma[-2:-1] == "ا" and form in ("4", "7", "8", "10") and r[-1] not in WEAK
    )
    defective = r[-1] in WEAK and lemma[-1] in "اىي"
    body = imperfect_body(lemma, root, form, imperfect, defective, hollow)[0]
    if form in ("5", "6", "q2") and defective:
        body = body[:-1] + "ي"
    active = ["م" + body]
    if body.endswith("ي") and defective:
        active.append("م" + body[:-1])
    passive_body = body
    if hollow:
        passive_body = lemma[1:]
    elif defective:
        passive_body = body[:-1] + "ى"
    elif r[-1] == "ء" and body.endswith("ئ"):
        passive_body = body[:-1] + "أ"
    return active, ["م" + passive_body]


def decline(noun: str, plurals: Sequence[str] = (), adjective: bool = False, sound_plural: bool = True) -> list[Pair]:
    """Inflected spellings of a noun or adjective without article and clitics, each with its feature."""
    out: dict[Pair, None] = {}
    gender = "F" if noun.endswith("ة") else "M"
    out[(noun, "S" + gender)] = None
    for word, feature in _singular(noun, gender):
        out[(word, feature)] = None
    stem = noun[:-1] if noun.endswith("ة") else noun
    if sound_plural:
        if noun.endswith("ة"):
            out[(stem + "ات", "PF")] = None
        elif noun.endswith("ى"):
            out[(stem[:-1] + "يات", "PF")] = None
        elif adjective or len(noun) > 3:
            out[(stem + "ات", "PF")] = None
    if adjective and not noun.endswith("ة"):
        base = noun[:-1] if noun.endswith("ى") else noun
        human = base[:-1] if base.endswith("ي") and len(base) > 3 and _is_defective(base) else base
        feminine = noun[:-1] + "اة" if noun.endswith("ى") else noun + "ة"
        out[(feminine, "SF")] = None
        for ending, feature in (("ون", "PM"), ("ين", "PM"), ("و", "pM"), ("ي", "pM")):
            out[(human + ending, feature)] = None
            if human != base:
                out[(base + ending, feature)] = None
        for ending in ("تان", "تين"):
            out[(feminine[:-1] + ending, "DF")] = None
    for plural in plurals:
        out[(plural, "P" + ("F" if plural.endswith("ات") else "M"))] = None
        if not plural.endswith(("ة", "ات", "اء", "ون", "ين", "ى", "ا")):
            out[(plural + "ا", "AP")] = None
    return list(out)


def _is_defective(word: str) -> bool:
    """Participles like داعي and متعدي lose their ي before ون; nationalities do not. Short words decide."""
    return word.startswith("مت") or (len(word) == 4 and word[1] == "ا")


def _singular(noun: str, gender: str) -> Iterable[Pair]:
    if noun.endswith("ة"):
        stem = noun[:-1] + "ت"
        yield stem + "ان", "D" + gender
        yield stem + "ين", "D" + gender
        yield stem + "ا", "d" + gender
        yield stem + "ي", "d" + gender
        return
    if noun.endswith("ى"):
        stem = noun[:-1] + "ي"
    elif noun.endswith("أ"):
        stem = noun
    else:
        stem = noun
        if not noun.endswith(("اء", "ا")):
            yield noun + "ا", "A" + gender
    yield stem + "ان", "D" + gender
    yield stem + "ين", "D" + gender
    if stem.endswith("ء"):
        yield stem[:-1] + "ئين", "D" + gender
