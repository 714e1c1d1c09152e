"""What axe can see of WCAG 2.2 AA on the pages where people look for help. People must look too."""

import json

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import DESK, PHONE
from playwright.sync_api import expect

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
PAGES = [
    "index.html", "help/index.html", "help/needs/self-harm.html", "help/ages/index.html", "help/a-z.html", "404.html",
    "help/index.html?q=anxity", "help/index.html?q=kill+myself&ages=15",
]


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(open_page, path, width):
    page = open_page(path, width=width)
    if "?" in path:
        expect(page.locator("[data-results]")).to_be_visible()
    found = Axe().run(page, options=RULES).response
    assert found["testEngine"]["version"] >= "4.12"
    assert len(found["passes"]) > 10
    assert found["violations"] == [], json.dumps(found["violations"], indent=1)[:3000]


@pytest.mark.parametrize("path", PAGES)
def test_nothing_runs_out_of_a_narrow_page(open_page, path):
    page = open_page(path, width=320)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
