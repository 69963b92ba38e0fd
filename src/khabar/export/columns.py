"""The columns of every flat export: name, kind of value, what it says. docs/export.md and the CSVW files are made from them."""

from __future__ import annotations

from typing import Any, Literal

from khabar.model import Record

Kind = Literal["string", "integer", "number", "boolean", "date", "strings"]


class Column(Record, frozen=True, kw_only=True):
    """A column; `kind` strings is a list of words, joined by ";" where a cell must be one word."""

    name: str
    kind: Kind
    says: str


def _columns(text: str) -> tuple[Column, ...]:
    out = []
    for line in filter(str.strip, text.splitlines()):
        name, kind, says = (part.strip() for part in line.split("|", 2))
        out.append(Column(name=name, kind=kind, says=says))  # type: ignore[arg-type]
    return tuple(out)


CLAIMS = _columns("""
    claim          | string  | id of the claim; follows from content
    anchor         | string  | place of the claim in its report, the same under every reader
    report         | string  | key of the report
    outlet         | string  | who printed it
    published      | date    | day of publication
    part           | string  | body or title
    start          | integer | first character of the trigger (code points)
    end            | integer | character behind the trigger
    trigger        | string  | the words that name the act
    type           | string  | PLOVER type, or DENY
    mode           | string  | PLOVER mode
    contexts       | strings | PLOVER contexts
    cameo          | string  | CAMEO code
    quad           | integer | PLOVER quad class; NA for DENY
    score          | number  | PLOVER score, -10 to 10; NA for DENY
    actors         | strings | codes of who acts
    actor_names    | strings | their names
    actor_roles    | strings | their sectors, those of one actor joined by +
    recipients     | strings | codes of who is acted on
    recipient_names | strings | their names
    recipient_roles | strings | their sectors, those of one recipient joined by +
    object         | string  | what was signed, supplied, demanded, left
    quantities     | strings | what and how many, as "killed 3", "money ~5000", "wounded 10-20"
    date_lo        | date    | first day on which the act can have been
    date_hi        | date    | last such day
    date_basis     | string  | stated, anchored, speech-time, background (of a time expression), or window (inferred, no time word)
    date_edtf      | string  | the date as EDTF; NA where there is only a window
    place          | string  | place by name
    polarity       | string  | affirmed or negated
    modality       | string  | actual, planned, possible, demanded or habitual
    iterated       | boolean | repeated real acts
    passing        | boolean | told in passing, not what its sentence reports
    voice          | string  | attributed (somebody says so) or outlet (its own voice)
    holders        | strings | codes of who says so, outermost first; the outlet by name in its own voice
    holder_names   | strings | their names
    links          | strings | ties to other claims, as "denies:CLAIM"
    by             | string  | machine, or "person: NAME" where a person judged it
    judged         | strings | fields that people judged, as "type:correct"; "row:confirm" of the whole
    evidence       | string  | Arabic words, at most 300 characters unless full evidence is asked for
""")

RELATIONS = _columns("""
    relation       | string  | id of the relation; follows from content
    report         | string  | key of the report
    outlet         | string  | who printed it
    published      | date    | day of publication
    kind           | string  | membership, alliance, base ...
    parties        | strings | codes of the parties
    party_names    | strings | their names
    party_parts    | strings | the part of each (member, organisation, host ...)
    status         | string  | status as this account has it
    change         | string  | starts, holds, ends or changes
    manner         | string  | de_facto, de_jure or unstated
    polarity       | string  | affirmed or negated
    modality       | string  | actual, planned, possible, demanded or habitual
    since          | string  | since when, EDTF
    until          | string  | until when, EDTF
    voice          | string  | attributed or outlet
    holders        | strings | codes of who says so, outermost first; the outlet by name in its own voice
    holder_names   | strings | their names
    claims         | strings | claims it was read from
    contests       | strings | relations of the report it contradicts
    by             | string  | machine, or "person: NAME" where a person judged it
    judged         | strings | fields that people judged, as "type:correct"; "row:confirm" of the whole
    evidence       | string  | Arabic words, at most 300 characters unless full evidence is asked for
""")

EVENTS = _columns("""
    event          | string  | id of the happening
    date_lo        | date    | first day on which it can have been
    date_hi        | date    | last such day
    status         | string  | done, planned, possible, demanded, habitual, or "not " before one of them
    types          | strings | PLOVER types its accounts give it
    title          | string  | what, between whom, when, and as told by whom
    title_ar       | string  | the same in Arabic
    actors         | strings | codes of who acts, by any account
    recipients     | strings | codes of who is acted on, by any account
    places         | strings | places by name
    claims         | integer | claims about it
    reports        | integer | reports that tell it
    outlets        | integer | outlets that print it
    owner_groups   | integer | owner groups behind them
    origins        | integer | independent origins
    contested      | strings | fields on which accounts disagree
    denied_by      | strings | codes of who denies it, an outlet by name
    judged         | integer | its claims that people judged
""")

_EVENT_DATA = """
    date_lo        | date    | (ours) first day on which the event can have been
    date_hi        | date    | (ours) last such day
    date_basis     | string  | (ours) dated (a time word says so) or window (only near the day of the reports)
    weight         | number  | (ours) 1 divided by the pairs of the event; the rows of an event come to 1
    directed       | boolean | (ours) false where both sides do it together
    rule           | string  | (ours) rule of data/facts/folding.toml by which the claim became this row
    iterated       | boolean | (ours) repeated real acts
    passing        | boolean | (ours) told in passing in every report
    title          | string  | (ours) what, between whom, when, and as told by whom
    holders        | strings | (ours) codes of who says so; the outlet by name in its own voice
    claims         | strings | (ours) ids of the claims behind the row
    reports        | integer | (ours) reports that tell it
    outlets        | integer | (ours) outlets that print it
    origins        | integer | (ours) independent origins
    contested      | strings | (ours) fields on which accounts disagree
    judged         | integer | (ours) claims behind the row that people judged
"""

POLECAT = _columns("""
    Event ID       | string  | id of the happening
    Event Date     | date    | the day, only where a time word gives one; else NA and date_lo, date_hi
    Event Type     | string  | PLOVER type, or DENY
    Event Mode     | string  | PLOVER mode
    Intensity      | number  | PLOVER score; NA for DENY
    Quad Code      | string  | Q1 to Q4; NA for DENY
    Contexts       | strings | PLOVER contexts
    Actor Name     | string  | name of the actor
    Actor Country  | strings | ISO 3166-1 alpha-3 of the states it belongs to
    Actor COW      | string  | NA: not in khabar's tables
    Primary Actor Sector | string | first sector
    Actor Sectors  | strings | all sectors
    Actor Title    | string  | NA: the title is in the name
    Actor Name Raw | string  | name in Arabic
    Wikipedia Actor ID | string | NA: nothing is linked to Wikipedia
    Recipient Name | string  | name of the recipient
    Recipient Country | strings | ISO 3166-1 alpha-3 of the states it belongs to
    Recipient COW  | string  | NA: not in khabar's tables
    Primary Recipient Sector | string | first sector
    Recipient Sectors | strings | all sectors
    Recipient Title | string | NA: the title is in the name
    Recipient Name Raw | string | name in Arabic
    Wikipedia Recipient ID | string | NA: nothing is linked to Wikipedia
    Placename      | string  | place by name
    City           | string  | NA: not told apart from other places
    District       | string  | NA
    Province       | string  | NA
    Country        | string  | NA: the ledger keeps the name of a place only
    Latitude       | number  | NA
    Longitude      | number  | NA
    GeoNames ID    | string  | NA
    Raw Placename  | string  | NA
    Feature Type   | string  | NA
    Source         | strings | outlets of the claims behind the row
    Publication Date | date  | first day on which it was published
    Story People   | string  | NA: not kept by event
    Story Organizations | string | NA: not kept by event
    Story Locations | string | NA: not kept by event
    Language       | string  | ar
    Version        | string  | khabar and its version
    actor_code     | string  | (ours) code of the actor
    recipient_code | string  | (ours) code of the recipient
""" + _EVENT_DATA)

CAMEO = _columns("""
    GLOBALEVENTID  | string  | id of the happening (not a number as in GDELT)
    SQLDATE        | string  | the day as YYYYMMDD, only where a time word gives one; else NA and date_lo, date_hi
    MonthYear      | string  | YYYYMM where all its days lie in one month
    Year           | integer | where all its days lie in one year
    Actor1Code     | string  | country or code of the actor, then the CAMEO role where its sector has one
    Actor1Name     | string  | name of the actor
    Actor1CountryCode | string | ISO 3166-1 alpha-3 (CAMEO's country codes are these but for a few)
    Actor1Type1Code | string | first sector, as PLOVER writes it
    Actor1Type2Code | string | second sector
    Actor1Type3Code | string | third sector
    Actor2Code     | string  | country or code of the recipient, then the CAMEO role where its sector has one
    Actor2Name     | string  | name of the recipient
    Actor2CountryCode | string | ISO 3166-1 alpha-3
    Actor2Type1Code | string | first sector, as PLOVER writes it
    Actor2Type2Code | string | second sector
    Actor2Type3Code | string | third sector
    IsRootEvent    | boolean | false where every report tells it in passing
    EventCode      | string  | CAMEO code
    EventBaseCode  | string  | its first three digits
    EventRootCode  | string  | its first two digits
    QuadClass      | integer | by CAMEO root: 1 for 01-05, 2 for 06-08, 3 for 09-13, 4 for 14-20; NA for DENY
    GoldsteinScale | number  | NA: khabar has PLOVER scores, not Goldstein's; see PloverScore
    NumMentions    | integer | claims behind the row
    NumSources     | integer | outlets
    NumArticles    | integer | reports
    AvgTone        | number  | NA: khabar measures no tone
    ActionGeo_FullName | string | place by name
    ActionGeo_CountryCode | string | NA: the ledger keeps the name of a place only
    ActionGeo_Lat  | number  | NA
    ActionGeo_Long | number  | NA
    DATEADDED      | string  | first day of publication as YYYYMMDD
    SOURCEURL      | string  | NA: reports are named by their keys
    PloverType     | string  | (ours) PLOVER type, or DENY
    PloverMode     | string  | (ours) PLOVER mode
    PloverQuad     | integer | (ours) PLOVER quad class; NA for DENY
    PloverScore    | number  | (ours) PLOVER score; NA for DENY
""" + _EVENT_DATA)

OF = {"claims": CLAIMS, "relations": RELATIONS, "events": EVENTS, "polecat": POLECAT, "cameo": CAMEO}
"""Columns by what is exported."""


def cell(value: Any) -> str:
    """One cell of a flat file: NA for what is missing, TRUE and FALSE, lists joined by ";", no line break."""
    if value is None or value == "" or value == []:
        return "NA"
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (list, tuple)):
        return ";".join(str(v).replace(";", ",").strip() or "-" for v in value)
    if isinstance(value, float):
        return f"{value:g}" if value == round(value, 4) else f"{value:.6g}"
    return " ".join(str(value).split()) or "NA"
