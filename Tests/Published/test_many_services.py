"""A large directory: the index stays small and the search quick.

Three hundred services by default; make test-published PYTEST="-k many --services 3000" for more, which
takes the debug program some minutes.
"""

import gzip
import re

import pytest
from conftest import PHONE
from generated import write_plan
from playwright.sync_api import expect

# Bytes with gzip -9, by the number of services.
BUDGETS = {300: 40 * 1024, 3000: 200 * 1024, 10000: 700 * 1024}
SLOWER = 4
MILLISECONDS = 100

# Types a text letter by letter; gives how long each letter took until the results were laid out.
TYPE = """async (text) => {
  const box = document.querySelector("[name=q]");
  const list = document.querySelector("[data-results-list]");
  const times = [];
  for (let n = 1; n <= text.length; n++) {
    box.value = text.slice(0, n);
    const start = performance.now();
    const shown = new Promise((done) => new MutationObserver(done).observe(list, { childList: true }));
    box.dispatchEvent(new Event("input"));
    await shown;
    list.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times;
}"""


@pytest.fixture(scope="module")
def count(request):
    return int(request.config.getoption("--services"))


@pytest.fixture(scope="module")
def many(count, publish, tmp_path_factory):
    return publish(write_plan(tmp_path_factory.mktemp("plan") / "content", count))


@pytest.fixture
def directory(many, serve, open_page):
    return open_page("help/index.html", base=serve(many), width=PHONE)


def test_the_index_of_many_services_is_small(many, count):
    size = len(gzip.compress((many / "help/search-index.js").read_bytes(), 9))
    budget = min(bytes for most, bytes in BUDGETS.items() if count <= most)
    assert 1000 < size <= budget


def test_many_services_are_searched_while_one_types(directory):
    tools = directory.context.new_cdp_session(directory)
    best = {}
    # The quickest of several times: what else this machine does is not the page's fault.
    for _ in range(4):
        directory.reload()
        directory.get_by_role("searchbox").focus()
        expect(directory.locator("#combine-needs option").nth(1)).to_be_attached()
        tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        for words in ["anxity", "son angry at school", "kill myself"]:
            for place, time in enumerate(directory.evaluate(TYPE, words)):
                key = words[: place + 1]
                best[key] = min(time, best.get(key, time))
        tools.send("Emulation.setCPUThrottlingRate", {"rate": 1})
    slow = {words: round(time) for words, time in best.items() if time >= MILLISECONDS}
    assert slow == {}


def test_many_services_stand_on_pages_of_forty(directory):
    shown = directory.get_by_role("main").locator("[data-browse] .card")
    total = int(directory.locator("[data-browse] h2").first.inner_text().split()[0].replace(",", ""))
    seen = set()
    for number in range(1, -(-total // 40) + 1):
        names = shown.get_by_role("heading").all_inner_texts()
        assert len(names) == min(40, total - 40 * (number - 1))
        seen.update(shown.locator("h3 a").evaluate_all("links => links.map((link) => link.href)"))
        if number * 40 < total:
            directory.get_by_role("navigation", name="Pages").get_by_role("link", name="Next").click()
            expect(directory).to_have_title(re.compile(f"page {number + 1} of"))
    assert len(seen) == total
