"""Names and descriptive words of the tables, as the reader uses them: the fields of a Struct are looked up by name each time."""

from __future__ import annotations

from khabar.lexicon.entries import StoredName


class Name:
    """A row of the actor and place tables; entries.py says what each field is."""

    __slots__ = (
        "adjectival", "bare", "code", "common", "country", "entity_kind", "kind", "lat", "lon", "name", "name_ar", "needs_name", "office", "origin",
        "plural", "roles", "rules", "short", "takes", "terms",
    )  # fmt: skip

    def __init__(self, stored: StoredName) -> None:
        self.kind = stored.kind
        self.code = stored.code
        self.name = stored.name
        self.name_ar = stored.name_ar
        self.country = stored.country
        self.roles = stored.roles
        self.entity_kind = stored.entity_kind
        self.takes = stored.takes
        self.office = stored.office
        self.bare = stored.bare
        self.plural = stored.plural
        self.short = stored.short
        self.terms = stored.terms
        self.common = stored.common
        self.lat = stored.lat
        self.lon = stored.lon
        self.rules = stored.rules
        self.origin = stored.origin
        self.needs_name = stored.needs_name
        self.adjectival = stored.adjectival
