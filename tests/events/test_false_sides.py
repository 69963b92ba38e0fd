"""Sides that came out wrong, swapped or on top of the right ones."""

from __future__ import annotations

import pytest
from sides import claims, told


def _sides(text: str, type_: str) -> list[tuple[set[str], set[str]]]:
    return [(c[2], c[3]) for c in claims(text) if c[0] == type_]


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("منذ اليوم الذي قصفت فيه بورما قرى بنغلادش الحدودية ساد التوتر", {"MMR"}, {"BGD"}),
        ("في المساء الذي قتلت فيه بورما جنودا تايلانديين أغلقت المعابر", {"MMR"}, {"THA"}),
        ("وكان الوزير البيلاروسي حذر، ثم قصفت \"بورما\" مواقع تايلاندية", {"MMR"}, {"THA"}),
    ],
)
def test_who_strikes_in_a_clause_of_time(text: str, actors: set[str], recipients: set[str]) -> None:
    assert (actors, recipients) in _sides(text, "ASSAULT"), claims(text)


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("ذكر الجيش الكيني أن الجنود الكينيين قتلوا في انفجار لغم", "KEN"),
        ("الجنود الكولومبيون قتلوا على أيدي مسلحين في الغابة", "COL"),
        ("إن الصحفيين البلجيكيين اختطفوا قرب الحدود", "BEL"),
    ],
)
def test_those_before_a_verb_without_object_suffered_it(text: str, recipient: str) -> None:
    found = _sides(text, "ASSAULT")
    assert any(recipient in r for _, r in found) and not any(recipient in a for a, _ in found), claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "المسلحون قتلوا وأصابوا عشرات الجنود الكينيين",
        "المسلحون قتلوا ما لا يقل عن تسعة جنود كينيين",
    ],
)
def test_an_object_still_to_come_leaves_them_active(text: str) -> None:
    assert all("KEN" not in a for a, _ in _sides(text, "ASSAULT")), claims(text)


@pytest.mark.parametrize(
    ("text", "type_", "actor"),
    [
        ("بعد مقتل قائد الجيش الكيني، الرئيس الأوغندي، يوري موسيفيني، يدين الهجوم", "ACCUSE", "UGA"),
        ("عقب القصف على المستشفى، وزيرة الخارجية الألمانية، أنالينا بيربوك، تدين الجريمة", "ACCUSE", "DEU"),
        ("خلال لقائه الرئيس الصيني، شي جين بينغ، وزير الخارجية الأميركي يحذر موسكو", "THREATEN", "USA"),
    ],
)
def test_an_office_behind_a_phrase_of_time_acts(text: str, type_: str, actor: str) -> None:
    assert [a for a, _ in _sides(text, type_)] == [{actor}], claims(text)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("أدانت هولندا قصف روسيا كييف وتدميرها مصانع المدينة", "RUS"),
        ("أدانت النرويج هجوم بورما على الروهينغا وقتلها المدنيين", "MMR"),
        ("وثقت المنظمة قتل الجيش البورمي سكان القرية، وتدميره البنى القائمة فيها", "MMR"),
    ],
)
def test_masdars_in_a_row_share_their_doer(text: str, actor: str) -> None:
    found = _sides(text, "ASSAULT")
    assert len(found) == 2 and all(a == {actor} for a, _ in found), claims(text)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("وجه مسؤول أممي رسالة تحذيرية للاحتلال الإسرائيلي، بسبب عدوانه على الفلاحين", "ISR"),
        ("أرسلت فيينا مذكرة تحذير إلى طهران بسبب اعتداءاتها على سفارتها", "IRN"),
        ("اعتذرت بلجيكا للكونغو بسبب عدوانها على السكان", "BEL"),
    ],
)
def test_words_go_to_somebody_for_what_he_has_done(text: str, actor: str) -> None:
    assert [a for a, _ in _sides(text, "ASSAULT")] == [{actor}], claims(text)


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("وقع الجنود الكينيون في كمين لمسلحي حركة الشباب", "ALSHABAAB", None),
        ("نصب مسلحون كمينا لجنود الجيش الكونغولي", None, "COD"),
    ],
)
def test_whose_an_ambush_is(text: str, actor: str | None, recipient: str | None) -> None:
    ((a, r),) = _sides(text, "ASSAULT")
    assert (actor in a if actor else True) and (recipient in r if recipient else "ALSHABAAB" not in r), claims(text)


def test_with_whom_a_war_is_talked_over_is_not_whom_it_is_waged_on() -> None:
    text = "تحدث الوزير البلجيكي عن الحرب خلال لقاء جمعه مع نظيره الدنماركي"
    assert all("DNK" not in r for _, r in _sides(text, "ASSAULT")), claims(text)
    assert ({"BEL", "DNK"}, set()) in _sides(text, "CONSULT"), claims(text)


def test_mediators_are_not_the_one_a_singular_pronoun_stands_for() -> None:
    text = "قالت حماس إنها أبلغت الوسطاء عدم قبولها أي صيغة جديدة"
    assert _sides(text, "AGREE")[0][0] == {"HAMAS"}, claims(text)


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("أدانت هولندا قصف الجيش الروسي بصورة متعمدة مدينة خاركيف", "RUS", "UKR"),
        ("أدانت هولندا قصف الجيش الروسي بالصواريخ مدينة خاركيف", "RUS", "UKR"),
        ("أفاد المراسل باستهداف طيران التحالف الأميركي - البريطاني، اليوم الأحد، جزيرة يمنية", "USA", "YEM"),
    ],
)
def test_the_object_behind_a_manner_or_a_second_nationality_is_struck(text: str, actor: str, recipient: str) -> None:
    ((a, r),) = _sides(text, "ASSAULT")
    assert recipient in r and recipient not in a and actor not in r, claims(text)


def test_whose_the_wounded_are() -> None:
    ((a, r),) = _sides("سجلت ثلاث إصابات كينية عند الحدود", "ASSAULT")
    assert r == {"KEN"} and "KEN" not in a


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير الكيني إن المسلح تم اعتقاله",
        "قال الجيش الكيني إن المباني تمت مصادرتها، والمسلح تم اعتقاله",
    ],
)
def test_who_tells_of_an_arrest_is_not_arrested(text: str) -> None:
    assert all("KEN" not in r for _, r in _sides(text, "COERCE")), claims(text)


@pytest.mark.parametrize(
    ("text", "type_", "actor", "recipient"),
    [
        ("الجندي الكيني المحتجز لدى حركة الشباب", "COERCE", "ALSHABAAB", "KEN"),
        ("زار الوفد البلاد تلبية لدعوة قطر", "AGREE", "QAT", None),
        ("اقتحمت قوة كبيرة من الجيش الإثيوبي بلدة صومالية", "ASSAULT", "ETH", "SOM"),
        ("انتقدت حكومة \"إسرائيل\" القرار البلجيكي", "ACCUSE", "ISR", "BEL"),
        ("قصف طيران \"إسرائيل\" بيروت", "ASSAULT", "ISR", "LBN"),
    ],
)
def test_who_holds_invites_and_strikes(text: str, type_: str, actor: str, recipient: str | None) -> None:
    found = _sides(text, type_)
    assert found and all(actor in a and actor not in r and (recipient is None or recipient in r) for a, r in found), claims(text)


def test_a_force_storms_and_is_not_stormed() -> None:
    for text in ("انسحبوا بعدما أفشل المقاتلون الأكراد اقتحام القوات التركية", "استنكرت قطر اقتحام القوات التركية"):
        assert all("TUR" not in c[3] for c in claims(text) if c[0] == "ASSAULT" and c[1] == "اقتحام"), claims(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("هاجمت مجموعة \"أنونيموس سودان\" مواقع حكومية بلجيكية", "SDN"),
        ("تعلن كينيا مقتل ثلاثة جنود بهجوم صومالي. استمرار المعارك في السودان", "XXX"),
    ],
)
def test_a_land_in_a_name_or_elsewhere_takes_no_part(text: str, code: str) -> None:
    found = _sides(text, "ASSAULT")
    assert found and all(code not in a for a, _ in found)
    assert code != "XXX" or not found[-1][0], claims(text)


def test_hospitals_and_schools_bear_names() -> None:
    assert len(_sides("قصفت إسرائيل مستشفى كمال عدوان", "ASSAULT")) == 1
    assert all(r <= {"PSE"} for _, r in _sides("استهدف الاحتلال الإسرائيلي مدرسة \"عبد الفتاح حمود\" في غزة", "ASSAULT"))


def test_a_border_is_not_restricted() -> None:
    text = "مددت الحكومة الكينية حظر التجول في المنطقة الممتدة من الساحل حتى حدود الصومال"
    assert all("SOM" not in r for _, r in _sides(text, "COERCE")), claims(text)


@pytest.mark.parametrize(
    ("text", "type_", "actor", "recipient"),
    [
        ("قال الوزير الفنلندي إن حكومته تدعم مولدوفا", "SUPPORT", "FIN", "MDA"),
        ("أعلن وزير الدفاع الليتواني أن وزارته تزود كييف بالسلاح", "AID", "LTU", "UKR"),
        ("دعت أوساط غربية كييف إلى إخلاء القرى", "REQUEST", "UNK", "UKR"),
        ("عززت كينيا وجودها، ونشرت دورياتها في الصومال", "MOBILIZE", "KEN", "SOM"),
    ],
)
def test_a_body_with_its_owner_is_feminine_and_acts(text: str, type_: str, actor: str, recipient: str) -> None:
    found = _sides(text, type_)
    assert found and all(a == {actor} and (recipient in r or not r) for a, r in found), claims(text)


def test_two_offices_behind_a_phrase_of_why_act_together() -> None:
    text = "بطلب من الرئاسة التركية، الرئيس الكيني وليام روتو، ورئيس المكتب السياسي لحركة \"حماس\" إسماعيل هنية، يلتقيان غدا"
    assert ({"KEN", "HAMAS"}, set()) in _sides(text, "CONSULT"), claims(text)


def test_officials_of_a_group_in_marks_are_of_it() -> None:
    text = "اتهم عضو المكتب السياسي لحركة \"أنصار الله\" واشنطن بقصف الميناء. وترفض الحركة العرض الأميركي"
    assert _sides(text, "ACCUSE") == [({"ANSARALLAH"}, {"USA"})], claims(text)
    assert all(a == {"ANSARALLAH"} for a, _ in _sides(text, "REJECT")), claims(text)


def test_a_wanted_man_asks_for_nothing() -> None:
    assert not _sides("بات السيناتور البلجيكي مطلوبا للسلطات البوروندية", "REQUEST")


@pytest.mark.parametrize(
    ("text", "type_", "actor", "recipient"),
    [
        ("هدد الأمين العام لحزب الله، في خطابه، إسرائيل", "THREATEN", "HEZBOLLAH", "ISR"),
        ("وأكدت طهران أن العدو الإسرائيلي ما كان له أن يواصل اعتداءاته ضد الشعب الفلسطيني", "ASSAULT", "ISR", "PSE"),
        ("أعلنت كييف استهداف موقع روسي", "ASSAULT", "UKR", "RUS"),
        ('أكدت كييف إصابتها "نقاط التموضع لضباط الجيش الروسي"', "ASSAULT", "UKR", "RUS"),
        ("قصفت القوات الروسية بالصواريخ والمدفعية بلدة أوكرانية", "ASSAULT", "RUS", "UKR"),
        ("المكتب السياسي لحركة \"أنصار الله\" يدين الهجوم، ويطالب واشنطن بالانسحاب", "REQUEST", "ANSARALLAH", "USA"),
    ],
)
def test_who_acts_within_and_behind_another_clause(text: str, type_: str, actor: str, recipient: str) -> None:
    assert ({actor}, {recipient}) in _sides(text, type_), claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "مصادر الميادين أكدت وصول وفد روسي إلى الحسكة، من أجل البحث في طريقة لفك الحصار عن القرى",
        "أكدت المصادر أن المباني أخليت، وتم تدميرها",
    ],
)
def test_sources_do_no_deeds(text: str) -> None:
    assert all("UNK" not in c[2] | c[3] for c in claims(text) if c[0] in ("COERCE", "RETREAT", "ASSAULT")), claims(text)


def test_a_thing_without_article_is_taken_up() -> None:
    text = "قالت الباحثة إن الحزب سيهاجم مستوطنات جديدة لم يهاجمها حتى الآن"
    assert all("UNK" not in r for _, r in _sides(text, "ASSAULT")), claims(text)


def test_a_post_in_marks_is_no_web_site() -> None:
    assert all(not r - {"ISR", "LBN"} for _, r in _sides("أعلن حزب الله استهداف موقع \"الرمثا\" الإسرائيلي", "ASSAULT"))


@pytest.mark.parametrize(
    "text",
    [
        "هولندا تحقق في مقتل مؤسس مجموعة فاغنر، والرئيس الكيني يقول إنه ليس مندهشا من مقتله",
        "قال الرئيس الكيني إنه حزين لمقتله",
    ],
)
def test_who_speaks_of_a_death_has_not_died(text: str) -> None:
    assert all("KEN" not in r for _, r in _sides(text, "ASSAULT")), claims(text)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("السعودية تدرس عرضا صينيا لبناء محطة، في محاولة للضغط على الولايات المتحدة", "SAU"),
        ("رفضت إيران عرضا بلجيكيا في محاولة للضغط على النرويج", "IRN"),
    ],
)
def test_who_makes_an_attempt(text: str, actor: str) -> None:
    assert [a for a, _ in _sides(text, "REQUEST")] == [{actor}], claims(text)


def test_a_paper_is_no_party() -> None:
    text = "نقلت صحيفة \"وول ستريت جورنال\" عن مسؤولين سعوديين أن الخطوة تهدف إلى الضغط على إدارة بايدن"
    assert all("WSJ" not in a | r for a, r in _sides(text, "REQUEST")), claims(text)


@pytest.mark.parametrize(
    ("text", "type_", "actor", "recipient"),
    [
        ("سلمت هولندا أوكرانيا منظومة دفاع جوي، وتعهدت بتزويدها بالمزيد", "AID", "NLD", "UKR"),
        ("زار الرئيس الكيني كيغالي ووعد بمساعدتها", "AID", "KEN", "RWA"),
        ("تعهدت النرويج بدعمها لكييف", "SUPPORT", "NOR", "UKR"),
    ],
)
def test_whom_a_pledge_of_help_is_for(text: str, type_: str, actor: str, recipient: str) -> None:
    found = _sides(text, type_)
    assert found and all(a == {actor} and r <= {recipient} for a, r in found), claims(text)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("قالت موسكو إن كييف والناتو مستعدون لفعل أي شيء", "AGREE", "UKR NATO", ""),
        ("قال الأمين العام لحلف الناتو إن الفنلنديين سيكونون موضع ترحيب، ووعد بعملية انضمام سلسة", "AGREE", "NATO", ""),
        ("قالت الوزيرة الألمانية إن الكينيين سيكونون في المقدمة، ووعدت بتقديم مساعدات", "AGREE", "DEU", ""),
    ],
)
def test_of_several_no_verb_in_the_singular_tells(text, type_, actors, recipients):
    told(text, type_, actors, recipients)
