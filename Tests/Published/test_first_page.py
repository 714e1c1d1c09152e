"""The least that must hold of any page: it opens, says whose it is, and asks nobody else."""

import pytest
from conftest import DESK, PHONE
from playwright.sync_api import expect


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("scripts", [True, False])
def test_the_first_page_opens_and_fits(open_page, width, scripts):
    page = open_page("index.html", width=width, scripts=scripts)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_it_opens_from_a_folder(open_page, site):
    page = open_page((site / "index.html").as_uri())
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_an_address_that_leads_nowhere_shows_the_page_for_that(open_page, faults):
    page = open_page("nowhere.html")
    expect(page.get_by_role("heading", level=1)).to_have_text("This page is not here")
    # The browser itself tells of the 404.
    assert len(faults) == 1
    faults.clear()


def test_a_request_to_another_machine_is_seen(open_page, outside, faults):
    page = open_page("index.html", bypass_csp=True)
    page.evaluate("() => fetch('https://elsewhere.example/').catch(() => 0)")
    assert outside == ["https://elsewhere.example/"]
    outside.clear()
    faults.clear()
