"""The pages in a real browser (Debian's Chromium), both languages, wide and narrow; takes half a minute, skipped without Chromium.

With KHABAR_SHOTS=FOLDER pictures of all that is looked at go there: look at them after a change of style.
"""

import os
import shutil
from pathlib import Path

import pytest
from sample import key_of

SHOTS = os.environ.get("KHABAR_SHOTS")
AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text(encoding="utf-8")
PLACES = {
    "front": "/?days=30", "events": "/events?status=all", "disputes": "/disputes", "standing": "/standing?a=ARM&b=CSTO&as_of=2024-03-01",
    "partners": "/standing?a=ARM", "dyad": "/dyad?a=TUR&b=IRQ&windows=1&by=week", "map": "/map", "focus": "/map?focus=ARM", "search": "/search?q=قصف",
    "claims": "/search?what=claims&party=TUR", "read": "/read", "review": "/review", "error": "/event/none",
}  # fmt: skip
SIZES = {"wide": {"width": 1280, "height": 860}, "narrow": {"width": 390, "height": 780}}
LOOKED_AT_ONCE = {("partners", "ar"), ("focus", "en"), ("hostile", "en")}
"""Pages made of the same templates as others here: axe-core looks at them in one language."""
RULES = {"resultTypes": ["violations"], "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}


def places(ledger):
    denied = next(e for e in ledger.events(status="all") if "denied" in e.contested)
    return PLACES | {"report": f"/report/{key_of(ledger, 'r0')}?claim=2", "hostile": f"/report/{key_of(ledger, 'hostile')}", "event": f"/event/{denied.id}"}


@pytest.fixture
def tab(browser, request):
    """A page of its own that fails the test on any error in its console; `tab.width` chooses its size."""
    opened = []
    troubles = []

    def make(width=1280, height=860, **more):
        context = browser.new_context(viewport={"width": width, "height": height}, **more)
        page = context.new_page()
        page.on("console", lambda m: troubles.append(m.text) if m.type in ("error", "warning") and "status of 4" not in m.text else None)
        page.on("pageerror", lambda e: troubles.append(str(e)))
        opened.append(context)
        return page

    yield make
    for context in opened:
        context.close()
    assert not troubles


@pytest.mark.parametrize(("code", "first", "then"), [("en", "wide", "narrow"), ("ar", "narrow", "wide")])
def test_every_page_is_accessible_and_fits(tab, site, ledger, code, first, then):
    """axe-core finds nothing of level A or AA (English wide and light, Arabic narrow and dark), and nothing runs out of either window."""
    page = tab(**SIZES[first], color_scheme="dark" if code == "ar" else "light")
    for name, place in places(ledger).items():
        page.set_viewport_size(SIZES[first])
        page.goto(f"{site}/{code}{place}", wait_until="load")
        shoot(page, f"{name}-{code}-{first}")
        assert page.evaluate("getComputedStyle(document.body).direction") == ("rtl" if code == "ar" else "ltr")
        if (name, code) not in LOOKED_AT_ONCE:
            accessible(page, name)
        page.set_viewport_size(SIZES[then])
        shoot(page, f"{name}-{code}-{then}")


def accessible(page, name):
    """axe-core finds nothing in the page as it stands."""
    page.evaluate(AXE)
    found = page.evaluate("(rules) => axe.run(document, rules)", RULES)["violations"]
    assert not found, (name, [(v["id"], [n["html"][:160] for n in v["nodes"][:3]], v["nodes"][0]["any"][:1]) for v in found])


def shoot(page, name):
    """See that nothing runs out of the window, once the window is as wide as it was made; keep a picture where they are wanted."""
    page.wait_for_function("(width) => innerWidth === width", arg=page.viewport_size["width"])
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name
    if SHOTS:
        page.screenshot(path=Path(SHOTS) / f"{name}.png", full_page=True)


def test_choosing_a_claim_lights_its_words_and_back_takes_it_away(tab, site, ledger):
    page = tab()
    page.goto(f"{site}/en/report/{key_of(ledger, 'r0')}")
    assert page.locator(".prose .m-lit").count() == 0
    page.locator(".claims a").nth(3).click()
    page.wait_for_selector(".chosen")
    assert "claim=4" in page.url and page.locator(".prose .m-lit").count() >= 1 and page.locator(".chain li").count() >= 1
    assert page.evaluate("document.activeElement.id") == "c4"
    page.locator(".why summary").click()
    assert page.locator(".why tbody tr").first.is_visible()
    page.go_back()
    page.wait_for_selector(".chosen", state="detached")
    assert "claim" not in page.url
    page.locator(".prose a.act").first.press("Enter")
    page.wait_for_selector(".chosen")
    page.wait_for_function("() => document.activeElement.id === 'chosen'")


def test_the_keyboard_reaches_everything(tab, site, ledger):
    page = tab()
    page.goto(f"{site}/en/report/{key_of(ledger, 'r0')}")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "quick"
    link = page.locator(".claims a").first
    link.focus()
    assert link.evaluate("(a) => getComputedStyle(a).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    page.wait_for_selector(".chosen")


def test_the_slider_of_days_asks_anew(tab, site):
    page = tab()
    page.goto(f"{site}/ar/standing?a=ARM&b=CSTO&tables=0")
    slider = page.locator("#known_by-slider")
    slider.focus()
    page.keyboard.press("Home")
    page.wait_for_url("**known_by=*")
    page.wait_for_function("() => document.querySelector('.empty') !== null")
    assert page.locator("#known_by").input_value() and page.locator("svg .band").count() == 0
    page.go_back()
    page.wait_for_selector("svg .band")


def test_a_bar_leads_to_its_events(tab, site):
    page = tab()
    page.goto(f"{site}/en/dyad?a=TUR&b=IRQ&windows=1")
    page.wait_for_selector("a.bar")
    page.locator("a.bar .hit").first.click()
    page.wait_for_selector(".picked li")
    assert "period=" in page.url and "as told by" in page.locator(".picked").inner_text()


def test_the_map_lights_what_is_pointed_at_and_leads_on(tab, site):
    page = tab()
    page.goto(f"{site}/en/map")
    page.wait_for_function("() => window.khabarMap && khabarMap.nodes().length > 1")
    at = page.evaluate("(() => { const p = khabarMap.nodes('[id = \"ARM\"]').renderedPosition(); const b = document.getElementById('map').getBoundingClientRect(); return [p.x + b.x, p.y + b.y]; })()")
    page.mouse.move(*at)
    page.wait_for_function("() => document.querySelectorAll('#edges li.lit').length > 0")
    page.mouse.click(*at)
    page.wait_for_url("**focus=ARM*")


def test_a_pasted_report_is_read_in_the_browser(tab, site):
    page = tab()
    page.goto(f"{site}/ar/read")
    page.fill("#text", "<b onclick=alert(1)>نفت</b> أنقرة 𝔸🚩 قصف قرية في العراق")
    page.fill("#published", "2024-02-24")
    page.click("form.ask button")
    page.wait_for_selector(".prose")
    text = page.locator(".prose").evaluate("(e) => { e.querySelectorAll('sup').forEach((s) => s.remove()); return e.textContent; }")
    assert "<b onclick=alert(1)>نفت</b> أنقرة 𝔸🚩 قصف" in text
    assert page.locator("details.chosen").count() >= 1
    shoot(page, "read-done-ar-wide")
    accessible(page, "a report that was read")


def test_hostile_text_runs_nothing(tab, site, ledger):
    page = tab()
    page.on("dialog", lambda d: pytest.fail("a script of a report ran"))
    page.goto(f"{site}/en/report/{key_of(ledger, 'hostile')}")
    text = page.locator(".prose").inner_text()
    assert "<script>alert(1)</script>" in text and "⟦RLO⟧" in text
    assert page.locator(".prose script, .prose img, .prose b").count() == 0


def test_dark_and_light_are_kept(tab, site):
    page = tab()
    page.goto(f"{site}/en/disputes")
    before = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    page.click("[data-theme-switch]")
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") != before
    page.goto(f"{site}/ar/disputes")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"


def test_pages_are_light_and_quick(tab, site, ledger):
    """Everything a first visit fetches stays under 700 kB, and something is seen within a second (best of four first visits)."""
    for name in ("front", "report", "dyad", "map"):
        seen = []
        while len(seen) < 4 and min(seen, default=9999) >= 1000:
            page, weights = tab(), []
            page.on("response", lambda r, weights=weights: weights.append(int(r.headers.get("content-length", 0))))
            page.goto(f"{site}/ar{places(ledger)[name]}", wait_until="networkidle")
            assert 0 < sum(weights) < 700_000, (name, sum(weights))
            seen.append(page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 9999"))
            page.context.close()
        assert min(seen) < 1000, (name, seen)


def test_nothing_but_words_is_printed(tab, site, ledger):
    page = tab()
    page.emulate_media(media="print")
    page.goto(f"{site}/ar/report/{key_of(ledger, 'r0')}")
    assert not page.locator(".menu").is_visible() and not page.locator(".tools").is_visible() and page.locator(".prose").is_visible()


@pytest.fixture
def desk(tmp_path, three):
    """A writable site of its own, with its ledger."""
    from sample import serve

    from khabar.ledger.book import Ledger
    from khabar.web.settings import Settings

    with Ledger(shutil.copy(three, tmp_path / "desk.db"), create=False) as own:
        address, end = serve(own, Settings(writable=True, author="Nur"))
        yield address, own
        end()


def test_a_reviewer_judges_adds_by_choosing_words_and_undoes(tab, desk):
    address, ledger = desk
    page = tab()
    page.goto(f"{address}/en/report/{key_of(ledger, 'r2')}?claim=1")
    page.locator("details.named > summary").click()
    shoot(page, "review-report-en-wide")
    accessible(page, "a report to judge")
    page.get_by_role("button", name="Accept").click()
    page.wait_for_selector("text=What people said of it")
    page.evaluate("""() => {
        const words = [...document.querySelectorAll(".prose [data-at]")].filter((w) => w.textContent.includes("ستطالب"));
        const range = document.createRange();
        range.selectNodeContents(words[0]);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
        document.dispatchEvent(new MouseEvent("mouseup"));
    }""")
    assert page.input_value("#words") == "ستطالب" and page.locator("#missed").get_attribute("open") is not None
    page.select_option("#at", "THREATEN")
    page.fill("#aa", "IRQ")
    page.get_by_role("button", name="Add", exact=True).click()
    page.wait_for_selector("text=added by people")
    assert next(ledger.claims(type="THREATEN")).trigger == "ستطالب"
    page.goto(f"{address}/ar/review")
    shoot(page, "review-ar-wide")
    accessible(page, "what was judged")
    page.get_by_role("button", name="التراجع عن الحكم ٢").click()
    page.wait_for_selector(".tag:text(\"متراجَع عنه\")")
    assert not list(ledger.claims(type="THREATEN"))


def test_a_blind_coder_adds_ties_a_denial_and_goes_on(tab, tmp_path):
    from sample import readings, serve

    from khabar.ledger.book import Ledger
    from khabar.practice.sample import sample, write
    from khabar.web.settings import Settings

    with Ledger(tmp_path / "coded.db") as own:
        own.add(readings()[:2], batch=2)
        write(sample(own.engine, ["outlet"], 2, 5), tmp_path / "sample.jsonl")
        address, end = serve(own, Settings(writable=True, author="Amal", sample=str(tmp_path / "sample.jsonl"), blind=True))
        page = tab(**SIZES["narrow"])
        page.goto(f"{address}/ar/")
        assert page.url.endswith("/ar/coding")
        shoot(page, "coding-ar-narrow")
        accessible(page, "a sample that is coded")
        page.set_viewport_size(SIZES["wide"])
        page.goto(f"{address}/en/report/{key_of(own, 'r0')}")
        for words, type_ in (("نفت", "DENY"), ("قصف", "ASSAULT")):
            page.evaluate(f"""() => {{
                const word = [...document.querySelectorAll(".prose [data-at]")].find((w) => w.textContent.trim() === "{words}");
                getSelection().selectAllChildren(word);
            }}""")
            page.wait_for_function(f"() => document.getElementById('words').value === '{words}'")
            page.select_option("#at", type_)
            page.get_by_role("button", name="Add", exact=True).click()
            page.wait_for_selector(f".own li:has-text('{words}')")
        page.get_by_role("button", name="It denies this").click()
        page.wait_for_selector(".own .tag:text('denies 2')")
        shoot(page, "coding-report-en-wide")
        accessible(page, "a report that is coded")
        page.get_by_role("button", name="I have reviewed").click()
        page.wait_for_url("**/en/coding")
        assert "1 of 2 coded" in page.locator(".notice").inner_text()
        end()
