"""A site on loopback for the tests that fetch."""

import newssite
import pytest


@pytest.fixture
def site():
    site = newssite.Site()
    yield site
    site.close()
