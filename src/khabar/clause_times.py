"""The time expression that holds for a word in its clause."""

from __future__ import annotations

from datetime import date

from khabar.attribution.said import Said
from khabar.events.dated import Dated, recent
from khabar.mentions.document import Document
from khabar.mentions.timex_words import time_words
from khabar.model import ClaimDate
from khabar.text.ordered import first_from
from khabar.time_owners import (
    about,
    beside_participle,
    beside_verb,
    current,
    described,
    ending,
    gone,
    hour,
    inside,
    on_occasion,
    over_insertion,
    ranked,
    start_of,
    told_by,
    trailing,
)

_REACH, _LIMIT, _WIDE = 28, 40, 48
"""Words within which a time is looked for, the cost up to which it holds, and the words for a verb that has none so near."""
_COMMA, _VERB, _COMPLEMENT, _BEFORE, _INSIDE = 6, 6, 10, 4, 6
"""Costs in words: of a comma, a verb, an أن and a quotation between, and of standing before the act."""
_ANTECEDENT = 5
"""Words between an act named by a noun and the relative pronoun that tells of it: الهجوم الدامي الذي وقع أمس."""
_ASYNDETIC = 4
"""Words from an act named by a noun to the verb of a relative clause without pronoun: اتصال هاتفي أجرياه أمس."""
_BEGINNING = 5
"""Words from منذ to the time that it is told with: منذ نشأة الدولة قبل خمسين عاماً."""
_FEW = 7
"""Days in a stretch that dates an act."""
_NEAR = 12
"""Words within which a planned or demanded act named by a noun has its time behind it."""
_LED = frozenset(("بقيادة", "برئاسة", "بزعامة"))
_TITLE = 6
"""Words of a phrase that says under whom somebody stands."""
_UNDATING = frozenset(("now", "until-now", "recent"))
"""Rules of times that hold for long or up to now; they date no act."""
_UNTIL = frozenset(("حتي", "لغاية", "غاية"))
"""Words before the time until which something lasts."""
_BEFALLING = frozenset(("ASSAULT", "COERCE", "SANCTION"))
_THROUGH = frozenset(("اثر", "جراء", "نتيجة"))
"""Words before the deed that brought it about."""
_SO_THAT = frozenset(("حتي", "كي", "لكي"))
_NOMINAL = frozenset(("bare-year", "month", "day-month"))
"""Rules that stand behind a noun without preposition to tell it apart: ثورة 14 تموز، اتفاقية 2018."""

_BETWEEN = frozenset(("بين", "من"))
_WHERE = frozenset(("حيث", "اذ"))
"""Words behind which it is told what was done there and then."""
_STRETCH = frozenset(("الفترة", "المدة", "اليوم"))
"""Words that open a stretch and stand before one, or before its day: في اليوم الخامس من آذار."""


class ClauseTimes:
    """Looks for times around a word, in the same mouth."""

    def __init__(self, doc: Document, said: list[Said], mouth: list[int]) -> None:
        self.doc = doc
        self.said = said
        self.mouth = mouth
        self.timed = [k for k, index in enumerate(doc.timex_at) if index >= 0] if doc.timexes else []
        """Tokens of time expressions."""

    def nearest(self, token: int, pos: str, back: bool, close: bool = False, held: bool = False) -> Dated | None:
        """The time nearest to a word in its clause; before it only where `back`, without comma or verb where `close`."""
        found = self._nearest(token, pos, back, close, held, _NEAR if close else _REACH, _COMMA)
        if found is None and pos == "v" and back and not close:  # استهدفت الكتائب، الجناح العسكري للحركة، بالاشتراك مع ...، موقعاً، فجر اليوم
            found = self._nearest(token, pos, False, close, held, _WIDE, 1)
        return found

    def _nearest(self, token: int, pos: str, back: bool, close: bool, held: bool, reach: int, comma: int) -> Dated | None:
        doc = self.doc
        first, last = doc.sentences[doc.sentence_of(token)]
        mouth = self.mouth[token]
        best: tuple[int, int, int] | None = None
        for direction in (1, -1) if back else (1,):
            if not self._any(token, max(first, token - reach), min(last, token + reach + 1), direction):
                continue
            cost = 0 if direction == 1 else _BEFORE
            k, told, sequel, commas = token + direction, False, False, 0
            joined = pos != "v" or bool(doc.words[token].conjunction)
            while first <= k < last and abs(k - token) <= reach and cost < _LIMIT:
                word = doc.words[k]
                if direction == -1 and word.base == "منذ" and doc.forms[k + 1] == "ذلك":
                    break  # شنت هجوما في 2001، ومنذ ذلك الحين قتلت
                if self.mouth[k] != mouth:
                    inner = self.mouth[k]
                    if inner < 0 or direction == 1 or not self._within(inner, mouth):
                        break
                    k = self.said[inner].first - 1  # over what was said before
                    if pos in ("m", "n", "p", "a") and first < k and doc.words[k].function == "complementizer" and self.mouth[k] == mouth:
                        k -= 1
                    cost += _INSIDE
                    continue
                if doc.surface[k] in "()-–":
                    over = over_insertion(doc, k, direction, first, last)
                    if over != k:
                        k = over + direction
                        continue
                index = doc.timex_at[k]
                if index >= 0 and direction == -1 and (self._of_beginning(index, k, first) or (commas and self._of_state(index, k, first))):
                    break
                if index >= 0 and sequel and not self._of_late(index):
                    break
                if index >= 0 and ranked(doc, index, k, first):
                    k = start_of(doc, index, k) if direction == -1 else k
                    k += direction
                    continue
                if index >= 0 and direction == -1 and (commas or not joined):
                    opens = inside(doc, index, k, first) if gone(doc, doc.timexes[index].value or "") else -1
                    if opens >= 0:
                        k = opens - 1
                        cost += _INSIDE
                        continue
                    if pos == "v" and commas and start_of(doc, index, k) > first + 2 and current(doc, token) and gone(doc, doc.timexes[index].value or ""):
                        break
                    if pos == "v" and k not in doc.verb_tokens and beside_verb(doc, index, k, token):
                        cost += _VERB
                if index >= 0 and direction == -1 and commas and pos in ("m", "n") and trailing(doc, index, k, first, token):
                    break
                if index >= 0 and self.holds(index, k, token):
                    if cost + abs(k - token) < (best[0] if best else _LIMIT):
                        best = (cost + abs(k - token), index, k)
                    break
                if index < 0:
                    over = about(doc, k) if direction == 1 else 0
                    if over:
                        k += over
                        continue
                    if word.function == "complementizer":
                        if direction == -1 and not close and word.conjunction == "و" and self._done(k, token, 5):
                            sequel = True
                            cost += _INSIDE  # إن المسلحين هاجموا أمس القاعدة، وإن الجيش صد الهجوم
                            k += direction
                            continue
                        if direction == 1 or close or doc.words[k - 1].function != "preposition":
                            break  # only «بعد أن» and the like leave an act in the time of the clause above
                        cost += _COMPLEMENT
                        sequel = sequel or doc.words[k - 1].base == "قبل"  # اعتقل عام 1974 قبل أن يفرج عنه
                    elif direction == -1 and "turn" in word.kinds:
                        sequel = True  # بدأ النظر فيه منذ 2014، لكن الحكومة حثت
                    elif word.function == "relative" and direction == 1:
                        if pos == "v" or not told_by(doc, token, k, _ANTECEDENT):
                            k = self._past_insertion(k, last)
                            cost += _INSIDE
                            continue
                        held = False
                        cost, told = 0, True  # المواجهات، التي دارت ...: its clause tells of the act alone
                    elif direction == -1 and word.base == "ما" and k > first and "as_told" in doc.lexicon.function.get(doc.words[k - 1].base, ()):
                        k -= 1  # اليوم، وفق ما أفادت المنظمة، حين ألقت طائرة قنابلها
                    elif direction == 1 and described(doc, k):
                        k = self._past_insertion(k, last)
                        cost += _INSIDE
                        continue
                    elif direction == -1 and doc.forms[k] in _WHERE and self._done(k, token):
                        cost += _INSIDE  # زار باريس أمس، حيث التقى نظيره
                    elif word.function in ("relative", "subordinator") and "during" not in doc.lexicon.function.get(word.base, ()):
                        break
                    elif doc.surface[k] in "،؛" and self._apposed(k):
                        pass
                    elif doc.surface[k] in "،؛":
                        if close:
                            break
                        cost += comma
                        commas += 1
                    elif doc.surface[k] in ":." or (direction == 1 and self._elsewhere(k, pos, last, token)):
                        break
                    elif k in doc.verb_tokens:
                        if direction == 1 and ((close and doc.words[k - 1].base in _SO_THAT) or (pos in ("m", "n") and ending(doc, token, k))):
                            break  # مساعدات عاجلة حتى يتمكن المزارعون من الزراعة في تشرين
                        if direction == 1 and pos == "v" and not commas and word.conjunction == "و" and self._alike(token, k):
                            k += 1
                            continue
                        if direction == 1 and pos == "v" and not commas and word.conjunction == "و" and self._masdars(token, k):
                            k += 1
                            continue
                        if direction == 1 and (word.conjunction or (commas and pos == "v" and not on_occasion(doc, token + 1, k)) or (pos == "v" and self._told_of(token, k)) or self._joined(k) or (held and k - token > _ASYNDETIC)):
                            break
                        cost += 0 if told else _VERB if direction == -1 or pos != "v" else 2 * _VERB
                        told = False
                    elif word.article and direction == 1 and ("own_time" in word.kinds or beside_participle(doc, k, last)):
                        if pos == "v" or k - token > _ANTECEDENT:
                            break  # بحث الاستعدادات للانتخابات المقررة الأحد: the elections are on that day
                k += direction
        if best is None:
            return None
        return self.dated(best[1], best[2], first)

    def _apposed(self, k: int) -> bool:
        """«الرئيس الأميركي، جو بايدن، »: whether a comma stands before or behind a name that is set beside its title."""
        doc = self.doc
        at = doc.mention_at
        if at[k] >= 0 or self._named(k + 1) or any(doc.forms[j] in _LED and doc.surface[j - 1] == "،" for j in range(max(1, k - _TITLE), min(k + 2, len(doc)))):
            return True  # بين الجيش، بقيادة البرهان، والقوات
        first = k - 1
        while first > 0 and at[first] == at[k - 1] >= 0:
            if doc.surface[first] == "،":
                return True
            first -= 1
        return first < k - 1 and doc.surface[first] == "،" and self._named(first + 1)

    def _named(self, k: int) -> bool:
        """Whether a person is named at a token: بوتين, not «وبوتين» nor «الرئيس»."""
        doc = self.doc
        if k >= len(doc) or doc.mention_at[k] < 0 or doc.words[k].conjunction or doc.words[k].preposition:
            return False
        mention = doc.mentions[doc.mention_at[k]]
        return mention.how == "name" and doc.entities.drafts[mention.entity].kind == "person"

    def _alike(self, token: int, k: int) -> bool:
        """«قُتل خمسون وجُرح عشرون اليوم»: two verbs of violence in one tense joined without a comma share the time behind them."""
        words = self.doc.words
        kinds = [{a.feature[:2] for a in words[j].verbs if any(s.type == "ASSAULT" for s in a.lemma.senses)} for j in (token, k)]
        return not kinds[0].isdisjoint(kinds[1])

    def _masdars(self, token: int, k: int) -> bool:
        """«هيئة لمناهضة التطبيع ودعم المقاومة»: a verb that can be a masdar as well, joined to one behind the verb, is no other clause."""
        words = self.doc.words
        if not any(a.pos == "m" for a in words[k].nouns) or k + 1 >= len(words) or words[k + 1].preposition:
            return False
        return any(words[j].preposition == "ل" and not words[j].article and any(a.pos == "m" for a in words[j].nouns) for j in range(max(token, k - 4) + 1, k))

    def _joined(self, k: int) -> bool:
        """«ولم توقف»، «وقد هدد»: a clause joined to the one before, its و on the particle."""
        before = self.doc.words[k - 1]
        return bool(before.conjunction) and (before.function == "negation" or before.base == "قد")

    def _told_of(self, token: int, k: int) -> bool:
        """«أفرجت عن 20 أسيرا اعتقلتهم قبل عام»: whether a verb tells of the bare noun right before it, by its pronoun or number, whom another act befell."""
        words, before = self.doc.words, self.doc.words[k - 1]
        if k - 1 <= token or not before.is_word or before.article or before.function not in ("", "head_adjective") or before.enclitic or k - 1 in self.doc.verb_tokens or self.doc.timex_at[k - 1] >= 0:
            return False
        head = k - 2 if k - 3 > token and not words[k - 2].function and words[k - 2].is_word and not words[k - 2].article else k - 1
        if any(a.lemma.senses for j in range(max(token + 1, k - _ASYNDETIC), k) for a in words[j].nouns) or any(words[j - 1].function == "preposition" and words[j - 1].base not in ("عن", "علي", "الي", "من") for j in (head, k - 1)):
            return False  # قتل ثلاثة في عملية نفذتها القوات أمس، قال في تسجيل صوتي بثه أمس
        if any(a.enclitic or a.feature[:4] in ("P3MP", "P3FP") for a in words[k].verbs) or (k + 1 < len(words) and words[k + 1].enclitic and words[k + 1].base in ("عن", "علي", "في", "ب", "ل", "الي", "من")):
            return True  # رجال أعمال أفرجت عنهم قبل عام
        somebody = self.doc.mention_at[k - 1] >= 0 and self.doc.entities.drafts[self.doc.mentions[self.doc.mention_at[k - 1]].entity].kind in ("person", "people")
        return somebody and any(a.feature.endswith("p") and any(s.type in _BEFALLING for s in a.lemma.senses) for a in words[k].verbs)  # إطلاق ناشط اعتقل الشهر الماضي

    def _of_late(self, index: int) -> bool:
        """Whether a time lies near the day of the report."""
        found = self.doc.timexes[index].value
        return found is not None and recent(self.doc, Dated(ClaimDate(value=found, basis="stated"), 0, 0, ""))

    def _any(self, token: int, first: int, last: int, direction: int) -> bool:
        """Whether a time stands before (-1) or behind (1) a word within [first, last)."""
        timed = self.timed
        if direction == 1:
            at = first_from(timed, token + 1)
            return at < len(timed) and timed[at] < last
        at = first_from(timed, token)
        return at > 0 and timed[at - 1] >= first

    def _elsewhere(self, k: int, pos: str, last: int, token: int) -> bool:
        """Whether a time behind token k is another act's: منذ اندلاع الحرب عام 2014, لكنه سن قانوناً أمس, ..., انطلقت أمس."""
        doc = self.doc
        kinds = doc.words[k].kinds
        if doc.forms[k] == "حتي" and self._act(k + 1, last):
            return True  # عاش في المنفى حتى اغتياله عام 1990
        if "since" in kinds and k + 1 < last and doc.forms[k - 1] != "من":
            return doc.timex_at[k + 1] < 0 and doc.words[k + 1].function != "relative" and not hour(doc, k + 1, last)
        if "turn" in kinds:
            return True
        if pos == "v" and self._anterior(k, last) and not self._brought(k, token):
            return True
        return pos == "v" and k in doc.verb_tokens and doc.surface[k - 1] == "،"

    def _anterior(self, k: int, last: int) -> bool:
        """Whether an act named behind token k came before: حوكم بتهمة قتل متظاهرين عام 2019, أفرج عنه بعد اعتقاله الأحد."""
        doc = self.doc
        function = doc.lexicon.function
        if "anterior" not in function.get(doc.words[k].base, ()) or doc.timex_at[k] >= 0:
            return False
        at = k + 1
        if at < last and doc.words[at].function == "preposition":
            at += 1
        return self._act(at, last)

    def _brought(self, k: int, token: int) -> bool:
        """«قُتل تسعة إثر مداهمة نفذتها الشرطة السبت»: a deed that somebody fell in is of the day on which he fell."""
        return self.doc.words[k].base in _THROUGH and any(s.type == "ASSAULT" for a in self.doc.words[token].verbs for s in a.lemma.senses)

    def _act(self, at: int, last: int) -> bool:
        """Whether a noun that names an act stands at a token."""
        doc = self.doc
        return at < last and doc.timex_at[at] < 0 and any(a.lemma.senses and a.pos in ("m", "n") for a in doc.words[at].nouns)

    def _of_beginning(self, index: int, k: int, first: int) -> bool:
        """Whether a time before the act says since when something else has been: منذ نشأة الدولة قبل خمسين عاماً."""
        doc = self.doc
        while k > first and doc.timex_at[k - 1] == index:
            k -= 1
        for j in range(k - 1, max(first, k - _BEGINNING) - 1, -1):
            word = doc.words[j]
            if "since" in word.kinds:
                return j < k - 1
            if not word.is_word or j in doc.verb_tokens or word.function == "relative" or doc.timex_at[j] >= 0:
                return False
        return False

    def _of_state(self, index: int, k: int, first: int) -> bool:
        """«وهو معتقل منذ 1986، وصدر بحقه حكم»: since when somebody was in a state is not when the next was done."""
        doc = self.doc
        k = start_of(doc, index, k)
        return k - 2 >= first and doc.words[k - 1].base == "منذ" and self._state(k - 2)

    def _state(self, k: int) -> bool:
        """Whether a word can be nothing but a participle."""
        word = self.doc.words[k]
        return bool(word.nouns) and not word.verbs and all(a.pos in ("a", "p") for a in word.nouns)

    def _done(self, k: int, token: int, reach: int = 3) -> bool:
        """Whether a verb in the past stands right behind a word and is the act or what governs it."""
        return any(j in self.doc.verb_tokens and any(a.feature[:1] == "P" for a in self.doc.words[j].verbs) for j in range(k + 1, min(k + reach, token + 1)))

    def _shifted(self, index: int, k: int) -> bool:
        """«زار الدوحة شباط الماضي»: a month told from the day of the report tells no noun apart."""
        doc, words = self.doc, time_words()
        while k < len(doc) and doc.timex_at[k] == index:
            k += 1
        return doc.forms[k - 1] in words.past | words.next | words.current

    def dated(self, index: int, k: int, first: int) -> Dated:
        """The date a time expression gives, with its tokens."""
        doc = self.doc
        found = doc.timexes[index]
        assert found.value is not None
        b = k
        a = max(first, start_of(doc, index, k))
        while b < len(doc) and doc.timex_at[b] == index:
            b += 1
        anchored = found.rule.startswith("deictic")
        return Dated(
            ClaimDate(value=found.value, basis="anchored" if anchored else "stated"), a, b, "time of its clause"
        )

    def _past_insertion(self, k: int, last: int) -> int:
        """The word behind the comma that closes a relative clause; the end of the sentence where none does."""
        while k < last and self.doc.surface[k] != "،":
            k += 1
        return k + 1 if k < last else last

    def _within(self, inner: int, outer: int) -> bool:
        return outer < 0 or (
            self.said[outer].first <= self.said[inner].first and self.said[inner].last <= self.said[outer].last
        )

    def holds(self, index: int, k: int, token: int) -> bool:
        """Whether a time expression can date an act at `token`."""
        doc = self.doc
        found = doc.timexes[index]
        rule = found.rule.removeprefix("deictic.")
        if doc.timex_at[token] == index and rule == "beside-act":
            return False  # «قبل التصويت بيومين»
        if found.value is None or (rule in _UNDATING and not (rule == "recent" and (_day_long(found.value) or (found.grain == "month" and len(found.value) == 7)))):
            return False
        if len(found.value) == 9 and found.value[2:5] == "00/" and found.value.endswith("99"):
            return False  # القرن الماضي
        k = start_of(doc, index, k)
        if k and (doc.words[k - 1].base in _UNTIL or doc.forms[k - 1] == "مثل"):
            return False  # في مثل هذا اليوم من كل عام
        if (len(found.value) == 4 or rule == "years") and ((doc.start[k] < found.start and doc.text[found.start - 1] == "ل") or found.text.startswith("لل")):
            return False  # تعهدوا بتقديم مليون يورو لعام 2022
        if rule not in _NOMINAL or found.text.startswith("يوم") or doc.forms[k] in time_words().phase or self._shifted(index, k):
            return True
        before = doc.words[k - 1] if k else None
        if before is None or k - 1 == token or doc.start[k] != found.start:
            return True
        if token < k and (doc.forms[k] in _BETWEEN or doc.forms[k - 1] in _STRETCH):
            return True  # التقيا بين 3 و5 آذار، عقدت القمة في الفترة 27 - 28 شباط
        return before.function == "preposition" or not before.is_word or k - 1 in doc.verb_tokens


def _day_long(value: str) -> bool:
    """Whether a stretch is of few days counted out: the last 24 hours, the last three days, in which what is told of them happened."""
    first, _, last = value.partition("/")
    return len(first) == len(last) == 10 and (date.fromisoformat(last) - date.fromisoformat(first)).days <= _FEW
