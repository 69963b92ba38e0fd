"""Common words with the letters of a verb that only what stands beside them tells apart."""

from __future__ import annotations

from khabar.lexicon.word import Analysis, Word
from khabar.mentions.document import Document
from khabar.syntax.doers import names_deed
from khabar.syntax.exposed import enabled, in_answer, met_with, she_agrees, she_follows, upon
from khabar.syntax.insertions import closing_aside
from khabar.syntax.reckoned import thing_reckoned
from khabar.syntax.written import UNDERGONE, came_to, looked_for, made_for, stopped

Readings = tuple[Analysis, ...]
_ASIDE, _SUBJECT, _IN_NAMES = 9, 12, frozenset('-–—"«»“”')
"""Words of what is put in between commas, and of a verb with its subject before it; marks in the name of the subject."""
_AS, _HE = frozenset(("وفق", "بحسب", "حسب", "وفقا")), frozenset(("هو", "هي", "وهو", "وهي", "فهو", "فهي"))
_NOT_YET = frozenset(("لا", "لن", "لم", "ولا", "ولن", "ولم", "التي", "والتي", "ما", "مما", "هذه", "كي", "لكي", "حتي"))
"""Words behind which «تمكن» is an imperfect."""
CALLED = frozenset(("يدعي", "تدعي", "ويدعي", "وتدعي"))
"""Passives with the letters of «he claims», where ى and ي are told apart."""
_DEGREES, _FOREMOST = frozenset(("اكثر", "ابرز", "اهم", "اكبر", "اقدم", "افضل", "اشهر", "اشد", "اقوي", "اخطر", "اغني", "بين", "ضمن")), frozenset(("بمثابة", "احد", "احدي", "اول", "ابرز", "اكبر", "اهم", "الاكثر", "الاكبر", "الاول", "الاولي"))
_WAS = frozenset(("كان", "كانت", "وكان", "وكانت", "كانوا", "وكانوا", "فكان", "فكانت"))
_MANY = frozenset(("المئات", "العشرات", "الالاف", "البشمركة", "البيشمركة", "القضاة", "الطغاة", "الرعاة", "الدعاة", "الغزاة", "المشاة", "الطلبة", "السحرة"))  # feminine in form, men in meaning
GOVERNING = frozenset(("اي", "اية", "علي", "الي", "في", "من", "عن"))
"""Words behind which «أو» and a masdar go on: القدرة على مواصلة أو حل البرلمان."""


def matter(doc: Document, i: int, before: str) -> bool:
    """Whether «أمر» is a matter: behind a pronoun, or with neither a person nor «ب» or «أن» behind it."""
    if before in _HE or i + 1 >= len(doc):
        return True
    after = doc.words[i + 1]
    return doc.mention_at[i + 1] < 0 and after.preposition != "ب" and after.function not in ("complementizer", "preposition")


def resumed(doc: Document, i: int, verb: Analysis, previous: Word) -> bool:
    """Whether «عليها» right behind a perfect takes up the indefinite noun before it: خطة من خمس نقاط وافق عليها القائد."""
    if i + 2 >= len(doc) or verb.feature[:4] != "P3MS" or verb.enclitic or verb.conjunction or verb.lemma.kind != "verb" or previous.article or previous.function:
        return False
    after, subject = doc.words[i + 1], doc.words[i + 2]
    if after.function != "preposition" or after.enclitic not in ("ها", "ه"):
        return False
    return subject.article or (doc.mention_at[i + 2] >= 0 and not doc.mentions[doc.mention_at[i + 2]].preposition)


def _had(doc: Document, i: int) -> bool:
    """Whether «قد» before a token stands behind «كان» with nothing but its subject between: what had been done."""
    for k in range(i - 2, max(-1, i - 9), -1):
        if doc.forms[k] in _WAS:
            return True
        if not doc.words[k].is_word or doc.words[k].function == "complementizer":
            return False
    return False


def said_to_be(doc: Document, i: int, analyses: list[Analysis | None]) -> bool:
    """Whether a perfect would stand right behind «وصف ... بأنه»: what something is called is a noun, «بأنه عمل جبان», «ما يقول الغرب إنه قمع»."""
    before = i - 1 if i and doc.words[i - 1].is_word else i - 2
    if before < 1 or doc.words[before].function != "complementizer" or any(a.feature[0] != "P" for a in doc.words[i].verbs):
        return False
    if doc.forms[before] in ("انه", "انها"):  # ما تقول واشنطن إنه قصف
        said = next((k for k in range(before - 1, max(0, before - 4), -1) if any(a.lemma.cue for a in doc.words[k].verbs)), 0)
        return said > 0 and bool(doc.words[i].nouns) and doc.forms[said - 1] in ("ما", "بما", "مما", "عما", "لما")
    return doc.forms[before][:3] == "بان" and any(a is not None and a.lemma.key == "وصف" for a in analyses[max(0, before - 14) : before])


def meant(doc: Document, i: int, verbs: tuple[Analysis, ...]) -> tuple[Analysis, ...]:
    """Of several verbs of the same letters the one that what stands behind asks for; all where nothing tells."""
    at = max(i, closing_aside(doc, i + 1)) + 1 if i + 1 < len(doc) else i + 1
    behind = doc.forms[at : at + 7]
    keys = {a.lemma.key for a in verbs}
    wanted = "انفك" if "انفك" in keys else "توقف" if "توقف" in keys and "عن" in behind[:6] and not {"،", ",", "و", "يقل"} & {*behind[: behind.index("عن")]} and (not i or doc.words[i - 1].function != "complementizer") else "توقف" if "توقف" in keys and ("ّ" in doc.surface[i] or not _hers(doc, i)) and stopped(doc, i, at) else ""  # لا تنفك تسعى: she goes on, and denies nothing; توقف العمال عن العمل
    if doc.forms[i].endswith("ا") and (both_named(doc, i) or (i and doc.words[i - 1].article and doc.forms[i - 1].endswith("ان"))):
        return tuple(a for a in verbs if a.feature[:4] == "P3MD") or verbs  # الوزيران أدانا الهجوم: not «it led us»
    if len(verbs) > 1 and "حال" in keys and "دون" not in behind:
        verbs = tuple(a for a in verbs if a.lemma.key != "حال") or verbs  # تحول الخلاف إلى حرب
    if looked_for(doc, i) or ("توافق" in keys and "وافق" in keys and she_agrees(doc, i)) or (doc.words[i].base == "تسلم" and i > 1 and doc.words[i - 1].base == "ان" and not doc.words[i - 1].enclitic and doc.forms[i - 2] not in ("بعد", "منذ")):
        return tuple(a for a in verbs if a.feature[0] in "IJ") or verbs  # أن تسلم أسلحتها، من المتوقع أن توافق العائلات
    if i and len(verbs) > 1 and doc.words[i - 1].verbs and all("kana" in a.lemma.kinds for a in doc.words[i - 1].verbs):
        gender = {a.feature[1:3] for a in doc.words[i - 1].verbs}
        verbs = tuple(a for a in verbs if a.feature[:2] == "I3" and a.feature[1:3] in gender) or verbs  # كانت تطلب من الغرب إرسال طائرات
    if i > 1 and len(verbs) > 1 and doc.forms[i - 1] in ("قد", "وقد") and any(a.feature[0] == "P" for a in verbs) and _had(doc, i):
        verbs = tuple(a for a in verbs if a.feature[0] == "P")  # كان الفندق قد تعرض لهجوم: no «she may show»
    if "قال" in keys and doc.forms[i - 1 : i] in (["لم"], ["ولم"], ["فلم"]) and "منصب" not in " ".join(behind):
        verbs = tuple(a for a in verbs if a.lemma.key == "قال") or verbs  # لم يقل المتحدث: nobody is dismissed
    if "عثر" in keys and "علي" not in behind:
        verbs = tuple(a for a in verbs if a.lemma.key != "عثر") or verbs  # تعثر تنفيذ الاتفاق
    managed = tuple(a for a in verbs if a.lemma.key == "تمكن" and a.feature == "P3MS") if "تمكن" in keys else ()
    if managed and len(verbs) > 1 and "من" in behind and not _hers(doc, i) and not she_follows(doc, i, at) and not enabled(doc, at, at + behind.index("من")):
        return managed  # تمكن المقاتلون من السيطرة على المطار: they have, nobody may
    held = tuple(a for a in verbs if a.lemma.key == "تضمن" and a.feature == "P3MS") if "تضمن" in keys and "ضمن" in keys else ()
    if held and at < len(doc) and doc.words[at].article and not _hers(doc, i) and not she_follows(doc, i, at):
        return held  # تضمن الاتفاق سحب القوات: it laid that down, and nothing is warranted
    struck = tuple(a for a in verbs if a.lemma.key in UNDERGONE and a.feature == "P3MS")
    if struck and len(verbs) > 1 and (not _hers(doc, i) or met_with(doc, i) or (doc.forms[i] == "وتوجه" and doc.forms[i + 1 : i + 2] == ["الي"])) and not she_follows(doc, i, at) and not upon(behind) and (met_with(doc, i) or any(w.preposition == UNDERGONE[struck[0].lemma.key] for w in doc.words[at : at + 7]) or (struck[0].lemma.key == "تسبب" and "في" in behind) or made_for(doc, i, struck[0].lemma.key, behind)):
        return struck  # تعرض الجنود لقصف، وقد تسبب القصف في حريق
    if "تطلب" in keys and "طلب" in keys and (behind[:1] == ["من"] or (i and doc.words[i - 1].enclitic == "ها" and doc.words[i - 1].function == "complementizer")):
        return tuple(a for a in verbs if a.lemma.key == "طلب")  # أعلنت أنها تطلب، وتطلب من أوروبا: nothing is required
    if "قدر" in keys and "علي" in behind[:6] and (able := tuple(a for a in verbs if a.lemma.key == "قدر" and a.lemma.embeds == "possible")):
        return able  # تقدر القوات على قصف القاعدة
    if "توصل" in keys and len(verbs) > 1 and came_to(behind):
        return tuple(a for a in verbs if a.lemma.key == "توصل")  # أكدت قطر توصل الجانبين إلى اتفاق: she delivers nothing
    delayed = tuple(a for a in verbs if a.lemma.key == "اجل") if "اجل" in keys else ()
    if delayed and ("جّل" in doc.surface[i] or any(form.removeprefix("ال") in _APPOINTED for form in behind[:4])):
        return delayed  # أجلت الصين زيارة وزيرها: nobody is evacuated
    if "اسر" in keys and any(form.startswith("بان") and doc.words[at + k].function == "complementizer" for k, form in enumerate(behind)):
        return tuple(a for a in verbs if a.lemma.cue) or verbs  # أسر مسؤول بأن الوضع سيئ: nobody is captured
    keys = {a.lemma.key for a in verbs}
    if "حمل" in keys:
        wanted = "حمل" if any(form.removeprefix("ال").startswith(_BLAMED) for form in behind) else ""  # تحمّل ماكرون مسؤولية الأزمة
    elif "اخل" in keys:
        wanted = "" if any(w.preposition == "ب" or w.form == "ب" for w in doc.words[i + 1 : i + 5]) else "اخلي"  # أخلت الشرطة الساحة
    elif "دعا" in keys:
        wanted = "دعا" if "الي" in behind else ""  # ودعته إلى الاستقالة، لم تدع إلى المقاطعة
    elif "اراد" in keys and "رد" in keys:
        wanted = "رد" if "علي" in behind[:5] else ""  # لم يرد الجيش على القصف
    elif any(a.lemma.key == "شري" for a in verbs) and "الي" in behind:
        wanted = "اشار"  # لم يشر البيان إلى الهجوم
    elif any(a.lemma.key == "اخفي" for a in verbs) and any(w.enclitic and any(n.pos in ("m", "n") for n in w.nouns) for w in doc.words[i + 1 : i + 4]):
        wanted = "اخفي"  # لم يخف قلقه: nobody fears it
    if not wanted or (wanted == "حمل" and behind and behind[0].removeprefix("ال").startswith(_BLAMED)):
        return verbs  # تحمل مسؤولية: to bear it
    return tuple(a for a in verbs if a.lemma.key == wanted) or verbs


def _hers(doc: Document, i: int) -> bool:
    """Whether a verb in ت behind a feminine or a particle of what is not yet is «she does» and no perfect: منظومة تمكن الجيش من، من شأنها أن تمكن."""
    if not i:
        return False
    previous = doc.words[i - 1]
    if doc.forms[i - 1] in _NOT_YET or doc.forms[i - 1].endswith(("ة", "ات")) or previous.enclitic in ("ها", "هن"):
        return True
    return previous.base == "ان" and doc.surface[i - 1] == "أن" and doc.forms[i - 2 : i - 1] not in (["بعد"], ["منذ"], ["الي"], ["حتي"], ["الا"], ["قبل"])


def laid_on(doc: Document, i: int) -> bool:
    """Whether «على» and a name open the clause before token i: what follows is laid on them."""
    at = doc.mentions[doc.mention_at[i - 1]].first - 1
    if at < 0 or doc.words[at].base != "علي" or doc.words[at].enclitic:
        return at >= 0 and names_deed(doc, at)  # بعد استئناف روسيا قصف كييف
    return at == 0 or doc.words[at - 1].function == "complementizer" or doc.sentences[doc.sentence_of(at)][0] == at


def opened(verbs: tuple[Analysis, ...], previous: Word | None) -> tuple[Analysis, ...]:
    """Of several verbs of the same letters right behind «كان» the imperfects that go with it: «كانت تطلب من الغرب»."""
    kana = [a.feature[1:3] for a in previous.verbs if "kana" in a.lemma.kinds] if previous is not None else []
    return tuple(a for a in verbs if a.feature[0] == "I" and a.feature[1:3] in kana) or verbs


_AWAITED = frozenset(("planned_adjective", "planned_predicate", "possible_predicate", "demanded_predicate", "excluded_predicate"))
_CALLED_TO_ACCOUNT = frozenset(("ACCUSE", "SANCTION", "COERCE"))
"""Acts done to whoever has done something: «محاسبة من ...»."""
_APPOINTED = frozenset(("زيارة", "زيارته", "زيارتها", "اجتماع", "اجتماعا", "اجتماعها", "قمة", "لقاء", "محادثات", "مفاوضات", "جولة", "جلسة", "موعد", "انتخابات", "مؤتمر", "موتمر", "هجوم", "هجوما", "هجومها", "هجومه", "اضراب", "اضرابا", "اضرابها", "اضرابهم", "اعتصام", "اعتصامها", "تظاهرة", "مظاهرة", "عملية", "عمليتها", "قرار", "قرارا", "قرارها", "قراره", "تنفيذ", "اطلاق", "تسليم", "تصويت", "تصويتا", "محاكمة", "نشر", "سحب", "انسحاب", "انسحابها", "توقيع", "رد", "ردها", "بت"))
"""What is put off, not carried out of danger."""
_BLAMED = ("مسوولي", "تبع", "مسءولي", "مسئولي", "مسؤولي", "وزر")


def halted(doc: Document, i: int) -> bool:
    """Whether «وقف» is the masdar: an act stands right behind it, which has not stood up: ناقشا الوضع ووقف الغارات، يشترط وقف دعمها."""
    if doc.words[i].base == "سعيا":
        return i + 1 < len(doc) and doc.words[i + 1].function == "preposition" and (i == 0 or not doc.words[i - 1].is_word or doc.words[i - 1].article)
    if not i or not doc.words[i - 1].is_word or i + 1 >= len(doc) or doc.mention_at[i + 1] >= 0 or doc.words[i].enclitic or doc.words[i + 1].preposition:
        return False
    after = doc.words[i + 1]
    acts = [n for n in after.nouns if n.pos in ("m", "n") and any(s.type in ("ASSAULT", "COERCE", "THREATEN", "SANCTION", "SUPPORT", "AID") for s in n.lemma.senses)]
    return bool(acts) and (after.article or not after.verbs or acts[0].pos == "m")


def ventured(doc: Document, i: int) -> bool:
    """Whether «أقدم» is «he ventured»: «على» stands a few words behind it in the same clause; else it is «the oldest»."""
    for k in range(i + 1, min(len(doc), i + 8)):
        if doc.surface[k] in "،؛.:":
            return False
        word = doc.words[k]
        if word.base == "علي" and word.function == "preposition":
            return k > i + 1 and not word.enclitic
    return False


def governs(doc: Document, i: int) -> bool:
    """Whether «حاكم» before the name of a land or place is its governor, and tries nobody: حاكم نيو هامبشر; or «ل» behind «تحسبا» is no «so that»."""
    if doc.forms[i] not in ("حاكم", "وحاكم") or i + 1 >= len(doc) or doc.mention_at[i + 1] < 0:
        return i > 0 and doc.forms[i - 1] in ("تحسبا", "تفاديا", "تجنبا") and any(v.preposition == "ل" for v in doc.words[i].verbs)
    return doc.mentions[doc.mention_at[i + 1]].place >= 0


def awaited(doc: Document, i: int, previous: Word) -> bool:
    """Whether a form behind «من المقرر» is the act that is planned, no verb: من المقرر طرد السفير."""
    of = i - 3 if i > 2 and doc.words[i - 2].base == "غير" else i - 2
    return i > 1 and previous.form.startswith("ال") and doc.forms[of] in ("من", "ومن", "فمن") and not _AWAITED.isdisjoint(previous.classes)


def himself(doc: Document, i: int, previous: Word) -> bool:
    """Whether a form behind «إنه» has an object in «ا» behind it, as a verb alone has: قال إنه عقد اجتماعا."""
    if previous.function != "complementizer" or not previous.enclitic or i + 1 >= len(doc):
        return False
    return doc.surface[i + 1].endswith(("اً", "ًا")) and not doc.words[i + 1].preposition


def articled(doc: Document, i: int) -> bool:
    """Whether «ال» is the article, in a text that writes hamzas, of a word that could also begin with أل: «لديها الحق في» is not ألحق."""
    return doc.surface[i].startswith("ال") and all(
        (a.lemma.lemma.startswith("أ") or a.feature[1:3] == "1S") and not a.conjunction for a in doc.words[i].verbs
    )


def answered(doc: Document, i: int, verbs: Readings, nouns: Readings) -> tuple[Readings, Readings]:
    """Of «وردت» the readings as «and she replied» where an answer follows, else those as «came in»."""
    if _replied(doc, i):
        return tuple(a for a in verbs if a.conjunction) or verbs, ()
    return tuple(a for a in verbs if not a.conjunction) or verbs, tuple(a for a in nouns if not a.conjunction)


def _replied(doc: Document, i: int) -> bool:
    """A name or a noun with the article behind it, then «على» or «ب», and no news that came in."""
    if i + 2 >= len(doc) or not (doc.mention_at[i + 1] >= 0 or doc.words[i + 1].article):
        return False
    for k in range(i + 2, min(len(doc), i + 8)):
        if doc.surface[k] in "،؛.:":
            return False
        word = doc.words[k]
        if word.preposition == "ب" or (word.base == "علي" and word.function == "preposition"):
            return True
    return False


def accused(doc: Document, i: int, word: Word) -> bool:
    """Whether «متهم» says of what somebody is accused: «المتهم بتسريب الوثائق»، «الوزير متهم بالفساد»."""
    if not any(a.lemma.key == "اتهم" and a.pos == "p" and not a.enclitic for a in word.nouns) or i + 1 >= len(doc):
        return False
    return doc.words[i + 1].preposition == "ب"


def told_of(doc: Document, i: int, word: Word) -> Analysis | None:
    """The participle that a word is rather than a mention: «متهم بـ», and «ناقلة عن», which is no tanker; None for neither."""
    if accused(doc, i, word):
        return next(a for a in word.nouns if a.pos == "p")
    if i and doc.surface[i - 1] in "،," and not (word.article or word.preposition) and doc.surface[i + 1 : i + 2] and doc.surface[i + 1].rstrip("ً").endswith("ا"):
        accuses = next((a for a in word.nouns if a.lemma.key == "اتهم" and a.pos == "a"), None)
        if accuses is not None:
            return accuses  # ...، متهمة ضباطا بـ
    passes = word.form == "ناقلة" and doc.forms[i + 1 : i + 2] == ["عن"]
    return next((a for a in word.nouns if a.pos == "a"), None) if passes else None


def governed(doc: Document, i: int, verb: Analysis, previous: Word, before: str) -> bool:
    """Whether a form known as a verb alone is a noun, for a preposition stands before it; «من» may be «who»."""
    if previous.function != "preposition" or previous.enclitic or before in ("حتي", "بعد", "قبل"):
        return False
    if previous.base != "من":
        return True
    if i > 1 and doc.words[i - 2].function == "pronoun":
        return False  # هي من نفذ الهجوم
    if i > 1 and verb.feature[:2] == "P3" and verb.lemma.kind != "plain" and any(n.pos == "m" and s.type in _CALLED_TO_ACCOUNT for n in doc.words[i - 2].nouns for s in n.lemma.senses):
        return False  # محاسبة من ارتكب الجريمة
    if verb.feature[:2] != "I3" or verb.conjunction or verb.preposition:
        return True
    if verb.feature[2] == "M" and verb.stem[:1] == "ي" and (verb.lemma.kind != "plain" or verb.feature[3:4] == "P"):
        return False  # من يمول الإرهاب, but: من ينبع إلى جدة
    subject = i + 1 < len(doc) and (doc.mention_at[i + 1] >= 0 or doc.words[i + 1].article)
    return not (verb.enclitic and subject and verb.lemma.kind != "plain")  # من تدعمهم إيران


def no_verb(best: Analysis, previous_kind: str, previous: Word | None) -> bool:
    """Readings that only a rare context allows: the short or dual jussive without لم (واسع، تجاريا), «I» behind a bare noun (حرب أوسع), a dual behind a verb."""
    feature = best.feature
    if feature[0] == "J" and feature.endswith("S") and not best.preposition:
        return True
    if feature[0] == "J" and feature[3:4] == "D" and not best.preposition and (previous is None or (previous.function != "complementizer" and previous.base != "حتي")):
        return True  # اتفاقا تجاريا: no «that they two run», which needs أن or لم
    if feature[1:] in ("1S", "2MS") and feature[0] == "I" and previous_kind in ("X", "E"):
        return previous is not None and not previous.article and not previous.enclitic
    if feature[1:4] == "3FP" and previous_kind in ("X", "E", "M"):
        return True  # مسلحين اثنين
    return best.lemma.kind == "plain" and feature[3:4] == "D" and previous_kind == "V"


def both_did(verb: Analysis) -> bool:
    """Whether a form can only be «they two did»: أطلقا، انسحبا، اتفقا; no noun in the accusative is built like them, as «ثمنا» is."""
    return verb.feature[:4] == "P3MD" and verb.stem[0] == "ا" and len(verb.stem) > 4


def both_named(doc: Document, i: int) -> bool:
    """Whether two names joined by «و» stand before a word: إيران وحزب الله أكدا."""
    index = doc.mention_at[i - 1] if i else -1
    return index >= 0 and doc.mentions[index].conjunction == "و"


def named_so(word: Word, best: Analysis, previous_kind: str) -> bool:
    """Whether a name has the letters of «we do» right behind a verb, or of «I do»: ينفي نجيب ارتكاب مخالفة، رئيس اللجنة أمجد."""
    return bool(word.given) and ((best.feature[1:3] == "1P" and previous_kind == "V") or (best.feature[1:3] == "1S" and best.feature[0] in "IJ"))


def comes_from(doc: Document, i: int, previous_kind: str) -> bool:
    """Whether «صادر» behind a noun says where something comes from: الرصاص صادر من جهة الجنود."""
    return doc.forms[i] == "صادر" and previous_kind in ("M", "X") and i + 1 < len(doc) and doc.forms[i + 1] in ("عن", "من")


def no_finite(doc: Document, i: int, chosen: list[Analysis | None]) -> bool:
    """Whether what may be a verb is none: for what stands before it, or behind an aside an object is still to come."""
    return said_to_be(doc, i, chosen) or _behind_aside(doc, i, chosen) or in_answer(doc, i)


def _behind_aside(doc: Document, i: int, chosen: list[Analysis | None]) -> bool:
    """«نفت واشنطن، بشكل قاطع، قصف المدنيين»: behind what is put in, the object of a verb that denies, refuses or asks, or its subject's own act: «واصلت، اليوم، قصفها»."""
    if i + 1 >= len(doc) or doc.surface[i - 1] not in "،," or not any(n.pos == "m" and not n.conjunction for n in doc.words[i].nouns):
        return False
    opening = next((k for k in range(i - 3, max(0, i - _ASIDE), -1) if doc.surface[k] in "،,"), -1)
    if opening < 2 or doc.words[opening + 1].conjunction or not (doc.words[opening + 1].function == "preposition" or doc.words[opening + 1].preposition or doc.timex_at[opening + 1] >= 0 or doc.words[opening + 1].base in _AS):
        return False
    verbs = [k for k in range(opening + 1, i) if (a := chosen[k]) is not None and a.pos == "v"]
    if len(verbs) > 1 or (verbs and (doc.words[verbs[0]].conjunction or verbs[0] < opening + 3)):
        return False  # but: في بيان أصدرته الوزارة
    for k in range(opening - 1, max(-1, opening - _SUBJECT), -1):
        named = doc.mention_at[k] >= 0 or doc.surface[k] in _IN_NAMES
        if not named and (not doc.words[k].is_word or doc.words[k].preposition or doc.words[k].function):
            return False
        if not named and (verb := chosen[k]) is not None and verb.pos == "v":
            sense = verb.lemma.main()
            fends = verb.lemma.embeds in ("planned", "negated", "denied", "demanded") or verb.lemma.cue == "deny" or (sense is not None and sense.type in ("DENY", "REJECT", "REQUEST"))
            return (fends or any(n.pos == "m" and n.enclitic and not n.conjunction for n in doc.words[i].nouns)) and not verb.enclitic and not verb.feature.endswith("p") and opening - k > 1
    return False


def owned(doc: Document, i: int) -> bool:
    """Whether a form behind a noun of will, refusal or aim and its owner is the act: «نية موسكو قصف المدينة»، «رفض باريس وقف الحرب»."""
    index = doc.mention_at[i - 1] if i > 1 else -1
    if index < 0 or doc.mentions[index].first < 1 or not any(n.pos == "m" and not n.conjunction and not n.enclitic for n in doc.words[i].nouns):
        return False
    k = doc.mentions[index].first - 1
    head = doc.words[k]
    return doc.mention_at[k] < 0 and head.base != "قرار" and not (head.article or head.enclitic or doc.mentions[index].preposition) and not _DECIDED.isdisjoint(head.classes)


_DECIDED = frozenset(("intending", "aim"))
_SAID_TO_BE = frozenset(("aim", "way_out", "demanded_noun"))
_AIMS = frozenset(("الهدف", "المطلوب", "الحل", "الغرض", "الغاية", "الاولوية", "الخيار", "السبيل", "البديل", "والهدف", "والمطلوب", "والحل"))


def meant_by(doc: Document, i: int) -> bool:
    """Whether a form right behind «الهدف»، «المطلوب»، «السبيل الوحيد» is the act that is aimed at, asked for or left to do."""
    if i < 1 or not any(n.pos == "m" and not n.conjunction for n in doc.words[i].nouns):
        return False
    if doc.forms[i - 1] in ("هو", "هي") and i > 1:  # شرط طهران هو طرد السفير
        return any(not _SAID_TO_BE.isdisjoint(doc.words[k].classes) and k not in doc.verb_tokens and not doc.words[k].preposition for k in range(max(0, i - 4), i - 1))
    k = i - 2 if doc.forms[i - 1] in ("الوحيد", "الوحيدة", "الاول", "الاساسي", "الرئيسي", "الامثل", "الافضل") else i - 1
    return k >= 0 and doc.forms[k] in _AIMS and (k == 0 or doc.words[k - 1].function != "preposition")


def prepared(doc: Document, i: int, verb: Analysis, verbs: Readings) -> Analysis:
    """«تعد هجوما»، «يعد لتنفيذ عملية»: with an act as its object, or «ل» before one, a verb of promising is one of preparing."""
    ready = next((a for a in verbs if a.lemma.lemma == "أعد" and a.feature == verb.feature), None)
    if verb.lemma.lemma not in ("وعد", "عد") or verb.feature[:1] not in "IJ" or ready is None or thing_reckoned(doc, i):
        return verb
    for k in range(i + 1, min(len(doc), i + 7)):
        word = doc.words[k]
        if word.preposition == "ب" or word.function == "complementizer" or not word.is_word or k in doc.verb_tokens:
            return verb  # وعد بـ، وعد أن
        act = any(n.pos in ("m", "n") and n.lemma.senses for n in word.nouns) and not word.article
        if act and (word.preposition == "ل" or doc.surface[k].endswith(("ا", "ًا", "اً", "ة", "ء", "ً"))):
            return ready
        if doc.mention_at[k] < 0:
            return verb  # تعد المانح الرئيسي للمساعدات: she is held to be
    return verb


def held_to_be(doc: Document, i: int) -> bool:
    """Whether «يعد ... من أكثر»، «تعد بمثابة»، «يعد أحد» says what somebody is held to be: nobody promises."""
    if thing_reckoned(doc, i):
        return True
    for k in range(i + 1, min(len(doc), i + 8)):
        form = doc.forms[k]
        if form in _FOREMOST or (form == "من" and doc.forms[k + 1 : k + 2] and doc.forms[k + 1] in _DEGREES):
            return True
        if doc.words[k].preposition == "ب" or doc.words[k].function == "complementizer" or not doc.words[k].is_word:
            return False
    return False


def of_her(doc: Document, i: int, verb: Analysis, initial: bool) -> bool:
    """Whether a seeming «he» opens a clause before what is feminine: رفض إيران وقف التخصيب أثار، بنود الهدنة: وقف العمليات."""
    if verb.feature[:4] != "P3MS" or verb.enclitic or i + 1 >= len(doc):
        return False
    if doc.mention_at[i + 1] >= 0:
        mention = doc.mentions[doc.mention_at[i + 1]]
        return initial and mention.gender == "F" and not mention.preposition and not mention.conjunction
    word = doc.words[i + 1]
    if not initial and doc.surface[i - 1] not in ":،,؛":
        return False
    return bool(word.article) and not verb.conjunction and word.form.endswith(("ات", "ة")) and word.form not in _MANY and not word.function


def of_its_own(verb: Analysis, noun: Analysis | None, opened: Analysis | None) -> bool:
    """«قلصت إيران تعاونها»، «اعتقلوا لتورطهم»: a masdar with a possessive behind a verb with its subject or behind «ل», no «she aids her»."""
    if noun is None or noun.pos != "m" or verb.feature != "I3FS" or not verb.enclitic or noun.enclitic != verb.enclitic or verb.conjunction:
        return False
    if verb.preposition == "ل":
        return noun.lemma.lemma == "تورط"
    return opened is not None and opened.lemma.kind == "verb" and "kana" not in opened.lemma.kinds and bool(noun.lemma.senses)
