"""Which kind of standing tie an act makes, keeps or ends, and what part each side has in it."""

from __future__ import annotations

from khabar.model import Claim, Entity, Party
from khabar.relations.words import tie_words
from khabar.text.fold import fold, fold_text

PARTS = {
    "membership": ("member", "organisation"),
    "base": ("sender", "host"),
    "arms-deal": ("buyer", "seller"),
    "training": ("trainer", "trainee"),
    "control": ("controller", "territory"),
    "sanctions": ("sender", "target"),
    "aid": ("giver", "receiver"),
    "deployment": ("sender", "host"),
}
"""Parts of the first and the other sides; kinds not named here have parties."""
ORGANISATIONS = frozenset(("organisation", "alliance"))
_JOINED = ORGANISATIONS | {"group"}
_PARTIES = frozenset(
    ("state", "organisation", "alliance", "group", "office", "force", "person", "organ", "party", "company", "people")
)
_OF_NO_STATE = frozenset(("group", "party", "force"))
"""Kinds of those that no organisation of states takes in."""
_POWERS = frozenset(("state", "organisation", "alliance", "group", "office", "force", "person", "party", "organ"))
_JOINING = frozenset(("SANCTION", "COOPERATE", "SUPPORT", "RETREAT", "REJECT"))
_DEALS = frozenset(("COOPERATE", "AGREE"))
_GIVING = (":nationality", ":genitive", ":من", ":subject", ":possessive")
"""Rules by which whoever gives stands beside the word itself: «الدعم الأميركي لكييف», not «بحث الوزير الدعم لكييف»."""
_THINGS = 5
"""Words before whose it is in which the thing seized is named: «ناقلة نفط ترفع علم بنما»."""
_ABOUT = 90
"""Characters behind an accord in which what it is about is named."""
_MERE = frozenset(("CONSULT", "REQUEST", "ACCUSE", "DENY", "PROTEST"))
"""Acts that make, keep and end no tie."""
_HOSTILE = frozenset(("ASSAULT", "REJECT", "THREATEN"))
"""Acts that tell of a dispute; an arrest, a ban or a measure against somebody of another land is none by itself."""


def kind_of(claim: Claim, by_id: dict[str, Entity], text: str) -> str:
    """Kind of tie an act makes, keeps or ends; "" for none.

    Args:
        claim: the act.
        by_id: entities of the report.
        text: the body, for the words of the claim's object.
    """
    if claim.type in _MERE:
        return ""
    actors = [by_id[a] for a in claim.actors]
    recipients = [by_id[r] for r in claim.recipients]
    themes = tie_words().themes
    words = fold(claim.trigger.text)
    theme = fold_text(text[claim.object.start : claim.object.end]) if claim.object else ""
    near = fold_text(text[claim.trigger.end : claim.trigger.end + 40])
    if (
        any(e.kind in ORGANISATIONS for e in recipients)
        and any(len(a.code) == 3 for a in actors)
        and claim.type in _JOINING
        and any(w in words or w in theme for w in themes["membership"])
    ):
        return "membership"
    if claim.type == "SANCTION" and _of_member(claim, by_id) and any(w in theme or w in near for w in themes["belonging"]):
        return "membership"  # علقت الجامعة عضوية سوريا
    if claim.type == "CONCEDE" and any(w in theme or w in near for w in themes["sanctions"]):
        return "sanctions"
    if claim.type == "SANCTION" and claim.mode == "discontinue" and not any(w in words for w in themes["reducing"]):
        if any(w in theme or w in near[:30] for w in themes["pacts"]):
            return "treaty"  # أنهت باريس اتفاقية الدفاع مع تشاد
        for kind in ("arms-deal", "aid"):  # علقت صادرات السلاح، جمدت المساعدات
            if any(w in theme or w in near[:25] for w in themes["arms" if kind == "arms-deal" else "relief"]):
                return kind
    if claim.type in ("SANCTION", "RETREAT") and any(w in words for w in themes["closing"]) and any(w in near for w in themes["bases"]):
        return "base"
    if claim.type == "MOBILIZE" and _abroad(actors) and any(w in near[:25] for w in themes["bases"]):
        return "base"  # أقامت روسيا قاعدة في السودان
    if claim.type == "MOBILIZE" and claim.mode == "troops" and _abroad(actors):
        return "deployment"
    if claim.type == "RETREAT" and claim.mode == "withdraw" and _abroad(actors) and _forces(words, near, themes["forces"]):
        return "deployment"
    if claim.type == "AGREE" and any(w in words for w in themes["promising"]) and any(w in theme for w in themes["arms"]):
        return "aid"  # وعدت واشنطن كييف بصواريخ
    if claim.type == "SUPPORT" and any(w in words for w in themes["backing"]) and _powers(actors, recipients) and _direct(claim):
        return "aid"  # ستواصل ألمانيا دعم أوكرانيا
    if claim.type == "AID" and any(w in words for w in themes["buying"]) and any(w in near[:25] for w in themes["arms"]):
        return "arms-deal"  # تسلمت الجزائر غواصات من روسيا
    if claim.type == "AID":
        return "training" if any(w in words for w in themes["training"]) else "aid"
    goods = (theme or _traded(words, near)) if claim.type in _DEALS else ""
    if any(w in goods for w in themes["arms"]) and not any(w in goods for w in themes["unarmed"]):
        return "arms-deal"
    if claim.type == "AGREE" and theme.startswith(themes["training"]):
        return "training"
    if claim.type == "AGREE" and theme.startswith(themes["aid"]):
        return "aid"
    if claim.type == "SANCTION" and claim.mode in ("expel", "withdraw", "discontinue") and any(w in theme or w in near for w in themes["envoys"]):
        return "diplomatic"
    if claim.type == "SANCTION" and claim.mode == "expel" and "مرغوب" in words:
        return "diplomatic"
    if claim.type == "SUPPORT" and any(w in theme or w in near for w in themes["envoys"]):
        return "diplomatic"
    if claim.type == "SANCTION" and any(w in words or w in theme for w in themes["sanctions"]):
        return "sanctions"
    if claim.type == "RETREAT" and claim.mode == "ceasefire":
        return "ceasefire"
    if claim.type == "COERCE" and claim.mode == "seize" and all(e.kind != "people" for e in recipients) and not any(w in words for w in themes["razing"]):
        return "control"
    if claim.type in ("AGREE", "SUPPORT") and any(w in theme for w in themes["pacts"]):
        return "treaty"
    if claim.type == "COOPERATE":
        return "cooperation"
    if claim.type == "AGREE" and words.split(" ", 1)[0].removeprefix("ال") in themes["accords"] and len(actors) > 1 and all(e.kind in _POWERS for e in actors) and _told_here(claim):
        if any(link.how == "content" for link in claim.links) or f"{words} {near.lstrip()}".split(" ", 1)[1].startswith(themes["sorts"]):
            return ""  # the tie is read from what they agree on, «اتفاق سلام بين» from its own word
        if any(w in near for w in themes["truces"]):
            return "ceasefire"
        about = fold_text(text[claim.trigger.end : claim.trigger.end + _ABOUT]).split(".", 1)[0]
        return "diplomatic" if any(w in about for w in themes["resuming"]) else "treaty"  # الاتفاق بين فتح وحماس
    if _hostile(claim, actors, recipients):
        evading = claim.type == "REJECT" and fold_text(text[claim.trigger.end : claim.trigger.end + 20]).strip().removeprefix("عن ").startswith(themes["evading"])
        return "" if evading else "dispute"  # رفض البنتاغون التعليق على الضربات في إيران
    return ""


def lifts(claim: Claim, text: str) -> bool:
    """Whether an act that happened lifts or eases sanctions."""
    if claim.type != "CONCEDE" or claim.polarity != "affirmed" or claim.modality != "actual":
        return False
    near = fold_text(text[claim.trigger.end : claim.trigger.end + 40])
    return any(w in near for w in tie_words().themes["sanctions"])


def _abroad(actors: list[Entity]) -> bool:
    """Whether one state sends its own."""
    return len(actors) == 1 and len(actors[0].code) == 3 and actors[0].code != "UNK"


def _powers(actors: list[Entity], recipients: list[Entity]) -> bool:
    """Whether powers stand over against one of another land: «يدعم الحزب رئيس الوزراء» is within one."""
    if not actors or len(recipients) != 1 or any(e.kind not in _POWERS or e.code == "UNK" for e in (*actors, *recipients)):
        return False
    lands = {recipients[0].code, *recipients[0].country}
    return not any("PTY" in a.roles and lands & {*a.country} for a in actors)


def _told_here(claim: Claim) -> bool:
    """Whether all who act are told with the act: no pronoun («اتفاق طهران له آثار») and no other mention of it gave them."""
    return not any(e.field == "actors" and e.rule.endswith(("+pronoun", "told elsewhere")) for e in claim.evidence)


def _direct(claim: Claim) -> bool:
    """Whether the recipient itself is the object, and not something of its own: «دعم كييف», «الدعم الأميركي لكييف», not «دعم مبادرة كييف»."""
    told = any(e.field == "actors" and e.rule.endswith(_GIVING) for e in claim.evidence)
    ends = (":object", ":genitive", ":ل") if told else (":object", ":genitive")
    return any(e.field == "recipients" and e.rule.endswith(ends) for e in claim.evidence)


def between(claim: Claim) -> bool:
    """Whether those who act stand against each other: «اندلعت الحرب بين الجيش، بقيادة البرهان، وقوات الدعم السريع»."""
    return sum(e.field == "actors" and ":بين" in e.rule for e in claim.evidence) > 1


def of_things(claim: Claim, text: str) -> bool:
    """Whether what is seized is a thing and no land: «سيطرت على ناقلة يابانية»."""
    things = tie_words().themes["movables"]
    for row in claim.evidence if claim.type == "COERCE" else ():
        words = [*fold(text[claim.trigger.end : row.start]).split()[-_THINGS:], *fold(text[row.start : row.end]).split()[:1]]
        if row.field == "recipients" and any(w.removeprefix("ال").startswith(things) for w in words):
            return True
    return False


def _traded(words: str, near: str) -> str:
    """What stands behind a word of buying or selling: «بيع صواريخ للسعودية»."""
    themes = tie_words().themes
    return near[:25] if any(w in words for w in (*themes["buying"], *themes["selling"])) else ""


def _forces(words: str, near: str, forces: tuple[str, ...]) -> bool:
    return any(w in near or w in words for w in forces)


def _of_member(claim: Claim, by_id: dict[str, Entity]) -> bool:
    """Whether an organisation does it to a state."""
    return any(by_id[a].kind in ORGANISATIONS for a in claim.actors) and any(len(by_id[r].code) == 3 for r in claim.recipients)


def _hostile(claim: Claim, actors: list[Entity], recipients: list[Entity]) -> bool:
    """Whether an act that happened sets two powers of different lands against each other."""
    if claim.polarity == "negated" or claim.modality != "actual":
        return False
    if claim.type == "ASSAULT" and not recipients:
        return True  # a clash or war between its sides
    blockade = claim.type == "COERCE" and any(w in fold(claim.trigger.text) for w in tie_words().themes["blockade"]) and all(e.kind != "people" for e in recipients)
    if (claim.type not in _HOSTILE and not blockade) or not actors or not recipients:
        return False
    if claim.type == "THREATEN" and any(len(e.code) != 3 or e.kind in ORGANISATIONS for e in (*actors, *recipients)):
        return False  # حذرت منظمة الصحة إثيوبيا: no threat
    if claim.type == "THREATEN" and any(e.field == "actors" and e.rule.endswith(":subject+possessor") for e in claim.evidence):
        return False  # الفساد في كييف يهدد المساعدات
    return all(e.kind in _POWERS for e in actors) and all(e.kind in _POWERS or e.kind == "people" for e in recipients)


CHARGES = "charges"


def blames(claim: Claim, by_id: dict[str, Entity]) -> bool:
    """Whether one power blames another of another land."""
    if claim.type != "ACCUSE" or (claim.polarity, claim.modality) != ("affirmed", "actual"):
        return False
    actors, recipients = [by_id[a] for a in claim.actors], [by_id[r] for r in claim.recipients]
    if not actors or not recipients or not all(e.kind in _POWERS and e.code != "UNK" for e in (*actors, *recipients)):
        return False
    return not {e.code for e in actors} & {e.code for e in recipients} and len(actors) == len(recipients) == 1


def standing_alone(kind: str) -> bool:
    """Whether a tie can be told with one side: what is bought, taught or given needs no named other side."""
    return kind in ("arms-deal", "training", "aid")


def parties_of(entities: list[str], by_id: dict[str, Entity]) -> list[str]:
    """Sides that can stand in a tie, one a code, in the order given."""
    out: list[str] = []
    codes: set[str] = set()
    for entity in entities:
        found = by_id[entity]
        if found.code != "UNK" and found.code not in codes and found.kind in _PARTIES:
            codes.add(found.code)
            out.append(entity)
    return out


def fits(kind: str, parties: list[str], by_id: dict[str, Entity]) -> bool:
    """Two to four sides; ties of one side to another have two."""
    if kind == "membership":
        return any(by_id[p].kind in _JOINED for p in parties) and 2 <= len(parties) <= 3
    return 2 <= len(parties) <= (4 if kind not in PARTS else 2)


def can_stand(kind: str, status: str, parties: list[str], by_id: dict[str, Entity]) -> bool:
    """Whether a tie told without an act can stand between such sides: one belongs to an organisation, one leads a body."""
    if kind != "membership":
        return True
    if any(by_id[p].kind in ORGANISATIONS for p in parties) and any(by_id[p].kind in _OF_NO_STATE for p in parties):
        return False  # عضويتهما في حلف الناتو, behind two armed groups
    bodies = (*ORGANISATIONS, "organ", "group", "party") if status in ("leads", "membership", "member") else ORGANISATIONS
    return any(by_id[p].kind in bodies for p in parties)


def directed(claim: Claim, kind: str, by_id: dict[str, Entity]) -> bool | None:
    """Whether who acts is the first side of the kind («buyer»); False where he is the second, None where words do not tell."""
    if kind == "membership":
        return not _of_member(claim, by_id)
    if kind != "arms-deal":
        return True
    if claim.type == "AID":
        return False  # تسلمت الجزائر غواصات من روسيا: who acts is who gives
    words = fold(claim.trigger.text)
    if any(w in words for w in tie_words().themes["buying"]):
        return True
    return False if any(w in words for w in tie_words().themes["selling"]) else None


def named(kind: str, parties: list[str], second_only: bool = False, first_acts: bool | None = True) -> list[Party]:
    """Each side with its part.

    Args:
        kind: of tie.
        parties: sides, who acts first.
        second_only: the first side is not told.
        first_acts: whether who acts is the first part of the kind; None where nobody knows: then all are parties.
    """
    first, second = PARTS.get(kind, ("party", "party")) if first_acts is not None else ("party", "party")
    if first_acts is False:
        first, second = second, first
    if second_only:
        return [Party(entity=p, part=second) for p in parties]
    return [Party(entity=p, part=first if n == 0 else second) for n, p in enumerate(parties)]
