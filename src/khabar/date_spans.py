"""What a date becomes by the words around the act: by when it was done, since when it goes on, the day beside, nothing to come."""

from __future__ import annotations

from datetime import date, timedelta

from khabar.clause_times import ClauseTimes
from khabar.events.counted import BESIDE_DAY
from khabar.events.dated import Dated
from khabar.events.retold import SPOKEN
from khabar.events.set_apart import goes_on
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.timex_values import last_day, point
from khabar.mentions.timex_words import time_words
from khabar.model import ClaimDate
from khabar.text.fold import fold

_LASTING = frozenset(("ASSAULT", "COERCE", "SANCTION", "MOBILIZE"))
"""Types of deeds that go on: war, siege, ban, deployment."""
_PHRASE = 6
"""Words from قبل to the time by which an act was done."""
_UNTIL = 14
"""Words from an act to the time before which it was done."""
_COUNTED, _RIGHT_BEHIND = 9, 4
"""Words from a verb, and from a noun, to the number of those it hit."""
_LATELY = 45
"""Days within which what came before a day most likely came on it."""
_TIMES = frozenset(("مرات", "مرتين", "مرارا", "مرتان"))
_GREAT = frozenset(("مليون", "مليونا", "مليوني", "الف", "الفا", "الفي"))
_BEGINS = frozenset(("بداية", "بدايه", "مطلع", "اول", "اوائل"))
_FROM = frozenset(("ابتداء", "اعتبارا", "بدءا", "بدء"))
"""Words before «من» and the time from which on something is done."""
_ENDS = frozenset(("نهايه", "نهاية", "اواخر", "اخر", "ختام"))


def before(doc: Document, times: ClauseTimes, trigger: Trigger, found: Dated | None) -> Dated | None:
    """«أرسلت الطائرات قبل بدء الحرب في شباط 2022», «انسحبت قبل عام 2015»: no day, but one by which it was done."""
    if found is not None and (found.first < trigger.first or doc.words[found.first - 1].base != "قبل"):
        return None
    last, at = min(doc.sentences[trigger.sentence][1], trigger.last + _UNTIL), -1
    for k in range(trigger.last, last):
        word, index = doc.words[k], doc.timex_at[k]
        if k in doc.verb_tokens or word.function in ("complementizer", "relative", "conjunction") or (not word.is_word and doc.surface[k] in "،.؛:") or times.mouth[k] != times.mouth[trigger.first]:
            return None
        if index >= 0:
            if at < 0 or k - at > _PHRASE or not times.holds(index, k, trigger.first):
                return None
            dated = times.dated(index, k, trigger.first)
            told = last_day(dated.date.value)
            past = told is not None and doc.published is not None and (doc.published - told).days > _LATELY
            return dated._replace(date=ClaimDate(value=f"../{dated.date.value}", basis=dated.date.basis)) if past and "/" not in dated.date.value else None
        if word.base == "قبل":
            at = k
    return None


def by_now(doc: Document, trigger: Trigger, found: Dated | None) -> Dated | None:
    """What was done or said has no day to come: «وعد باستفتاء قبل نهاية العام المقبل», «اتفقا على لقاء غداً»."""
    if found is None or doc.published is None:
        return found
    past = trigger.pos != "v" or (trigger.analysis is not None and trigger.analysis.feature[:1] == "P")
    if not past and trigger.type not in SPOKEN:
        return found
    told = point(found.date.value)
    ahead = doc.timexes[doc.timex_at[found.first]].rule == "deictic.within"
    ahead = ahead or _end_to_come(doc, found)
    return None if ahead or (told is not None and told > doc.published) else found


def both(doc: Document, trigger: Trigger, found: Dated | None) -> Dated | None:
    """«انقلابين في آب 2020 وأيار 2021»، «اتصل به مرات، في شباط وتموز 2020»: acts told as several, from the first of two months to the second."""
    if found is not None and len(found.date.value) == 10 and found.first:
        return _two_days(doc, found)
    if found is None or len(found.date.value) not in (4, 7) or found.last >= len(doc):
        return found
    index = doc.timex_at[found.last]
    second = doc.timexes[index].value if index >= 0 and doc.words[found.last].conjunction == "و" else None
    if second is None or len(second) != len(found.date.value) or second <= found.date.value:
        return found
    feature = trigger.analysis.feature if trigger.analysis is not None else ""
    several = trigger.pos in ("m", "n") and feature[:1] in ("D", "P")
    several = several or doc.words[found.first - 1].base in ("خلال", "بين") or any(form in _TIMES for form in doc.forms[trigger.last : found.first])
    return found._replace(date=ClaimDate(value=f"{found.date.value}/{second}", basis=found.date.basis)) if several else found


def _two_days(doc: Document, found: Dated) -> Dated:
    """«نفذت الشرطة، أمس الثلاثاء واليوم الأربعاء، مداهمات»: two days in a row, the second joined to the first."""
    index = doc.timex_at[found.first - 1] if doc.words[found.first].conjunction == "و" else -1
    first = doc.timexes[index].value if index >= 0 else None
    if first is None or len(first) != 10 or first >= found.date.value or (date.fromisoformat(found.date.value) - date.fromisoformat(first)).days != 1:
        return found
    return found._replace(date=ClaimDate(value=f"{first}/{found.date.value}", basis=found.date.basis))


def _end_to_come(doc: Document, found: Dated) -> bool:
    """«نهاية العام», told before it has come."""
    if doc.forms[found.first] not in _ENDS or len(found.date.value) not in (4, 7):
        return False
    end = last_day(found.date.value)
    left = 60 if len(found.date.value) == 4 else 10
    return end is not None and doc.published is not None and (end - doc.published).days > left


def since(doc: Document, trigger: Trigger, found: Dated | None) -> Dated | None:
    """«تشهد البلاد نزاعاً منذ 2011», «المطار مغلق منذ آذار»: what goes on has a beginning and no end."""
    if found is not None and doc.published is not None and len(found.date.value) > 6 and found.date.value.endswith("/..") and doc.timexes[doc.timex_at[found.first]].rule == "deictic.ago":
        begun = found.date.value.removesuffix("/..")  # منذ أكثر من عشرة أشهر: up to now
        return found._replace(date=ClaimDate(value=f"{begun}/{doc.published.isoformat()[: len(begun)]}", basis=found.date.basis)) if len(begun) in (7, 10) else found
    if found is None or not found.first or "/" in found.date.value:
        return found
    if doc.words[found.first - 1].base != "منذ" and doc.forms[found.first] not in ("منذ", "ومنذ"):
        return found
    published = doc.published
    if trigger.polarity == "negated" and published is not None:
        return found._replace(date=ClaimDate(value=f"{found.date.value}/{published.isoformat()}", basis=found.date.basis))  # لم يلتقيا منذ حزيران
    if published is not None and len(found.date.value) in (4, 7, 10) and summed(doc, trigger):
        until = published.isoformat()[: len(found.date.value)]
        if doc.forms[found.first] in _BEGINS and until == found.date.value and len(until) < 10:
            begun = f"{until}-01-01" if len(until) == 4 else f"{until}-01"  # منذ بداية العام استشهد أكثر من مئة
            return found._replace(date=ClaimDate(value=f"{begun}/{published.isoformat()}", basis=found.date.basis))
        return found._replace(date=ClaimDate(value=f"{found.date.value}/{until}", basis=found.date.basis)) if until > found.date.value else found
    lasting = trigger.pos in ("a", "p")
    if trigger.pos in ("m", "n") and any("iterated" in doc.lexicon.function.get(form, ()) for form in doc.forms[trigger.last : found.first]):
        lasting = True  # هجمات منتظمة منذ 2015
    elif trigger.pos in ("m", "n") and trigger.how == "subject" and "lasting_act" in doc.lexicon.function.get(doc.words[trigger.first].base, ()):
        lasting = True  # منذ 15 آذار، أسفر النزاع عن مقتل المئات
    elif trigger.pos == "v":
        lasting = trigger.analysis is not None and trigger.analysis.feature[:1] == "I"
        near = doc.forms[trigger.last : min(found.first, trigger.last + _PHRASE)]
        lasting = lasting or any(form in near for form in ("مرارا", "تكرارا"))  # قصفت مرارا مواقع الجماعة منذ السابع من أكتوبر
    elif trigger.governor is not None and trigger.governor.pos == "v" and trigger.governor.lemma.light and trigger.governor.first < found.first:
        above = trigger.governor.analysis  # ويخوض الجيش منذ 2021 قتالا
        lasting = above is not None and above.feature[:1] == "I"
    elif doc.words[_before(doc, found)].verbs and _before(doc, found) in doc.verb_tokens and trigger.last <= _before(doc, found):
        lasting = all(a.feature[:1] == "I" for a in doc.words[_before(doc, found)].verbs)  # احتجاجات يقودها منذ الخميس شبان
    elif trigger.type in _LASTING:
        verbs = (k for k in range(found.last, found.last + 5) if k in doc.verb_tokens)
        verb = next(verbs, None)
        lasting = verb is not None and any(a.feature[:1] == "I" for a in doc.words[verb].verbs)
    if not lasting and not goes_on(doc, trigger):
        return found
    counted = doc.timexes[doc.timex_at[found.first]].rule == "deictic.ago"
    if published is not None and len(found.date.value) in (7, 10) and (counted or trigger.modality == "habitual"):
        until = published.isoformat()[: len(found.date.value)]  # يتعرضون لهجوم مستمر منذ ثلاثة أيام: up to now
        return found._replace(date=ClaimDate(value=f"{found.date.value}/{until}", basis=found.date.basis)) if until > found.date.value else found
    return found._replace(date=ClaimDate(value=f"{found.date.value}/..", basis=found.date.basis))


def onwards(doc: Document, trigger: Trigger, found: Dated) -> Dated:
    """«سيتدربون ابتداء من أكتوبر»: what is to be done from a time on has no end told."""
    if trigger.pos != "v" or "/" in found.date.value or doc.forms[found.first - 1] != "من" or doc.forms[found.first - 2] not in _FROM or trigger.analysis is None or trigger.analysis.feature[:1] != "I":
        return found
    return found._replace(date=ClaimDate(value=f"{found.date.value}/..", basis=found.date.basis))


def running(doc: Document, trigger: Trigger, found: Dated | None) -> Dated | None:
    """«يتواصل القصف لليوم الخامس على التوالي»: what goes on for a fifth day began four days ago."""
    index = doc.timex_at[found.first] if found is not None else -1
    if found is None or index < 0 or doc.timexes[index].rule != "deictic.day-count" or len(found.date.value) != 10:
        return found
    words, body = time_words(), fold(doc.timexes[index].text)
    count = words.find(words.ordinals, body) or words.count(body) or 0
    on = body.removeprefix("و").startswith("لل") or doc.forms[found.last : found.last + 2] == ["علي", "التوالي"] or doc.forms[found.last : found.last + 1] == ["تواليا"]
    verb = next((k for k in range(trigger.first, doc.sentences[trigger.sentence][0] - 1, -1) if k in doc.verb_tokens), -1)
    if not on or count < 2 or verb < 0 or any(a.feature[:1] != "I" for a in doc.words[verb].verbs):
        return found
    first = date.fromisoformat(found.date.value) - timedelta(count - 1)
    return found._replace(date=ClaimDate(value=f"{first.isoformat()}/{found.date.value}", basis=found.date.basis))


def _before(doc: Document, found: Dated) -> int:
    """The word before منذ."""
    return max(0, found.first - (2 if doc.words[found.first - 1].base == "منذ" else 1))


def summed(doc: Document, trigger: Trigger) -> bool:
    """«قُتل المئات منذ 15 نيسان», «منذ بدء الحرب نزح أكثر من مليون»: what is counted up to the day of the report."""
    if trigger.pos not in ("v", "m", "n"):
        return False
    if trigger.pos == "v" and trigger.analysis is not None and trigger.analysis.feature[:1] == "I":
        return False
    near = (k for k in range(trigger.last, _ended(doc, trigger)) if doc.timex_at[k] < 0)
    return any(doc.words[k].is_number or doc.forms[k] in _GREAT or "many" in doc.lexicon.function.get(doc.words[k].form, ()) for k in near)


def _ended(doc: Document, trigger: Trigger) -> int:
    """The word at which what is counted is told: «قتل الاحتلال الإسرائيلي ما يزيد على ستين»."""
    last = min(len(doc), doc.sentences[trigger.sentence][1], trigger.last + (_COUNTED if trigger.pos == "v" else _RIGHT_BEHIND))
    return next((k for k in range(trigger.last, last) if doc.surface[k] in "،.؛:" or (doc.words[k].function in ("relative", "complementizer") and doc.forms[k] != "ما")), last)


def morrow(doc: Document, trigger: Trigger, found: Dated | None) -> Dated | None:
    """«غداة الهجوم»: what is told happened the day after the act."""
    before = doc.words[trigger.first - 1].base if trigger.first else ""
    if found is None or before not in ("غداة", "عشية") or len(found.date.value) != 10 or "/" in found.date.value:
        return found
    day = date.fromisoformat(found.date.value) + timedelta(1 if before == "عشية" else -1)
    return found._replace(
        date=ClaimDate(value=day.isoformat(), basis=found.date.basis), rule=BESIDE_DAY, inferred=True
    )
