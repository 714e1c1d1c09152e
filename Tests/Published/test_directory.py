"""The lists of services: real pages, whole, in order, each reachable."""

import re

from conftest import PHONE
from playwright.sync_api import expect


def test_a_facet_page_counts_what_it_shows(open_page):
    page = open_page("help/needs/sleep.html", width=PHONE, scripts=False)
    count = int(page.get_by_role("heading", level=2, name=re.compile("services$")).inner_text().split()[0])
    assert page.get_by_role("main").locator(".card").count() == count


def test_every_facet_leads_to_pages_of_its_own(open_page):
    page = open_page("help/index.html", scripts=False)
    facets = page.locator(".facets details")
    assert facets.locator("summary").all_inner_texts() == [
        "What is wrong", "Age", "How to get it", "Where you live", "How you meet", "Especially for", "Kind of help",
        "How much support", "Who runs it",
    ]
    for link in facets.locator("li:first-child a").all():
        assert page.request.get(link.evaluate("link => link.href")).ok


def test_every_year_of_age_has_a_page(open_page, site):
    page = open_page("help/ages/index.html", width=PHONE, scripts=False)
    years = [name for name in page.get_by_role("main").get_by_role("link").all_inner_texts() if name.startswith("Age ")]
    assert len(years) == 26
    assert {path.stem for path in (site / "help/ages").glob("*.html")} >= {str(year) for year in range(26)}


def test_pages_where_somebody_may_need_to_leave_have_the_exit(open_page):
    for need, has_exit in [("self-harm", True), ("crisis", True), ("trauma-and-abuse", True), ("sleep", False)]:
        page = open_page(f"help/needs/{need}.html", width=PHONE, scripts=False)
        assert page.get_by_role("link", name="Leave this page").count() == (1 if has_exit else 0), need


def test_the_list_of_a_need_shows_that_need_on_every_card(site):
    pages = sorted((site / "help/needs").glob("*.html"))
    pages = [page for page in pages if page.name != "index.html"]
    assert len(pages) > 10
    for page in pages:
        words = page.read_text()
        title = re.search(r"<h1>(.*?)</h1>", words)[1]
        cards = words.split('<li class="card">')[1:]
        assert cards
        for card in cards:
            assert re.search(r'<li class="tag">(.*?)</li>', card)[1] == title, page.name


def test_a_search_for_a_need_shows_that_need_first(open_page):
    page = open_page("help/index.html?needs=school-attendance", width=PHONE)
    cards = page.locator("[data-results-list] > li")
    expect(cards.first).to_be_visible()
    titles = {card.locator(".tag:not(.tag-thrive)").first.text_content() for card in cards.all()}
    assert titles == {page.locator("#combine-needs option:checked").text_content().split(" (")[0]}
