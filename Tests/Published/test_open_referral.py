"""The directory as Open Referral UK 3.0: every file of the feed, against the schemas of the official validator."""

import json
import uuid
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate as validate_openapi

SCHEMAS = Path(__file__).resolve().parents[3] / "shared/conformance/oruk-3.0"
SINGLE = {
    "services": "service",
    "organizations": "organization",
    "service_at_locations": "service_at_location",
    "taxonomies": "taxonomy",
    "taxonomy_terms": "taxonomy_term",
}
PAGE = ["total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents"]


@pytest.fixture(scope="module")
def feed(site):
    """Every file of the feed by its path below oruk/."""
    files = {str(path.relative_to(site / "oruk")): path.read_text(encoding="utf-8")
             for path in sorted((site / "oruk").rglob("*.json"))}
    assert len(files) > 100
    return {path: json.loads(text) for path, text in files.items()}


def schema_for(path):
    if path == "index.json":
        return "api_details"
    endpoint, _, record = path.removesuffix(".json").partition("/")
    return SINGLE[endpoint] + ("" if record else "_list")


def values(value):
    """A value and all that is in it, without what is the project's own."""
    yield value
    if isinstance(value, dict):
        value = [inner for name, inner in value.items() if name != "ltp"]
    for inner in value if isinstance(value, list) else []:
        yield from values(inner)


def test_every_file_is_valid_against_the_official_schemas(feed):
    if not SCHEMAS.is_dir():
        pytest.skip(f"The official schemas are not in {SCHEMAS}")
    checks = {path.stem: Draft202012Validator(
        json.loads(path.read_text()), format_checker=Draft202012Validator.FORMAT_CHECKER)
        for path in SCHEMAS.glob("*.json")}
    problems, used = [], set()
    for path, value in feed.items():
        if path == "openapi.json":
            continue
        used.add(schema_for(path))
        # The official schema of the list of organisations tells of one organisation, not of the page.
        wanted = value["contents"] if path == "organizations.json" else [value]
        problems += [f"{path}: {error.json_path} {error.message}"
                     for one in wanted for error in checks[schema_for(path)].iter_errors(one)]
    assert problems == []
    assert used == set(checks)


def test_every_list_is_a_page_of_all_its_records(feed):
    for endpoint in SINGLE:
        page = feed[f"{endpoint}.json"]
        ids = [record["id"] for record in page["contents"]]
        assert list(page) == PAGE
        assert (page["total_items"], page["size"], page["total_pages"], page["page_number"]) == \
            (len(ids), len(ids), 1, 1)
        assert (page["first_page"], page["last_page"], page["empty"]) == (True, True, not ids)
        assert sorted(f"{endpoint}/{id}.json" for id in ids) == \
            sorted(path for path in feed if path.startswith(f"{endpoint}/"))
        assert [feed[f"{endpoint}/{id}.json"]["id"] for id in ids] == ids


def test_ids_are_uuids_of_version_5_and_lead_to_records(feed):
    known = {record["id"] for endpoint in SINGLE for record in feed[f"{endpoint}.json"]["contents"]}
    for path, value in feed.items():
        for inner in values(value):
            if not isinstance(inner, dict) or path == "openapi.json":
                continue
            for name in {"id", "service_id", "organization_id", "taxonomy_id", "taxonomy_term_id"} & set(inner):
                assert uuid.UUID(inner[name]).version == 5, path
                assert name == "id" or inner[name] in known, (path, name)


def test_nothing_is_null_and_no_list_is_empty(feed):
    for path, value in feed.items():
        for inner in values(value):
            assert inner is not None and inner != "", path
            assert inner != [] or path.count("/") == 0, path


def test_the_feed_holds_the_services_of_the_directory(feed, site):
    plan = json.loads((site / "data/plan.json").read_text())
    open_services = [service["id"] for service in plan["services"] if service["standing"] == "open"]
    assert [service["ltp"]["id"] for service in feed["services.json"]["contents"]] == open_services


def test_the_description_of_the_api_is_sound_and_tells_of_every_list(feed):
    description = feed["openapi.json"]
    validate_openapi(description)
    assert list(description["paths"]) == ["/"] + [
        path for endpoint in SINGLE for path in (f"/{endpoint}", f"/{endpoint}/{{id}}")]
