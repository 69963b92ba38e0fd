"""The table of places: its shape, its size, and what it may not do to states and words."""

from __future__ import annotations

import csv
from importlib.resources import files

import pytest

import khabar
from khabar.lexicon.load import compiled
from khabar.text.fold import fold

FOLDER = files("khabar") / "data/ar/gazetteers"


def rows(name: str) -> list[dict[str, str]]:
    text = (FOLDER / name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))


def test_shape_and_size() -> None:
    places = rows("places.tsv")
    assert len(places) >= 3000
    assert len({p["id"] for p in places}) == len(places)
    states = {s["code"] for s in rows("states.tsv")} | {c["code_plover"] for c in rows("contested.tsv")}
    for place in places:
        assert -90 <= float(place["lat"]) <= 90 and -180 <= float(place["lon"]) <= 180, place
        assert set(filter(None, place["country"].split("|"))) <= states, place
        assert not set(place["names_ar"]) & set("پچژکگیھہے"), place


def test_no_place_takes_the_name_of_a_state_or_its_capital() -> None:
    names = {fold(n) for s in rows("states.tsv") for n in (s["names_ar"] + "|" + s["capitals_ar"]).split("|") if n}
    taken = {n for p in rows("places.tsv") for n in p["names_ar"].split("|") if fold(n) in names}
    assert not taken


def test_no_city_is_an_event_word() -> None:
    forms = compiled(()).forms
    single = [n for p in rows("places.tsv") if p["id"][0] == "g" for n in p["names_ar"].split("|") if " " not in n]
    assert not [n for n in single if fold(n) in forms]


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("انفجرت عبوة ناسفة قرب سوق شعبية في كركوك مساء أمس", "Kirkuk", ["IRQ"]),
        ("واستهدفت مسيرة مستودعا للوقود في ماريوبول ليلة الجمعة", "Mariupol", ["UKR"]),
        ("وأغلقت السلطات معبر رأس جدير بعد اشتباكات بين مجموعات مسلحة", "Ras Ajdir", ["LBY"]),
        ("واعترضت البحرية سفينة شحن في مضيق هرمز صباح الثلاثاء", "Strait of Hormuz", ["IRN"]),
        ("ونزح آلاف السكان من الفاشر إلى مخيمات تفتقر إلى المياه", "El Fasher", ["SDN"]),
    ],
)
def test_a_place_in_its_country(text: str, name: str, country: list[str]) -> None:
    places = {p.name: p.country for p in khabar.read(text, published="2024-05-01").places}
    assert places.get(name) == country, places


@pytest.mark.parametrize("text", ["وقال كريم إن الفتح قريب", "ونشر الموقع صورا من العين المجردة"])
def test_words_are_no_places(text: str) -> None:
    assert not khabar.read(text, published="2024-05-01").places
