#!/usr/bin/env bash
# Installs what the tests of the published site need, if it is missing, and runs them with the
# program that is given: run.sh PROGRAM [arguments of pytest]
set -euo pipefail
program=$1
shift
folder=$(cd "$(dirname "$0")" && pwd)
tools=$(cd "$folder/../.." && pwd)/.build/published
packages="chromium fonts-liberation libatomic1 python3-venv rsync"

skip() {
  echo "SKIPPED: the tests of the published site. $1" >&2
  exit 0
}

works() { "$@" >/dev/null 2>&1; }
has_system() {
  works chromium --version && works python3 -c 'import ensurepip, venv' && works rsync --version &&
    { ! works command -v dpkg-query || works dpkg-query --show fonts-liberation libatomic1; }
}

if ! has_system; then
  works command -v apt-get || skip "They need: $packages."
  as_root=
  if [ "$(id -u)" != 0 ]; then
    works command -v sudo || skip "Ask an administrator to run: apt-get install $packages"
    as_root=sudo
  fi
  echo "Installing $packages"
  $as_root apt-get -qq -o DPkg::Lock::Timeout=600 update &&
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=600 \
      install --no-install-recommends $packages >/dev/null ||
    skip "These packages could not be installed: $packages."
  has_system || skip "Chromium does not run here."
fi

if ! cmp -s "$folder/requirements.txt" "$tools/requirements.txt"; then
  echo "Installing the Python packages of Tests/Published/requirements.txt"
  rm -rf "$tools"
  python3 -m venv "$tools" &&
    "$tools/bin/pip" --quiet --disable-pip-version-check install -r "$folder/requirements.txt" ||
    skip "The Python packages could not be installed."
  cp "$folder/requirements.txt" "$tools/requirements.txt"
fi

# nginx is only looked at: its program is taken out of its packages, so that no service starts here.
if ! works command -v nginx && ! [ -x /usr/sbin/nginx ] && ! [ -x "$tools/nginx/usr/sbin/nginx" ] &&
  works command -v apt-get; then
  mkdir -p "$tools/nginx"
  (cd "$tools/nginx" && apt-get -qq download nginx nginx-common 2>/dev/null &&
    for package in *.deb; do dpkg-deb --extract "$package" .; done) ||
    echo "nginx could not be had: its tests are skipped." >&2
fi

export PYTHONDONTWRITEBYTECODE=1
exec "$tools/bin/python" -m pytest -q --program "$program" "$folder" "$@"
