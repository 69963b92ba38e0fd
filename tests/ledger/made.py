"""Rows made by hand, and from sentences of our own."""

from khabar.ledger.flatten import claim_rows
from khabar.ledger.origins import ReportText
from khabar.ledger.rows import ClaimRow, Side
from khabar.model import Quantity, content_id
from khabar.reader import read


def side(code, name=None, kind="state", country=None):
    return Side(entity=code, code=code, country=tuple(country or ([code] if len(code) == 3 else [])), kind=kind, name=name or code)


def claim(n, **fields):
    base = {
        "id": content_id("claim", n), "anchor": content_id("anchor", n), "report": f"r{n}", "outlet": "صحيفة النموذج", "published": "2024-03-10",
        "sentence": 0, "trigger": "قصفت", "lemma": "qsf-assault", "start": 0, "end": 4, "part": "body",
        "words": "قصفت طائرات تركية مستودعا قرب قرية باتيفا ليلا", "type": "ASSAULT", "mode": "aerial", "contexts": (), "cameo": "195",
        "quad": 4, "score": -9.5, "actors": (side("TUR"),), "recipients": (side("PKK", kind="group", country=["TUR"]),), "object": None,
        "quantities": (), "date": None, "basis": None, "window": None, "place": None, "polarity": "affirmed", "modality": "actual",
        "iterated": False, "voices": (),
    }  # fmt: skip
    return ClaimRow(**{**base, **fields})


def killed(n):
    return Quantity(what="killed", min=n, max=n, approx=False, start=0, end=1)


def readings(*reports):
    """Readings of (outlet, day, text)."""
    return [read(text, outlet=outlet, published=day) for outlet, day, text in reports]


def rows_of(found):
    return [row for reading in found for row in claim_rows(reading)]


def texts_of(found):
    return [ReportText.of(reading) for reading in found]
