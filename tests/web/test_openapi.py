"""The JSON twins keep to their OpenAPI document, whatever is asked (schemathesis, loaded by the test that needs it; some 8 s)."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from sample import key_of

from khabar.web.app import application
from khabar.web.pages import PAGES


@pytest.mark.parametrize("mode", ["POSITIVE", "NEGATIVE"])
def test_no_request_breaks_the_document(ledger, mode):
    """What fits the document is answered as it says; what does not is refused; nothing ends in an error of ours."""
    schemathesis = pytest.importorskip("schemathesis", reason="schemathesis is not installed (khabar[dev])")
    import schemathesis.specs.openapi.checks as openapi_checks

    not_ours = [openapi_checks.positive_data_acceptance, openapi_checks.negative_data_rejection]
    described = schemathesis.openapi.from_asgi("/openapi.json", application(ledger))
    for found in described.get_all_operations():
        operation = found.ok()
        if mode == "NEGATIVE" and not operation.query and not operation.body:
            continue  # nothing in it can be wrong

        @given(case=operation.as_strategy(generation_mode=getattr(schemathesis.GenerationMode, mode)))
        @settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True, database=None)
        def asked(case):
            # a side nobody knows is refused though its form is right, and an empty value asks nothing, as a browser's form sends it
            case.call_and_validate(excluded_checks=not_ours)

        asked()


def test_every_page_and_parameter_is_in_the_document(client):
    document = client.get("/openapi.json").json()
    for page in PAGES:
        path = f"{page.path}.json" if page.path != "/" else "/index.json"
        assert {p["name"] for p in document["paths"][path]["get"]["parameters"]} == {*page.parts, *(p.name for p in page.params)}
    assert json.dumps(document).count("$ref") > 20


def test_what_is_there_is_as_the_document_says(client, ledger):
    import jsonschema

    document = client.get("/openapi.json").json()
    event = ledger.events(status="all")[0].id
    for path, place in (
        ("/report/{key}.json", f"/report/{key_of(ledger, 'r0')}.json?claim=1"), ("/event/{id}.json", f"/event/{event}.json"),
        ("/standing.json", "/standing.json?a=ARM&b=CSTO"), ("/index.json", "/index.json?days=60"), ("/map.json", "/map.json"),
        ("/dyad.json", "/dyad.json?a=TUR&b=IRQ&windows=1"), ("/search.json", "/search.json?what=claims&party=TUR"), ("/disputes.json", "/disputes.json"),
    ):  # fmt: skip
        own = document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        jsonschema.validate(client.get(place).json(), {**own, "components": document["components"]})


def test_other_methods_are_refused(client):
    for method in ("put", "delete", "patch"):
        assert getattr(client, method)("/search.json").status_code == 405
    assert client.post("/search.json").status_code == 405
