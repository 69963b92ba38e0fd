"""Marking what a changed reading leaves to be settled anew."""

from __future__ import annotations

from khabar.ledger.bulk import Writer


def unsettle(writer: Writer, reading: int) -> None:
    """Mark the claims of a reading for settling anew, and take the words of their happenings out of the ledger.

    Called where a reading is superseded or rewritten, before its claims change.
    """
    claims = "SELECT id FROM claim WHERE reading_id = ?"
    events = f"SELECT id FROM event WHERE cluster IN (SELECT cluster FROM event_claim WHERE claim_id IN ({claims}))"
    writer.run(f"DELETE FROM event_side WHERE event_id IN ({events})", (reading,))
    writer.run(f"DELETE FROM event_pair WHERE event_id IN ({events})", (reading,))
    writer.run(f"UPDATE event SET title = '', title_ar = '', actors = '', recipients = '', places = '' WHERE id IN ({events})", (reading,))
    writer.run(f"UPDATE event_claim SET stale = 1 WHERE claim_id IN ({claims})", (reading,))
