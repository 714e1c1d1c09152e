"""What goes on paper: one sheet for a service and for a referral, and the crisis block on all."""

import re

import pytest
from playwright.sync_api import Error, expect

ATTEMPTS = 4


def pages_of(page):
    """How many sheets of A4 a page takes; Chromium sometimes fails to print on a busy machine."""
    for attempt in range(ATTEMPTS):
        try:
            paper = page.pdf(format="A4", prefer_css_page_size=True)
            return len(re.findall(rb"/Type\s*/Page[^s]", paper))
        except Error:
            if attempt == ATTEMPTS - 1:
                raise


def sheets(site, folder):
    """The pages of a folder, the lists of services and those that only lead on left out."""
    others = {"index.html", "a-z.html"}
    return [
        path for path in sorted((site / folder).glob("*.html"))
        if path.name not in others and 'http-equiv="refresh"' not in path.read_text()
        and 'class="leaflet' in path.read_text()
    ]


@pytest.mark.parametrize("folder", ["help", "help/referral"])
def test_every_service_is_one_sheet(open_page, site, address, folder):
    paths = sheets(site, folder)
    assert len(paths) > 30
    page = open_page("index.html")
    longer = []
    for path in paths:
        page.goto(address + path.relative_to(site).as_posix())
        if pages_of(page) != 1:
            longer.append(path.name)
    assert longer == []


@pytest.mark.parametrize(
    "path",
    ["index.html", "404.html", "help/youth-hub.html", "help/index.html", "my-list.html",
     "pathways/worried-about-a-child.html", "young-people/index.html", "plan/index.html",
     "plan/document.html", "plan/document/directory.html"],
)
@pytest.mark.parametrize("media", ["screen", "print"])
def test_the_crisis_block_stands_before_the_words_of_every_page(open_page, path, media):
    page = open_page(path)
    page.emulate_media(media=media)
    block = page.locator("aside.crisis")
    assert block.count() == 1
    lines = block.locator("a[href^='tel:'], a[href^='sms:']")
    assert [line.get_attribute("href") for line in lines.all()] == [
        "tel:999", "tel:111", "tel:08081570101", "tel:08001111", "tel:116123", "sms:85258",
    ]
    for line in lines.all():
        expect(line).to_be_visible()
    heading = page.locator("h1")
    assert block.bounding_box()["y"] < heading.bounding_box()["y"]


def test_a_page_that_leads_on_at_once_has_the_crisis_block_too(site):
    # A browser would leave it before it could be looked at.
    words = (site / "help/night-line.html").read_text()
    assert words.count('<aside class="crisis"') == 1
    assert words.index('<aside class="crisis"') < words.index("<h1")


def test_a_pathway_prints_its_picture_on_one_sheet(open_page):
    page = open_page("pathways/worried-about-a-child.html")
    page.emulate_media(media="print")
    box = page.locator(".flow > svg").bounding_box()
    assert box["height"] <= 240 * 96 / 25.4


def test_an_address_deep_down_that_leads_nowhere_still_leads_to_help(open_page, address, faults):
    page = open_page("help/needs/nothing/here.html")
    colour = page.locator(".crisis-title").evaluate("title => getComputedStyle(title).backgroundColor")
    assert colour == "rgb(143, 13, 24)"
    page.get_by_role("link", name="Get help now").first.click()
    assert page.url == address + "crisis.html"
    # The browser itself tells of the 404.
    assert len(faults) == 1
    faults.clear()


# The sizes of everything that is printed of a service itself, in points.
SIZES = """() => {
  const sizes = new Set();
  const walk = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const of = walk.currentNode.parentElement;
    if (!walk.currentNode.data.trim() || !of.checkVisibility()) continue;
    const size = parseFloat(getComputedStyle(of).fontSize) || parseFloat(getComputedStyle(of, "::after").fontSize);
    sizes.add(Math.round(size * 7.5) / 10);
  }
  return [...sizes].sort((a, b) => a - b);
}"""


@pytest.mark.parametrize("path", ["help/youth-hub.html", "help/camhs-getting-help.html", "help/sleep-clinic.html"])
def test_a_leaflet_is_large_enough_to_read(open_page, path):
    page = open_page(path)
    page.emulate_media(media="print")
    sizes = page.evaluate(SIZES)
    assert 1 < len(sizes) < 8
    assert min(sizes) >= 10
