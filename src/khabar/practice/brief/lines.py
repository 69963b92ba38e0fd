"""The lines of a brief as records: a happening, a denial, a standing that moved, an outlet that fell silent."""

from __future__ import annotations

from khabar.model import Record


class Told(Record, frozen=True, kw_only=True):
    """The words that stand for a line: who prints them, where, when, and the trigger in them.

    `words` are at most so many characters of the report as `WORDS` says, cut between words; `url` None where the report has none.
    """

    words: str
    trigger: str
    outlet: str
    outlet_ar: str
    published: str | None
    url: str | None
    report: str
    claim: str


class Denial(Record, frozen=True, kw_only=True):
    """Who denies what a line tells: `by` in English and Arabic, the words of the denial."""

    by: list[str]
    by_ar: list[str]
    told: Told


class Line(Record, frozen=True, kw_only=True):
    """A happening of a brief.

    `status` is done, planned or demanded; `ahead` where it is worded as done and dated after its reports, so that it is planned. `new`
    is False where earlier reports told of it, `before` is how many. `first` and `last` are ISO days of the happening. `reports`,
    `outlets` ... count what is known by the end of the brief, `fresh` the reports of the brief among them. `holders` say so (the
    innermost speaker, else the outlet), most frequent first. `content` names what is demanded, promised, threatened or alleged where
    the report tells it as an act of its own; `beside` what else the same reports tell of the same sides.
    """

    id: str
    status: str
    ahead: bool
    type: str
    mode: str | None
    title: str
    title_ar: str
    actors: list[str]
    recipients: list[str]
    first: str | None
    last: str | None
    places: list[str]
    new: bool
    before: int
    fresh: int
    reports: int
    outlets: list[str]
    owner_groups: int
    origins: list[str]
    holders: list[str]
    holders_ar: list[str]
    contested: list[str]
    beside: list[str]
    beside_ar: list[str]
    content: list[str]
    content_ar: list[str]
    denials: list[Denial]
    told: Told


class Denied(Record, frozen=True, kw_only=True):
    """A denial of a brief with what it denies.

    `act` is what is denied, in a few words ("" where the report does not say), `denies` its words where they stand in another
    sentence than the denial's, `against` the happenings of the ledger that say it was done.
    """

    id: str
    by: list[str]
    by_ar: list[str]
    title: str
    title_ar: str
    new: bool
    fresh: int
    reports: int
    outlets: list[str]
    act: str
    act_ar: str
    denies: Told | None
    against: list[str]
    against_ar: list[str]
    told: Told


class Move(Record, frozen=True, kw_only=True):
    """A standing tie of which an account says something else than before.

    `was` is what this holder said before (None: nothing), `tables` what khabar's own tables of facts say, `now` what it says now;
    all in plain English. `kind` is the kind of tie, `parties` names, `change` starts, holds, ends, changes or None.
    """

    kind: str
    parties: list[str]
    parties_ar: list[str]
    codes: list[str]
    holder: str
    holder_ar: str
    was: list[str]
    tables: list[str]
    now: str
    state: str
    stage: str
    negated: bool
    manner: str
    change: str | None
    since: str | None
    reports: int
    against: list[str]
    told: Told


class Head(Record, frozen=True, kw_only=True):
    """A report whose title names somebody watched, and of which no other line tells."""

    title: str
    outlet: str
    outlet_ar: str
    published: str | None
    url: str | None
    report: str


class Silent(Record, frozen=True, kw_only=True):
    """An outlet or feed that fell silent against its own usual rate.

    `usual` is its reports a day over the `days` days up to its last one, `pause` the longest time without a report among them,
    `quiet` the days without any since, `chance` how often so long a silence comes by chance at that rate. A feed that fails says
    how often it was asked in vain since it last went well (`failures`).
    """

    name: str
    last: str | None
    quiet: int
    usual: float | None = None
    days: int | None = None
    pause: int | None = None
    chance: float | None = None
    failures: int = 0


class Brief(Record, frozen=True, kw_only=True):
    """What is new in a ledger for a watch list.

    `by` is entry or publication, `since`, `first` and `last` bound it as they were asked for; `day` is the last day it
    looks at, `published` the days of its reports, `ledger` those of all reports.
    `read` reports of `outlets_read` outlets came in it; `reports` of them tell of what is watched, folded into `happenings` and
    these into `origins`. `lines` (one a story) are shown, `more` of each status are not; `left_out` counts happenings by why they are none of
    the lines. `judged_silent` is how many outlets had a usual rate that their silence could be held against.
    """

    name: str
    by: str
    since: str | None
    first: str | None
    last: str | None
    day: str | None
    published: tuple[str | None, str | None]
    ledger: tuple[str | None, str | None]
    read: int
    outlets_read: int
    reports: int
    happenings: int
    origins: list[str]
    lines: list[Line]
    denials: list[Denied]
    moves: list[Move]
    heads: list[Head]
    silent: list[Silent]
    judged_silent: int
    more: dict[str, int]
    left_out: dict[str, int]
    folded: int
    link: str | None = None
    mail_from: str | None = None
    mail_to: tuple[str, ...] = ()


WORDS = 180
"""Characters of a report that stand for a line at most."""


def clip(words: str, trigger: str, most: int = WORDS) -> str:
    """At most so many characters of a sentence around a trigger, cut between words; … stands where something is left out.

    Args:
        words: the sentence.
        trigger: the words of the act; where they are not found it begins at the beginning.
        most: characters.
    """
    words = " ".join(words.split())
    if len(words) <= most:
        return words
    at = max(words.find(" ".join(trigger.split())), 0)
    start = max(0, min(at - most // 3, len(words) - most))
    end = min(len(words), start + most)
    if start:
        start = words.find(" ", start) + 1 or start
    if end < len(words):
        end = max(words.rfind(" ", start, end), start + 1)
    return ("… " if start else "") + words[start:end].strip() + (" …" if end < len(words) else "")
