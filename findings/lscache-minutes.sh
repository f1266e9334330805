#!/usr/bin/env bash
# In lscache a minute is over after ten seconds if it began fifty seconds after the full minute
#
# Packages: lscache 1.3.2, jsdom 27.4.0
# Expected: there for sixty seconds: its README has the number of minutes for which a value is kept.
# Happens:  the clock is cut to full minutes when a value is stored and when it is read, so that one minute is anything
#           up to sixty seconds, and half of one is over at once.
# Seen:     00:50 half: null one: kept
#           00:59 half: null one: kept
#           01:01 half: null one: null
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts lscache@1.3.2 jsdom@27.4.0 >/dev/null

cat >try.mjs <<'END'
import lscache from 'lscache';
import { JSDOM } from 'jsdom';

globalThis.window = new JSDOM('', { url: 'https://portal.example/' }).window;
globalThis.localStorage = window.localStorage;
let now = Date.UTC(2026, 0, 1, 12, 0, 50);
globalThis.Date = class extends Date {
  constructor() {
    super(now);
  }
};
lscache.set('half', 'kept', 0.5);
lscache.set('one', 'kept', 1);
for (const seconds of [0, 9, 2]) {
  now += seconds * 1000;
  console.log(new Date().toISOString().slice(14, 19), 'half:', lscache.get('half'), 'one:', lscache.get('one'));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
00:50 half: null one: kept
00:59 half: null one: kept
01:01 half: null one: null
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
