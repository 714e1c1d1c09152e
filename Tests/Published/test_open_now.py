"""“Open now” is said only when it is sure, by the clock of London."""

from datetime import datetime, timezone

import pytest
from playwright.sync_api import expect

# The youth hub: Monday to Friday 12:00-20:00, Saturday 10:00-16:00, closed on bank holidays,
# last checked on 6 November 2026. The site is published on 21 November 2026.
HUB = "help/youth-hub.html"
OPEN = [
    ("2026-11-23T12:00", "Open now, until 8pm"),
    ("2026-11-23T19:59", "Open now, until 8pm"),
    ("2026-11-28T10:00", "Open now, until 4pm"),
    # Summer time: 11:30 of Greenwich is 12:30 in London.
    ("2027-04-01T11:30", "Open now, until 8pm"),
]
NOT_SURE = [
    ("2026-11-23T11:59", "before it opens"),
    ("2026-11-23T20:00", "when it closes"),
    ("2026-11-22T13:00", "a Sunday"),
    ("2026-12-25T13:00", "Christmas Day"),
    ("2026-12-26T13:00", "Boxing Day, whose bank holiday is the Monday after"),
    ("2026-12-28T13:00", "a bank holiday"),
    ("2027-04-01T10:59", "before it opens, in summer time"),
    ("2027-05-07T13:00", "not checked for six months"),
    ("2026-11-20T13:00", "a clock that is wrong: the page is of the day after"),
    ("2029-01-02T13:00", "after the last bank holiday that is known"),
]


def opened(open_page, address, moment, path=HUB, zone="Europe/London"):
    page = open_page("index.html", timezone_id=zone)
    page.clock.set_fixed_time(datetime.fromisoformat(moment).replace(tzinfo=timezone.utc))
    page.goto(address + path)
    return page.locator(".open-now")


@pytest.mark.parametrize("zone", ["Europe/London", "America/New_York", "Pacific/Kiritimati"])
@pytest.mark.parametrize("moment, words", OPEN)
def test_it_is_said_when_it_is_sure(open_page, address, moment, words, zone):
    place = opened(open_page, address, moment, zone=zone)
    expect(place).to_be_visible()
    expect(place).to_have_text(words)


@pytest.mark.parametrize("moment, why", NOT_SURE)
def test_otherwise_nothing_is_said(open_page, address, moment, why):
    place = opened(open_page, address, moment)
    expect(place).to_have_text("")
    expect(place).to_be_hidden()


def test_a_service_that_never_shuts_is_open_at_night(open_page, address):
    place = opened(open_page, address, "2026-12-25T03:00", "help/crisis-line.html")
    expect(place).to_have_text("Open now")


@pytest.mark.parametrize("path", ["help/safe-space-cafe.html", "help/school-mhst.html"])
def test_an_alert_or_a_school_makes_it_unsure(open_page, address, path):
    assert opened(open_page, address, "2026-11-23T13:00", path).count() == 0


def test_without_scripts_nothing_is_said(open_page):
    expect(open_page(HUB, scripts=False).locator(".open-now")).to_be_hidden()
