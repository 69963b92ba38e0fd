"""Entry types of the hand-written lexicons (TOML). Unknown keys are errors; docs/lexicons.md explains each key."""

from __future__ import annotations

from typing import Literal

import msgspec

Type = Literal[
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE",
    "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "DENY",
]  # fmt: skip
Role = Literal["actor", "recipient", "theme", "content", "place", "none"]
Status = Literal["actual", "planned", "demanded", "possible", "negated", "denied"]
Cue = Literal["say", "ask", "relay", "deny", "show", "think"]
Tie = Literal[
    "membership", "alliance", "base", "arms-deal", "training", "aid", "deployment", "diplomatic", "treaty",
    "ceasefire", "sanctions", "control", "cooperation", "dispute",
]  # fmt: skip


class Strict(msgspec.Struct, forbid_unknown_fields=True, frozen=True, gc=False):
    """Every lexicon struct rejects keys it does not know."""


class Example(Strict, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A whole clause of five words or more of our own, and what must be read in it."""

    text: str
    type: Type | None = None
    mode: str | None = None
    actors: list[str] | None = None
    recipients: list[str] | None = None
    polarity: Literal["affirmed", "negated"] = "affirmed"
    modality: Literal["actual", "planned", "demanded", "possible", "habitual"] = "actual"
    speaker: str | None = None


class Sense(Strict, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One way a trigger is an event: conditions first, then the coding, then which complement fills which role.

    Senses are tried in order; the first whose conditions all hold fires. A sense without `type` is a stop: the
    trigger is read and known to be no event (and blocks the senses after it).
    """

    type: Type | None = None
    mode: str | None = None
    contexts: list[str] = []
    cameo: str | None = None
    # conditions
    objects: list[str] = []
    """Head words, one of which must head the object, the first genitive of the masdar, or (with `via`) the noun
    after that preposition. Lemmas in the singular; a plural or a definite form matches as well (broken plurals:
    plurals.toml). Two words with a space match a two-word phrase such as «إطلاق نار»; @person, @place, @state,
    @organisation, @group match a head that is a mention of that kind, @act one that is itself a masdar of an act, @quoted a name in quotation marks,
    @it a pronoun on the verb and nothing else (دخلها الجيش), @none that nothing is said of it (أوقف في مرسيليا). Classes of nouns (@troops) stand in classes.toml."""
    via: str | None = None
    """A preposition that must be among the complements; with `objects`, its noun must be one of them."""
    subjects: list[str] = []
    """Head words, one of which must head the subject (قوات، طائرات ...); @it: one person whom the words before name and
    the verb goes on about (قبل أن يتوجه إلى)."""
    behind: list[str] = []
    """Words in the singular, one of which must stand right before the trigger: the head of its idafa or its verb
    (منطقة سيطرة، نشر أخبار كاذبة); a verb may also stand further before the object it takes (نشر الموقع أخبارا كاذبة)."""
    sides: Literal["actor", "recipient", "either", "both"] | None = None
    """Fire only where a political actor (state, organisation, group, official, force) is found in that role."""
    blames: bool = False
    """Fire only where the clause after أن finds fault: a negated verb or a word of the class `blame` (grammar.toml);
    the side named first in it is the recipient."""
    contents: list[str] = []
    """Words, or two with a space, as they are written, one of which must stand in the clause behind أن
    (حذر من أن ذلك سيعد عملا حربيا); of a verb that says nothing, words in the singular that must stand behind it before
    the next comma (وصلت سفينة محملة بالمساعدات)."""
    only: Literal["verb", "noun", "future", "negated", "passive"] | None = None
    """What the trigger must be: a verb (or participle), anything but one, or a verb in the future or a negated one by
    which something else is done than the verb says (سيرد: a threat, made; لن يرضخ: a refusal, made); or a passive one."""
    masdars: list[str] = []
    """Masdars of the verb, one of which the trigger must be: «توقيف» arrests, «إيقاف» mostly stops something."""
    # roles
    subject: Role = "actor"
    object: Role = "recipient"
    genitive: Role | None = None
    """What the noun after the masdar or event noun is; None lets the reader decide from the other complements."""
    preps: dict[str, Role] = {}
    """Role by preposition; added to the defaults of data/ar/grammar.toml, e.g. { "على" = "recipient" }."""
    reciprocal: bool = False
    """Meetings, clashes, agreements: every side found is an actor."""
    embeds: Status | None = None
    relation: Tie | None = None
    status: str | None = None
    """Short English status of that relation, e.g. "frozen"."""


class Verb(Strict, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A verb lemma; its forms, masdars and participles are generated."""

    id: str
    lemma: str
    """Third person masculine singular perfect, with hamza, without vowel marks; a preposition is not part of it."""
    root: str
    """Three or four radicals, weak ones as و or ي, hamza as ء."""
    form: Literal["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "q1", "q2", "q4"]
    imperfect: Literal["a", "i", "u"] = "u"
    """Form 1 only: the vowel of the imperfect."""
    masdar: list[str] = []
    """Must be given for form 1; the others are generated unless given. Others that name the same act may be added."""
    plural: dict[str, list[str]] = {}
    """Broken plurals of masdars: { "حرب" = ["حروب"] }. Sound plurals are generated."""
    participle: bool | Literal["accusative"] = True
    """False where the active participle is an ordinary noun and no trigger (كاتب، عامل); accusative where only «مدينا» is one, and «مدينة» a city."""
    senses: list[Sense] = []
    cue: Cue | None = None
    """The verb can introduce reported speech: say (قال أن), ask (طلب من، دعا إلى), relay (نقلت عن), deny (نفى أن),
    show (أظهرت الوثيقة أن), think (يرى، يعتقد أن)."""
    cue_strength: Literal["always", "clause", "object"] = "clause"
    """always: cue also without أن or quotation marks; clause: only with أن/إن, a colon or marks; object: «أعلن
    انسحابه»: a masdar object is also held by the subject."""
    embeds: Status | None = None
    """Status the verb gives to the act named in its complement: يعتزم planned, طلب demanded, يخشى possible,
    امتنع عن negated, نفى denied, بدأ actual."""
    light: bool = False
    """Carries little meaning: the event is its object noun (شنّ هجوماً، أجرى محادثات، قام بزيارة)."""
    light_prep: list[str] = []
    """Prepositions through which a light verb takes its noun (قام بـ → ["ب"])."""
    examples: list[Example] = []
    nots: list[str] = []
    """Clauses in which the entry must not fire with any of its types."""


class Noun(Strict, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An event noun that is not the masdar of a listed verb (غارة، قمة، عقوبات)."""

    id: str
    lemma: str
    plural: list[str] = []
    gender: Literal["m", "f"] | None = None
    senses: list[Sense]
    embeds: Status | None = None
    examples: list[Example] = []
    nots: list[str] = []


class Phrase(Strict, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A fixed phrase that is a trigger as a whole (لا صحة لـ، عارٍ عن الصحة، أطلق سراح as written)."""

    id: str
    words: list[str]
    """Spellings; each is matched word by word after folding; و and ف before the first word are allowed."""
    predicate: bool = False
    """A phrase only where it is what a clause says of news: «الأنباء عن القصف كاذبة», not «نشر أنباء كاذبة»."""
    senses: list[Sense]
    cue: Cue | None = None
    embeds: Status | None = None
    examples: list[Example] = []
    nots: list[str] = []


class EventFile(Strict, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """data/ar/events/*.toml"""

    origin: str
    verb: list[Verb] = []
    noun: list[Noun] = []
    phrase: list[Phrase] = []
