"""Writes a plan with many services, whose texts are as long and as varied as real ones.

The texts come from a chain of word pairs learnt from the demonstration plan, with made-up names of
places and groups mixed in: no two are alike, so that what is measured on them holds elsewhere. The
same count gives the same files. From the command line: generated.py FOLDER COUNT
"""

import random
import re
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NEEDS = (
    "anxiety low-mood self-harm eating trauma-and-abuse bereavement psychosis adhd autism behaviour sleep anger "
    "substance-use identity-and-lgbtq bullying family-conflict parent-mental-health crisis school-attendance perinatal "
    "general-wellbeing"
).split()
GROUPS = "looked-after care-leaver child-in-need send learning-disability young-carer youth-justice lgbtq minority-ethnic neet".split()
ROUTES = "self parent-carer school gp social-care any-professional other-service drop-in none-needed".split()
CHANNELS = "in-person phone video text-chat online home school group".split()
THRIVE = "thriving getting-advice getting-help getting-more-help getting-risk-support".split()
LEVELS = "universal universal targeted targeted targeted specialist".split()
KINDS = (
    "service team project group clinic hub centre line club programme network partnership café workshop trust "
    "counselling mentoring outreach drop-in course forum"
).split()
THEMES = (
    "wellbeing youth family young-people's bereavement anxiety autism ADHD sleep art music drama football boxing climbing "
    "gardening horse animal cooking dance digital school college parent carers' fathers' mothers' infant perinatal trauma "
    "recovery crisis listening talking friendship LGBTQ+ young-carers' refugee Somali Polish Roma deaf sensory eating "
    "mindfulness resilience mentoring peer nurture play theatre writing film outdoor sailing cycling bushcraft"
).split()
WAYS_ONWARD = ["We ring you within a week.", "Someone listens first.", "You hear from us by post or text."]


class Texts:
    """Sentences as people write them about services."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        words = []
        for path in sorted((ROOT / "content").glob("**/*.md")):
            if path.name in ("problems-in-files.md", "problems-in-plan.md", "writing-words.md"):
                continue
            body = path.read_text().split("\n---\n", 1)[-1]
            body = re.sub(r"\]\([^)]*\)|\{[^}]*\}|:::.*|\|.*|[\[\]*#>_`\"“”]|https?:\S*", " ", body)
            words += [word for word in body.split() if re.fullmatch(r"[A-Za-z'’-]+[.,;:?!]?", word)]
        self.next = {}
        for one, two, three in zip(words, words[1:], words[2:]):
            self.next.setdefault((one, two), []).append(three)
        self.starts = [pair for pair in self.next if pair[0][0].isupper() and pair[0][-1] not in ".,;:?!"]
        self.places = [self.place() for _ in range(400)]

    def place(self):
        pick = self.random.choice
        start = pick("Al Ash Bar Beck Bram Cal Cor Dun East El Fal Gar Hal Har Hol Ing Kel Kirk Lang Lin Mar Mel Nor Oak Pen Rad "
                     "Rav Sal Sel Sten Thor Ul Wal Wes Wim Wor Yar".split())
        middle = pick(["", "", "ing", "er", "en", "s", "ber", "al"])
        return start + middle + pick("ton ham by wick ford ley worth field mere gate combe thorpe den bury stow bridge".split())

    def sentence(self, least, most):
        pair = self.random.choice(self.starts)
        text = list(pair)
        while len(" ".join(text)) < most - 12:
            following = self.next.get(tuple(text[-2:]))
            if not following:
                break
            text.append(self.random.choice(following))
            if text[-1][-1] in ".?!" and len(" ".join(text)) >= least:
                break
        if self.random.random() < 0.3:
            text += ["in", self.random.choice(self.places)]
        return re.sub(r"[.,;:?!]+$", "", " ".join(text))[: most - 1].rstrip(" ,;:") + "."

    def name(self):
        pick = self.random.choice
        where = pick([pick(self.places), pick(self.places) + " and " + pick(self.places), "The " + pick(self.places), self.place()])
        theme = pick(THEMES).replace("young-people's", "young people's").replace("young-carers'", "young carers'")
        return f"{where} {theme} {pick(KINDS)}"


def some(random, among, least, most):
    chosen = set(random.sample(among, min(len(among), random.randint(least, most))))
    return [value for value in among if value in chosen]


def service(texts, number, name, places, providers):
    r = texts.random
    routes = some(r, ROUTES, 1, 5)
    first = r.choice([0, 0, 4, 5, 5, 8, 10, 11, 11, 11, 13, 14, 16, 18])
    last = r.choice([age for age in (4, 10, 11, 15, 16, 17, 18, 18, 19, 25, 25) if age > first])
    wait = (
        f"wait: {{weeks: {r.choice([0, 1, 2, 3, 4, 6, 8, 12, 18, 26, 40])}, percentile: {r.choice([50, 50, 75, 90])}, measured-on: 2026-09-30}}"
        if r.random() < 0.6 else f"wait-unknown: {texts.sentence(20, 60)!r}" if r.random() < 0.3 else ""
    )
    lines = [
        f"name: {name!r}", f"summary: {texts.sentence(70, 150)!r}", f"provider: {r.choice(providers)}", "status: active",
        f"previous-names: [{texts.name()!r}]" if r.random() < 0.12 else "",
        f"ages: {{from: {first}, to: {last}}}", f"thrive: [{', '.join(some(r, THRIVE, 1, 2))}]", f"level: {r.choice(LEVELS)}",
        f"needs: [{', '.join(r.sample(NEEDS, r.randint(1, 8)))}]", f"groups: [{', '.join(some(r, GROUPS, 0, 4))}]",
        f"referral-routes: [{', '.join(routes)}]", f"self-referral-from-age: {max(first, 11)}" if "self" in routes else "",
        f"how-to-get-help: {texts.sentence(80, 300)!r}", f"eligibility: {texts.sentence(60, 200)!r}",
        f"what-happens-next: {r.choice(WAYS_ONWARD)}", wait, "cost: free", f"channels: [{', '.join(some(r, CHANNELS, 1, 4))}]",
        f"areas: [{r.choice(['whole-area'] + places)}]",
        f"phones: [{{number: 01632 {960000 + number % 1000}}}]", f"website: https://service-{number}.example/",
        "checked-on: 2026-10-01", "checked-by-role: Service manager",
    ]
    head = "\n".join(line.replace("\\'", "’") for line in lines if line)
    return f"---\n{head}\n---\n" + "\n\n".join(texts.sentence(200, 500) for _ in range(2)) + "\n"


def write_plan(folder, count):
    """The demonstration plan with so many services in all; gives the folder."""
    folder = Path(folder)
    shutil.copytree(ROOT / "content", folder)
    texts = Texts(count)
    existing = len(list((folder / "services").glob("*.md")))
    providers = [f"provider-{number}" for number in range(max(8, count // 12))]
    with open(folder / "organisations.csv", "a") as sheet:
        columns = (folder / "organisations.csv").read_text().splitlines()[0].split(",")
        for provider in providers:
            given = {"id": provider, "name": f"{texts.place()} {texts.random.choice(['Trust', 'Association', 'NHS team', 'Council', 'Charity'])}",
                     "sector": "voluntary"}
            sheet.write(",".join(given.get(column, "") for column in columns) + "\n")
    places = re.findall(r"^    - id: (\S+)", (folder / "plan.yml").read_text(), re.MULTILINE)
    taken = set()
    for number in range(count - existing):
        name = texts.name()
        while re.sub(r"[^a-z0-9]+", "-", name.lower()) in taken:
            name = texts.name()
        taken.add(re.sub(r"[^a-z0-9]+", "-", name.lower()))
        name_id = re.sub(r"[^a-z0-9]+", "-", name.lower().replace("é", "e")).strip("-")[:64].strip("-")
        (folder / "services" / f"{name_id}.md").write_text(service(texts, number, name, places, providers))
    return folder


if __name__ == "__main__":
    write_plan(sys.argv[1], int(sys.argv[2]))
