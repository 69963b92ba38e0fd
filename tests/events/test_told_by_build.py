"""Sides and status told by how a sentence is built: by whose hand, «ما ... من», predicates of passive participles, two «ل», what were better, days to come."""

import pytest
from tests.events.sides import claims, sides

import khabar


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("قتل ثلاثة جنود صوماليين بأيدي مسلحين من حركة الشباب", "ASSAULT", ["ALSHABAAB"], ["SOM"]),
        ("مقتل ثلاثة جنود ماليين بيد الجيش الفرنسي", "ASSAULT", ["FRA"], ["MLI"]),
        ("اعتقال صحافي مغربي من طرف الشرطة الجزائرية", "COERCE", ["DZA"], ["MAR"]),
        ("تعرض الصحافي التركي للضرب على يدي شرطيين يونانيين", "ASSAULT", ["GRC"], ["TUR"]),
        ("عُلقت المساعدات الأوروبية المخصصة للأمن في النيجر غداة إطاحة الرئيس بأيدي حرسه", "SANCTION", ["EU"], ["NER"]),
        ("قُطعت المساعدات الألمانية عن رواندا", "SANCTION", ["DEU"], ["RWA"]),
        ("ما شنته روسيا من غارات على حلب هجر السكان", "ASSAULT", ["RUS"], ["SYR"]),
        ("إن ما فرضته واشنطن من عقوبات على طهران يضر الفقراء", "SANCTION", ["USA"], ["IRN"]),
        ("ما جرى في المدينة من ذبح على أيدي صرب البوسنة", "ASSAULT", ["SRB"], []),
        ("بات المهاجر التونسي متهما في روما", "ACCUSE", [], ["TUN"]),
        ("ما زالت موسكو متهمة بتسميم المعارض", "ACCUSE", [], ["RUS"]),
        ("سلمت ليما واشنطن مواطنا بيروفيا متهما بغسل الأموال", "ACCUSE", [], ["PER"]),
        ("غادر الوزير الإيراني متهما الحكومة الإسرائيلية بعرقلة الهدنة", "ACCUSE", ["IRN"], ["ISR"]),
        ("الدعم المتواصل لطهران لحزب الله", "SUPPORT", ["IRN"], ["HEZBOLLAH"]),
        ("الانتقاد اللاذع لماكرون للرئيس الأميركي", "ACCUSE", ["FRA"], ["USA"]),
        ("الدعم الأميركي لإسرائيل لضرب إيران", "SUPPORT", ["USA"], ["ISR"]),
        ("استقالة جماعية لوزراء في الحكومة الكينية", "RETREAT", ["KEN"], []),
        ("مقتل 12 جنديا نيجيريا بكمين لبوكو حرام", "ASSAULT", ["BOKOHARAM"], ["NGA"]),
        ("كان الأجدر بالاتحاد الأفريقي أن يوفد وسطاء إلى جوبا", "CONSULT", ["AU"], ["SSD"]),
        ("وكان حريا بواشنطن أن تدعم كييف", "SUPPORT", ["USA"], ["UKR"]),
        ("أكدت موسكو رفضها القاطع لنشر قوات أوروبية في أوكرانيا", "REJECT", ["RUS"], ["EU"]),
        ("القسام: تدمير دبابة إسرائيلية شرق جباليا", "ASSAULT", ["HAMAS"], ["ISR"]),
        ("الدفاع الروسية: إسقاط 30 مسيرة أوكرانية فوق بيلغورود", "ASSAULT", ["RUS"], ["UKR"]),
        ("الأردن: إحباط تهريب أسلحة واعتقال المتورطين", "COERCE", ["JOR"], ["JOR"]),
        ("موسكو: طرد دبلوماسيين بريطانيين", "SANCTION", ["RUS"], ["GBR"]),
        ("حماس: استهداف الصحافيين الفلسطينيين جريمة", "ASSAULT", [], ["PSE"]),
        ("الأمم المتحدة: استهداف المدنيين السوريين جريمة حرب", "ASSAULT", [], ["SYR"]),
        ("استهداف بنى تحتية لحزب الله في البقاع", "ASSAULT", [], ["HEZBOLLAH"]),
        ("بعد إعلان أنقرة سحب قواتها من شمال العراق، رحبت بغداد", "RETREAT", ["TUR"], ["IRQ"]),
        ("ورحبت بغداد بإعلان أنقرة انسحابها من العراق", "RETREAT", ["TUR"], ["IRQ"]),
        ("بعد إعلان واشنطن فرض عقوبات على رواندا، احتجت كيغالي", "SANCTION", ["USA"], ["RWA"]),
        ("بعد استئناف روسيا قصف كييف، دعت باريس إلى هدنة", "ASSAULT", ["RUS"], ["UKR"]),
        ("مع إصرار روسيا على ضم المناطق الأربع", "COERCE", ["RUS"], []),
        ("المساعدات المقدمة من الإمارات إلى تشاد", "AID", ["ARE"], ["TCD"]),
        ("العقوبات المفروضة على هافانا من واشنطن", "SANCTION", ["USA"], ["CUB"]),
        ("الأسلحة الموردة من بلغراد إلى تل أبيب", "AID", ["SRB"], ["ISR"]),
        ("القصف المنسوب إلى تركيا في دهوك", "ASSAULT", ["TUR"], []),
        ("الهند وباكستان: هدنة هشة في كشمير", "RETREAT", ["IND", "PAK"], []),
        ("بين موسكو وواشنطن.. مبادلة سجناء في مطار أبوظبي", "RETREAT", ["RUS", "USA"], []),
        ("تمديد العقوبات الأوروبية على روسيا", "SANCTION", ["EU"], ["RUS"]),
    ],
)
def test_sides(text: str, type_: str, actors: list[str], recipients: list[str]) -> None:
    assert sides(text, type_) == (actors, recipients), claims(text)


@pytest.mark.parametrize(
    ("text", "type_", "status"),
    [
        ("كان الأجدر بالاتحاد الأفريقي أن يوفد وسطاء إلى جوبا", "CONSULT", ("affirmed", "demanded")),
        ("الأولى بباريس أن تسحب قواتها من النيجر", "RETREAT", ("affirmed", "demanded")),
        ("القضية الأولى بالاهتمام أن روسيا قصفت كييف", "ASSAULT", ("affirmed", "actual")),
        ("انسحاب المتمردين من المدينة كفيل بإعادة الثقة", "RETREAT", ("affirmed", "possible")),
        ("ما ارتكبه الجيش الإسرائيلي من مجازر لن ينسى", "ASSAULT", ("affirmed", "actual")),
        ("ما قصفت روسيا المدينة", "ASSAULT", ("negated", "actual")),
        ("أكدت موسكو رفضها القاطع لنشر قوات أوروبية في أوكرانيا", "MOBILIZE", ("negated", "actual")),
        ("خطة جديدة لنشر قوات أممية في هايتي", "MOBILIZE", ("affirmed", "planned")),
        ("موسكو: لا مفاوضات مع كييف قبل الاعتراف بالوقائع", "CONSULT", ("negated", "planned")),
        ("حماس: لا اتفاق قبل انسحاب إسرائيل من غزة", "RETREAT", ("affirmed", "possible")),
        ("لا اتفاق حتى الآن بين طهران وواشنطن", "AGREE", ("negated", "actual")),
        ("هب أن روسيا قصفت بولندا", "ASSAULT", ("affirmed", "possible")),
        ("خط أنابيب جديد لتفادي العقوبات على النفط الروسي", "SANCTION", ("affirmed", "actual")),
        ("تأجلت الانتخابات بذريعة القصف الذي تتعرض له القرى", "ASSAULT", ("affirmed", "actual")),
        ("الزيارة الملغاة للوزير الإسرائيلي إلى باريس", "CONSULT", ("affirmed", "planned")),
        ("لم يعد سرا أن موسكو تزود الحوثيين بمعلومات", "AID", ("affirmed", "actual")),
        ("لا يخفى أن طهران تدعم الحوثيين", "SUPPORT", ("affirmed", "actual")),
        ("لا تنسى بيروت أن إسرائيل قصفت المطار", "ASSAULT", ("affirmed", "actual")),
        ("لا شك أن إسرائيل قصفت المستشفى", "ASSAULT", ("affirmed", "actual")),
        ("لا يعني ذلك أن موسكو سحبت قواتها", "RETREAT", ("affirmed", "possible")),
        ("لا يكفي أن تدين ألمانيا القرار", "ACCUSE", ("affirmed", "possible")),
        ("يتوقف السلام على انسحاب إسرائيل من غزة", "RETREAT", ("affirmed", "possible")),
        ("آن لبغداد أن تطرد القوات الأميركية", "COERCE", ("affirmed", "demanded")),
        ("قبلت باريس العرض مقابل أن تنسحب روسيا من مالي", "RETREAT", ("affirmed", "possible")),
        ("وكاد قصف إسرائيلي يودي بحياة الوزير السوري", "ASSAULT", ("affirmed", "actual")),
        ("عوض أن تعاقب أوروبا إسرائيل زادت صادراتها", "SANCTION", ("negated", "actual")),
        ("آن الأوان لأن تطرد بغداد القوات الأميركية", "COERCE", ("affirmed", "demanded")),
        ("يجدر بالاتحاد الأفريقي تعليق عضوية مالي", "SANCTION", ("affirmed", "demanded")),
        ("حضر الرئيس إلى القاعدة للإشراف على تنفيذ تمرين تكتيكي للجيش الجزائري", "MOBILIZE", ("affirmed", "actual")),
    ],
)
def test_status(text: str, type_: str, status: tuple[str, str]) -> None:
    assert [(c.polarity, c.modality) for c in khabar.read(text, published="2024-03-10").claims if c.type == type_] == [status]


@pytest.mark.parametrize("text", ["قمة روسية صينية في موسكو غدا", "قمة روسية صينية في موسكو الأربعاء المقبل"])
def test_days_to_come_need_no_date_of_the_report(text: str) -> None:
    assert [c.modality for c in khabar.read(text).claims] == ["planned"]


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("دأبت البحرية الإيرانية على احتجاز ناقلات أجنبية", True),
        ("كلما اقتربت الانتخابات اعتقلت الشرطة معارضين في تنزانيا", True),
        ("ظلت موسكو تمد الانقلابيين بالسلاح", True),
        ("في ظل ذلك احتجزت إيران ناقلة يونانية", False),
    ],
)
def test_again_and_again(text: str, again: bool) -> None:
    assert [c.iterated for c in khabar.read(text, published="2024-03-10").claims] == [again]
