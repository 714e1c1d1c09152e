"""Three steps to help, for four people, with the words they see."""

import re

import pytest
from conftest import PHONE
from playwright.sync_api import expect

SCRIPTS = pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])


@pytest.fixture
def home(open_page):
    return lambda scripts: open_page("index.html", width=PHONE, scripts=scripts)


def follow(page, *names):
    """Presses links by the words one reads, at most three."""
    assert len(names) <= 3
    for name in names:
        with_count = re.compile(rf"^{re.escape(name)}( \d+ services?)?$")
        page.get_by_role("main").get_by_role("link", name=with_count).first.click()


def expect_a_way_in(page):
    main = page.get_by_role("main")
    expect(main.get_by_role("heading", name="How to get help", exact=True)).to_be_visible()
    ways = main.locator("a[href^='tel:'], a[href^='sms:'], a[href^='mailto:'], a[href^='https:']")
    expect(ways.first).to_be_visible()


@SCRIPTS
def test_a_parent_of_a_seven_year_old_finds_a_service(home, scripts):
    page = home(scripts)
    follow(page, "I am a parent or carer", "Age 7", "Parent to parent line")
    expect_a_way_in(page)


@SCRIPTS
def test_a_fifteen_year_old_at_night_finds_somebody_who_is_awake(home, scripts):
    page = home(scripts)
    follow(page, "Someone is in danger, or it cannot wait")
    lines = page.get_by_role("main").locator("a[href^='tel:'], a[href^='sms:']")
    expect(lines.first).to_be_visible()
    assert lines.count() >= 5
    expect(page.get_by_text("All day and all night, every day").first).to_be_visible()


@SCRIPTS
def test_a_fifteen_year_old_can_ask_without_anybody_else(home, scripts):
    page = home(scripts)
    follow(page, "I can ask for myself", "Brightline online counselling")
    expect_a_way_in(page)


@SCRIPTS
def test_a_young_person_comes_from_their_own_pages_to_help(home, scripts):
    page = home(scripts)
    follow(page, "I am a young person", "Services you can ask for yourself", "Open Door youth hub")
    expect_a_way_in(page)


@SCRIPTS
def test_a_doctor_with_a_patient_finds_what_a_referral_needs(home, scripts):
    page = home(scripts)
    follow(page, "Hurting myself, or thinking about it", "Self-harm support team")
    expect_a_way_in(page)
    expect(page.get_by_role("heading", name="For professionals", exact=True)).to_be_visible()


@SCRIPTS
def test_a_teacher_finds_whom_to_ask_first(home, scripts):
    page = home(scripts)
    follow(page, "I work with children and young people", "When school is worried about a pupil")
    page.get_by_role("main").get_by_role("link", name="Mental health support team in school").first.click()
    expect_a_way_in(page)


@SCRIPTS
def test_every_need_leads_to_its_pathway(open_page, scripts):
    page = open_page("help/needs/self-harm.html", width=PHONE, scripts=scripts)
    follow(page, "If someone is hurting themselves")
    expect(page.get_by_role("heading", level=1)).to_have_text("If someone is hurting themselves")
