"""What every test of the published site needs: the site, a server, a browser that goes nowhere else."""

import functools
import shutil
import subprocess
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
TODAY = "2026-11-21"
PHONE = 360
DESK = 1280
HEIGHTS = {PHONE: 740, DESK: 900}


def pytest_addoption(parser):
    parser.addoption("--program", help="the program that publishes, as .build/debug/ltp")
    parser.addoption("--services", default="300", help="how many services a large directory has")
    parser.addoption("--site", help="a folder that is published already, to save time")


@pytest.fixture(scope="session")
def publish(request, tmp_path_factory):
    """Publishes a folder of content; gives the folder of the site."""

    def build(content, today=TODAY):
        output = tmp_path_factory.mktemp("published") / "site"
        program = Path(request.config.getoption("--program") or ROOT / ".build/debug/ltp")
        done = subprocess.run(
            [program.resolve(), "build", "--content", content, "--theme", ROOT / "themes/default",
             "--output", output, "--today", today],
            capture_output=True, text=True, cwd=ROOT,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return output

    return build


@pytest.fixture(scope="session")
def site(request, publish):
    """The folder of the demonstration plan's site."""
    given = request.config.getoption("--site")
    return Path(given).resolve() if given else publish(ROOT / "content")


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves a folder; a missing page is answered with the site's own 404 page."""

    def log_message(self, *_):
        pass

    def send_error(self, code, message=None, explain=None):
        missing = Path(self.directory) / "404.html"
        if code != 404 or not missing.exists():
            return super().send_error(code, message, explain)
        words = missing.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(words)))
        self.end_headers()
        self.wfile.write(words)


@pytest.fixture(scope="session")
def serve():
    """Serves folders on this machine; gives the address of each, with a slash at its end."""
    servers = []

    def start(folder):
        handler = functools.partial(QuietHandler, directory=str(folder))
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}/"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="session")
def address(site, serve):
    """Where the demonstration plan's site is served."""
    return serve(site)


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


@pytest.fixture
def outside():
    """The requests to other machines, all refused; a test that means one takes it off the list."""
    return []


@pytest.fixture
def faults():
    """The errors that pages report; a test that means one takes it off the list."""
    return []


@pytest.fixture
def open_page(browser, address, outside, faults):
    """Opens a page by its path in the site, or by its whole address, in a browser of its own."""
    contexts = []

    def is_here(url):
        return url.startswith(("http://127.0.0.1:", "file:", "data:", "blob:", "about:"))

    def refuse_others(route):
        if is_here(route.request.url):
            return route.continue_()
        outside.append(route.request.url)
        return route.abort()

    def open(path, width=DESK, scripts=True, base=None, **options):
        context = browser.new_context(
            viewport={"width": width, "height": HEIGHTS.get(width, 800)},
            java_script_enabled=scripts,
            reduced_motion="reduce",
            locale="en-GB",
            **options,
        )
        contexts.append(context)
        context.set_default_timeout(10_000)
        context.route("**/*", refuse_others)
        page = context.new_page()
        page.on("console", lambda message: message.type == "error" and faults.append(message.text))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto(path if "://" in path else (base or address) + path)
        return page

    yield open
    for context in contexts:
        context.close()
    assert outside == [], "requests to other machines"
    assert faults == [], "errors that pages reported"
