"""A happening in a line of English and one of Arabic: what kind of act, between whom, when, and on whose word.

Whoever reads that somebody struck, seized or did wrong must read in the same line who says so: the holders always stand in it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from functools import lru_cache

from khabar.ledger.facets import BOTH_WAYS, FAMILY, status
from khabar.ledger.outlets import outlet, table
from khabar.ledger.rows import ClaimRow, Side

WORDS = {
    "AGREE": ("agreement", "اتفاق"), "CONSULT": ("talks", "محادثات"), "SUPPORT": ("support", "تأييد"),
    "CONCEDE": ("concession", "تنازل"), "COOPERATE": ("cooperation", "تعاون"), "AID": ("aid", "مساعدة"),
    "RETREAT": ("withdrawal or release", "انسحاب أو إفراج"), "REQUEST": ("demand", "مطالبة"), "ACCUSE": ("accusation", "اتهام"),
    "REJECT": ("rejection", "رفض"), "THREATEN": ("threat", "تهديد"), "PROTEST": ("protest", "احتجاج"),
    "SANCTION": ("sanction", "عقوبة"), "MOBILIZE": ("mobilisation", "حشد"), "COERCE": ("coercion", "إجراء قسري"),
    "ASSAULT": ("attack", "هجوم"), "DENY": ("denial", "نفي"),
}  # fmt: skip
STATUS = {
    "done": ("", ""), "planned": ("planned ", "مقرر: "), "possible": ("possible ", "محتمل: "), "demanded": ("demanded ", "مطلوب: "),
    "habitual": ("recurrent ", "معتاد: "), "not done": ("not done: ", "لم يقع: "), "not planned": ("not planned: ", "غير مقرر: "),
    "not possible": ("ruled out: ", "مستبعد: "), "not demanded": ("not demanded: ", "غير مطلوب: "), "not habitual": ("not usual: ", "غير معتاد: "),
}  # fmt: skip
SHOWN = 2
"""Sides or holders named before the rest is counted."""


def holders(rows: Sequence[ClaimRow]) -> list[tuple[str, str]]:
    """Who says so, as English and Arabic name, most frequent first: the innermost voice, else the outlet by its name."""
    seen: Counter[tuple[str, str]] = Counter()
    for row in rows:
        if row.voices:
            side = row.voices[-1].side
            seen[side.name or side.code, side.name_ar or side.name or side.code] += 1
        else:
            who = outlet(row.outlet)
            seen[who.name, who.name_ar] += 1
    return [name for name, _ in sorted(seen.items(), key=lambda x: (-x[1], x[0]))]


def _sides(rows: Sequence[ClaimRow], part: str, apart: Collection[str] = ()) -> list[tuple[str, str]]:
    """Names of one side, most frequent first; of the codes `apart` (they are on both sides) by whoever of the state it is."""
    seen: Counter[str] = Counter()
    names: dict[str, list[Side]] = {}
    for row in rows:
        for side in row.actors if part == "actors" else row.recipients:
            if side.code != "UNK":
                seen[side.code] += 1
                names.setdefault(side.code, []).append(side)
    out = []
    for code, _ in sorted(seen.items(), key=lambda x: (-x[1], x[0])):
        best = min(names[code], key=lambda s: (s.kind not in ("state", "organisation", "group"), s.name_ar is None, s.name, s.name_ar or ""))
        known = states().get(code)
        own = known[1] if known else None
        bodies = Counter((s.name, s.name_ar or own or s.name) for s in names[code] if s.kind != "state" and s.name)
        if code in apart and bodies:
            out.append(min(bodies, key=lambda name: (-bodies[name], name)))
        elif known and (best.name == code or best.kind not in ("state", "person", "office") or " of " in best.name):
            out.append(known)  # «قوات الاحتلال», «soldiers of ...»: the state by its name
        else:
            out.append((best.name or code, best.name_ar or best.name or code))
    return out


@lru_cache(maxsize=1)
def states() -> dict[str, tuple[str, str]]:
    """English and Arabic names of states by code."""
    return {row["code"]: (row["name"], row["names_ar"].split("|")[0]) for row in table("ar", "gazetteers", "states.tsv")}


def _some(names: Sequence[str], comma: str = ", ") -> str:
    return comma.join(names[:SHOWN]) + (f" + {len(names) - SHOWN}" if len(names) > SHOWN else "")


def title(rows: Sequence[ClaimRow], days: str) -> tuple[str, str]:
    """The English and the Arabic line of a happening."""
    kind = Counter(r.type for r in rows).most_common()
    type_ = min(t for t, n in kind if n == kind[0][1])
    modes = Counter(r.mode for r in rows if r.mode and r.type == type_)
    mode = min((m for m, n in modes.items() if n == max(modes.values())), default="")
    english, arabic = WORDS[type_]
    before, before_ar = STATUS[status(rows[0])]
    both = {s.code for r in rows for s in r.actors} & {s.code for r in rows for s in r.recipients}  # «the army seized power»: of one state
    actors, recipients = _sides(rows, "actors", both), _sides(rows, "recipients", both)
    if FAMILY[type_] in BOTH_WAYS:
        actors, recipients = [*actors, *(r for r in recipients if r not in actors)], []
    said = holders(rows)
    who, who_ar = _some([a for a, _ in actors]), _some([a for _, a in actors], "، ")
    whom, whom_ar = _some([r for r, _ in recipients]), _some([r for _, r in recipients], "، ")
    kind_en = f"{english} ({mode})" if mode else english
    line = f"{before}{kind_en}: {who or 'unnamed'}" + (f" → {whom}" if whom else "")
    line_ar = f"{before_ar}{arabic}: {who_ar or 'جهة غير مسماة'}" + (f" ← {whom_ar}" if whom_ar else "")
    if days:
        line, line_ar = f"{line}, {days}", f"{line_ar}، {days}"
    return (
        f"{line} (as told by {_some([h for h, _ in said])})",
        f"{line_ar} (بحسب {_some([h for _, h in said], '، ')})",
    )
