"""The entities of one report: one record a thing, in the order of first mention."""

from __future__ import annotations

from khabar.lexicon.name import Name
from khabar.model import Entity
from khabar.text.romanise import romanise

UNKNOWN = "UNK"
_IDS = tuple(f"e{number}" for number in range(1, 301))
"""Those of all entities but the last of a very long report; many claims name them."""


class Draft:
    """An entity while the report is read; frozen into a model.Entity at the end."""

    __slots__ = ("assumed", "basis", "code", "country", "gender", "index", "kind", "name", "name_ar", "roles", "short")

    def __init__(self, index: int, code: str, kind: str, name: str, name_ar: str, gender: str) -> None:
        self.index = index
        self.code = code
        self.kind = kind
        self.name = name
        self.name_ar = name_ar
        self.gender = gender
        self.country: list[str] = []
        self.roles: list[str] = []
        self.short: tuple[str, ...] = ()
        self.basis = "table"
        self.assumed = False
        """Whether a person's state is only that of the report."""


class Entities:
    """Creates and finds the entities of a report."""

    def __init__(self) -> None:
        self.drafts: list[Draft] = []
        self._by_key: dict[tuple[str, str, str], Draft] = {}

    def get(self, code: str, kind: str, name: str, name_ar: str = "", roles: tuple[str, ...] | list[str] = (),
            country: tuple[str, ...] | list[str] = (), gender: str = "") -> Draft:  # fmt: skip
        """Return the entity of this code, kind and name, made at its first mention."""
        key = (code, kind, name or (name_ar if code == UNKNOWN or kind == "person" else ""))
        draft = self._by_key.get(key)
        if draft is None:
            draft = Draft(len(self.drafts), code, kind, name, name_ar, gender)
            draft.country = list(country)
            draft.roles = list(roles)
            if not name and name_ar:
                draft.name, draft.basis = romanise(name_ar), "romanised"
            self.drafts.append(draft)
            self._by_key[key] = draft
        else:
            for role in roles:
                if role not in draft.roles:
                    draft.roles.append(role)
        return draft

    def of_entry(self, entry: Name, gender: str) -> Draft:
        """Return the entity that a row of a table names."""
        kind = "state" if entry.kind in ("state", "capital", "contested") else entry.kind
        if kind in ("office", "force", "state") and entry.kind != "contested":
            kind = entry.entity_kind or kind
        if entry.kind == "person":
            kind = "person"
        if kind == "media":
            kind = "medium"
        roles = list(entry.roles)
        name = "" if kind == "state" and entry.kind != "contested" else entry.name
        draft = self.get(entry.code or UNKNOWN, kind, name or entry.name, entry.name_ar, roles, entry.country, gender)
        draft.short = tuple(entry.short)
        return draft

    def freeze(self) -> list[Entity]:
        """Return the entities as records; ids are e1, e2, ... in the order of first mention."""
        return [
            Entity(
                id=entity_id(d.index), code=d.code, country=d.country, roles=d.roles, kind=d.kind,
                name=d.name or d.code, name_ar=d.name_ar or None, name_basis=d.basis,  # type: ignore[arg-type]
            )
            for d in self.drafts
        ]  # fmt: skip


def entity_id(index: int) -> str:
    """Id of the entity at an index."""
    return _IDS[index] if index < len(_IDS) else f"e{index + 1}"
