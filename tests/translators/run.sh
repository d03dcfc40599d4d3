#!/usr/bin/env bash
# An independent reader of the files for translators: translate-toolkit, from PyPI.
#
#   tests/translators/run.sh BINARY PYTHON
#
# On a copy of the example site, for each of its languages: the exported files are loaded and saved
# by the toolkit and converted to PO, its filters find no lost reference and no broken tag, and what
# comes back changes not one byte. Then one language is cleared: importing restores every text of it,
# and touches files of that language only.
set -euo pipefail
binary=$(realpath "$1") python=$(realpath -s "$2")
tools=$(dirname "$python")
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { printf 'translators: %s\n' "$1" >&2; exit 1; }

mkdir "$work/site"
cp -r site*.toml content static "$work/site"
cd "$work/site"
git init -q
git add -A
git -c user.name=test -c user.email=test@example.org commit -qm start
clean() { [ -z "$(git status --porcelain)" ] || { git status --short; git diff | head -40; fail "$1"; }; }

resave() {
  "$python" - "$1" "$2" <<'PYTHON'
import sys
from translate.storage import factory
from translate.storage.xliff2 import Xliff2File
first = open(sys.argv[1], "rb").read(400)
store = Xliff2File.parsefile(sys.argv[1]) if b'version="2.0"' in first else factory.getobject(sys.argv[1])
told = sum(1 for unit in store.units if unit.target)
assert told > 100, f"{sys.argv[1]}: the toolkit sees {told} translations"
store.savefile(sys.argv[2])
PYTHON
}

for language in zh-Hans ms ar; do
  "$binary" -q translate export --to "$language" --output "$work/$language.xlf"
  "$binary" -q translate export --to "$language" --xliff-version 2.0 --output "$work/$language.2.xlf"
  "$binary" -q translate export --to "$language" --format po --output "$work/$language.po"
  for file in "$language.xlf" "$language.2.xlf" "$language.po"; do
    "$binary" -q translate import "$work/$file"
    clean "$file: importing what was exported changes files"
    resave "$work/$file" "$work/saved-$file"
    "$binary" -q translate import "$work/saved-$file"
    clean "$file: loaded and saved by translate-toolkit it changes files"
  done
  "$tools/xliff2po" --progress=none "$work/saved-$language.xlf" "$work/converted-$language.po" 2>"$work/log" || { cat "$work/log"; fail "xliff2po failed"; }
  "$binary" -q translate import --lang "$language" "$work/converted-$language.po"
  clean "$language: converted by xliff2po it changes files"
  for file in "converted-$language.po" "saved-$language.xlf"; do
    "$tools/pofilter" --progress=none -t variables -t xmltags "$work/$file" "$work/filtered" 2>"$work/log" || { cat "$work/log"; fail "pofilter failed"; }
    [ ! -e "$work/filtered" ] || { head -40 "$work/filtered"; fail "$file: pofilter objects"; }
  done
done

cleared=zh-Hans
find . -name "*.$cleared.md" -delete -o -name "*.$cleared.toml" -delete
for file in "$cleared.xlf" "$cleared.2.xlf" "$cleared.po"; do
  "$binary" -q translate import "$work/$file" 2>/dev/null
  others=$(git status --porcelain | grep -v "\.$cleared\.\|$cleared\.state\.tsv" || true)
  [ -z "$others" ] || { echo "$others"; fail "$file: importing $cleared touches files of others"; }
  "$binary" -q translate export --to "$cleared" --format po --output "$work/again.po"
  # The places of sources stay; every text must be there again.
  diff "$work/$cleared.po" "$work/again.po" >"$work/log" || { head -40 "$work/log"; fail "$file: not every text came back"; }
  "$binary" -q build --output "$work/public"
  git checkout -q .
  git clean -fdq
  find . -name "*.$cleared.md" -delete -o -name "*.$cleared.toml" -delete
done
echo "translators: zh-Hans, ms and ar went out and came back, in XLIFF 1.2, XLIFF 2.0 and PO"
