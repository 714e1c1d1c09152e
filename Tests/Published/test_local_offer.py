"""The pages of the local offer fit narrow screens, pass axe, and keep secrets."""

import re
import shutil

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import ROOT
from playwright.sync_api import expect

PAGES = [
    "help/youth-hub.html",
    "help/domestic-abuse-recovery.html",
    "help/referral/youth-hub.html",
    "pathways/self-harm-pathway.html",
    "young-people/index.html",
    "young-people/asking-for-help.html",
    "my-list.html",
    "plan/document/directory.html",
]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(open_page, path, scheme):
    page = open_page(path, color_scheme=scheme)
    if path == "my-list.html":
        page.evaluate("localStorage.setItem('my-list', '[\"youth-hub\"]')")
        page.reload()
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
    assert found.response["testEngine"]["version"] >= "4.12"
    assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found.response["violations"]] == []


@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_cut_off_at_320_px(open_page, path):
    page = open_page(path, width=320)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("where", ["server", "folder"])
def test_an_address_from_before_leads_on(open_page, address, site, scripts, where):
    base = {"server": address, "folder": site.as_uri() + "/"}[where]
    page = open_page(base + "help/night-line.html", scripts=scripts)
    page.wait_for_url(base + "help/crisis-line.html")
    expect(page.locator("h1")).to_be_visible()


def test_a_picture_of_a_pathway_is_named_and_its_words_stand_beside_it(open_page):
    page = open_page("pathways/self-harm-pathway.html", width=360)
    picture = page.get_by_role("img", name="If someone is hurting themselves")
    expect(picture).to_be_visible()
    steps = page.locator(".steps > li").count()
    assert picture.locator("text").filter(has_text=re.compile(r"^\d+$")).count() == steps
    height = picture.locator("text").first.bounding_box()["height"]
    assert height >= 10, "too small to read on a phone"


def test_a_picture_of_a_pathway_is_drawn_in_forced_colours(open_page):
    page = open_page("pathways/self-harm-pathway.html", forced_colors="active")
    box = page.locator(".flow .chart-box").first
    colours = box.evaluate("box => [getComputedStyle(box).stroke, getComputedStyle(box).fill]")
    assert colours[0] != colours[1]


def test_no_page_names_a_script_a_style_or_a_picture_elsewhere(site):
    for path in sorted(site.rglob("*.html")):
        text = path.read_text()
        loaded = re.findall(r"<(?:script|img|iframe|source)\b[^>]*\bsrc=\"([^\"]*)\"", text)
        loaded += re.findall(r"<link\b(?![^>]*rel=\"canonical\")[^>]*\bhref=\"([^\"]*)\"", text)
        assert [one for one in loaded if "//" in one] == [], path
    for path in sorted(site.rglob("*.js")):
        text = path.read_text()
        assert "cookie" not in text and "fetch(" not in text and "sendBeacon" not in text, path


@pytest.fixture(scope="module")
def refuge(publish, tmp_path_factory):
    """A site with a place whose address nobody may read anywhere."""
    content = tmp_path_factory.mktemp("refuge") / "content"
    cases = ROOT / "Tests/EndToEndTests"
    shutil.copytree(cases / "Base", content)
    shutil.copytree(cases / "Sites/address-of-a-refuge/content", content, dirs_exist_ok=True)
    return publish(content)


SECRETS = ["Secret Street", "Hiddenham", "SW1A 1AA", "SW1A1AA", "51.501", "0.1416"]


def spellings(secret):
    """The ways in which files write the same words."""
    coded = secret.replace(" ", "%20")
    return {secret, coded, secret.replace(" ", "+"), secret.replace(" ", "-"), secret.replace(" ", "\\u0020")}


def test_the_address_of_a_refuge_is_in_no_byte_that_is_published(refuge):
    rows = (ROOT / "Tests/EndToEndTests/Sites/address-of-a-refuge/content/locations.csv").read_text()
    assert all(secret in rows for secret in SECRETS if secret != "SW1A1AA")
    files = [path for path in refuge.rglob("*") if path.is_file()]
    assert len(files) > 20
    for path in files:
        text = path.read_bytes().decode("utf-8", "replace").lower()
        for secret in SECRETS:
            found = [one for one in spellings(secret) if one.lower() in text]
            assert found == [], f"{path.relative_to(refuge)} gives it away"


def test_the_page_of_a_refuge_says_that_its_address_is_secret(open_page, refuge, serve):
    page = open_page("help/refuge.html", base=serve(refuge))
    expect(page.get_by_text("The address is kept private to keep people safe.").first).to_be_visible()
