"""«عقب»: he remarked, or after."""

import pytest

from khabar.reader import read


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('وعقّب المتحدث الروسي: "سنرد على القصف".', True),
        ("وعقب المتحدث الروسي على ذلك بالقول إن بلاده سترد.", True),
        ('وعقب المتحدث الروسي: "سنرد على القصف".', True),
        ("وعقب اللقاء، قال الوزير الروسي: \"سنرد على القصف\".", False),
        ("وعقب اللقاء الروسي، قائلا كلمات قليلة، غادر الوفد القاعة.", False),
    ],
)
def test_after_or_remarked(text: str, said: bool):
    cues = [text[q.cue.start : q.cue.end] for q in read(text, published="2025-03-12").quotations if q.cue]
    assert any(cue.startswith("عق") for cue in cues) == said
