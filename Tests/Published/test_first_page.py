"""The least that must hold of any page: it opens, says whose it is, and asks nobody else."""

import pytest
from conftest import DESK, HEIGHTS, PHONE
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


PAGES = [
    "index.html", "404.html", "crisis.html", "my-list.html", "glossary.html", "help/index.html",
    "help/index.html?q=anxity", "help/a-z.html", "help/ages/index.html", "help/ages/14.html",
    "help/needs/self-harm.html", "help/youth-hub.html", "help/sleep-clinic.html",
    "help/referral/youth-hub.html", "pathways/index.html", "pathways/self-harm-pathway.html",
    "young-people/index.html", "young-people/asking-for-help.html", "guides/for-parents.html",
    "plan/index.html", "plan/money.html", "plan/actions.html", "plan/measures/index.html",
    "plan/document.html", "plan/document/directory.html",
]


@pytest.mark.parametrize("path", PAGES)
def test_a_phone_s_first_screen_says_what_the_page_is_about(open_page, path):
    page = open_page(path, width=PHONE)
    heading = page.get_by_role("heading", level=1).bounding_box()
    # Below the heading there is room for three lines of what follows.
    assert heading["y"] + heading["height"] <= HEIGHTS[PHONE] - 90
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE


@pytest.mark.parametrize("path", ["index.html", "404.html", "help/index.html", "plan/document.html"])
def test_every_help_line_is_there_for_a_thumb_on_the_first_screen(open_page, path):
    page = open_page(path, width=PHONE)
    boxes = [line.bounding_box() for line in page.locator("aside.crisis li a").all()]
    assert len(boxes) == 6
    assert all(box["height"] >= 44 and box["width"] >= 44 for box in boxes)
    assert all(box["y"] + box["height"] <= HEIGHTS[PHONE] for box in boxes)
