#!/usr/bin/env bash
# Sends a published folder to a web server, or to a folder, in an order that is safe for readers:
#
#   publish.sh FOLDER DESTINATION       (a folder, me@server:/folder or rsync://server/module)
#
# What pages need goes first, pages next, what is gone last: at no moment does a page that somebody
# has open lack its parts, and no page links to one that is not there yet. Each file is put in its
# place whole. Only files that a release put there are ever removed, by the records of the releases
# (release.json), so whatever else lies there stays. A note of what is on its way lies beside them
# meanwhile: a transfer that broke off is tidied up by the next one.
set -euo pipefail

source=${1:?the published folder}
destination=${2:-}
record=release.json
note=.ltp-publishing.json

fail() {
  echo "$1" >&2
  exit "${2:-3}"
}

[ -n "$destination" ] || fail "Say where to: make publish TO=me@server:/srv/plan" 2
command -v rsync >/dev/null || fail "This needs rsync. Ask for: apt-get install rsync"
[ -f "$source/$record" ] || fail "There is nothing published in $source yet. Run: make site"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
destination=${destination%/}/

# The paths that a record lists, one a line; none leads out of the folder.
paths() { sed -n 's/^    {"path": "\([^"/][^"]*\)", "length": .*$/\1/p' "$1" | grep -v '\.\.' || true; }
is_record() { [ "$(sed -n 2p "$1")" = '  "format": "ltp-release-1",' ]; }
# Everybody may read what is published, whoever built it.
send() { rsync --recursive --checksum --perms --chmod=D755,F644 "$@" "$destination"; }

# What is there: nothing, a release of ours, or something that is not ours to change.
rsync --list-only "$destination" >"$work/there" 2>"$work/why" || {
  case $? in
    23) : >"$work/there" ;; # There is no such folder yet.
    *) cat "$work/why" >&2; fail "$destination cannot be reached." ;;
  esac
}
for name in "$record" "$note"; do
  grep -q " $name\$" "$work/there" || continue
  rsync "$destination$name" "$work/$name"
  is_record "$work/$name" || fail "$destination$name is not the record of a release. Nothing was changed."
  paths "$work/$name" >>"$work/before"
done
if [ ! -e "$work/before" ] && grep -qvE ' \.$' "$work/there"; then
  fail "$destination holds files that no release put there. Nothing was changed."
fi
touch "$work/before"
LC_ALL=C sort -u -o "$work/before" "$work/before"

paths "$source/$record" | LC_ALL=C sort >"$work/now"
LC_ALL=C comm -23 "$work/before" "$work/now" >"$work/gone"
grep -v '\.html$' "$work/now" >"$work/parts" || true
grep '\.html$' "$work/now" >"$work/pages" || true
LC_ALL=C comm -23 "$work/now" "$work/before" | grep '\.html$' >"$work/new-pages" || true

# What is to be removed is told by a folder that lacks it.
mkdir "$work/lacking"
sed -n "s|[^/]*$||; s|^.|$work/lacking/&|p" "$work/gone" | sort -u | xargs -r -d '\n' mkdir -p

cp "$source/$record" "$work/$note"
printf '%s\n' "$note" >"$work/gone-note"
remove() { send --files-from="$1" --delete-missing-args "$work/lacking/"; }
send --mkpath "$work/$note"
send --files-from="$work/parts" "$source/"
send --files-from="$work/new-pages" "$source/"
send --files-from="$work/pages" "$source/"
remove "$work/gone"
send "$source/$record"
remove "$work/gone-note"

count() { wc -l <"$1" | tr -d ' '; }
echo "Sent $(count "$work/pages") pages and $(count "$work/parts") other files to $destination," \
  "and removed $(count "$work/gone")."
