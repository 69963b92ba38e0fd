"""The reports of a ledger in a line each, the latest published first."""

from __future__ import annotations

from sqlalchemy import Engine, func, select

from khabar.ledger.schema import claim, reading, report
from khabar.model import Record


class ReportRow(Record, frozen=True, kw_only=True):
    """A report in a line; `claims` are those of its current reading."""

    key: str
    label: str | None
    outlet: str | None
    url: str | None
    title: str | None
    published: str | None
    claims: int


def reports(
    engine: Engine, *, outlet: str | None = None, since: str | None = None, until: str | None = None, limit: int | None = 50
) -> list[ReportRow]:
    """Reports by outlet and days of publication.

    Args:
        engine: the ledger's database.
        outlet: as the reports name it.
        since, until: ISO days of publication.
        limit: how many; None for all.
    """
    query = select(report.c.id, report.c.key, report.c.label, report.c.outlet, report.c.url, report.c.title, report.c.day)
    for condition in (
        report.c.outlet == outlet if outlet else None, report.c.day >= since if since else None, report.c.day <= until if until else None,
    ):  # fmt: skip
        if condition is not None:
            query = query.where(condition)
    query = query.order_by(report.c.day.desc(), report.c.id.desc()).limit(limit)
    with engine.connect() as connection:
        rows = connection.execute(query).all()
        number: dict[int, int] = {}
        for at in range(0, len(rows), 500):
            ids = [row.id for row in rows[at : at + 500]]
            counted = (
                select(reading.c.report_id, func.count()).join(claim, claim.c.reading_id == reading.c.id)
                .where(reading.c.report_id.in_(ids), claim.c.current == 1).group_by(reading.c.report_id)
            )  # fmt: skip
            number |= {int(id): int(n) for id, n in connection.execute(counted)}
    return [
        ReportRow(key=r.key, label=r.label, outlet=r.outlet, url=r.url, title=r.title, published=r.day or None, claims=number.get(r.id, 0))
        for r in rows
    ]  # fmt: skip


class Read(Record, frozen=True, kw_only=True):
    """How much was read: reports, outlets that printed them, claims of their current readings."""

    reports: int
    outlets: int
    claims: int


def read(engine: Engine, since: str, until: str) -> Read:
    """How much appeared from one ISO day to another."""
    own = select(func.count(), func.count(func.distinct(report.c.outlet))).where(report.c.day >= since, report.c.day <= until)
    told = select(func.count()).select_from(claim).where(claim.c.current == 1, claim.c.day >= since, claim.c.day <= until)
    with engine.connect() as connection:
        number, outlets = connection.execute(own).one()
        return Read(reports=number, outlets=outlets, claims=connection.execute(told).scalar() or 0)


def days(engine: Engine) -> tuple[str | None, str | None]:
    """First and last day of publication; None where no report has one."""
    query = select(func.min(report.c.day), func.max(report.c.day)).where(report.c.day != "")
    with engine.connect() as connection:
        first, last = connection.execute(query).one()
    return first, last
