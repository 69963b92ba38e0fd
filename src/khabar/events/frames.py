"""What each preposition and each type of act brings by default, where the sense of the lexicon is silent."""

from __future__ import annotations

ALWAYS = {
    "من قبل": "actor", "علي يد": "actor", "علي ايدي": "actor", "من جانب": "actor", "ضد": "recipient", "بحق": "recipient",
    "في مواجهة": "recipient", "في وجه": "recipient", "تجاه": "recipient", "ازاء": "recipient", "لصالح": "recipient", "لمصلحة": "recipient", "في حق": "recipient",
    "حيال": "recipient", "بواسطة": "actor",
}  # fmt: skip
BY_TYPE = {
    "ASSAULT": {"علي": "recipient", "مع": "actor", "بين": "actor", "باتجاه": "recipient", "صوب": "recipient", "في اتجاه": "recipient"},
    "COERCE": {"علي": "recipient"},
    "SANCTION": {"علي": "recipient", "عن": "recipient"},
    "CONSULT": {"مع": "actor", "بين": "actor", "الي": "recipient"},
    "AGREE": {"مع": "actor", "بين": "actor", "علي": "recipient", "ل": "recipient"},
    "COOPERATE": {"مع": "actor", "بين": "actor", "الي": "recipient"},
    "SUPPORT": {"مع": "actor", "بين": "actor", "ل": "recipient", "ب": "recipient"},
    "AID": {"ل": "recipient", "الي": "recipient", "ب": "none"},
    "REQUEST": {"من": "recipient", "علي": "recipient", "ل": "recipient"},
    "ACCUSE": {
        "علي": "recipient",
        "ل": "recipient",
        "ب": "recipient",
        "الي": "recipient",
        "مع": "recipient",
        "من": "recipient",
    },
    "REJECT": {"ل": "recipient", "عن": "recipient", "مع": "recipient", "علي": "recipient"},
    "THREATEN": {"ل": "recipient", "علي": "recipient"},
    "PROTEST": {"علي": "recipient", "امام": "recipient"},
    "MOBILIZE": {"علي": "recipient"},
    "CONCEDE": {"ل": "recipient", "عن": "recipient", "علي": "recipient"},
    "RETREAT": {"من": "recipient", "عن": "recipient", "ل": "recipient", "بين": "actor", "مع": "actor"},
    "DENY": {},
}
"""What a preposition brings by type, where the sense is silent."""
PARTNERS = frozenset(("مع", "بين", "علي مستوي", "بمشاركة", "بين كل من"))
"""Prepositions that bring the partners of a meeting or agreement."""
TRANSITIVE = frozenset(
    ("ASSAULT", "COERCE", "SANCTION", "ACCUSE", "AID", "RETREAT", "CONCEDE", "MOBILIZE", "REQUEST", "THREATEN")
)
FROM_ACTOR = frozenset(("ASSAULT", "REQUEST", "ACCUSE", "SUPPORT", "AID", "AGREE", "CONCEDE"))
"""Types whose nouns name the agent with «من»: طلب من، دعم من، هجوم من."""
LAID = frozenset(("SANCTION", "COERCE", "THREATEN"))
"""Types whose plain nouns name who lays them on others with «من»: عقوبات من، قيود من."""
THEMED = frozenset(
    ("REJECT", "ACCUSE", "SUPPORT", "THREATEN", "SANCTION", "CONCEDE", "AID", "COERCE", "RETREAT", "COOPERATE")
)
"""Types whose recipient, where none is named, is the side named inside the theme: رفض عرض واشنطن."""
AGAINST = frozenset(("ضد", "في مواجهة", "في وجه"))
FRIENDLY = frozenset(("SUPPORT", "AID", "COOPERATE", "AGREE", "CONSULT"))
"""Types of acts for somebody; whom they are aimed against takes no part in them."""
PLAIN_PREPS = frozenset(("ل", "ب", "من", "الي", "علي", "عن"))
PRONOUNS = frozenset(("ه", "ها", "هم", "هما"))
ABROAD = frozenset(("AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID"))
"""Types that a side hardly does to itself: an inferred recipient of the actor's own code is dropped."""
BELONGING = frozenset(("ASSAULT", "PROTEST", "MOBILIZE", "CONSULT"))
"""Types whose nouns name their author with «ل»: غارات للتحالف، مظاهرة لأنصار الحزب."""
INSTRUMENTS = frozenset(
    (
        "رصاص",
        "نيران",
        "نار",
        "قصف",
        "صاروخ",
        "صواريخ",
        "غارة",
        "غارات",
        "قذيفة",
        "قذائف",
        "ضربة",
        "ضربات",
        "هجوم",
        "مسيرة",
        "مسيرات",
    )
)
VICTIM_ROLES = frozenset(("CVL", "REF", "JRN", "MED", "EDU", "REL", "LAB", "OPP", "SOC"))
