"""A Reading as one self-contained right-to-left page; every character of the report is escaped."""

from __future__ import annotations

from html import escape

from khabar.export.rows import entities
from khabar.export.table import SIGNS, names, status
from khabar.model import Reading

_STYLE = """
body{font-family:"Noto Naskh Arabic","IBM Plex Sans Arabic","Amiri",serif;max-width:60rem;margin:2rem auto;padding:0 1rem;line-height:2}
p{font-size:1.2rem}mark{background:#fff2a8;border-bottom:2px solid #b58900}mark.denied{text-decoration:line-through}
mark.planned,mark.pledged{border-bottom-style:dashed}mark.demanded{border-bottom-style:double}mark.feared{border-bottom-style:dotted}
mark.actor{background:none;border-bottom:1px solid #268bd2}mark.time{background:none;border-bottom:1px dotted #586e75}table{direction:ltr;border-collapse:collapse;width:100%;font-size:.95rem}
td,th{padding:.2rem .5rem;border-bottom:1px solid #ddd;text-align:left}td.ar{direction:rtl;text-align:right}
"""
_CELL_STYLE = (
    ".khabar p{font-family:'Noto Naskh Arabic','Amiri',serif;font-size:1.15rem;line-height:2;text-align:right}"
    ".khabar mark{background:#fff2a8;border-bottom:2px solid #b58900}.khabar mark.denied{text-decoration:line-through}"
    ".khabar mark.planned,.khabar mark.pledged{border-bottom-style:dashed}.khabar mark.demanded{border-bottom-style:double}"
    ".khabar mark.feared{border-bottom-style:dotted}.khabar mark.actor{background:none;border-bottom:1px solid #268bd2}"
    ".khabar mark.time{background:none;border-bottom:1px dotted #586e75}.khabar table{direction:ltr}"
)


def fragment(reading: Reading) -> str:
    """The report with its marks and the table of claims, without the page around it (for notebooks)."""
    by_id = entities(reading)
    text = reading.report.text or ""
    opens: dict[int, list[str]] = {}
    closes: dict[int, int] = {}
    taken: list[tuple[int, int]] = []

    def put(start: int, end: int, tag: str) -> None:
        if end <= start or any(start < b and a < end for a, b in taken):
            return
        taken.append((start, end))
        opens.setdefault(start, []).append(tag)
        closes[end] = closes.get(end, 0) + 1

    for n, claim in enumerate(reading.claims, 1):
        if claim.trigger.part == "body":
            label = f"{claim.type} {status(claim)}: {names(claim.actors, by_id)} → {names(claim.recipients, by_id)}"
            put(
                claim.trigger.start,
                claim.trigger.end,
                f'<mark class="{status(claim)}" id="c{n}" title="{escape(label)}">',
            )
    for timex in reading.timexes:
        if timex.part == "body":
            put(timex.start, timex.end, f'<mark class="time" title="{escape(timex.value or "?")}">')
    for mention in reading.mentions:
        if mention.part == "body":
            put(mention.start, mention.end, f'<mark class="actor" title="{escape(by_id[mention.entity].code)}">')
    out: list[str] = []
    for i, ch in enumerate(text):
        out.append("</mark>" * closes.get(i, 0))
        out += opens.get(i, [])
        out.append("<br>" if ch == "\n" else escape(ch))
    out.append("</mark>" * closes.get(len(text), 0))
    body = "".join(out)
    lines = []
    for n, claim in enumerate(reading.claims, 1):
        word = status(claim)
        chain = " ← ".join(["report", *(escape(by_id[a.holder].name) for a in claim.attribution)])
        lines.append(
            f"<tr><td>{SIGNS[word]} {word}</td><td>{claim.type}</td><td>{escape(names(claim.actors, by_id))}</td>"
            f"<td>{escape(names(claim.recipients, by_id))}</td><td>{escape(claim.date.value) if claim.date else ''}</td>"
            f'<td class="ar"><a href="#c{n}">{escape(claim.trigger.text)}</a></td><td>{chain}</td></tr>'
        )
    title = f"<h1>{escape(reading.report.title)}</h1>" if reading.report.title else ""
    head = "<tr><th>status</th><th>type</th><th>who</th><th>whom</th><th>when</th><th>words</th><th>on whose word</th></tr>"
    return f'<div class="khabar" dir="rtl" lang="ar">{title}<p>{body}</p><table>{head}{"".join(lines)}</table></div>'


def notebook(reading: Reading) -> str:
    """The fragment with its own style, for a notebook cell."""
    return f"<style>{_CELL_STYLE}</style>{fragment(reading)}"


def page(reading: Reading) -> str:
    """A whole page, without scripts or outside resources."""
    title = escape(reading.report.title or "khabar")
    return (f'<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{title}</title>'
            f"<style>{_STYLE}</style></head><body>{fragment(reading)}</body></html>\n")  # fmt: skip
