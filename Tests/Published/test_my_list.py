"""A list of services that stays on the device, is easy to clear, and prints."""

import json

import pytest
from playwright.sync_api import expect

HUB = "help/youth-hub.html"
SLEEP = "help/sleep-clinic.html"
NEVER_LISTED = ["help/domestic-abuse-recovery.html", "help/crisis-line.html", "help/self-harm-team.html"]


def stored(page):
    return page.evaluate("JSON.stringify(Object.fromEntries(Object.entries(localStorage)))")


def keep(page, base, path):
    page.goto(base + path)
    page.get_by_role("button", name="Add to my list").click()
    expect(page.locator("[data-keep-status]")).to_have_text("Added to your list.")


def expect_names(page, names):
    expect(page.locator("[data-list-item]:visible .my-list-name")).to_have_text(names)


def bases(address, site):
    return {"server": address, "folder": site.as_uri() + "/"}


@pytest.mark.parametrize("where", ["server", "folder"])
def test_services_are_kept_shown_and_cleared(open_page, address, site, where):
    base = bases(address, site)[where]
    page = open_page(base + "index.html")
    keep(page, base, HUB)
    keep(page, base, SLEEP)
    page.get_by_role("main").get_by_role("link", name="My list").click()
    expect_names(page, ["Children's sleep clinic", "Open Door youth hub"])
    expect(page.get_by_role("link", name="Hub front desk 01632 960176")).to_be_visible()

    page.get_by_role("button", name="Take off my list: Open Door youth hub").click()
    expect_names(page, ["Children's sleep clinic"])
    page.get_by_role("button", name="Clear my list").click()
    expect(page.locator("[data-list-status]")).to_have_text(
        "Your list is empty. Nothing of it is left on this device."
    )
    expect(page.get_by_text("Your list is empty. Find help")).to_be_focused()
    expect_names(page, [])
    assert stored(page) == "{}"


def test_the_device_keeps_ids_and_nothing_else_and_no_cookie(open_page, address):
    page = open_page("index.html")
    keep(page, address, HUB)
    assert json.loads(stored(page)) == {"my-list": '["youth-hub"]'}
    assert page.context.cookies() == []


def test_the_button_of_a_kept_service_takes_it_off(open_page, address):
    page = open_page("index.html")
    keep(page, address, HUB)
    page.reload()
    page.get_by_role("button", name="Take off my list").click()
    expect(page.locator("[data-keep-status]")).to_have_text("Taken off your list.")
    expect(page.get_by_role("button", name="Add to my list")).to_be_visible()
    assert stored(page) == "{}"


@pytest.mark.parametrize("path", NEVER_LISTED)
def test_what_may_endanger_somebody_is_not_offered(open_page, site, path):
    assert open_page(path).locator("[data-keep]").count() == 0
    item = path.split("/")[1].removesuffix(".html")
    parts = [path.read_text() for path in (site / "help").glob("my-list-*.js")]
    assert any('"id":"youth-hub"' in part for part in parts)
    assert not any(f'"id":"{item}"' in part for part in parts)


def test_without_scripts_there_is_no_button_and_the_page_says_why(open_page):
    expect(open_page(HUB, scripts=False).locator("[data-keep]")).to_be_hidden()
    page = open_page("my-list.html", scripts=False)
    expect(page.get_by_text("Your list works only where JavaScript is on.")).to_be_visible()
    expect_names(page, [])


def test_where_the_browser_keeps_nothing_no_button_shows_and_the_page_says_so(open_page, address):
    page = open_page("index.html")
    page.add_init_script("Storage.prototype.setItem = () => { throw new Error('refused'); }")
    page.goto(address + HUB)
    expect(page.locator("[data-keep]")).to_be_hidden()
    page.goto(address + "my-list.html")
    expect(page.get_by_text("Your browser does not let this page keep a list.")).to_be_visible()


def test_something_on_the_list_that_is_gone_is_told(open_page, address):
    page = open_page("index.html")
    page.evaluate("localStorage.setItem('my-list', '[\"closed-long-ago\", \"youth-hub\"]')")
    page.goto(address + "my-list.html")
    expect_names(page, ["Open Door youth hub"])
    expect(page.get_by_text("Something on your list is not open any more")).to_be_visible()


@pytest.mark.parametrize("broken", ["not json", "{}", "[1, null]"])
def test_a_list_that_cannot_be_read_is_an_empty_one(open_page, address, broken):
    page = open_page("index.html")
    page.evaluate("broken => localStorage.setItem('my-list', broken)", broken)
    page.goto(address + "my-list.html")
    expect(page.get_by_text("Your list is empty. Find help")).to_be_visible()


def test_on_paper_the_list_is_names_and_ways_to_get_in_touch(open_page, address):
    page = open_page("index.html")
    keep(page, address, HUB)
    page.goto(address + "my-list.html")
    page.emulate_media(media="print")
    expect(page.get_by_role("link", name="Hub front desk 01632 960176")).to_be_visible()
    assert page.locator("main button:visible").count() == 0


def test_a_phone_loads_no_more_than_the_parts_it_shows(open_page, site, address):
    assert (site / "my-list.html").stat().st_size < 20_000
    page = open_page("index.html")
    loaded = []
    page.on("request", lambda request: loaded.append(request.url.removeprefix(address)))
    page.goto(address + "my-list.html")
    expect(page.get_by_text("Your list is empty. Find help")).to_be_visible()
    assert [path for path in loaded if path.startswith("help/")] == []
    keep(page, address, HUB)
    page.goto(address + "my-list.html")
    expect_names(page, ["Open Door youth hub"])
    assert [path for path in loaded if "my-list-" in path] == ["help/my-list-0.js"]


def test_a_part_that_cannot_be_loaded_is_told(open_page, address, faults):
    page = open_page("index.html")
    keep(page, address, HUB)
    page.route("**/help/my-list-0.js", lambda route: route.abort())
    page.goto(address + "my-list.html")
    expect(page.get_by_text("Part of your list could not be loaded.")).to_be_visible()
    expect(page.get_by_text("is not open any more")).to_be_hidden()
    faults.clear()
