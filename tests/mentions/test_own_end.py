"""A body with the article owns nothing behind it: «طالبت الوزارة | مجلس الأمن»."""

import pytest

from khabar.reader import read


def sides(text: str, word: str) -> tuple[set[str], set[str]]:
    reading = read(text, published="2023-05-10")
    by_id = {e.id: e for e in reading.entities}
    claim = next(c for c in reading.claims if text[c.trigger.start : c.trigger.end] == word)
    return {by_id[e].code for e in claim.actors}, {by_id[e].code for e in claim.recipients}


@pytest.mark.parametrize(
    ("text", "word", "actors", "recipients"),
    [
        ("أكدت الخارجية الغانية موقفها. وطالبت الوزارة مجلس الأمن بوقف الحرب.", "طالبت", {"GHA"}, {"UNSC"}),
        ("تحدث السفير الغامبي عن الحرب. وحث السفير الاتحاد الأفريقي على التدخل.", "حث", {"GMB"}, {"AU"}),
        ("تكلم الوزير التوغولي طويلا. وناشد الوزير الأمم المتحدة إرسال مساعدات.", "ناشد", {"TGO"}, {"UN"}),
        ("تحدث القائد الكيني مساء. واتهم القائد حزب الله بالوقوف وراء الهجوم.", "اتهم", {"KEN"}, {"HEZBOLLAH"}),
        ("أصدرت وزارة الخارجية الغابونية بيانا. وحمل البيان الأمم المتحدة مسؤولية الفشل.", "حمل", {"GAB"}, {"UN"}),
        ("أصدرت الحكومة الزامبية بيانا. ودعا البيان المجتمع الدولي والإدارة الأميركية إلى التحرك.", "دعا", {"ZMB"}, {"UNK", "USA"}),
        ("أصدرت الحكومة الزامبية بيانا. ودعا البيان الفصائل إلى وقف القتال.", "دعا", {"ZMB"}, {"UNK"}),
    ],
)
def test_whom_a_body_turns_to_is_no_part_of_its_name(text, word, actors, recipients):
    assert sides(text, word) == (actors, recipients)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قال سفير الاتحاد الأوروبي إن القمة ناجحة.", "سفير الاتحاد الأوروبي"),
        ("وصل مبعوث الأمم المتحدة إلى عدن صباحا.", "مبعوث الأمم المتحدة"),
        ("أكد زعيم حركة حماس أن الوفد سيعود.", "زعيم حركة حماس"),
        ("أعلن الجيش الصومالي تقدمه في الجنوب.", "الجيش الصومالي"),
        ("قال المفوض الأوروبي إن الاتفاق قريب.", "المفوض الأوروبي"),
    ],
)
def test_what_a_noun_without_article_is_of_stays_with_it(text, name):
    assert name in {text[m.start : m.end] for m in read(text, published="2023-05-10").mentions}
