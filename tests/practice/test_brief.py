"""Briefs over a ledger of our own sentences: what is listed, folded, left out, remembered. About two seconds."""

import csv
import io
import json
from datetime import UTC, datetime

import msgspec
import pytest
from click.testing import CliRunner

from khabar import read
from khabar.cli import main
from khabar.errors import KhabarError
from khabar.ledger.book import Ledger
from khabar.practice.brief.lines import clip
from khabar.practice.brief.watchlist import watched
from khabar.practice.brief.words import known_kinds

NOW = datetime(2024, 3, 14, 6, tzinfo=UTC)


def brief(desk, watch, **asked):
    return desk.brief({"name": "try", **watch}, keep=False, now=NOW, **asked)


def titles(made):
    return [line.title.split(" (as")[0] for line in made.lines]


def test_copies_are_one_line_with_origins_and_a_denial_stands_beside_what_it_denies(desk):
    made = brief(desk, {"actors": ["تركيا"]})
    (struck,) = [line for line in made.lines if line.type == "ASSAULT"]
    assert (struck.status, struck.reports, struck.outlets, struck.origins) == ("done", 2, ["Al Jazeera", "Al Mayadeen"], ["Al Jazeera", "Reuters"])
    assert struck.told.words == "قصفت طائرات تركية أمس مواقع في شمال العراق."
    assert struck.told.trigger in struck.told.words and struck.told.url == "https://example.org/2"
    (beside,) = struck.denials
    assert beside.by == ["defence ministry of TUR"] and "نفت" in beside.told.words
    (denial,) = made.denials
    assert denial.act.startswith("attack") and "Turkey → Iraq" in denial.against[0] and "Reuters" in denial.against[0]


def test_statuses_stand_apart_and_every_hostile_line_names_who_says_so(desk):
    made = brief(desk, {"actors": ["العراق", "Turkey"]})
    by_status = {line.type: line.status for line in made.lines}
    assert by_status["ASSAULT"] == "done" and by_status["MOBILIZE"] == "planned" and by_status["ACCUSE"] == "done"
    assert all(line.holders and "as told by" in line.title and "بحسب" in line.title_ar for line in made.lines)
    demand = next(line for line in made.lines if line.type == "REQUEST")
    assert demand.content == ["demanded withdrawal or release: Turkey"], "what is demanded stands with the demand"
    assert made.folded >= 1 and not [line for line in made.lines if line.type == "RETREAT"]


def test_the_counts_add_up(desk):
    made = brief(desk, {"actors": ["TUR"]})
    assert made.read == 9 and made.outlets_read == 3
    assert (made.reports, made.happenings) == (5, len(made.lines) + len(made.denials)) and not [x for x in made.lines if x.beside]
    assert set(made.origins) == {o for line in made.lines for o in line.origins}


def test_what_is_long_past_or_said_in_passing_is_counted_not_listed(desk):
    made = brief(desk, {"actors": ["KWT"]})
    assert not made.lines and sum(made.left_out.values()) == 1
    shown = brief(desk, {"actors": ["FRA"], "minimum": {"outlets": 2}})
    assert not shown.lines and shown.left_out == {"below the minimum": 2}


def test_pairs_are_ordered(desk):
    assert "attack (aerial): Turkey → Iraq, 2024-03-09" in titles(brief(desk, {"pairs": [["TUR", "IRQ"]]}))
    other = titles(brief(desk, {"pairs": [["IRQ", "TUR"]]}))
    assert [t.split(":")[0] for t in other] == ["accusation (allege)", "demand (change)"]
    both = brief(desk, {"pairs": [["TUR", "EGY"]]})
    assert titles(both) == ["talks: Egypt, Turkey, 2024-03-04"], "who is named first says nothing of talks"


def test_types_themes_and_outlets_narrow(desk):
    assert {line.type for line in brief(desk, {"actors": ["TUR"], "types": ["accuse"]}).lines} == {"ACCUSE"}
    themed = brief(desk, {"themes": ["سيادة"]})
    assert titles(themed) == ["accusation (allege): Iraq → Turkey, 2024-03-08/2024-03-10"], "«سيادتها» has the theme in it"
    assert not brief(desk, {"themes": ["«مواقع شمال»"]}).lines, "a phrase is looked for as it stands"
    assert all("Al Mayadeen" in line.outlets for line in brief(desk, {"actors": ["TUR"], "outlets": ["الميادين"]}).lines)
    assert not brief(desk, {"actors": ["TUR"], "statuses": ["planned"]}).denials


def test_a_standing_that_moved_shows_what_it_was_by_the_tables(desk):
    (move,) = brief(desk, {"actors": ["CSTO"]}).moves
    assert move.codes == ["ARM", "CSTO"] and move.now == "member whose participation is frozen" and move.holder == "Armenia"
    assert move.tables == ["member since 1994-04-20"] and "تجميد" in move.told.words


@pytest.mark.parametrize(("said", "moved", "slight"), [
    ("{late}", [], 1),
    ("{dated}", ["United Kingdom"], 0),
    ("{first}{fill}{late}", ["Armenia", "United Kingdom"], 0),
])  # fmt: skip
def test_a_tie_told_late_and_without_a_day_is_no_move_unless_the_report_is_about_it(tmp_path, said, moved, slight):
    fill = "وزار الوفد مصنعا للورق في المدينة واطلع على ما فيه من آلات جديدة. " * 9
    late = "وقالت لندن إن أرمينيا جمدت عضويتها في منظمة معاهدة الأمن الجماعي."
    parts = {"fill": fill, "late": fill + late, "dated": fill + late.replace("جمدت", "جمدت في 2 مارس 2024"),
             "first": "قالت أرمينيا إنها جمدت عضويتها في منظمة معاهدة الأمن الجماعي. "}  # fmt: skip
    with Ledger(tmp_path / "l.db") as ledger:
        ledger.add(read(said.format(**parts), outlet="صحيفة أ", published="2024-03-09"))
        made = ledger.brief({"actors": ["CSTO"]})
    assert sorted(m.holder for m in made.moves) == moved and made.left_out.get("slight standings", 0) == slight


def test_a_replay_knows_nothing_later(desk):
    first = brief(desk, {"actors": ["TUR"]}, first="2024-03-10", last="2024-03-10")
    (struck,) = [line for line in first.lines if line.type == "ASSAULT"]
    assert struck.reports == 2 and not struck.denials and struck.new
    then = brief(desk, {"actors": ["TUR"]}, first="2024-03-11", last="2024-03-11")
    assert [d.against for d in then.denials] and not [line for line in then.lines if line.type == "ASSAULT"]


def test_last_is_remembered_only_when_the_brief_is_written(tmp_path, told):
    with Ledger(tmp_path / "desk.db") as ledger:
        ledger.add(told[:4])
        watch = {"name": "turkey", "actors": ["TUR"]}

        def fails(made):
            raise KhabarError("the disk is full")

        with pytest.raises(KhabarError, match="full"):
            ledger.brief(watch, written=fails)
        assert ledger.brief(watch).read == 4, "what was not written is told again"
        assert ledger.brief(watch).read == 0
        ledger.add(told[4:])
        again = ledger.brief(watch)
        assert again.read == 5 and [d.by for d in again.denials] == [["defence ministry of TUR"]]
        assert ledger.brief({**watch, "name": "other"}).read == 9, "each list has its own memory"
        state = tmp_path / "briefs.json"
        assert ledger.brief(watch, state=state).read == 9 and ledger.brief(watch, state=state).read == 0
        assert ledger.brief(watch, since="1d").read == 9 and ledger.brief(watch, since="2100-01-01").read == 0


def test_a_later_copy_is_told_as_more_of_a_known_happening(tmp_path, told):
    with Ledger(tmp_path / "desk.db") as ledger:
        ledger.add(told[2])
        watch = {"name": "turkey", "actors": ["TUR"], "types": ["ASSAULT"]}
        assert [line.new for line in ledger.brief(watch).lines] == [True]
        ledger.add(told[3])
        (line,) = ledger.brief(watch).lines
        assert (line.new, line.before, line.fresh, line.reports) == (False, 1, 1, 2)


def test_what_one_report_tells_of_the_same_sides_is_one_line(tmp_path):
    text = "اجتمع الرئيس المصري ونظيره التركي في القاهرة اليوم. ووقعت مصر وتركيا اتفاقية تجارية. واتفقت مصر وتركيا على التعاون العسكري."
    with Ledger(tmp_path / "desk.db") as ledger:
        ledger.add(read(text, outlet="صحيفة", published="2024-03-10"))
        made = ledger.brief({"actors": ["EGY"]})
        assert made.happenings > len(made.lines) >= 1 and any(line.beside for line in made.lines)


def test_what_a_report_only_touches_upon_is_left_out_unless_asked_for(tmp_path):
    filler = "وقال خبراء الطقس إن الأمطار ستستمر. " * 4
    text = f"افتتحت الوزارة معرض الكتاب في العاصمة. {filler}وكانت تركيا قد اعتقلت صحفيين."
    with Ledger(tmp_path / "desk.db") as ledger:
        ledger.add(read(text, outlet="صحيفة", published="2024-03-10"))
        asked = {"actors": ["TUR"]}
        made = ledger.brief(asked, keep=False)
        assert not made.lines and made.left_out.get("slight") == 1
        assert ledger.brief({**asked, "slight": True}, keep=False).lines


def test_a_title_that_names_an_actor_and_gives_no_line_is_named(tmp_path):
    with Ledger(tmp_path / "desk.db") as ledger:
        ledger.add(read("ارتفعت أسعار القمح في الأسواق.", title="تركيا في عيون الرحالة", outlet="صحيفة", published="2024-03-10", url="https://example.org/press/1"))
        assert [h.title for h in ledger.brief({"actors": ["TUR"]}, keep=False).heads] == ["تركيا في عيون الرحالة"]
        assert not ledger.brief({"actors": ["TUR"], "skip_urls": ["/press/"]}, keep=False).heads


@pytest.mark.parametrize(("raw", "word"), [
    ({"actor": ["TUR"]}, "did you mean actors"), ({"actors": "TUR"}, "Expected `array`"), ({"actors": ["تركيّة القديمة"]}, "actors: no side"),
    ({"pairs": [["TUR"]]}, "1 sides"), ({"types": ["ATTACK"]}, "types: 'ATTACK' is none"), ({"statuses": ["plannd"]}, "did you mean planned"),
    ({"outlets": ["صحيفة لا وجود لها"]}, "outlets"), ({"themes": ["..."]}, "themes"), ({"minimum": {"origin": 2}}, "origin"), ({"most": 0}, "begin at 1"),
    ({"link": "ftp://x"}, "link"), ({"mail_to": ["desk"]}, "no address of mail"), ({"mail_from": "a@b.example\nBcc: x@y.example"}, "no address of mail"),
])  # fmt: skip
def test_a_wrong_watch_list_is_told_with_the_place(desk, raw, word):
    with pytest.raises(KhabarError, match=word):
        watched(raw, desk.engine, "my.toml")


def test_persons_are_watched_by_name_and_countries_by_who_belongs(tmp_path):
    with Ledger(tmp_path / "desk.db") as ledger:
        ledger.add(read("التقى الرئيس التركي رجب طيب أردوغان نظيره الروسي فلاديمير بوتين. وقصفت حركة حماس إسرائيل أمس.", outlet="ص", published="2024-03-10"))
        person = watched({"actors": ["رجب طيب أردوغان"]}, ledger.engine).actors[0]
        assert person.code == "TUR" and person.names
        assert {line.type for line in ledger.brief({"actors": ["رجب طيب أردوغان"]}, keep=False).lines} == {"CONSULT"}
        assert not [x for x in ledger.brief({"actors": ["PSE"]}, keep=False).lines if x.type == "ASSAULT"]
        assert [x.type for x in ledger.brief({"actors": ["PSE"], "country": True}, keep=False).lines] == ["ASSAULT"]


def test_entry_and_publication_do_not_mix(desk):
    with pytest.raises(KhabarError, match="not by both"):
        brief(desk, {}, since="7d", first="2024-03-01")
    with pytest.raises(KhabarError, match="lies before"):
        brief(desk, {}, first="2024-03-02", last="2024-03-01")
    with pytest.raises(KhabarError, match="days back"):
        brief(desk, {}, since="yesterday")


def test_words_are_cut_between_words_around_the_trigger():
    words = " ".join(f"كلمة{n}" for n in range(60)) + " قصفت " + " ".join(f"تابعة{n}" for n in range(60))
    cut = clip(words, "قصفت", 100)
    assert len(cut) <= 104 and "قصفت" in cut.split() and cut.startswith("… ") and cut.endswith(" …")
    assert all(word in words.split() for word in cut.strip("… ").split())
    assert clip("قصير", "قصير") == "قصير"


def test_every_kind_of_tie_has_an_arabic_name():
    from khabar.ledger.ties import kinds

    assert known_kinds() == set(kinds())


def test_the_command_prints_a_table_json_and_csv(desk, tmp_path):
    file = tmp_path / "turkey.toml"
    file.write_text('actors = ["تركيا"]\n', encoding="utf-8")
    run = CliRunner()
    asked = ["brief", "--ledger", desk.where, "--watch", str(file), "--from", "2024-03-01", "--to", "2024-03-31"]
    shown = run.invoke(main, asked)
    assert shown.exit_code == 0, shown.output
    assert "Brief: turkey   5 reports → " in shown.output and "denied by defence ministry of TUR" in shown.output
    made = json.loads(run.invoke(main, [*asked, "--format", "json"]).stdout)
    assert made == json.loads(msgspec.json.encode(desk.brief(file, first="2024-03-01", last="2024-03-31")))
    rows = list(csv.DictReader(io.StringIO(run.invoke(main, [*asked, "--format", "csv"]).stdout)))
    assert [r["section"] for r in rows].count("denial") == 1 and any(r["denied_by"] == "defence ministry of TUR" for r in rows)
    target = tmp_path / "brief.csv"
    written = run.invoke(main, [*asked, "--format", "csv", "-o", str(target)])
    assert written.exit_code == 0 and list(csv.DictReader(target.open(encoding="utf-8"))) == rows
    missing = run.invoke(main, [*asked[:-1], "2024-03-31", "--watch", str(tmp_path / "none.toml")])
    assert missing.exit_code == 1 and "docs/brief.md" in missing.output


def test_the_watch_list_of_the_page_has_every_key_and_is_right(desk):
    import re
    import tomllib
    from pathlib import Path

    from khabar.practice.brief.watchlist import _File

    page = (Path(__file__).parent.parent.parent / "docs" / "brief.md").read_text(encoding="utf-8")
    raw = tomllib.loads(re.search(r"```toml\n(.*?)```", page, re.DOTALL)[1])
    assert set(raw) == {f.name for f in msgspec.structs.fields(_File)}
    assert [a.code for a in watched(raw, desk.engine).actors] == ["ARM", "AZE", "CSTO"]


def test_what_is_told_as_done_of_a_day_to_come_is_planned(tmp_path):
    with Ledger(tmp_path / "desk.db") as ledger:
        ledger.add(read("يلتقي الرئيس المصري نظيره التركي في أنقرة يوم 20 آذار/مارس 2024.", outlet="ص", published="2024-03-10"))
        (claim,) = ledger.claims(type="CONSULT")
        ledger.judge("correct", claim.id, field="modality", value="actual", author="a reader who errs")
        (line,) = ledger.brief({"actors": ["EGY"]}, keep=False).lines
        assert (line.status, line.ahead, line.first) == ("planned", True, "2024-03-20")


def test_who_does_not_deny_denies_nothing_and_outlets_narrow_denials_too(desk, tmp_path):
    assert brief(desk, {"actors": ["TUR"], "outlets": ["الميادين"]}).denials and not brief(desk, {"actors": ["TUR"], "outlets": ["الجزيرة نت"]}).denials
    assert brief(desk, {"actors": ["TUR"], "statuses": ["done"]}).left_out["not asked for"] >= 2
    with Ledger(tmp_path / "desk.db") as ledger:
        ledger.add(read("لم تنف تركيا قصف العراق أمس.", outlet="ص", published="2024-03-10"))
        assert not ledger.brief({"actors": ["TUR"]}, keep=False).denials


def test_the_example_is_a_watch_list_with_every_key(desk):
    import re
    import tomllib

    from khabar.practice.brief.watchlist import _File

    shown = CliRunner().invoke(main, ["brief", "--example"])
    assert shown.exit_code == 0 and [a.code for a in watched(tomllib.loads(shown.output), desk.engine).actors] == ["ARM", "AZE", "CSTO"]
    every = tomllib.loads(re.sub(r"^# (?=\w+ =)", "", shown.output, flags=re.MULTILINE))
    assert set(every) == {f.name for f in msgspec.structs.fields(_File)} and watched(every, desk.engine)


def test_where_no_report_came_the_days_of_the_ledger_are_told(desk, tmp_path):
    file = tmp_path / "x.toml"
    file.write_text('actors = ["TUR"]\n', encoding="utf-8")
    shown = CliRunner().invoke(main, ["brief", "--watch", str(file), "--ledger", desk.where, "--from", "2025-01-01"])
    assert "reports published 2024-03-05 to 2024-03-13" in " ".join(shown.output.split())
