"""Write docs/cli.md from the live commands; tests/test_docs.py fails where it is out of date.

python tools/cli_docs.py
"""

from __future__ import annotations

from pathlib import Path

import click
from click.testing import CliRunner

from khabar.cli import main

TARGET = Path(__file__).parent.parent / "docs" / "cli.md"


def page() -> str:
    """The whole page: one section a command, with its help as the terminal shows it."""
    parts = ["# Commands", "", "Made by `python tools/cli_docs.py` from the program itself.", ""]
    for name, _ in _commands(main, "khabar"):
        parts += [f"## {name}", "", "```text", _help(name), "```", ""]
    return "\n".join(parts)


def _help(name: str) -> str:
    run = CliRunner()
    arguments = [*name.split()[1:], "--help"]
    run.invoke(main, arguments)  # click orders --help by whether a command has been run before
    return run.invoke(main, arguments, prog_name="khabar", terminal_width=100).output.strip()


def _commands(command: click.Command, name: str) -> list[tuple[str, click.Command]]:
    out = [(name, command)]
    if isinstance(command, click.Group):
        context = click.Context(command)
        for key in command.list_commands(context):
            found = command.get_command(context, key)
            assert found is not None
            out += _commands(found, f"{name} {key}")
    return out


if __name__ == "__main__":
    TARGET.write_text(page(), encoding="utf-8")
