"""The columns of the flat forms: name, kind of value and meaning; docs/export.md is checked against them."""

from __future__ import annotations

from typing import NamedTuple


class Column(NamedTuple):
    """A column. `kind` is string, integer, number, boolean, date, or list (strings)."""

    name: str
    kind: str
    means: str


def _columns(text: str) -> tuple[Column, ...]:
    return tuple(Column(*(part.strip() for part in line.split("|"))) for line in text.splitlines() if line.strip())


CLAIMS = _columns("""
claim | string | id of the claim
event | string | id of the happening it belongs to
report | string | key of the report
outlet | string | who printed it
published | date | day of publication
part | string | title or body
start | integer | first code point of the act in that part
end | integer | code point after it
trigger | string | the Arabic word or words that tell the act
type | string | PLOVER type, or DENY
mode | string | PLOVER mode
contexts | list | PLOVER contexts
cameo | string | CAMEO code of the type and mode
quad | integer | 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
score | number | PLOVER score of the type, -10 to 10
actors | list | codes of who acts
actor_names | list | their names
actor_countries | list | the state behind each, UNK where none or several
actor_roles | list | PLOVER sector of each, UNK where untold
recipients | list | codes of who is acted on
recipient_names | list | their names
recipient_countries | list | the state behind each, UNK where none or several
recipient_roles | list | PLOVER sector of each, UNK where untold
date | string | when, as EDTF
date_lo | date | first day on which it may have happened
date_hi | date | last such day
date_basis | string | how the day is known: stated, anchored, ...
place | string | where
polarity | string | affirmed or negated
modality | string | actual, planned, possible, demanded or habitual
iterated | boolean | told as done again and again
passing | boolean | only referred to in its sentence
holders | list | codes of who says so, outermost first; the outlet's name where nobody is named
holder_names | list | their names
quantities | list | numbers told with it
links | list | how:claim, to claims of the same report
words | string | the Arabic sentence, or 300 characters of it around the act
""")

RELATIONS = _columns("""
relation | string | id of the tie as one report states it
report | string | key of the report
outlet | string | who printed it
published | date | day of publication
recorded | string | when it entered this ledger
kind | string | membership, arms-deal, diplomatic ...
parties | list | codes of the sides
party_names | list | their names
parts | list | the part of each: member, organisation, buyer ...
status | string | status in short English
change | string | starts, holds, ends or changes
manner | string | de_facto, de_jure or unstated
polarity | string | affirmed or negated
modality | string | actual, planned, possible, demanded or habitual
since | string | since when, as EDTF
until | string | until when, as EDTF
holders | list | codes of who says so, outermost first; the outlet's name where nobody is named
holder_names | list | their names
claims | list | claims behind it
words | string | the Arabic of its evidence, at most 300 characters
""")

EVENTS = _columns("""
event | string | id of the happening
title | string | type, sides, day, and always who tells it
status | string | done, planned, possible, demanded, habitual, or not any of them
types | list | PLOVER types of its claims
date_lo | date | first day it may have been
date_hi | date | last such day
actors | list | codes of who acts by any account
recipients | list | codes of who is acted on by any account
places | list | where
claims | integer | claims of it
reports | integer | reports that carry it
outlets | integer | outlets
owner_groups | integer | owner groups
origins | integer | independent origins
contested | list | fields the accounts disagree on
""")

OF = {"claims": CLAIMS, "relations": RELATIONS, "events": EVENTS}
"""Columns by what is exported."""

_FOLDED = """
Weight | number | share of the happening: one through the pairs of sides it makes
Pair | integer | number of the pair within the happening
Date Low | date | first day it may have been
Date High | date | last such day
Title | string | type, sides, day, and always who tells it
Holders | list | who says so in the claims behind the row
Claims | list | claims behind the row
Reports | integer | reports that carry it
Outlets | integer | outlets
Origins | integer | independent origins
In Passing | boolean | every claim behind the row only refers to it
"""

POLECAT = _columns("""
Event ID | string | id of the happening
Event Date | date | its day; NA where it is not known to the day
Event Type | string | PLOVER type, or DENY
Event Mode | string | PLOVER mode
Intensity | number | PLOVER score of the type
Quad Code | string | V-COOP, M-COOP, V-CONF, M-CONF; NA for DENY
Contexts | list | PLOVER contexts
Actor Name | string | who acts
Actor Country | string | ISO 3166 code of the state behind it
Primary Actor Sector | string | first PLOVER sector
Actor Sectors | list | all of them
Actor Code | string | khabar's code
Recipient Name | string | who is acted on
Recipient Country | string | ISO 3166 code of the state behind it
Primary Recipient Sector | string | first PLOVER sector
Recipient Sectors | list | all of them
Recipient Code | string | khabar's code
Placename | string | where
Source | list | outlets
Publication Date | date | first publication
Language | string | ara
Version | string | khabar and its version
""" + _FOLDED)

CAMEO = _columns("""
GLOBALEVENTID | string | id of the happening; text, not a number
SQLDATE | integer | YYYYMMDD; NA where it is not known to the day
MonthYear | integer | YYYYMM, where the month is known
Year | integer | where the year is known
Actor1Code | string | khabar's code of who acts
Actor1Name | string | its name
Actor1CountryCode | string | ISO 3166 code of the state behind it
Actor1Type1Code | string | first PLOVER sector
Actor2Code | string | khabar's code of who is acted on
Actor2Name | string | its name
Actor2CountryCode | string | ISO 3166 code of the state behind it
Actor2Type1Code | string | first PLOVER sector
IsRootEvent | boolean | not only referred to
EventCode | string | CAMEO code
EventBaseCode | string | its first three digits
EventRootCode | string | its first two digits
QuadClass | integer | 1 to 4; NA for a denial
GoldsteinScale | number | always NA: khabar has PLOVER scores, not Goldstein's
NumMentions | integer | claims
NumSources | integer | outlets
NumArticles | integer | reports
ActionGeo_FullName | string | where
""" + _FOLDED)
