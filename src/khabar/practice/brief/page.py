"""A brief as a self-contained HTML page: right to left in Arabic, fit for printing, without scripts or outside resources."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from urllib.parse import urlsplit

from khabar.practice.brief import words
from khabar.practice.brief.lines import Brief, Head, Told
from khabar.practice.brief.words import Tongue, clean, t

_STYLE = """
body{font-family:"Noto Naskh Arabic","IBM Plex Sans Arabic","Amiri","DejaVu Sans",serif;max-width:52rem;margin:1.5rem auto;padding:0 1rem;line-height:1.8;color:#1b1b1b}
h1{font-size:1.5rem;margin:0}h2{font-size:1.15rem;border-bottom:2px solid #444;margin:1.6rem 0 .4rem}
.fold{font-size:1.15rem;font-weight:bold}.soft{color:#555;font-size:.9rem}
ol{list-style:none;padding:0;margin:0}li{padding:.5rem 0;border-bottom:1px solid #ddd;break-inside:avoid}
blockquote{margin:.2rem 0;padding:0 .8rem;border-inline-start:3px solid #b58900}li.denied blockquote{border-color:#a40000}
li.planned blockquote,li.demanded blockquote{border-inline-start-style:dashed}mark{background:#fff2a8}p{margin:.1rem 0}a{color:inherit}
@media print{body{margin:0;max-width:none;font-size:11pt}a{text-decoration:none}h2{break-after:avoid}}
"""


def page(made: Brief, tongue: Tongue = "ar") -> str:
    """The whole page; every word of a report is escaped, and what is not seen in it left out."""
    name = f"{t('brief', tongue)}: {clean(made.name)}"
    return (
        f'<!doctype html>\n<html lang="{tongue}" dir="{_dir(tongue)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{escape(name)}</title><style>{_STYLE}</style></head><body>\n{fragment(made, tongue)}</body></html>\n"
    )


def fragment(made: Brief, tongue: Tongue = "ar") -> str:
    """The brief without the page around it."""
    parts = [
        f"<h1>{escape(t('brief', tongue))}: <bdi>{escape(clean(made.name))}</bdi></h1>",
        f'<p class="fold">{escape(words.fold_of(made, tongue))}</p><p class="soft">{escape(words.span_of(made, tongue))}</p>',
    ]
    for status in ("done", "planned", "demanded"):
        own = [one for one in made.lines if one.status == status]
        parts.append(_section(t(status, tongue), [
            _item(status, words.title(o, tongue), o.told, [words.counts(o, tongue), words.news(o, tongue)], words.notes(o, tongue), tongue) for o in own
        ]))  # fmt: skip
    parts.append(_section(t("denied", tongue), [
        _item("denied", words.title(o, tongue), o.told, [], words.denial_notes(o, tongue), tongue) for o in made.denials
    ]))  # fmt: skip
    parts.append(_section(t("moves", tongue), [
        _item("move", words.move_line(o, tongue), o.told, [], words.move_notes(o, tongue), tongue) for o in made.moves
    ]))  # fmt: skip
    parts.append(_section(t("heads", tongue), [_head(one, tongue) for one in made.heads]))
    if not (made.lines or made.denials or made.moves or made.heads):
        parts.append(f"<p>{escape(words.nothing(made, tongue))}</p>")
    quiet = [f"<li><bdi>{escape(words.silent_line(s, tongue))}</bdi></li>" for s in made.silent]
    parts.append(_section(t("silent", tongue), quiet) or f'<p class="soft">{escape(t("none_silent", tongue, n=made.judged_silent))}</p>\n')
    left = words.left_out(made, tongue)
    parts.append(f'<p class="soft">{escape(left)}</p><p class="soft">{escape(t("foot", tongue))}</p>\n')
    return "\n".join(p for p in parts if p)


def _section(head: str, items: Iterable[str]) -> str:
    told = "\n".join(items)
    return f"<section><h2>{escape(head)}</h2>\n<ol>\n{told}\n</ol></section>" if told else ""


def _item(kind: str, head: str, told: Told, counts: Iterable[str], notes: Iterable[str], tongue: Tongue) -> str:
    below = "".join(f"<p><bdi>{escape(n)}</bdi></p>" for n in notes)
    meta = " · ".join([*counts, _source(told, tongue)])
    return f'<li class="{kind}"><p>{escape(words.SIGNS.get(kind, ""))} <bdi>{escape(head)}</bdi></p>{quoted(told)}{below}<p class="soft">{meta}</p></li>'


def _head(one: Head, tongue: Tongue) -> str:
    return f'<li class="head"><bdi lang="ar" dir="rtl">«{escape(clean(one.title))}»</bdi><p class="soft">{_source(one, tongue)}</p></li>'


def quoted(told: Told) -> str:
    """The Arabic words with their trigger marked."""
    text, trigger = clean(told.words), clean(told.trigger)
    if not text:
        return f'<blockquote lang="ar" dir="rtl">«{escape(trigger)}»</blockquote>' if trigger else ""
    at = text.find(trigger) if trigger else -1
    inside = escape(text) if at < 0 else f"{escape(text[:at])}<mark>{escape(trigger)}</mark>{escape(text[at + len(trigger) :])}"
    return f'<blockquote lang="ar" dir="rtl">«{inside}»</blockquote>'


def address(url: str | None) -> str:
    """An address a reader may be led to: of the web, or none."""
    try:
        return url if url and urlsplit(url).scheme in ("http", "https") else ""
    except ValueError:
        return ""


def _source(told: Told | Head, tongue: Tongue) -> str:
    where = f"<bdi>{escape(words.place(told, tongue))}</bdi>"
    url = address(told.url)
    return f'<a href="{escape(url)}" rel="noreferrer">{where}</a>' if url else where


def _dir(tongue: Tongue) -> str:
    return "rtl" if tongue == "ar" else "ltr"
