#!/usr/bin/env bash
# What is read from @webext-core/fake-browser's storage is the stored object itself
#
# Package:  @webext-core/fake-browser 2.0.1
# Expected: a copy, as what is given to set is copied: in a browser the store is in another process, and get returns
#           what it sends (MDN, "StorageArea.get()").
# Happens:  to change the object that was read changes the store, with no set and no onChanged. Code that forgets to
#           save passes its tests.
# Seen:     {"settings":{"hosts":["one.example"]}} events 1
#           {"settings":{"hosts":["one.example","of what was read"]}} events 1
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts @webext-core/fake-browser@2.0.1 >/dev/null

cat >try.mjs <<'END'
import { fakeBrowser } from '@webext-core/fake-browser';

const { local, onChanged } = fakeBrowser.storage;
let events = 0;
onChanged.addListener(() => {
  events += 1;
});
const given = { hosts: ['one.example'] };
await local.set({ settings: given });
given.hosts.push('of what was given');
console.log(JSON.stringify(await local.get('settings')), 'events', events);
const { settings } = await local.get('settings');
settings.hosts.push('of what was read');
console.log(JSON.stringify(await local.get('settings')), 'events', events);
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
{"settings":{"hosts":["one.example"]}} events 1
{"settings":{"hosts":["one.example","of what was read"]}} events 1
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
