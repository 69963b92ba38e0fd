"""Words that say of what sort most of those are whom an act befell, and are no object: «قتل عشرون شخصا معظمهم نساء في قصف»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_MOST = frozenset(("معظمهم", "معظمهن", "غالبيتهم", "غالبيتهن", "اغلبهم", "اغلبهن", "اغلبيتهم", "اكثرهم", "جميعهم", "جميعهن", "كلهم", "كلهن", "نصفهم", "ثلثهم", "ثلثاهم"))


def mostly(doc: Document, trigger: Trigger) -> None:
    """Take «معظمهم» and what stands behind it out of the objects of a verb that has its subject before.

    Args:
        doc: the part that is read.
        trigger: with its complements.
    """
    objects = trigger.slots.get("object")
    if trigger.pos != "v" or not objects or "subject" not in trigger.slots:
        return
    at = next((k for k, (first, _) in enumerate(objects) if doc.forms[first] in _MOST), -1)
    if at < 0:
        return
    if at:
        trigger.slots["object"] = objects[:at]
    else:
        del trigger.slots["object"]
