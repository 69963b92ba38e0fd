"""What a compiled wheel compiles (pyproject.toml, tool.khabar.compiled), and that it can be; nothing is compiled here."""

import ast
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "khabar"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
GIVEN = PROJECT["tool"]["khabar"]["compiled"]
LISTED = [path for name in GIVEN["packages"] for path in sorted((PACKAGE / name).rglob("*.py"))] + [PACKAGE / name for name in GIVEN["modules"]]
COMPILED = [path for path in LISTED if path.relative_to(PACKAGE).as_posix() not in GIVEN["excluded"]]


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def structs(path: Path) -> bool:
    return any("msgspec" in ast.unparse(base) for node in ast.walk(tree(path)) if isinstance(node, ast.ClassDef) for base in node.bases)


def loaded(name: str):
    spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    return tool


@pytest.fixture
def hook(monkeypatch):
    """The build hook, without hatchling."""
    name = "hatchling.builders.hooks.plugin.interface"
    for end in range(1, name.count(".") + 2):
        monkeypatch.setitem(sys.modules, ".".join(name.split(".")[:end]), SimpleNamespace(BuildHookInterface=dict))
    return loaded("compile_reader")


def saying(words: str) -> str:
    """The command of a compiler that says this of itself."""
    return shlex.join([sys.executable, "-c", f"print({words!r})"])


def test_what_is_compiled_exists():
    assert len(COMPILED) > 100
    assert all(path.is_file() for path in LISTED)
    assert all(list((PACKAGE / name).glob("*.py")) for name in GIVEN["packages"])


def test_what_is_left_out_is_left_out_for_a_reason():
    listed = {path.relative_to(PACKAGE).as_posix() for path in LISTED}
    for name, reason in GIVEN["excluded"].items():
        assert name in listed
        assert structs(PACKAGE / name) == ("msgspec" in reason)
        assert reason
    assert not [path for path in COMPILED if structs(path)]


def test_without_being_asked_nothing_is_compiled():
    assert PROJECT["build-system"]["requires"] == ["hatchling>=1.24"]
    hook = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["hooks"]["custom"]
    assert hook["enable-by-default"] is False
    assert (ROOT / hook["path"]).is_file()
    assert not [p for p in PACKAGE.rglob("*") if p.suffix in (".so", ".pyd", ".c")]


@pytest.mark.parametrize("path", COMPILED, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_nothing_that_mypyc_cannot_take(path):
    """Found out here within a second, not by `make fast` after minutes."""
    wrong = []
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ClassDef) and len(node.bases) > 1:
            wrong.append(f"{node.lineno}: a class with two bases")
        if isinstance(node, ast.Compare):
            for sought in node.comparators:
                if isinstance(node.left, ast.Tuple) and isinstance(sought, ast.Tuple) and any(isinstance(part, ast.Tuple) for part in sought.elts):
                    wrong.append(f"{node.lineno}: a pair in a tuple of pairs; compare with each, or give a frozenset a name")
                if isinstance(sought, ast.Tuple | ast.List) and any(isinstance(part, ast.Starred) for part in sought.elts):
                    wrong.append(f"{node.lineno}: `in (..., *more)`; give the set a name")
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitAnd | ast.BitOr | ast.Sub):
            if isinstance(node.right, ast.Call) and ast.unparse(node.right.func).endswith(".keys"):
                wrong.append(f"{node.lineno}: a frozenset with keys() is a set, which mypy does not know; keys() on the left, or isdisjoint")
    assert not wrong


def test_what_the_reader_imports_is_compiled_too():
    """A new package below the reader belongs in the list, or is read slowly."""
    known = {*GIVEN["packages"], *(name.removesuffix(".py") for name in GIVEN["modules"]), "model", "errors", "facts"}
    used = {
        node.module.split(".")[1]
        for path in COMPILED
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("khabar.")
    }
    assert used <= known


def test_constants_are_final_where_they_are_compiled(hook):
    """The build declares them so in a copy; a constant that is bound twice would stop it after minutes."""
    assert hook.constants("from __future__ import annotations\nA1, B1 = 1, 2\n_MANY: dict[str, int] = {}\nlow = 3\n").splitlines() == [
        "from __future__ import annotations; from typing import Final",
        "A1: Final = 1; B1: Final = 2",
        "_MANY: Final[dict[str, int]] = {}",
        "low = 3",
    ]
    for path in COMPILED:
        body = ast.parse(hook.constants(path.read_text(encoding="utf-8"))).body
        bound = [ast.unparse(node.target) for node in body if isinstance(node, ast.AnnAssign) and "Final" in ast.unparse(node.annotation)]
        assert len(bound) == len(set(bound)), path


def test_a_profiled_build_counts_and_uses_in_one_place_and_leaves_the_plain_one_alone(hook):
    counting, used = hook.stages(ROOT)
    assert counting.compiled[0].partition("=")[2] == used.compiled[0].partition("=")[2] == str(ROOT / "build" / "profiled" / "counts")
    assert "-fprofile-generate" in counting.linked
    assert len({counting.folder, used.folder, hook.TO}) == 3
    assert hook.TO not in (*counting.folder.parents, *used.folder.parents)
    # at two levels other calls stand in line, and what was counted fits no longer
    assert not [flag for flag in (*counting.compiled, *used.compiled) if flag.startswith("-O")]


def test_a_profiled_build_is_made_by_gcc_alone(hook, monkeypatch, tmp_path):
    assert hook.gcc(saying("cc (Debian) 12\nCopyright Free Software Foundation, Inc."))
    assert not hook.gcc(saying("clang version 19"))
    assert not hook.gcc("no-such-compiler")
    monkeypatch.setenv("CC", saying("clang version 19"))
    with pytest.raises(SystemExit, match="needs gcc"):
        hook.build(tmp_path, True)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("asked", [None, "", "0", "1"])
def test_a_build_is_profiled_only_when_asked(hook, monkeypatch, asked):
    if asked is None:
        monkeypatch.delenv("KHABAR_PROFILE", raising=False)
    else:
        monkeypatch.setenv("KHABAR_PROFILE", asked)
    given = []
    monkeypatch.setattr(hook, "build", lambda root, profiled: given.append(profiled) or {})
    made = hook.Hook()
    made.root = str(ROOT)
    made.initialize("standard", {"force_include": {}})
    made.initialize("editable", {})
    assert given == [asked == "1"]


def test_what_was_counted_is_found_by_the_objects_it_is_for(hook, tmp_path):
    (tmp_path / "src" / "khabar").mkdir(parents=True)
    (tmp_path / "tools").mkdir()
    library = tmp_path / "library.so"
    library.touch()
    counts = tmp_path / hook.PROFILED / "counts"
    reading = tmp_path / "tools" / "same_readings.py"
    reading.write_text(
        f"import os, pathlib\ncounts = pathlib.Path({str(counts)!r})\ncounts.mkdir()\n(counts / '#build#profiled#counting#a.gcda').touch()\n"
        "assert os.path.exists(os.environ['PYTHONPATH'].split(os.pathsep)[0] + '/khabar/reader.so')\nprint('compiled', 1)\n"
    )
    compiled = {str(library): "khabar/reader.so"}
    assert hook.counted(tmp_path, compiled)
    assert [path.name for path in counts.glob("*.gcda")] == ["#build#profiled#used#a.gcda"]
    assert not hook.counted(tmp_path, compiled)  # nothing was compiled since
    (counts / "done").unlink()
    reading.write_text("print('sources', 1)")
    with pytest.raises(RuntimeError, match="by the sources"):
        hook.counted(tmp_path, compiled)


def test_the_readings_compared_are_of_all_our_own_reports():
    names = [name for name, row in loaded("same_readings").reports(None) if row.get("text")]
    assert len(names) == len(set(names))
    assert {name.split(":")[0] for name in names} >= {"reports.jsonl", "p.jsonl", "q.jsonl", *(path.name for path in (ROOT / "eval" / "gold").glob("*.json"))}


def test_a_report_read_otherwise_or_not_at_all_is_named():
    tool = loaded("same_readings")
    expected = [["a", "12"], ["b", "34"], ["c", "56"], ["d", "stopped:KeyError"]]
    assert tool.differing(expected[:3], expected[:3]) == []
    got = [["a", "12"], ["b", "35"], ["c", "stopped:TypeError"], ["d", "stopped:KeyError"]]
    assert tool.differing(expected, got) == ["b", "c (stopped:TypeError)", "d (stopped:KeyError)"]


@pytest.mark.skipif(not shutil.which("make"), reason="no make here")
def test_without_a_compiler_the_guard_says_so_and_passes():
    env = {**os.environ, "CC": "no-such-compiler"}
    done = subprocess.run(["make", "--no-print-directory", "fast-check"], cwd=ROOT, env=env, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "no C compiler here: the compiled reader is left out\n"), done.stderr
    assert "\nmake fast-check\n" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


@pytest.mark.skipif(not shutil.which("make") or not shutil.which("true"), reason="no make here")
def test_without_headers_the_guard_says_so_and_passes():
    env = {**os.environ, "CC": "true"}
    done = subprocess.run(["make", "--no-print-directory", "fast-check", "PYTHON=false"], cwd=ROOT, env=env, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "no headers of Python here (python3-dev): the compiled reader is left out\n"), done.stderr
