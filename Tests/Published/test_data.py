"""The data beside the pages: spreadsheets, and what search engines are told of services."""

import csv
import io
import json
import re

import pytest
from jsonschema import Draft202012Validator, FormatChecker

SCHEMA_TYPES = {
    "GovernmentService", "Service", "GovernmentOrganization", "NGO", "EducationalOrganization",
    "Organization", "AdministrativeArea", "PeopleAudience", "Offer", "OpeningHoursSpecification",
    "ServiceChannel", "ContactPoint", "Place", "PostalAddress", "GeoCoordinates",
}


@pytest.fixture(scope="module")
def sheets(site):
    """Every sheet by its name, as rows of cells, the header first."""
    files = sorted((site / "data").glob("*.csv"))
    assert len(files) == 24
    read = {}
    for file in files:
        data = file.read_bytes()
        assert data.startswith(b"\xef\xbb\xbf") and data.endswith(b"\r\n"), file
        text = data.decode("utf-8-sig")
        read[file.stem] = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    return read


def test_every_row_of_a_sheet_has_a_cell_for_every_column(sheets):
    for name, rows in sheets.items():
        assert {len(row) for row in rows} == {len(rows[0])}, name
        assert len(set(rows[0])) == len(rows[0]) and all(rows[0]), name


def test_no_cell_is_a_formula(sheets):
    number = re.compile(r"[-+]?[0-9 .]+(;[-+0-9 .]+)*")
    for name, rows in sheets.items():
        for row in rows:
            for cell in row:
                assert not cell.startswith(("=", "+", "-", "@", "\t", "\r")) or number.fullmatch(cell), (name, cell)


def test_every_column_holds_something_in_the_demonstration(sheets):
    """A column whose path leads nowhere would be empty for ever."""
    empty = {f"{name}.{column}" for name, rows in sheets.items()
             for place, column in enumerate(rows[0]) if not any(row[place] for row in rows[1:])}
    assert empty == EMPTY


# What the demonstration plan happens not to say.
EMPTY = {
    "locations.uprn", "measure-values.split", "measures.split-by", "organisations.charity-number",
    "organisations.ods-code", "population.count-missing", "services.provides",
    "services.text-keyword", "training.of-missing", "training.trained-missing",
}


def test_sheets_hold_as_many_records_as_the_plan(sheets, site):
    plan = json.loads((site / "data/plan.json").read_text())
    for name, key in [("actions", "actions"), ("milestones", "milestones"), ("spending", "spending"),
                      ("glossary", "glossary"), ("priorities", "priorities"), ("measures", "measures")]:
        assert len(sheets[name]) - 1 == len(plan[key]), name
    assert [row[0] for row in sheets["services"][1:]] == \
        [service["id"] for service in plan["services"] if service["standing"] == "open"]


def structured(page):
    blocks = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)
    return [json.loads(block) for block in blocks]


def test_every_service_tells_search_engines_what_it_is(site):
    plan = json.loads((site / "data/plan.json").read_text())
    seen = 0
    for service in plan["services"]:
        if service["standing"] != "open":
            continue
        page = (site / f"help/{service['id']}.html").read_text()
        [data] = structured(page)
        assert data["@context"] == "https://schema.org"
        assert data["@type"] in {"GovernmentService", "Service"}
        assert (data["name"], data["description"]) == (service["name"], service["summary"])
        assert data["audience"]["suggestedMinAge"] == service["ages"]["from"]
        assert data["availableChannel"]
        types = set(re.findall(r'"@type": "(\w+)"', json.dumps(data)))
        assert types <= SCHEMA_TYPES
        seen += 1
    assert seen > 30


def test_browsers_run_nothing_for_it(open_page):
    page = open_page("help/youth-hub.html")
    assert page.locator('script[type="application/ld+json"]').count() == 1


@pytest.fixture(scope="session")
def validator(site):
    schema = json.loads((site / "data/plan.schema.json").read_text())
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FormatChecker())


def test_the_plan_keeps_to_its_schema(site, validator):
    plan = json.loads((site / "data/plan.json").read_text())
    faults = [f"{fault.json_path}: {fault.message[:200]}" for fault in validator.iter_errors(plan)]
    assert faults == []


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda plan: plan["services"][0].pop("id"), "$.services[0]"),
        (lambda plan: plan["services"][0].update(fax="1"), "$.services[0]"),
        (lambda plan: plan["actions"][0].update(due="soon"), "$.actions[0].due"),
        (lambda plan: plan["measures"][0]["series"][0].update(value="3"), "$.measures[0].series[0].value"),
        (lambda plan: plan["plan"].update(state="finished"), "$.plan.state"),
    ],
)
def test_the_schema_sees_what_does_not_fit(site, validator, change, place):
    plan = json.loads((site / "data/plan.json").read_text())
    change(plan)
    assert [fault.json_path for fault in validator.iter_errors(plan)] == [place]
