"""Sport, stage and market reports give no acts of states; politics beside them does."""

import pytest

import khabar

MATCH = (
    "تغلب منتخب غانا على منتخب توغو بهدفين في مباراة قوية ضمن تصفيات كأس أفريقيا. وهاجم لاعبو غانا مرمى توغو منذ الشوط الأول. "
    "وطرد الحكم لاعبا من توغو بعد ضربة عنيفة. وقال مدرب الفريق إن الهجوم كان سلاح لاعبيه، وتعهد بالفوز بالبطولة."
)


@pytest.mark.parametrize(
    "text",
    [
        MATCH,
        "يحكي الفيلم قصة عصابة تخطف قاضيا في روما وتهدد بقتله. ويؤدي الممثل دور شرطي يهاجم مخبأ الخاطفين. "
        "وقال المخرج إن المسلسل الذي اقتبس عنه الفيلم لقي نجاحا في السينما الإيطالية.",
        "ارتفعت الأسهم اليابانية في جلسة اليوم مع إقبال المستثمرين. وزاد المؤشر نقطة واحدة، وسط قلق من التضخم. "
        "وبلغت قيمة الصفقات في البورصة مليون دولار عند الإغلاق، وتراجع الطلب على الذهب.",
    ],
)
def test_no_acts_in_play(text):
    assert not khabar.read(text, published="2024-03-10").claims


def test_politics_in_a_sport_report_stays():
    text = MATCH + " وأدان وزير الداخلية الغاني أعمال شغب قتل فيها شرطي، واعتقلت الشرطة الغانية عشرة توغوليين."
    types = {c.type for c in khabar.read(text, published="2024-03-10").claims}
    assert "COERCE" in types


def test_one_sport_word_mutes_nothing():
    text = "قصفت طائرات إثيوبية ملعبا في بلدة صومالية أمس وأصيب عشرة مدنيين"
    assert "ASSAULT" in {c.type for c in khabar.read(text, published="2024-03-10").claims}
