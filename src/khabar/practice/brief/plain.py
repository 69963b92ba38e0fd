"""A brief as plain text: the body of a mail for those who read no HTML."""

from __future__ import annotations

from khabar.practice.brief import words
from khabar.practice.brief.lines import Brief, Told
from khabar.practice.brief.words import Tongue, clean, t


def plain(made: Brief, tongue: Tongue = "ar") -> str:
    """The brief in lines, the sections one after another."""
    out = [f"{t('brief', tongue)}: {clean(made.name)}", words.fold_of(made, tongue), words.span_of(made, tongue)]
    for status in ("done", "planned", "demanded"):
        own = [one for one in made.lines if one.status == status]
        if own:
            out += ["", f"== {t(status, tongue)} =="]
        for one in own:
            out += [f"{words.SIGNS[status]} {words.title(one, tongue)}", *_told(one.told, tongue)]
            out += [f"   {n}" for n in (*words.notes(one, tongue), f"{words.counts(one, tongue)} · {words.news(one, tongue)}")]
    if made.denials:
        out += ["", f"== {t('denied', tongue)} =="]
    for denial in made.denials:
        out += [f"{words.SIGNS['denied']} {words.title(denial, tongue)}", *_told(denial.told, tongue), *(f"   {n}" for n in words.denial_notes(denial, tongue))]
    if made.moves:
        out += ["", f"== {t('moves', tongue)} =="]
    for move in made.moves:
        out += [words.move_line(move, tongue), *_told(move.told, tongue), *(f"   {n}" for n in words.move_notes(move, tongue))]
    if made.heads:
        out += ["", f"== {t('heads', tongue)} =="]
    for head in made.heads:
        out += [f"· «{clean(head.title)}»", f"   {words.place(head, tongue)}" + (f"  {head.url}" if head.url else "")]
    if not (made.lines or made.denials or made.moves or made.heads):
        out += ["", words.nothing(made, tongue)]
    out += ["", f"== {t('silent', tongue)} =="]
    out += [words.silent_line(s, tongue) for s in made.silent] or [t("none_silent", tongue, n=made.judged_silent)]
    return "\n".join([*out, "", *filter(None, [words.left_out(made, tongue)]), t("foot", tongue)]) + "\n"


def _told(told: Told, tongue: Tongue) -> list[str]:
    out = [f"   «{clean(told.words or told.trigger)}»"] if told.words or told.trigger else []
    return [*out, f"   {words.place(told, tongue)}" + (f"  {told.url}" if told.url else "")]
