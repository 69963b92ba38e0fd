"""Commands that work on a ledger: one noun a file, loaded only when called, so that `khabar read` starts as quickly as ever.

`COMMANDS` names each command and where it stands; `khabar.cli` hangs them on the command line.
"""

from __future__ import annotations

from importlib import import_module

import click

COMMANDS = {
    "add": "khabar.commands.add:add_command",
    "adjudicate": "khabar.commands.adjudicate:adjudicate_command",
    "agree": "khabar.commands.agree:agree_command",
    "brief": "khabar.commands.brief:brief_command",
    "bulk": "khabar.commands.bulk:bulk_command",
    "cite": "khabar.commands.cite:cite_command",
    "claims": "khabar.commands.claims:claims_command",
    "code": "khabar.commands.code:code_command",
    "compare": "khabar.commands.compare:compare_command",
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
    "sample": "khabar.commands.sample:sample_command",
    "search": "khabar.commands.search:search_command",
    "serve": "khabar.commands.serve:serve_command",
    "sql": "khabar.commands.sql:sql_command",
    "standing": "khabar.commands.standing:standing_command",
    "status": "khabar.commands.status:status_command",
    "verify": "khabar.commands.verify:verify_command",
    "watch": "khabar.commands.watch:watch_command",
    "wording": "khabar.commands.wording:wording_command",
}
"""Name of the command: module and function."""

SECTIONS: dict[str, dict[str, str]] = {
    "Begin": {
        "demo": "the sample reports as a ledger to look around in",
        "read": "reports as claims: who, to whom, done or not, on whose word",
        "explain": "why a claim says what it says, and how to correct it",
        "completion": "completion of commands for your shell",
    },
    "Fill a ledger": {
        "add": "reports into a ledger",
        "watch": "feeds into a ledger, as they come",
        "bulk": "archives to Parquet shards, in many processes",
        "revisions": "how a text at one address changed",
        "forget": "take a report or a person out for good",
        "status": "what a ledger holds",
    },
    "Ask it": {
        "search": "reports and quotations by words",
        "claims": "claims by side, type, day, outlet",
        "events": "happenings, by how many independent origins",
        "event": "one happening, its accounts side by side",
        "standing": "how two sides stand to each other, by each account",
        "relations": "standing ties as reports state them",
        "disputes": "what accounts disagree on, and acts that are denied",
        "dyad": "what two sides do to each other over time",
        "brief": "what is new for the actors of a watch list, as table, page, mail or feed",
        "wording": "how each outlet names an actor, or words an act",
        "sql": "any other question",
        "serve": "all this in a browser, in Arabic and English",
    },
    "Judge and measure": {
        "sample": "reports or claims to be coded, drawn at random",
        "code": "a sample coded in the terminal",
        "agree": "kappa and alpha of coders, and of the machine",
        "adjudicate": "what coders differ on, decided: gold",
        "judge": "confirm, reject, correct or add what was read",
        "accuracy": "precision and recall with intervals",
        "eval": "score gold reports against floors",
        "compare": "your own copy of POLECAT, GDELT or ACLED beside the ledger",
        "lexicon": "check, look into and add to the lexicons",
    },
    "Publish": {
        "export": "for R, pandas, DuckDB, triple stores, graphs, brat",
        "cite": "a claim as a source: text, BibTeX, CSL-JSON",
        "freeze": "a release that others can check and make again",
        "verify": "check a release, and make it again",
    },
}
"""How the help of khabar groups its commands, with a few words on each; what is not named here stands under "More"."""


def load(name: str) -> click.Command | None:
    """The command of this name, its module loaded; None where there is none."""
    if name not in COMMANDS:
        return None
    module, _, attribute = COMMANDS[name].partition(":")
    command = getattr(import_module(module), attribute)
    assert isinstance(command, click.Command)
    return command
