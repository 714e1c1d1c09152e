"""The server settings that are published with the site, in a real nginx and, where it is there, a real Apache."""

import json
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OWN = ROOT / ".build/published/nginx/usr/sbin/nginx"
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'"
)
FIXED = {
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cache-Control": "no-cache",
}


def nginx(site, folder, port):
    program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin") or (OWN if OWN.exists() else None)
    if not program:
        pytest.skip("nginx is not here")
    types = Path("/etc/nginx/mime.types")
    if not types.exists():
        types = OWN.parents[2] / "etc/nginx/mime.types"
    spaces = "".join(f"{name}_temp_path {folder}/{name};\n"
                     for name in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
    config = folder / "nginx.conf"
    config.write_text(f"""
        daemon off; master_process off; pid {folder}/pid; error_log {folder}/log;
        events {{ }}
        http {{
          include {types}; default_type application/octet-stream; access_log off;
          {spaces}
          server {{ listen 127.0.0.1:{port}; root {site}; include {site}/server/nginx.conf; }}
        }}
        """)
    return [program, "-p", folder, "-e", folder / "log", "-c", config]


def apache(site, folder, port):
    program = shutil.which("apache2") or shutil.which("apache2", path="/usr/sbin")
    modules = Path("/usr/lib/apache2/modules")
    if not program or not modules.exists():
        pytest.skip("Apache is not here")
    names = ["mpm_event", "authz_core", "mime", "dir", "headers", "rewrite", "setenvif"]
    loads = "\n".join(f"LoadModule {name}_module {modules}/mod_{name}.so" for name in names)
    config = folder / "apache.conf"
    config.write_text(f"""{loads}
ServerName localhost
Listen 127.0.0.1:{port}
PidFile {folder}/pid
ErrorLog {folder}/log
TypesConfig /etc/mime.types
DocumentRoot {site}
<Directory {site}>
Require all granted
Include {site}/server/apache.conf
</Directory>
""")
    return [program, "-d", folder, "-f", config, "-DFOREGROUND"]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="module", params=[nginx, apache], ids=["nginx", "apache"])
def server(request, site):
    """The address of a server that has the published settings, with a copy of the site."""
    folder = Path(tempfile.mkdtemp())
    # Apache starts as root only to become somebody else, who must be able to read the site.
    folder.chmod(0o755)
    port = free_port()
    process = None
    try:
        copy = shutil.copytree(site, folder / "site")
        process = subprocess.Popen([str(part) for part in request.param(copy, folder, port)])
        for _ in range(100):
            assert process.poll() is None, (folder / "log").read_text()
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
    finally:
        if process:
            process.terminate()
            process.wait(10)
        shutil.rmtree(folder)


def get(address):
    """Status, headers and bytes of an answer; moves to other addresses are not followed."""
    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_):
            return None

    try:
        answer = urllib.request.build_opener(Stay).open(address, timeout=10)
    except urllib.error.HTTPError as error:
        answer = error
    return answer.status, answer.headers, answer.read()


@pytest.mark.parametrize("path, kind", [
    ("/", "text/html; charset=utf-8"),
    ("/help/index.html", "text/html; charset=utf-8"),
    ("/assets/site.css", "text/css; charset=utf-8"),
    ("/data/plan.json", "application/json"),
    ("/oruk/services.json", "application/json"),
    ("/robots.txt", "text/plain; charset=utf-8"),
    ("/.well-known/security.txt", "text/plain; charset=utf-8"),
])
def test_files_have_their_type_and_the_policy(server, path, kind):
    status, headers, _ = get(server + path)
    assert (status, headers["Content-Type"]) == (200, kind)
    assert {name: headers.get_all(name) for name in FIXED} == {name: [value] for name, value in FIXED.items()}


@pytest.mark.parametrize("path, allowed", [
    ("/", None), ("/help/index.html", None), ("/assets/site.js", None),
    ("/data/plan.json", ["*"]), ("/oruk/services.json", ["*"]), ("/oruk/services", ["*"]),
])
def test_only_the_data_may_be_read_by_other_sites(server, path, allowed):
    assert get(server + path)[1].get_all("Access-Control-Allow-Origin") == allowed


def test_the_paths_of_the_api_lead_to_its_files(server, site):
    described = json.loads((site / "oruk/openapi.json").read_text())["paths"]
    tried = 0
    for path in described:
        if path.endswith("/{id}"):
            folder = site / "oruk" / path.split("/")[1]
            files = sorted(folder.iterdir())[:3]
            wanted = {path.replace("{id}", file.stem): file for file in files}
        else:
            wanted = {path: site / "oruk" / (path.strip("/") or "index")}
            wanted = {path: file.with_suffix(".json") for path, file in wanted.items()}
        for address, file in wanted.items():
            ends = ["", "?page=1"] + ([] if address.endswith("/") else ["/"])
            for end in ends:
                status, headers, body = get(f"{server}/oruk{address}{end}")
                assert (status, headers["Content-Type"]) == (200, "application/json"), address + end
                assert body == file.read_bytes(), address + end
                tried += 1
    assert tried > 40


@pytest.mark.parametrize("path", [
    "/nowhere.html", "/help/nowhere", "/oruk/services/00000000-0000-5000-8000-000000000000", "/oruk/nowhere",
])
def test_what_is_not_there_is_answered_with_the_sites_own_page(server, site, path):
    status, headers, body = get(server + path)
    assert (status, headers["Content-Type"]) == (404, "text/html; charset=utf-8")
    assert headers.get_all("Content-Security-Policy") == [POLICY]
    assert body == (site / "404.html").read_bytes()


def test_hosts_without_settings_of_their_own_are_told_the_same(site):
    lines = (site / "_headers").read_text().splitlines()
    assert lines == (
        ["/*"] + [f"  {name}: {value}" for name, value in FIXED.items()]
        + ["", "/data/*", "  Access-Control-Allow-Origin: *", "", "/oruk/*", "  Access-Control-Allow-Origin: *"]
    )


def test_pages_carry_the_policy_that_servers_send(site):
    page = (site / "help/index.html").read_text()
    assert f'http-equiv="Content-Security-Policy" content="{POLICY.rsplit(";", 1)[0]}"' in page


def test_a_folder_without_its_slash_leads_to_the_folder(server):
    status, headers, _ = get(server + "/help")
    assert (status, headers["Location"].removeprefix(server)) == (301, "/help/")
