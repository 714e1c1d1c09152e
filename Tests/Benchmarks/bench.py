"""Measures the program beside its floor and beside Hugo, in turns, and prints the table of the README.

    python bench.py PROGRAM [--services 300,1000,3000,10000] [--rounds 5] [--hugo PATH]

Times of one run mean little on a shared machine; ratios of medians of runs in turns do. Hugo makes
an equivalent site: the same texts, a page for each service, the same lists by need, age, THRIVE
group, level, way in and area, navigation and the crisis block on every page.
"""

import argparse
import json
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from datetime import date
from pathlib import Path

import yaml
from generate import write_plan

ROOT = Path(__file__).resolve().parents[2]
TODAY = "2026-11-21"
FACETS = ["needs", "thrive", "level", "referral-routes", "areas"]


class Run:
    """One run of a command: wall and processor seconds, and the most memory in megabytes."""

    def __init__(self, command, **options):
        start = time.perf_counter()
        process = subprocess.Popen(
            [str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **options
        )
        said = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        self.wall = time.perf_counter() - start
        self.processor = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024
        if os.waitstatus_to_exitcode(status) != 0:
            sys.exit(f"{command[0]} failed:\n{said.decode()[-2000:]}")


class Site:
    """A generated plan, and the commands that make a site of it."""

    def __init__(self, program, hugo, services, folder):
        self.program, self.hugo, self.folder = program, hugo, folder
        self.content = folder / "content"
        write_plan(ROOT / "content", self.content, services)
        self.output = folder / "site"
        self.service = sorted((self.content / "services").glob("*.md"))[-1]
        self.original = self.service.read_text()
        self.edits = 0
        self.build()
        self.write_sizes()
        if hugo:
            self.write_hugo()
            self.build_hugo()

    # The program.

    def command(self, name, *more):
        return [self.program, name, "--content", self.content, "--theme", ROOT / "themes/default",
                "--today", TODAY, *more]

    def build(self):
        return Run(self.command("build", "--output", self.output))

    def clean(self):
        for name in ["site", ".site.previous"]:
            shutil.rmtree(self.folder / name, ignore_errors=True)
        (self.folder / ".site.memory").unlink(missing_ok=True)
        return self.build()

    def check(self):
        return Run(self.command("check"))

    def edited(self, pattern, words):
        """Builds after an edit that was never made before."""
        self.edits += 1
        self.service.write_text(re.sub(pattern, words.format(self.edits), self.original, count=1, flags=re.M))
        if self.hugo:
            self.write_hugo_service(self.service)

    def edit_body(self):
        self.edited(r"\Z", "\nOne more sentence, the {}th of its kind.\n")

    def edit_title(self):
        self.edited(r"^(name|title): (.*)$", r"\1: Renamed for the {}th time")

    # The floor.

    def write_sizes(self):
        self.sizes = self.folder / "sizes"
        record = json.loads((self.output / "release.json").read_text())
        self.sizes.write_text("".join(f"{file['length']} {file['path']}\n" for file in record["files"]))
        self.pages = sum(file["path"].endswith(".html") for file in record["files"])
        self.texts = self.folder / "texts"
        self.texts.write_text("".join(f"{path}\n" for path in sorted(self.content.rglob("*.md"))))

    def floor(self, program):
        shutil.rmtree(self.folder / "floor", ignore_errors=True)
        with open(self.texts) as texts:
            return Run([program, self.folder / "floor", self.sizes], stdin=texts)

    # Hugo.

    def write_hugo(self):
        self.hugo_folder = self.folder / "hugo"
        layouts = self.hugo_folder / "layouts/_default"
        layouts.mkdir(parents=True)
        (self.hugo_folder / "hugo.yaml").write_text(yaml.safe_dump({
            "baseURL": "https://plan.example/", "title": "Plan", "uglyURLs": True,
            "disableKinds": ["RSS", "sitemap"],
            "taxonomies": {facet: facet for facet in FACETS + ["ages"]},
        }))
        crisis = yaml.safe_load((self.content / "plan.yml").read_text())["crisis"]
        (self.hugo_folder / "data").mkdir()
        (self.hugo_folder / "data/crisis.yaml").write_text(yaml.safe_dump(crisis))
        (layouts / "baseof.html").write_text(HUGO_BASE)
        (layouts / "single.html").write_text(HUGO_SERVICE)
        (layouts / "list.html").write_text(HUGO_LIST)
        for path in sorted(self.content.rglob("*.md")):
            if path.parent.name == "services":
                self.write_hugo_service(path)
            else:
                self.write_hugo_page(path, "plan/" + path.parent.name + "-" + path.name)

    def write_hugo_page(self, path, name):
        matter, words = front_matter(path)
        title = matter.get("title") or matter.get("name") or path.stem
        target = self.hugo_folder / "content" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("---\n" + yaml.safe_dump({"title": str(title)}) + "---\n" + words)

    def write_hugo_service(self, path):
        matter, words = front_matter(path)
        facts = {key: plain(value) for key, value in matter.items() if key not in ("alert", "url")}
        facts["title"] = str(matter["name"])
        youngest, oldest = (int(matter["ages"][end]) for end in ("from", "to"))
        facts["ages"] = [f"{low}-{high}" for low, high in [(0, 4), (5, 10), (11, 15), (16, 17), (18, 25)]
                         if youngest <= high and oldest >= low]
        facts["level"] = [facts["level"]]
        target = self.hugo_folder / "content/help" / path.name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("---\n" + yaml.safe_dump(facts, width=1000) + "---\n" + words)

    def build_hugo(self):
        return Run([self.hugo, "--quiet", "--source", self.hugo_folder])

    def clean_hugo(self):
        shutil.rmtree(self.hugo_folder / "public", ignore_errors=True)
        shutil.rmtree(self.hugo_folder / "resources", ignore_errors=True)
        return self.build_hugo()


def front_matter(path):
    _, matter, words = re.split(r"^---$", path.read_text(), maxsplit=2, flags=re.M)
    return yaml.load(matter, Loader=yaml.BaseLoader), words.lstrip("\n")


def plain(value):
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    return [plain(part) for part in value] if isinstance(value, list) else value


HUGO_BASE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>
<nav><ul>{{ range .Site.Taxonomies.needs }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a></li>{{ end }}</ul></nav>
<aside>{{ range .Site.Data.crisis }}<p>{{ .name }} {{ .phone }} {{ .summary }}</p>{{ end }}</aside>
<main>{{ block "main" . }}{{ end }}</main></body></html>
"""
HUGO_SERVICE = """{{ define "main" }}<h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>
{{ range slice "how-to-get-help" "eligibility" "not-for" "what-happens-next" "while-you-wait" "for-professionals" "consent-and-confidentiality" }}
{{ with index $.Params . }}<section>{{ . | markdownify }}</section>{{ end }}{{ end }}
<dl>{{ range $key, $value := .Params }}{{ if not (reflect.IsMap $value) }}<dt>{{ $key }}</dt><dd>{{ $value }}</dd>{{ end }}{{ end }}</dl>
{{ range slice "needs" "thrive" "level" "ages" }}{{ range $.GetTerms . }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}
{{ .Content }}{{ end }}
"""
HUGO_LIST = """{{ define "main" }}<h1>{{ .Title }}</h1>{{ $pages := .Paginate .Pages 40 }}
<ul>{{ range $pages.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Params.summary }}</p></li>{{ end }}</ul>
{{ template "_internal/pagination.html" . }}{{ end }}
"""


def compile_floor(folder):
    program = folder / "floor-program"
    subprocess.run(["cc", "-O2", "-o", program, Path(__file__).with_name("floor.c"), "-lcmark"], check=True)
    return program


def medians(runs):
    return {what: statistics.median(getattr(run, what) for run in runs)
            for what in ("wall", "processor", "memory")}


def measure(site, floor_program, rounds):
    """Every kind of run, in turns; the medians by name."""
    runs = {}

    def note(name, run):
        runs.setdefault(name, []).append(run)

    for _ in range(rounds):
        note("floor", site.floor(floor_program))
        note("clean", site.clean())
        note("check", site.check())
        note("same", site.build())
        for name, edit in [("body", site.edit_body), ("title", site.edit_title)]:
            edit()
            note(name, site.build())
            if site.hugo:
                note(f"hugo {name}", site.build_hugo())
        if site.hugo:
            note("hugo clean", site.clean_hugo())
            note("hugo same", site.build_hugo())
    return {name: medians(found) for name, found in runs.items()}


class Table:
    """A row for each thing measured, a column for each size of plan, and what is aimed at."""

    def __init__(self, results):
        self.results = results
        counts = [f"{services:,} services" for services, _, _ in results]
        self.lines = ["| | " + " | ".join(counts) + " | aim |", "|---|" + "---:|" * (len(results) + 1)]

    def row(self, what, cells, aim=""):
        self.lines.append(f"| {what} | " + " | ".join(cells) + f" | {aim} |")

    def ratio(self, what, above, below, kind, aim):
        if all(above in found and below in found for _, _, found in self.results):
            self.row(what, [f"{found[above][kind] / found[below][kind]:.2f}" for _, _, found in self.results], aim)

    def growth(self, what, name, kind):
        """How much more each service takes than in the smallest plan of 1,000 services or more."""
        large = [result for result in self.results if result[0] >= 1000] or self.results
        services, _, first = large[0]
        cells = [
            f"{found[name][kind] / first[name][kind] / (count / services):.2f}" if count >= services else ""
            for count, _, found in self.results
        ]
        self.row(f"{what}, ÷ that at {services:,}", cells, "≤ 1.15")


def table(results, start_up, preview):
    """The results as the README shows them."""
    shown = Table(results)
    shown.row("pages", [f"{pages:,}" for _, pages, _ in results])
    shown.ratio("clean build, processor time ÷ floor", "clean", "floor", "processor", "≤ 2.0")
    shown.ratio("clean build, time ÷ Hugo", "clean", "hugo clean", "wall", "≤ 0.10")
    shown.ratio("nothing changed, time ÷ Hugo", "same", "hugo same", "wall", "≤ 0.02")
    shown.ratio("one body edited, time ÷ Hugo", "body", "hugo body", "wall", "≤ 0.02")
    shown.ratio("one title edited, time ÷ Hugo", "title", "hugo title", "wall", "≤ 0.02")
    shown.ratio("peak memory ÷ Hugo", "clean", "hugo clean", "memory", "≤ 0.20")
    shown.ratio("check ÷ clean build, processor time", "check", "clean", "processor", "≤ 0.5")
    shown.growth("processor time of a service", "clean", "processor")
    shown.growth("memory of a service", "clean", "memory")
    shown.row("`ltp --version`, over an empty program", [f"{start_up * 1000:.0f} ms"] + [""] * (len(results) - 1),
              "≤ 30 ms")
    shown.row("preview of `content/`, saved edit to first byte", [f"{preview * 1000:.0f} ms"] + [""] * (len(results) - 1),
              "≤ 100 ms")
    return "\n".join(shown.lines)


def start_up(program, folder):
    """How much longer than a program that does nothing the program takes to say its version."""
    source = folder / "nothing.c"
    source.write_text("int main(void) { return 0; }\n")
    subprocess.run(["cc", "-O2", "-o", folder / "nothing", source], check=True)
    times = {"program": [], "nothing": []}
    for _ in range(21):
        times["program"].append(Run([program, "--version"]).wall)
        times["nothing"].append(Run([folder / "nothing"]).wall)
    return statistics.median(times["program"]) - statistics.median(times["nothing"])


def preview_delay(program, folder, rounds):
    """Seconds from a saved edit to the first byte of the new page, in a preview of the demonstration plan."""
    content = folder / "preview"
    shutil.copytree(ROOT / "content", content)
    said = folder / "said"
    with open(said, "w") as report:
        process = subprocess.Popen(
            [program, "preview", "--content", content, "--theme", ROOT / "themes/default", "--today", TODAY,
             "--port", "0"], stderr=report)
    try:
        found = None
        while found is None:
            time.sleep(0.05)
            found = re.search(r"http://127\.0\.0\.1:\d+/", said.read_text())
        service = sorted((content / "services").glob("*.md"))[0]
        original = service.read_text()
        page = f"{found.group()}help/{service.stem}.html"
        times = []
        for number in range(rounds):
            time.sleep(0.2)
            shown = re.search(rb'data-version="?(\d+)', get(page)).group(1).decode()
            start = time.perf_counter()
            service.write_text(original + f"\nOne more sentence, the {number}th of its kind.\n")
            get(f"{found.group()}_preview/changes?after={shown}")
            times.append(time_to_first_byte(page, f"the {number}th of its kind", start))
        return statistics.median(times)
    finally:
        process.send_signal(signal.SIGINT)
        process.wait()


def get(address):
    with urllib.request.urlopen(address) as answer:
        return answer.read()


def time_to_first_byte(page, words, start):
    with urllib.request.urlopen(page) as answer:
        first = answer.read(1)
        seconds = time.perf_counter() - start
        if words not in (first + answer.read()).decode():
            sys.exit("The preview showed an old page.")
        return seconds


def command():
    """The command that makes this table again."""
    given = [word for word in sys.argv[2:]]
    if "--hugo" in given:
        place = given.index("--hugo")
        del given[place:place + 2]
    return "make bench" + (f' BENCH="{" ".join(given)}"' if given else "")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=Path)
    parser.add_argument("--services", default="300,1000,3000,10000")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--hugo", default=shutil.which("hugo"))
    arguments = parser.parse_args()
    results = []
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as temporary:
        floor_program = compile_floor(Path(temporary))
        for services in [int(count) for count in arguments.services.split(",")]:
            folder = Path(temporary) / str(services)
            folder.mkdir()
            site = Site(arguments.program.resolve(), arguments.hugo, services, folder)
            results.append((services, site.pages, measure(site, floor_program, arguments.rounds)))
            shutil.rmtree(folder)
        program = arguments.program.resolve()
        shown = table(results, start_up(program, Path(temporary)), preview_delay(program, Path(temporary), 9))
    print(shown)
    cores = len(os.sched_getaffinity(0))
    print(f"\n{date.today():%-d %B %Y}, `{command()}`: medians of {arguments.rounds} runs in turns, {cores} cores.")


if __name__ == "__main__":
    main()
