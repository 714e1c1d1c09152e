"""Leaving a page quickly: without scripts a link, with them at once and without a way back."""

import pytest
from conftest import DESK, PHONE
from playwright.sync_api import expect

WEATHER = "https://www.bbc.co.uk/weather"
WITH_EXIT = [
    "crisis.html",
    "help/index.html",
    "my-list.html",
    "help/domestic-abuse-recovery.html",
    "help/youth-hub.html",
    "help/referral/domestic-abuse-recovery.html",
    "help/needs/self-harm.html",
    "help/needs/trauma-and-abuse.html",
    "help/needs/crisis.html",
    "pathways/self-harm-pathway.html",
    "pathways/crisis-pathway.html",
    "young-people/asking-for-help.html",
    "plan/crisis-care.html",
]
WITHOUT_EXIT = ["index.html", "help/sleep-clinic.html", "help/needs/sleep.html", "plan/money.html"]


def exit_of(page):
    return page.get_by_role("link", name="Leave this page now")


def with_weather(page):
    """Answers for the page that people leave to."""
    page.context.route(f"{WEATHER}**", lambda route: route.fulfill(body="<title>Weather</title>"))
    return page


@pytest.mark.parametrize("path", WITH_EXIT)
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_without_scripts_the_exit_is_a_plain_link_in_view(open_page, path, width):
    page = open_page(path, width=width, scripts=False)
    link = exit_of(page)
    expect(link).to_have_attribute("href", WEATHER)
    expect(link).to_have_attribute("rel", "nofollow noreferrer")
    page.mouse.wheel(0, 1500)
    expect(link).to_be_in_viewport()


@pytest.mark.parametrize("path", WITHOUT_EXIT)
def test_other_pages_have_no_exit(open_page, path):
    assert exit_of(open_page(path)).count() == 0


@pytest.mark.parametrize("way", ["click", "shift"])
def test_the_way_back_does_not_lead_to_the_page_that_was_left(open_page, address, way):
    page = with_weather(open_page("index.html"))
    page.goto(address + "help/domestic-abuse-recovery.html")
    if way == "click":
        exit_of(page).click()
    else:
        for _ in range(3):
            page.keyboard.press("Shift")
    page.wait_for_url(WEATHER)
    page.go_back()
    assert page.url == address + "index.html"
    page.go_forward()
    assert page.url == WEATHER


def test_the_page_is_hidden_before_the_next_one_answers(open_page):
    page = with_weather(open_page("help/domestic-abuse-recovery.html"))
    seen = page.evaluate(
        "() => { document.querySelector('[data-exit]').click();"
        " return [document.body.checkVisibility(), document.title]; }"
    )
    assert seen == [False, ""]


@pytest.mark.parametrize("keys", [["Shift", "Shift"], ["Shift", "a", "Shift", "Shift"], ["Shift", "Shift", "Tab", "Shift"]])
def test_fewer_presses_or_other_keys_between_do_not_leave(open_page, address, keys):
    page = open_page("help/domestic-abuse-recovery.html")
    for key in keys:
        page.keyboard.press(key)
    expect(page.locator("h1")).to_be_visible()
    assert page.url == address + "help/domestic-abuse-recovery.html"


def test_a_screen_reader_hears_how_many_presses_are_left(open_page):
    page = open_page("help/domestic-abuse-recovery.html")
    status = page.locator("[data-exit-status]")
    page.keyboard.press("Shift")
    expect(status).to_have_text("Press Shift two more times to leave.")
    page.keyboard.press("Shift")
    expect(status).to_have_text("Press Shift once more to leave.")
