"""Sending a site to a web server: whole for its readers at every moment, and nobody else's files touched."""

import json
import os
import shutil
import socket
import subprocess
import time
from pathlib import Path

import pytest
from conftest import ROOT

pytestmark = pytest.mark.skipif(shutil.which("rsync") is None, reason="rsync is not installed")

RECORD = "release.json"
NOTE = ".ltp-publishing.json"


def send(folder, destination, **options):
    return subprocess.run(
        [ROOT / "Sources/Publish/publish.sh", str(folder), str(destination)],
        capture_output=True, text=True, **options,
    )


def files(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in Path(folder).rglob("*") if path.is_file()
    }


def write_release(folder, contents):
    """A folder like a published one: its files and the record of them, a line each."""
    for path, words in contents.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(words)
    lines = [
        f'    {{"path": "{path}", "length": {len(words)}, "sha256": "{0:064}"}}'
        for path, words in sorted(contents.items())
    ]
    record = ['{', '  "format": "ltp-release-1",', '  "files": [', ",\n".join(lines), "  ]", "}", ""]
    (folder / RECORD).write_text("\n".join(record))
    assert [entry["path"] for entry in json.loads("\n".join(record))["files"]] == sorted(contents)
    return folder


@pytest.fixture
def release(tmp_path):
    """Makes releases, each in a folder of its own."""
    return lambda name, **contents: write_release(
        tmp_path / name, {path.replace("__", "/").replace("_", "."): words for path, words in contents.items()}
    )


def test_what_arrives_is_the_site(site, tmp_path):
    done = send(site, tmp_path / "server/plan")
    assert done.returncode == 0, done.stderr
    assert files(tmp_path / "server/plan") == files(site)


def test_everybody_may_read_what_arrives(site, tmp_path):
    assert send(site, tmp_path / "plan", umask=0o077).returncode == 0
    modes = {path.stat().st_mode & 0o777 for path in (tmp_path / "plan").rglob("*") if path.is_file()}
    assert modes == {0o644}


def test_what_is_gone_is_removed_and_what_is_not_ours_stays(release, tmp_path):
    server = tmp_path / "server"
    first = release("first", index_html="one", help__old_html="old", assets__site_css="a")
    second = release("second", index_html="two", assets__site_css="b", assets__site_js="c")
    assert send(first, server).returncode == 0
    (server / "help" / "notes.txt").write_text("somebody else's")
    done = send(second, server)
    assert done.stdout == f"Sent 1 pages and 2 other files to {server}/, and removed 1.\n"
    assert files(server) == files(second) | {"help/notes.txt": b"somebody else's"}


def test_a_folder_of_somebody_else_is_left_alone(release, tmp_path):
    server = tmp_path / "server"
    server.mkdir()
    (server / "index.html").write_text("another site")
    done = send(release("first", index_html="one"), server)
    assert done.returncode == 3
    assert done.stderr == f"{server}/ holds files that no release put there. Nothing was changed.\n"
    assert files(server) == {"index.html": b"another site"}


def test_a_record_that_is_not_ours_is_left_alone(release, tmp_path):
    server = tmp_path / "server"
    server.mkdir()
    (server / RECORD).write_text('{"name": "another program"}\n')
    done = send(release("first", index_html="one"), server)
    assert done.returncode == 3
    assert files(server) == {RECORD: b'{"name": "another program"}\n'}


def test_a_record_cannot_lead_out_of_the_folder(release, tmp_path):
    outside = tmp_path / "precious.txt"
    outside.write_text("precious")
    server = tmp_path / "server"
    assert send(release("first", index_html="one"), server).returncode == 0
    record = (server / RECORD).read_text().replace("index.html", "../precious.txt")
    (server / RECORD).write_text(record)
    send(release("second", index_html="two"), server)
    assert outside.read_text() == "precious"


def test_nothing_to_send_and_nowhere_to_send_it_are_told(release, tmp_path):
    done = send(tmp_path, tmp_path / "server")
    assert (done.returncode, done.stderr) == (3, f"There is nothing published in {tmp_path} yet. Run: make site\n")
    done = send(release("first", index_html="one"), "")
    assert (done.returncode, done.stderr) == (2, "Say where to: make publish TO=me@server:/srv/plan\n")


@pytest.fixture
def server(tmp_path):
    """An rsync server on this machine: its address, its folder and its log."""
    folder = tmp_path / "module"
    folder.mkdir()
    log = tmp_path / "rsync.log"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = tmp_path / "rsyncd.conf"
    settings.write_text(
        f"use chroot = no\nuid = {os.getuid()}\ngid = {os.getgid()}\nlog file = {log}\n"
        "transfer logging = yes\nlog format = %o %f\n"
        f"[plan]\n  path = {folder}\n  read only = no\n"
    )
    daemon = subprocess.Popen(
        ["rsync", "--daemon", "--no-detach", "--address=127.0.0.1", f"--port={port}", f"--config={settings}"],
        stdin=subprocess.DEVNULL,
    )
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.05)
    yield f"rsync://127.0.0.1:{port}/plan", folder, log
    daemon.terminate()
    daemon.wait()


def test_a_server_gets_parts_then_pages_then_what_is_gone_then_the_record(server, release):
    address, folder, log = server
    first = release("first", index_html="one", help__old_html="old", assets__site_css="a")
    second = release("second", index_html="two", help__new_html="new", assets__site_css="b", data__plan_json="{}")
    assert send(first, address).returncode == 0
    log.write_text("")
    done = send(second, address)
    assert done.returncode == 0, done.stderr
    assert files(folder) == files(second)
    moved = [line.split("] ", 1)[1] for line in log.read_text().splitlines() if "] recv " in line or "] del." in line]
    assert [step.removesuffix("/") for step in moved] == [
        f"recv {NOTE}",
        "recv assets/site.css",
        "recv data/plan.json",
        "recv help/new.html",
        "recv index.html",
        "del. help/old.html",
        f"recv {RECORD}",
        f"del. {NOTE}",
    ]


def test_a_transfer_that_broke_off_is_tidied_by_the_next(release, tmp_path):
    server = tmp_path / "server"
    first = release("first", index_html="one")
    broken = release("broken", index_html="two", help__never_html="never")
    assert send(first, server).returncode == 0
    # As it stands when the connection broke before the record was sent.
    for name in ["index.html", "help/never.html"]:
        (server / name).parent.mkdir(exist_ok=True)
        shutil.copy(broken / name, server / name)
    shutil.copy(broken / RECORD, server / NOTE)
    third = release("third", index_html="three")
    assert send(third, server).returncode == 0
    assert files(server) == files(third)


def test_what_was_changed_by_hand_is_not_sent(site, tmp_path, request):
    copy = tmp_path / "public"
    shutil.copytree(site, copy)
    (copy / "index.html").write_text("edited by hand")
    program = Path(request.config.getoption("--program") or ROOT / ".build/debug/ltp").resolve()
    done = subprocess.run(
        ["make", "--no-print-directory", "publish", f"OUTPUT={copy}", f"TO={tmp_path}/server",
         f"LTP={program}", "--assume-old=program"],
        capture_output=True, text=True, cwd=ROOT,
    )
    assert done.returncode != 0
    assert "index.html" in done.stdout + done.stderr
    assert not (tmp_path / "server").exists()
