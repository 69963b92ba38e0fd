"""Each item of a digest speaks of its own land, and a pair named in one breath is «البلدان»."""

import khabar

DIGEST = """* كوريا الجنوبية تدعو كوريا الشمالية إلى محادثات
* سيول - «النموذج»: دعت كوريا الجنوبية جارتها كوريا الشمالية إلى محادثات أمنية، وقالت سيول إنها تنتظر الرد.
* قوات الأمن تقتل ستة مسلحين في بشكيك
* بشكيك - «النموذج»: قالت الشرطة إنها قتلت ستة مسلحين في قرغيزستان."""


def codes(text: str, type_: str) -> list[tuple[set[str], set[str]]]:
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return [({code[a] for a in c.actors}, {code[r] for r in c.recipients}) for c in reading.claims if c.type == type_]


def test_an_item_is_not_laid_to_the_land_of_the_item_before():
    assert all("KOR" not in actors | recipients for actors, recipients in codes(DIGEST, "ASSAULT"))


def test_two_states_named_in_one_breath_are_the_two():
    text = "وعن زيارة وفدين من فنلندا والسويد إلى أنقرة، قال الرئيس التركي إنه لا داعي لإقناع تركيا بقبول انضمام البلدين إلى الناتو."
    assert ({"TUR"}, {"FIN", "SWE"}) in codes(text, "SUPPORT")


def test_a_city_that_names_a_text_is_no_side():
    text = "دعت الوثيقة إلى تنفيذ بيان جنيف. واتفق الطرفان على إدانة استهداف المدنيين."
    assert all("CHE" not in actors for actors, _ in codes(text, "AGREE"))


def test_a_woman_known_by_her_title_is_she():
    text = "قالت وزيرة الخارجية الألمانية ماري شنايدر إن مخاوف تركيا مستمرة. وقالت شنايدر خلال اجتماعها مع نظيرتها الدانماركية إنها واثقة."
    assert all("TUR" not in actors for actors, _ in codes(text, "CONSULT"))
