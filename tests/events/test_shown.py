"""What footage shows and what is called a former act was done; what is not ruled out may be done."""

import pytest
from tests.events.test_once_more import status


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("نشر الجيش الكيني مشاهد التقطتها مروحية لقصف معسكر الحركة", "قصف", "affirmed actual"),
        ("وزعت الوزارة لقطات من كاميرا مراقبة، لاقتحام السجن", "اقتحام", "affirmed actual"),
        ("أذاع التلفزيون تسجيلا مصورا جديدا لاعتقال النائب", "اعتقال", "affirmed actual"),
        ("دخل الجيش الكيني القرية لقصف المعسكر", "قصف", "affirmed planned"),
        ("نشر الجيش الكيني خطة وضعها ضابط لقصف المعسكر", "قصف", "affirmed planned"),
        ("إذا نفذت كينيا تعهداتها السابقة فستعود أوغندا إلى القمة", "تعهداتها", "affirmed actual"),
        ("إذا نفذت كينيا تعهداتها فستعود أوغندا إلى القمة", "تعهداتها", "affirmed possible"),
        ("لا يستبعد قصف كينيا للمعسكر في الأيام المقبلة", "قصف", "affirmed possible"),
        ("لا يستبعد المراقبون قصف كينيا للمعسكر", "قصف", "affirmed possible"),
        ("جاء الصحفي من نيروبي ليستشهد في المعسكر", "يستشهد", "affirmed actual"),
        ("ما من شك في أن كينيا قصفت المعسكر", "قصفت", "affirmed actual"),
    ],
)
def test_shown_former_or_not_ruled_out(text: str, word: str, wanted: str) -> None:
    assert status(text, word) == {wanted}


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("حذر الوزير من مخاطر الحرب الحالية في الصومال على كينيا", "الحرب", "affirmed actual"),
        ("حذر الوزير من مخاطر حرب في الصومال على كينيا", "حرب", "affirmed possible"),
        ("كان النمو سيبلغ الضعف من دون الحرب في الصومال", "الحرب", "affirmed actual"),
        ("تريد كينيا تسوية من دون حرب مع الصومال", "حرب", "negated planned"),
    ],
)
def test_present_or_wished_away(text: str, word: str, wanted: str) -> None:
    assert status(text, word) == {wanted}


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("أكدت كينيا ضرورة بدء عملية سياسية تؤدي إلى انسحاب القوات الأجنبية", "انسحاب", "affirmed demanded"),
        ("وقعت كينيا اتفاقا أدى إلى انسحاب القوات الأجنبية", "انسحاب", "affirmed actual"),
        ("من الضروري وقف غارات تستهدف القرى", "تستهدف", "affirmed actual"),
        ("قالت كينيا إن مطالبها برفع القيود لم يتم الوفاء بها", "مطالبها", "affirmed actual"),
        ("لم يكشف الوزير الخطة، بحسب معلومات سربت من اجتماع للحزب", "اجتماع", "affirmed actual"),
        ("وقد تفتحت شهية القائد، وهو يهدد أوغندا بالحرب", "يهدد", "affirmed actual"),
        ("قد تقصف كينيا المعسكر وتهاجم القرية", "تهاجم", "affirmed possible"),
        ("إذا قصفت كينيا المعسكر، وهاجمت القرية، فإن الحركة سترد", "هاجمت", "affirmed possible"),
        ("إذا قصفت كينيا المعسكر فسترد الحركة، وهاجم الوزير أوغندا", "هاجم", "affirmed actual"),
    ],
)
def test_as_far_off_as_what_it_hangs_on(text: str, word: str, wanted: str) -> None:
    assert status(text, word) == {wanted}
