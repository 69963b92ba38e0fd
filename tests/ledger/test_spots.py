"""Places named near a trigger."""

from khabar.ledger.spots import apart, named, words_of
from khabar.ledger.wording import near


def test_a_name_of_one_word_is_a_place_behind_what_leads_to_one():
    assert named("سقطت قذائف في حلب وإدلب") == {"Aleppo", "Idlib"}
    assert named("انفجار بإدلب") == {"Idlib"}
    assert named("حلب الفلاح بقرته عند الفجر") == frozenset()


def test_a_name_of_several_words_is_a_place_anywhere():
    assert "Balata camp" in named("دخلت جرافات مخيم بلاطة وحيا مجاورا")
    assert {"مخيم", "بلاط"} & words_of(frozenset({"Balata camp"}))


def test_near_places_and_wide_ones_contradict_no_place():
    assert apart(frozenset({"Aleppo"}), frozenset({"Idlib"}))
    assert not apart(frozenset({"Aleppo", "Idlib"}), frozenset({"Idlib"}))
    assert not apart(frozenset({"Balata camp"}), frozenset({"Nablus"}))  # two kilometres
    assert not apart(frozenset({"Darfur"}), frozenset({"El Fasher"}))
    assert not apart(frozenset({"a place no table knows"}), frozenset({"Aleppo"}))
    assert not apart(frozenset(), frozenset({"Aleppo"}))


def test_the_place_of_another_act_of_the_sentence_is_not_near():
    words = "قتل ثلاثة عمال في غارة على معمل للجبن قرب حلب، في حين سقطت قذائف في إدلب دون إصابات"
    assert named(near(words, "غارة", wide=True)) == {"Aleppo"}
    assert named(near(words, "سقطت", wide=True)) == {"Idlib"}


def test_a_long_sentence_names_its_place_last():
    words = (
        "قتل رجلان وجرح آخرون في ساعة مبكرة من صباح السبت حين أصابت طائرة بلا طيار حافلة صغيرة كانت تقل عمالا عائدين من الحقول قرب حلب"
    )
    assert "حلب" not in near(words, "قتل")
    assert named(near(words, "قتل", wide=True)) == {"Aleppo"}


def test_the_particle_for_joins_on_with_the_article():
    assert named("أرسلت شاحنات للقطيف محملة بالدقيق") == {"Al Qaţīf"}
