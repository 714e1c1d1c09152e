"""`ltp preview` in a real browser: what somebody who writes a plan sees while they save."""

import re
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest
from conftest import ROOT, TODAY
from playwright.sync_api import expect

SERVICE = "content/services/youth-hub.md"
TEMPLATE = "themes/default/pages/service.mustache"


@pytest.fixture
def project(tmp_path):
    """The smallest plan and the theme, in a folder of their own."""
    shutil.copytree(ROOT / "Tests/EndToEndTests/Base", tmp_path / "content")
    shutil.copytree(ROOT / "themes", tmp_path / "themes")
    return tmp_path


class Preview:
    """A preview of a project; its address is known once it listens."""

    def __init__(self, request, project, port="0"):
        program = Path(request.config.getoption("--program") or ROOT / ".build/debug/ltp").resolve()
        said = project / ".said"
        with open(said, "w") as report:
          self.process = subprocess.Popen(
            [program, "preview", "--port", port, "--today", TODAY], cwd=project, stderr=report
          )
        found = None
        for _ in range(600):
          found = found or re.search(r"http://127\.0\.0\.1:(\d+)/", said.read_text())
          if found is None:
            time.sleep(0.1)
        self.address, self.port = found.group(), found.group(1)

    def end(self):
        """Ends it as Ctrl-C does."""
        self.process.send_signal(signal.SIGINT)
        assert self.process.wait(timeout=60) == 130


@pytest.fixture
def preview(request, project):
    preview = Preview(request, project)
    yield preview.address
    preview.end()


@pytest.fixture
def hub(preview, open_page):
    """The page of the youth hub, scrolled down."""
    page = open_page("help/youth-hub.html", base=preview)
    page.set_default_timeout(60_000)
    expect.set_options(timeout=60_000)
    page.evaluate("scrollTo(0, 300)")
    return page


def save_in_place(file, text):
    file.write_text(text)


def save_by_renaming(file, text):
    new = file.with_name(f".{file.name}.new")
    new.write_text(text)
    new.rename(file)


def save_with_backup(file, text):
    file.rename(file.with_name(f"{file.name}~"))
    file.write_text(text)


@pytest.mark.parametrize("save", [save_in_place, save_by_renaming, save_with_backup])
def test_a_saved_edit_is_shown_at_the_same_place(hub, project, save):
    text = (project / SERVICE).read_text()
    for name in ["Open door", "Wide open door"]:
        save(project / SERVICE, text.replace("name: Youth hub", f"name: {name}"))
        expect(hub.locator("h1")).to_have_text(name)
        expect(hub.locator(".ltp-preview")).to_have_count(0)
        hub.wait_for_function("scrollY === 300")


def held(page, place):
    """The banner tells that the page is older than the last change, and where to look."""
    banner = page.locator(".ltp-preview-held")
    expect(banner).to_contain_text("This page is older than your last change.")
    expect(banner).to_contain_text(place)
    expect(page.locator("h1")).to_have_text("Youth hub")


def sound(page):
    expect(page.locator(".ltp-preview")).to_have_count(0)
    expect(page.locator("h1")).to_have_text("Youth hub")


def test_the_last_good_page_stays_while_the_plan_is_broken(hub, project):
    text = (project / SERVICE).read_text()
    (project / SERVICE).write_text(text.replace("---\n", "", 1))
    held(hub, "services/youth-hub.md, line 1")
    (project / SERVICE).write_text(text)
    sound(hub)


@pytest.mark.parametrize(
    "folder, place",
    [
        ("content/services", "pages/foreword.md, line 6"),
        ("content", "There is no folder “content”."),
        ("themes/default", "There is no theme folder themes/default."),
    ],
)
def test_a_folder_may_go_and_come_back(hub, project, folder, place):
    shutil.move(project / folder, project / "elsewhere")
    held(hub, place)
    shutil.move(project / "elsewhere", project / folder)
    sound(hub)


def test_a_fault_in_the_theme_is_told_with_its_line(hub, project):
    text = (project / TEMPLATE).read_text()
    (project / TEMPLATE).write_text(text + "{{nonsense}}")
    held(hub, f"{TEMPLATE}, line {text.count(chr(10)) + 1}: There is no 'nonsense' to show here.")
    (project / TEMPLATE).write_text(text)
    sound(hub)


def test_a_page_that_is_open_finds_a_preview_that_was_started_again(request, project, open_page, faults):
    first = Preview(request, project)
    page = open_page("help/youth-hub.html", base=first.address)
    first.end()
    save_in_place(project / SERVICE, (project / SERVICE).read_text().replace("name: Youth hub", "name: Open door"))
    second = Preview(request, project, first.port)
    expect(page.locator("h1")).to_have_text("Open door", timeout=60_000)
    page.close()
    second.end()
    faults.clear()  # The browser says that nobody answered meanwhile.
