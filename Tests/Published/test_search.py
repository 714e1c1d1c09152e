"""Searching: forgiving, quick, shareable, spoken, and never empty."""

import gzip

import pytest
from conftest import DESK, PHONE
from playwright.sync_api import expect

DIRECTORY = "help/index.html"


@pytest.fixture
def directory(open_page):
    return open_page(DIRECTORY, width=PHONE)


def search(page, words):
    page.get_by_role("searchbox").fill(words)


def results(page):
    return page.locator("[data-results-list]:not([aria-busy=true]) > li")


def names(page):
    expect(page.locator("[data-results]")).to_be_visible()
    # The first results are painted before the others come.
    expect(page.locator("[data-results-list]")).to_have_attribute("aria-busy", "false")
    # Not the text as shown: cards further down are laid out only when somebody scrolls to them.
    return results(page).get_by_role("heading").all_text_contents()


@pytest.mark.parametrize("words, name", [
    ("anxity", "Brightline online counselling"),  # a letter left out
    ("wrried", "Brightline online counselling"),
    ("worrying", "Brightline online counselling"),
    ("cutting", "Self-harm support team"),  # plain words for a term
    ("cut my self", "Self-harm support team"),
    ("Tier 2", "CAMHS getting help team"),  # a name from before
    ("trailblazer", "Mental health support team in school"),
    ("child and adolescent mental health services", "CAMHS specialist team"),  # a term written out
    ("I can't sleep", "Children's sleep clinic"),
    ("my daughter won't eat", "Young people's eating disorder service"),
    ("gay", "Rainbow Levels"),
    ("foster", "Feeling safe team for children in care"),
])
def test_people_find_it_in_their_own_words(directory, words, name):
    search(directory, words)
    assert name in names(directory)


def test_what_fits_best_comes_first(directory):
    search(directory, "camhs specialist")
    assert names(directory)[0] == "CAMHS specialist team"


def test_former_names_are_told(directory):
    search(directory, "levels night line")
    expect(results(directory).first).to_contain_text("It used to be called: Levels night line.")


@pytest.mark.parametrize("words", ["kill myself", "I want to die", "overdose", "suicidal", "i took pills", "KILL MYSELF!!", "suicdal"])
def test_words_of_crisis_put_the_help_lines_first(directory, words):
    search(directory, words)
    panel = directory.locator("[data-results-crisis]")
    expect(panel).to_be_visible()
    assert panel.locator("a[href='tel:999']").count() == 1
    top = panel.bounding_box()["y"]
    assert top < results(directory).first.bounding_box()["y"]
    expect(directory.get_by_role("main").get_by_role("status")).to_contain_text("Help lines come first.")


def test_other_words_do_not(directory):
    search(directory, "sleep")
    assert names(directory)
    expect(directory.locator("[data-results-crisis]")).to_be_hidden()


@pytest.mark.parametrize("words", ["xqzzyv", "zzzz sleep football kitten"])
def test_there_is_always_something(directory, words):
    search(directory, words)
    expect(directory.get_by_text("Nothing fits all of that. These come nearest.").locator("visible=true")).to_have_count(1)
    assert 0 < len(names(directory)) <= 10
    panel = directory.locator("[data-results-crisis]")
    expect(panel).to_be_visible()
    assert panel.bounding_box()["y"] > results(directory).last.bounding_box()["y"]


def test_words_and_choices_narrow_each_other_down(directory):
    search(directory, "anxiety")
    every = len(names(directory))
    directory.get_by_text("Narrow it down").click()
    directory.get_by_label("Age", exact=True).select_option("7")
    expect(results(directory)).not_to_have_count(every)
    for item in results(directory).all():
        first, *last = item.locator("[data-part=ages]").text_content().split(" to ")
        assert int(first) <= 7 <= int(last[0] if last else first)
    option = directory.get_by_label("How to get it").locator("option[value='drop-in']").text_content()
    directory.get_by_label("How to get it").select_option("drop-in")
    assert option == f"Drop in ({len(names(directory))})"


def test_the_number_is_spoken_once_the_typing_rests(directory):
    status = directory.get_by_role("main").get_by_role("status")
    expect(status).to_have_text("")
    directory.get_by_role("searchbox").press_sequentially("sleep", delay=30)
    expect(status).to_have_text(directory.locator("[data-results-title]").inner_text())
    assert directory.locator("main").locator("[role=status], [aria-live]").count() == 1


def test_an_address_can_be_shared(open_page, directory):
    search(directory, "worry")
    directory.get_by_text("Narrow it down").click()
    directory.get_by_label("Where you live").select_option("harbour")
    expect(directory.locator("[data-results]")).to_be_visible()
    directory.wait_for_timeout(100)
    found = names(directory)
    other = open_page(directory.url, width=DESK)
    expect(results(other)).to_have_count(len(found))
    assert names(other) == found
    expect(other.get_by_role("searchbox")).to_have_value("worry")
    expect(other.get_by_label("Where you live")).to_have_value("harbour")


def test_back_undoes_one_step_at_a_time(directory):
    search(directory, "sleep")
    found = names(directory)
    directory.get_by_text("Narrow it down").click()
    directory.get_by_label("Age", exact=True).select_option("7")
    expect(results(directory)).not_to_have_count(len(found))
    directory.go_back()
    expect(results(directory)).to_have_count(len(found))
    expect(directory.get_by_label("Age", exact=True)).to_have_value("")
    directory.go_back()
    expect(directory.locator("[data-results]")).to_be_hidden()
    expect(directory.get_by_role("searchbox")).to_have_value("")
    directory.go_forward()
    expect(results(directory)).to_have_count(len(found))


def test_back_from_a_service_leads_to_the_same_results(directory):
    search(directory, "anxiety")
    directory.get_by_role("button", name="Show more").click()
    found = names(directory)
    results(directory).nth(22).get_by_role("link").click()
    expect(directory.get_by_role("heading", name="How to get help", exact=True)).to_be_visible()
    directory.go_back()
    expect(results(directory)).to_have_count(len(found))
    assert names(directory) == found


def test_it_works_with_the_keyboard_alone(directory):
    box = directory.get_by_role("searchbox")
    for _ in range(40):
        directory.keyboard.press("Tab")
        if box.evaluate("box => box === document.activeElement"):
            break
    directory.keyboard.type("bereavement")
    directory.keyboard.press("Enter")
    title = directory.locator("[data-results-title]")
    expect(title).to_be_focused()
    directory.keyboard.press("Tab")
    expect(results(directory).first.get_by_role("link")).to_be_focused()
    directory.keyboard.press("Enter")
    expect(directory.get_by_role("heading", name="How to get help", exact=True)).to_be_visible()


def test_showing_more_leads_on_to_the_next(directory):
    search(directory, "anxiety")
    expect(results(directory)).to_have_count(20)
    directory.get_by_role("button", name="Show more").press("Enter")
    expect(results(directory).nth(20).get_by_role("link")).to_be_focused()


@pytest.mark.parametrize("path", ["index.html", DIRECTORY, "nowhere.html"])
def test_the_box_is_where_people_look(open_page, faults, path):
    page = open_page(path, width=PHONE)
    faults.clear()
    search(page, "sleep")
    page.get_by_role("button", name="Search", exact=True).click()
    assert "Children's sleep clinic" in names(page)


def test_without_scripts_it_leads_to_the_directory(open_page):
    page = open_page("index.html", width=PHONE, scripts=False)
    search(page, "sleep")
    page.get_by_role("button", name="Search", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Find help")
    expect(page.get_by_text("Narrow it down")).to_be_hidden()
    assert page.locator(".facets summary").count() == 9


def test_the_index_comes_only_when_somebody_searches(open_page):
    page = open_page(DIRECTORY)
    loaded = lambda: page.evaluate("performance.getEntriesByType('resource').map(r => r.name)")
    assert not [name for name in loaded() if "search-index" in name]
    page.get_by_role("searchbox").focus()
    expect(page.locator("script[src*='search-index']")).to_have_count(1)


def test_a_facet_can_be_narrowed_down(open_page):
    page = open_page("help/needs/anxiety.html", width=PHONE)
    page.get_by_role("link", name="Narrow this down by age, place and more").click()
    expect(page.locator("[data-results-title]")).to_have_text("33 services")
    expect(page.get_by_label("What is wrong")).to_have_value("anxiety")


def test_it_works_from_a_folder(open_page, site):
    page = open_page((site / DIRECTORY).as_uri(), width=PHONE)
    search(page, "anxity")
    assert "Brightline online counselling" in names(page)
    page.get_by_text("Narrow it down").click()
    page.get_by_label("Age", exact=True).select_option("7")
    other = open_page(page.url, width=PHONE)
    expect(results(other)).to_have_count(results(page).count())


def test_no_closed_service_and_no_hidden_address_is_in_the_index(site):
    index = (site / "help/search-index.js").read_text()
    words = index.split('"words":"', 1)[1].split('"', 1)[0].split(" ")
    assert "Brightline" in words
    for gone in ["Light", "Walk", "Warm", "Terrace", "FE1", "6ZY"]:
        assert gone not in words


def test_the_scripts_are_small(site):
    scripts = [site / "assets" / name for name in ["search.js", "search-match.js"]]
    assert sum(len(gzip.compress(script.read_bytes(), 9)) for script in scripts) < 6 * 1024
