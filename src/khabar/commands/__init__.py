"""Commands that work on a ledger: one noun a file, loaded only when called, so that `khabar read` starts as quickly as ever.

`COMMANDS` names each command and where it stands; `khabar.cli` hangs them on the command line.
"""

from __future__ import annotations

from importlib import import_module

import click

COMMANDS = {
    "add": "khabar.commands.add:add_command",
    "bulk": "khabar.commands.bulk:bulk_command",
    "cite": "khabar.commands.cite:cite_command",
    "claims": "khabar.commands.claims:claims_command",
    "completion": "khabar.commands.completion:completion_command",
    "demo": "khabar.commands.demo:demo_command",
    "disputes": "khabar.commands.disputes:disputes_command",
    "dyad": "khabar.commands.dyad:dyad_command",
    "event": "khabar.commands.events:event_command",
    "events": "khabar.commands.events:events_command",
    "export": "khabar.commands.export:export_command",
    "forget": "khabar.commands.forget:forget_command",
    "freeze": "khabar.commands.freeze:freeze_command",
    "judge": "khabar.commands.judge:judge_command",
    "read": "khabar.commands.read:read_command",
    "relations": "khabar.commands.relations:relations_command",
    "revisions": "khabar.commands.revisions:revisions_command",
    "search": "khabar.commands.search:search_command",
    "serve": "khabar.commands.serve:serve_command",
    "sql": "khabar.commands.sql:sql_command",
    "standing": "khabar.commands.standing:standing_command",
    "status": "khabar.commands.status:status_command",
    "verify": "khabar.commands.verify:verify_command",
    "watch": "khabar.commands.watch:watch_command",
}
"""Name of the command: module and function."""


def load(name: str) -> click.Command | None:
    """The command of this name, its module loaded; None where there is none."""
    if name not in COMMANDS:
        return None
    module, _, attribute = COMMANDS[name].partition(":")
    command = getattr(import_module(module), attribute)
    assert isinstance(command, click.Command)
    return command
