"""Near copies among the reports of a ledger, kept by bands of their MinHash."""

from __future__ import annotations

import hashlib
from datetime import date

from khabar.ledger.bulk import Writer
from khabar.ledger.origins import COPY, COPY_DAYS, bands, copies, signature
from khabar.ledger.schema import report_band, report_copy

_PORTION = 500


def copy_reports(writer: Writer) -> set[int]:
    """Sign the reports that have no signature yet and join them to their copies; returns the clusters this touches."""
    gone = "SELECT id FROM report WHERE text IS NULL"
    writer.run(f"DELETE FROM report_band WHERE report_id IN ({gone})")
    joined: set[int] = set()
    last = int(writer.all("SELECT coalesce(max(report_id), 0) FROM report_copy")[0][0])
    while rows := writer.all("SELECT id, day, text FROM report WHERE id > ? ORDER BY id LIMIT ?", (last, _PORTION)):
        last = rows[-1][0]
        for id_, day, text in rows:
            joined |= _copy(writer, id_, day, text or "")
    touched: set[int] = set()
    for (cluster,) in writer.among(
        "SELECT DISTINCT e.cluster FROM event_claim e JOIN claim c ON c.id = e.claim_id JOIN reading g ON g.id = c.reading_id "
        "WHERE g.report_id IN", sorted(joined),
    ):  # fmt: skip
        touched.add(cluster)
    return touched


def _copy(writer: Writer, id_: int, day: str, text: str) -> set[int]:
    """Keep the signature of one report; returns the reports of its group where it has copies."""
    sign = signature(text)
    keys = [hashlib.blake2b(band.encode(), digest_size=8).hexdigest() for band in bands(sign)]
    others = {r for (r,) in writer.among("SELECT report_id FROM report_band WHERE band IN", keys)}
    roots = {id_}
    for _, root, own, their_day in writer.among(
        "SELECT m.report_id, m.root, m.signature, r.day FROM report_copy m JOIN report r ON r.id = m.report_id WHERE m.report_id IN", sorted(others)
    ):  # fmt: skip
        if _near(day, their_day) and copies(sign, _unpacked(own)) >= COPY:
            roots.add(root)
    writer.insert(report_copy, [(id_, min(roots), _packed(sign))])
    writer.insert(report_band, [(key, id_) for key in sorted(set(keys))])
    if len(roots) == 1:
        return set()
    for root in roots - {min(roots)}:
        writer.run("UPDATE report_copy SET root = ? WHERE root = ?", (min(roots), root))
    return {r for (r,) in writer.all("SELECT report_id FROM report_copy WHERE root = ?", (min(roots),))}


def _near(a: str, b: str) -> bool:
    return not a or not b or abs((date.fromisoformat(a) - date.fromisoformat(b)).days) <= COPY_DAYS


def _packed(sign: tuple[int, ...]) -> str:
    return "".join(f"{h:08x}" for h in sign)


def _unpacked(text: str) -> tuple[int, ...]:
    return tuple(int(text[n : n + 8], 16) for n in range(0, len(text), 8))
