"""Of what an act is one more, what a meeting decided, what is to come at a meeting, what there is neither this nor that of."""

import pytest

from khabar.reader import read


def status(text: str, word: str) -> set[str]:
    claims = read(text, published="2024-03-10").claims
    return {f"{c.polarity} {c.modality}" for c in claims if word in c.trigger.text}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("لم يكن اعتقال الصحفي الكيني المرة الأولى التي يلاحق فيها", "اعتقال"),
        ("ليس قصف السوق حادثا معزولا بحسب المنظمة", "قصف"),
        ("لم تكن هجمات المتمردين على القرية جديدة", "هجمات"),
        ("أرسلت كينيا وفدا تنفيذا لقرارات قمة نيروبي", "قمة"),
        ("انتقدت الصحف قرار رفض استقبال اللاجئين", "رفض"),
        ("لم تتجاوب السلطات مع مطالب المضربين", "مطالب"),
        ("تنوي كينيا من خلال حربها على الحركة تأمين حدودها", "حربها"),
        ("ستكون المحادثات ثمرة للقصف الكيني على المعسكر", "قصف"),
        ("القوات لا تستهدف الحركة وحدها، بل تستهدف القرى", "تستهدف"),
        ("خرج المعلمون في نيروبي وتظاهروا من أجل المطالبة بأجورهم", "المطالبة"),
        ("أبلغ الوزير الرئيس لولا إدانة كينيا للهجوم", "إدانة"),
    ],
)
def test_what_is_there_whatever_is_said_of_it(text: str, word: str) -> None:
    assert status(text, word) <= {"affirmed actual"}


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("لا مظاهرات أو اعتقالات في نيروبي", "اعتقالات", "negated actual"),
        ("أكد القائد أنه لا اشتباكات أو قصف على الحدود", "قصف", "negated actual"),
        ("ليست هناك محادثات أو زيارات بين كينيا والصومال", "زيارات", "negated actual"),
        ("لم يكن هناك اقتحام أو قصف للقرية", "قصف", "negated actual"),
        ("قال إن هناك محادثات أو زيارات بين كينيا والصومال", "زيارات", "affirmed actual"),
        ("لم يتسن للوفد الكيني زيارة السجن", "زيارة", "negated actual"),
        ("ستبحث كينيا الملف خلال لقاءات مع أوغندا", "لقاءات", "affirmed planned"),
        ("سيطرح الوزير الخطة أثناء زيارته لأوغندا", "زيارته", "affirmed planned"),
        ("بحثت كينيا الملف خلال لقاءات مع أوغندا", "لقاءات", "affirmed actual"),
        ("أعلن خلال لقاء مع نظيره الأوغندي أن كينيا ستنسحب", "لقاء", "affirmed actual"),
        ("ستدفع الحركة الثمن كلما هاجمت كينيا", "هاجمت", "affirmed possible"),
        ("قال إنه في حال رفض الحزب الخطة وانسحب من الحكومة فسيستقيل", "انسحب", "affirmed possible"),
        ("رفض الحزب الخطة وانسحب من الحكومة", "انسحب", "affirmed actual"),
        ("ليس قصفا عشوائيا", "قصفا", "negated actual"),
        ("لولا دعم أوغندا لسقطت المدينة", "دعم", "affirmed possible"),
        ("هيا بنا نتفاوض مع أوغندا", "نتفاوض", "affirmed demanded"),
        ("نددت كينيا بـ\"القصف الأوغندي\" المزعوم للقرية", "القصف", "affirmed possible"),
        ("أعلنت كينيا عزمها تسليح الصومال، والترخيص لأوغندا بتسليح جيبوتي", "تسليح", "affirmed planned"),
    ],
)
def test_what_is_not_so(text: str, word: str, wanted: str) -> None:
    assert status(text, word) == {wanted}
