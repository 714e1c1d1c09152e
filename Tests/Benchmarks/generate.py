"""Makes a plan of many services out of the demonstration plan, always the same for a number.

    python generate.py CONTENT TARGET COUNT

Each service is a variation of one of the plan's own: with a name, words, needs, ages, places and a
wait of its own. The words are put together from parts of sentences, so that they are of real length
and do not repeat as a copied text would. Nothing in them must or should be fixed.
"""

import random
import re
import shutil
import sys
from pathlib import Path

NAMES = (
    "Alder Ash Aspen Beacon Birch Bramble Bridge Brook Cedar Clover Compass Cornfield Cove Crossing Dale "
    "Drift Elm Ember Fallow Fern Ferry Field Flint Ford Foxglove Gate Glade Gorse Grange Green Harvest "
    "Haven Hawthorn Hazel Heather Hedge Hollow Holly Island Ivy Juniper Kestrel Kite Lantern Larch Lark "
    "Lavender Lighthouse Linden Lock Maple Marigold Marsh Meadow Mill Moor Moss Oak Orchard Otter Owl "
    "Path Pebble Pine Plover Pond Poplar Quay Reed Ridge River Robin Rowan Sail Sedge Shore Sorrel Spring "
    "Stile Stone Swallow Swan Sycamore Teal Thistle Thyme Tide Valley Warren Water Weir Wharf Willow Wren Yew"
).split()
KINDS = (
    "advice point, anxiety group, arts sessions, baby and parent group, calm club, carers' circle, chat room, "
    "confidence course, counselling, drop-in, evening club, family sessions, friendship group, garden project, "
    "grief support, guidance team, help desk, home visits, listening service, lunch club, mentoring, mindfulness class, "
    "music room, one-to-one sessions, outreach, parent workshops, peer group, play therapy, school visits, "
    "sensory sessions, skills course, sleep workshop, sports group, support team, talking therapy, text line, "
    "transition workers, walking group, wellbeing café, youth club"
).split(", ")
WHO = ["Young people", "Parents and carers", "Families", "School staff", "Our workers", "Volunteers", "Group leaders"]
DO = [
    "meet in a quiet room", "talk about what is hard at home", "plan small steps together", "try out ways to keep calm",
    "share what has helped before", "write down what matters most", "choose what to work on first", "look at sleep and food",
    "practise saying no", "draw, write or play", "learn what worry does to the body", "agree who else should know",
]
WHEN = [
    "after school", "on the first visit", "each week", "before the group starts", "in the school holidays",
    "when things are calm", "at the end of each session", "over six to eight weeks", "once a month", "in the evening",
]
WHY = [
    "so that nobody has to tell their story twice", "because small changes last longer", "so that help fits the family",
    "as long as it is useful", "so that school knows what to do", "and nothing happens without a yes",
    "so that the next step is clear", "and friends are welcome too", "so that it feels safe to come back",
]


def sentence(pick):
    return f"{pick.choice(WHO)} {pick.choice(DO)} {pick.choice(WHEN)}, {pick.choice(WHY)}."


def paragraph(pick, count):
    return " ".join(sentence(pick) for _ in range(count))


def name_of(number):
    """A name that no other number has."""
    kind = KINDS[number % len(KINDS)]
    rest = number // len(KINDS)
    first = NAMES[rest % len(NAMES)]
    rest //= len(NAMES)
    return f"{first} {kind}" if rest == 0 else f"{first} {NAMES[(rest * 7) % len(NAMES)]} {kind}"


def vary(text, number, pick):
    """A service's file with a name and words of its own."""
    name = name_of(number)
    text = re.sub(r"^(name|title): .*$", rf"\1: {name}", text, count=1, flags=re.M)
    summary = f"{name}. {pick.choice(WHO)} {pick.choice(DO)} {pick.choice(WHEN)}."
    text = re.sub(r"^summary: .*$", f"summary: {summary}", text, count=1, flags=re.M)
    text = re.sub(r"^(previous-names|former-ids|aka):.*\n(?:[ -].*\n)*", "", text, flags=re.M)
    matter, words = text.split("\n---\n", 1)
    body = "\n\n".join(paragraph(pick, pick.randint(3, 6)) for _ in range(pick.randint(2, 4)))
    return f"{matter}\n---\n\n{body}\n"


def write_plan(content, target, count, seed=7):
    """Copies a plan to a folder that does not exist yet, and gives it so many services more."""
    pick = random.Random(seed)
    shutil.copytree(content, target)
    # Those that are open, have no hidden address and no rule of their own.
    models = []
    for path in sorted((content / "services").glob("*.md")):
        text = path.read_text()
        if not re.search(r"^(status: (closed|planned|paused)|until:|exit-button: yes|crisis: yes|alert:)", text, re.M):
            models.append(text)
    for number in range(count):
        text = vary(models[number % len(models)], number, pick)
        (target / "services" / f"generated-{number:05}.md").write_text(text)


if __name__ == "__main__":
    write_plan(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
