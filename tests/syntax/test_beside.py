"""A clause beside another, behind every word that may open one, keeps its own subject and object."""

import pytest

from khabar.reader import read

BEFORE_VERB = (
    "، في وقت", "، في وقتٍ", "، في حين", "، بينما", "، فيما", "، إذ", "، حيث", "، كما", " بعدما", " بعد أن", " عندما", " حين", " منذ أن", " غداة ما",
    "، لا سيما بعدما", " إثر ما", "، وقد", "، في الوقت الذي", " يوم", " لحظة", " ساعة", "، ثم", " إلى أن", "، خصوصا بعدما", "، وذلك بعدما",
)  # fmt: skip
BEFORE_NAME = (
    " رغم أن", " علما أن", "، لا سيما أن", "، خصوصا أن", " مع أن", " بما أن", "، غير أن", "، إلا أن", "، لكن", "، بيد أن", " بسبب أن", "، ذلك أن", "، كما أن",
    "، حيث إن", "، إذ إن", "، بينما", "، فيما", "، في حين أن",
)  # fmt: skip
BEFORE_MASDAR = (
    "، وسط", " إثر", " بعد", " قبل", " بسبب", " على خلفية", " غداة", " ردا على", " احتجاجا على", " رغم", " في أعقاب", " عقب", " جراء", " بالتزامن مع",
    " تزامنا مع", " بالتوازي مع", " في ظل", " نتيجة",
)  # fmt: skip
MAIN = "وقعت مصر اتفاقا مع اليونان"


def arrest(text: str) -> list[tuple[list[str | None], list[str | None], str, str]]:
    """Sides, polarity and modality of the arrests of a text."""
    reading = read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return [([code[a] for a in c.actors], [code[r] for r in c.recipients], c.polarity, c.modality) for c in reading.claims if c.type == "COERCE"]


TOLD = [(["TUR"], ["SWE"], "affirmed", "actual")]


@pytest.mark.parametrize("opener", BEFORE_VERB)
def test_a_verb_behind_its_opener_has_its_subject_behind_it(opener):
    assert arrest(f"{MAIN}{opener} اعتقلت تركيا صحافيا سويديا.") == TOLD


@pytest.mark.parametrize("opener", BEFORE_NAME)
def test_a_name_behind_an_opener_is_the_subject(opener):
    assert arrest(f"{MAIN}{opener} تركيا اعتقلت صحافيا سويديا.") == TOLD


@pytest.mark.parametrize("opener", BEFORE_MASDAR)
def test_a_masdar_beside_a_clause_has_its_own_sides(opener):
    assert arrest(f"{MAIN}{opener} اعتقال تركيا صحافيا سويديا.") == TOLD
