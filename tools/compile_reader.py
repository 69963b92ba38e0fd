"""Compiles the reader to C when a wheel is built by `make wheel`; what is compiled stands in pyproject.toml, [tool.khabar.compiled].

A hook of hatchling, off unless HATCH_BUILD_HOOK_ENABLE_CUSTOM is set. It writes into build/fast alone: nothing compiled ever stands in src.
With KHABAR_PROFILE=1 (`make wheel-profiled`, gcc alone) the reader is compiled twice, the second time by what the first one counted
as it read our own reports; that is written into build/profiled.
"""

from __future__ import annotations

import ast
import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from pathlib import Path
from typing import Any, NamedTuple

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

TO = Path("build", "fast")
PROFILED = Path("build", "profiled")
_CONSTANT = re.compile(r"_?[A-Z][A-Z0-9_]+")
JOBS = int(os.environ.get("KHABAR_JOBS") or min(os.cpu_count() or 1, 4))
LAID_OUT = ("-freorder-blocks-and-partition", "-freorder-functions")
"""What is entered stands together, what is not (errors, mostly) elsewhere; -O1 does neither by itself."""
UNCOUNTED = ("-fprofile-correction", "-Wno-missing-profile", "-Wno-coverage-mismatch")
"""A function for which no counts fit is compiled without them: mypyc has warnings stop the compiler, and the folder in which pip keeps mypyc's
own C has another name each time, which is enough for counts kept from an interrupted build not to fit."""


class Stage(NamedTuple):
    """Where a compiled reader is built, and by which flags beside those of mypyc."""

    folder: Path
    compiled: tuple[str, ...]
    linked: tuple[str, ...]


def sources(root: Path) -> list[str]:
    """The modules to compile."""
    given = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["khabar"]["compiled"]
    package = root / "src" / "khabar"
    found = [path for name in given["packages"] for path in sorted((package / name).rglob("*.py"))]
    found += [package / name for name in given["modules"]]
    return [str(p.relative_to(root)) for p in found if p.relative_to(package).as_posix() not in given["excluded"]]


def constants(text: str) -> str:
    """A module with its constants declared Final: mypyc then reads them from where they lie, and looks up no name each time they are used."""
    lines = text.split("\n")
    for node in ast.parse(text).body:
        at = node.lineno - 1
        if isinstance(node, ast.AnnAssign) and _CONSTANT.fullmatch(ast.unparse(node.target)):
            kind = ast.unparse(node.annotation)
            lines[at] = lines[at].replace(f": {kind} =", f": Final[{kind}] =", 1)
        elif isinstance(node, ast.Assign) and _CONSTANT.fullmatch(ast.unparse(node.targets[0])):
            lines[at] = lines[at].replace(" =", ": Final =", 1)
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Tuple) and isinstance(node.value, ast.Tuple):
            pairs = zip(node.targets[0].elts, node.value.elts, strict=True)
            lines[at] = "; ".join(f"{ast.unparse(name)}: Final = {ast.unparse(value)}" for name, value in pairs)  # VERB, NOUN = "V", "N"
    imported = "from __future__ import annotations"
    return "\n".join(lines).replace(imported, f"{imported}; from typing import Final", 1)


def prepared(root: Path) -> list[str]:
    """The modules to compile, with their constants Final, in a copy of the package."""
    copy = root / TO / "src" / "khabar"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(root / "src" / "khabar", copy, ignore=shutil.ignore_patterns("__pycache__", "data", "static"))
    for path in sources(root):
        made = root / TO / path
        made.write_text(constants(made.read_text(encoding="utf-8")), encoding="utf-8")
    return [str(TO / path) for path in sources(root)]


def settings(root: Path) -> Path:
    """Settings of mypy by which it looks at the reader alone: what stands above it is imported here and there, and called never."""
    given = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["khabar"]["compiled"]
    reader = {*given["packages"], *given["modules"], "__init__.py", "errors.py", "facts.py", "model.py"}
    above = sorted(p.name.removesuffix(".py") for p in (root / "src" / "khabar").iterdir() if p.name not in reader and p.suffix in ("", ".py"))
    lines = ["[mypy]", "ignore_missing_imports = True", "follow_imports = silent"]
    for name in above:
        lines += [f"[mypy-khabar.{name},khabar.{name}.*]", "follow_imports = skip"]
    path = root / TO / "mypy.ini"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def gcc(command: str) -> bool:
    """Whether this compiler is gcc: clang takes some of its flags, but counts in files of its own."""
    try:
        said = subprocess.run([*shlex.split(command), "--version"], capture_output=True, text=True).stdout
    except OSError:
        return False
    return "Free Software Foundation" in said


def compiler() -> str:
    """The command that setuptools compiles by."""
    return os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc"


def stages(root: Path) -> tuple[Stage, Stage]:
    """How the reader is compiled that counts, and the one that is built by what was counted."""
    counts = root / PROFILED / "counts"
    counting = Stage(PROFILED / "counting", (f"-fprofile-generate={counts}", "-fprofile-update=single"), ("-fprofile-generate",))
    used = Stage(PROFILED / "used", (f"-fprofile-use={counts}", *LAID_OUT, *UNCOUNTED), ())
    return counting, used


def counted(root: Path, compiled: dict[str, str]) -> bool:
    """Read our own reports with the reader that counts; whether that was to do, as it was compiled anew."""
    counts, tree = root / PROFILED / "counts", root / PROFILED / "tree"
    done = counts / "done"
    if done.exists() and done.stat().st_mtime > max(Path(path).stat().st_mtime for path in compiled):
        return False
    for folder in (counts, tree):
        shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(root / "src", tree, ignore=shutil.ignore_patterns("__pycache__"))
    for path, place in compiled.items():
        shutil.copy(path, tree / place)
    found = os.pathsep.join([str(tree), *filter(None, [os.environ.get("PYTHONPATH")])])
    env = {**os.environ, "PYTHONPATH": found, "PYTHONHASHSEED": "0", "KHABAR_CACHE": str(root / PROFILED / "cache")}
    said = subprocess.run([sys.executable, str(root / "tools" / "same_readings.py"), "--print"], env=env, stdout=subprocess.PIPE, text=True, check=True).stdout
    if not said.startswith("compiled"):
        raise RuntimeError("the reports were read by the sources, not by the reader that counts")
    for path in counts.glob("*.gcda"):  # each is named after its object, and is sought under the name of the object that is made of it
        path.rename(path.with_name(path.name.replace("#counting#", "#used#")))
    done.touch()
    return True


def build(root: Path, profiled: bool) -> dict[str, str]:
    """Compile; where each compiled module lies and where it goes in the wheel."""
    if profiled and not gcc(compiler()):
        raise SystemExit(f"KHABAR_PROFILE needs gcc, and `{compiler()}` is another compiler: set CC=gcc, or build without it (make wheel)")
    from mypyc.build import mypycify

    # C of a file a module, little optimised: a single file takes gcc 3 GB and half an hour, and what mypyc saves it saves before gcc
    extensions = mypycify(["--config-file", str(settings(root)), *prepared(root)], opt_level="1", debug_level="0", multi_file=True, target_dir=str(TO / "c"))
    if sys.platform == "linux":  # the modules call each other at once, not by way of a table in which another library might put its own functions
        for extension in extensions:
            extension.extra_link_args = [*extension.extra_link_args, "-Wl,-Bsymbolic"]
    plain = Stage(TO, (), ())
    if not profiled:
        return compile_as(root, extensions, plain)
    library, *doors = extensions  # all the code is in one library; the rest are a hundred and more doors into it, compiled once
    counting, used = stages(root)
    ways = compile_as(root, doors, plain)
    if counted(root, ways | compile_as(root, [library], counting)):
        shutil.rmtree(root / used.folder, ignore_errors=True)
    return ways | compile_as(root, [library], used)


def compile_as(root: Path, extensions: list[Any], stage: Stage) -> dict[str, str]:
    """Compile the C of the modules as a stage does."""
    from setuptools import Distribution
    from setuptools.command.build_ext import build_ext

    class Build(build_ext):
        """Some C files at a time, and only those that changed since the last time."""

        def build_extensions(self) -> None:
            headers = max(p.stat().st_mtime for p in (root / TO / "c").rglob("*.h"))
            one = self.compiler.compile

            def compiled(source: str, *args: Any, **options: Any) -> list[str]:
                kept = self.compiler.object_filenames([source], output_dir=options.get("output_dir") or "")
                made = Path(kept[0])
                if made.exists() and made.stat().st_mtime > max(headers, Path(source).stat().st_mtime):
                    return kept
                return list(one([source], *args, **options))

            def several(sources: list[str], *args: Any, **options: Any) -> list[str]:
                with ThreadPoolExecutor(JOBS) as pool:
                    return [made for got in pool.map(lambda source: compiled(source, *args, **options), sources) for made in got]

            self.compiler.compile = several
            super().build_extensions()

    own = deepcopy(extensions)
    for extension in own:
        extension.extra_compile_args = [*extension.extra_compile_args, *stage.compiled]
        extension.extra_link_args = [*extension.extra_link_args, *stage.linked]
    command = Build(Distribution({"name": "khabar", "ext_modules": own}))
    command.build_lib, command.build_temp = str(stage.folder / "lib"), str(stage.folder / "objects")
    command.ensure_finalized()
    command.run()
    return {str(root / path): str(path.relative_to(stage.folder / "lib")) for path in map(Path, command.get_outputs())}


class Hook(BuildHookInterface[Any]):
    """Puts the compiled modules beside their sources in the wheel; Python takes the compiled one."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before the files of the wheel are gathered."""
        if version == "editable":
            return
        build_data["force_include"].update(build(Path(self.root), os.environ.get("KHABAR_PROFILE") == "1"))
        build_data["pure_python"] = False
        build_data["infer_tag"] = True
