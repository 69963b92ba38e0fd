from made import readings, rows_of, texts_of

from khabar.ledger.cluster import cluster
from khabar.ledger.happening import happenings
from khabar.ledger.origins import Copies, ReportText, cited, signature, signed
from khabar.ledger.outlets import outlet, outlets

WIRE = "وقعت تونس والجزائر أمس اتفاقية للربط الكهربائي بقيمة 300 مليون دولار. وقال وزير الطاقة الجزائري إن العمل في الخط يبدأ الصيف المقبل وينتهي بعد ثلاث سنوات."


def report(key, text, day="2024-05-14"):
    return ReportText(key=key, outlet=key, url=None, published=day, text=text)


def test_outlets_are_known_by_name_and_address():
    assert outlet("الجزيرة نت").code == "ALJAZEERA"
    assert outlet("صحيفة الشرق الأوسط").group == "SRMG" == outlet(None, "https://www.arabnews.com/x").group
    assert outlet("صحيفة لا وجود لها").name == "صحيفة لا وجود لها"
    assert outlet("مجهولة", "https://sub.aljazeera.net/news/1").code == "ALJAZEERA"
    assert all(o.group and o.origin for o in outlets().values())


def test_copies_in_any_order():
    other = "زار وزير الخارجية العماني طهران اليوم وبحث مع نظيره الإيراني الملاحة في الخليج، وينتظر أن يزور الدوحة بعد غد لمتابعة المحادثات نفسها."
    reports = [report("a", WIRE), report("b", WIRE + " وحضر التوقيع سفيرا البلدين."), report("c", other), report("d", WIRE, "2024-09-01")]
    for order in (reports, reports[::-1], [reports[2], reports[0], reports[3], reports[1]]):
        near = Copies()
        for r in order:
            near.add(r)
        assert [near.group(k) for k in "abcd"] == ["a", "a", "c", "d"]  # the same words months later are no copy
    assert signature("كلمتان فقط") == ()


def test_signature_is_the_same_in_every_process():
    import subprocess
    import sys

    code = f"from khabar.ledger.origins import signature; print(hash(signature({WIRE!r})))"
    out = {subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout for _ in range(2)}
    assert out == {f"{hash(signature(WIRE))}\n"}


def test_agencies_that_sign_or_are_cited():
    assert signed("بروكسل (رويترز) - فرض الاتحاد الأوروبي عقوبات") == "REUTERS"
    assert signed("فرض الاتحاد الأوروبي عقوبات على مسؤولين. (أ ف ب)") == "AFP"
    assert signed("رويترز - فرض الاتحاد عقوبات") == "REUTERS"
    assert signed("فرض الاتحاد الأوروبي عقوبات على 70 مسؤولا في بيلاروسيا") is None
    assert cited("وذكرت وكالة رويترز أن العقوبات تشمل") == "REUTERS"
    assert cited("بحسب رويترز") == "REUTERS"
    assert cited("قالت الحكومة إن العقوبات تشمل") is None


def only(found, trigger):
    rows = rows_of(found)
    events = happenings(cluster(rows), rows, texts_of(found))
    ids = {r.id for r in rows if r.trigger.startswith(trigger)}
    (event,) = [e for e in events if ids & set(e.claims)]
    return event


def test_two_outlets_that_cite_one_agency_are_one_origin():
    found = readings(
        ("صحيفة المرسى", "2024-05-14", "أفادت وكالة رويترز بأن تونس والجزائر وقعتا أمس اتفاقية للربط الكهربائي."),
        ("موقع الأطلس", "2024-05-14", "وقعت الجزائر وتونس أمس اتفاقية للربط الكهربائي بحسب رويترز."),
        ("جريدة الهضاب", "2024-05-14", "وقعت الجزائر وتونس أمس اتفاقية للربط الكهربائي في حفل حضره وزيرا الطاقة."),
    )
    event = only(found, "وقعت")
    assert len(event.carried.reports) == 3 == len(event.carried.outlets)
    assert event.origins == 2


def test_copied_text_is_one_origin_and_rewriting_is_not():
    rewritten = "أبرمت الجزائر مع تونس أمس اتفاقية للربط الكهربائي، وينتظر أن يبدأ العمل قريبا كما قال مسؤول في الرئاسة."
    found = readings(("صحيفة المرسى", "2024-05-14", WIRE), ("موقع الأطلس", "2024-05-14", WIRE + " "), ("جريدة الهضاب", "2024-05-14", rewritten))
    event = only(found, "وقعت")
    assert (len(event.carried.reports), event.origins) == (3, 2)
