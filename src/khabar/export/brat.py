"""brat standoff (.ann) of a Reading: T triggers and sides, E events, A status."""

from __future__ import annotations

from khabar.model import Reading


def standoff(reading: Reading) -> str:
    """The .ann text for the body of a report; offsets are code points, as brat counts them."""
    text = reading.report.text or ""
    lines: list[str] = []
    spans: dict[tuple[int, int, str], str] = {}

    def span(start: int, end: int, label: str) -> str:
        key = (start, end, label)
        if key not in spans:
            spans[key] = f"T{len(spans) + 1}"
            flat = text[start:end].replace("\n", " ")
            lines.append(f"{spans[key]}\t{label} {start} {end}\t{flat}")
        return spans[key]

    number = attribute = 0
    for claim in reading.claims:
        if claim.trigger.part != "body":
            continue
        trigger = span(claim.trigger.start, claim.trigger.end, claim.type)
        sides = []
        for row in claim.evidence:
            if row.field in ("actors", "recipients"):
                sides.append(f"{row.field[:-1].capitalize()}:{span(row.start, row.end, 'Actor')}")
        number += 1
        lines.append(f"E{number}\t{claim.type}:{trigger} {' '.join(dict.fromkeys(sides))}".rstrip())
        for label, value in (("Polarity", claim.polarity), ("Modality", claim.modality)):
            attribute += 1
            lines.append(f"A{attribute}\t{label} E{number} {value}")
    return "\n".join(lines) + ("\n" if lines else "")
