"""The corrections of a day, as gold reports and as proposed entries for the lexicons."""

from __future__ import annotations

import json

from khabar.ledger.book import Ledger
from khabar.ledger.judgement import Judgement


def of_day(ledger: Ledger, day: str) -> list[Judgement]:
    """Judgements recorded on a day (UTC) that stand."""
    return [j for j in ledger.judgements(state="stands") if j.recorded[:10] == day and j.verdict != "undo"]


def reports(ledger: Ledger, day: str) -> str:
    """The reports of a day's judgements that somebody marked as reviewed whole, each a line of gold (`Ledger.gold`)."""
    keys = {j.report for j in of_day(ledger, day) if j.report}
    made, _ = ledger.gold()
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in made if one["report"] in keys)


def proposals(ledger: Ledger, day: str) -> str:
    """What the day's corrections say of words, as blocks a lexicographer completes: nothing of it is used as it stands."""
    out = [f"# Proposed on {day} from what people corrected. Complete the keys that are empty; docs/lexicons.md explains them.", ""]
    for j in of_day(ledger, day):
        if j.target == "entity" and j.field == "code" and j.verdict == "correct":
            out += ["[[name]]", f"words = {_quoted(_words(ledger, j))}", f"code = {_quoted(str(j.value))}", f"was = {_quoted(j.kind or '')}"]
        elif j.target == "claim" and (j.verdict == "add" or (j.verdict == "correct" and j.field in ("type", "mode", "polarity", "modality"))):
            value = j.value if isinstance(j.value, dict) else {j.field or "type": j.value}
            kind = "entry" if j.verdict == "add" or j.field in ("type", "mode") else "scope"
            out += [f"[[{kind}]]", f"trigger = {_quoted(_words(ledger, j))}", f"was = {_quoted(j.kind or '')}" if j.verdict == "correct" else "lemma = \"\""]
            out += [f"{name} = {_quoted(str(told))}" for name, told in value.items() if isinstance(told, str)]
        elif j.target == "claim" and j.verdict == "reject" and not j.field:
            out += ["[[not]]", f"trigger = {_quoted(_words(ledger, j))}", f"type = {_quoted(j.kind or '')}"]
        else:
            continue
        out += [f"example = {_quoted(_sentence(ledger, j))}", f"author = {_quoted(j.author)}", *([f"note = {_quoted(j.note)}"] if j.note else []), ""]
    return "\n".join(out) + "\n"


def _words(ledger: Ledger, j: Judgement) -> str:
    report = ledger.reading(j.report or "").report
    text = (report.title if j.part == "title" else report.text) or ""
    return text[j.start : j.end] if j.start is not None else ""


def _sentence(ledger: Ledger, j: Judgement) -> str:
    reading = ledger.reading(j.report or "")
    text = (reading.report.title if j.part == "title" else reading.report.text) or ""
    at = j.start or 0
    own = next((s for s in reading.sentences if s.part == (j.part or "body") and s.start <= at < s.end), None)
    return text[own.start : own.end] if own else ""


def _quoted(text: str) -> str:
    """A TOML string: JSON's rules are TOML's for one line."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
