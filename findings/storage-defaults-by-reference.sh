#!/usr/bin/env bash
# @wxt-dev/storage and webext-storage hand out the default itself, and a change of it stays
#
# Packages: @wxt-dev/storage 1.3.0, webext-storage 3.1.0, @webext-core/fake-browser 2.0.1
# Expected: an empty list the second time, as nothing was stored: what is read from a browser's storage is a copy each
#           time (MDN, "StorageArea.get()").
# Happens:  where nothing is stored both return the very object that was given as fallback or defaultValue. A host that
#           was pushed to the list is there for every later reader, until the worker is started again; nothing is in the
#           storage.
# Seen:     @wxt-dev/storage [ 'one.example' ]
#           webext-storage [ 'one.example' ]
#           stored {}
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts @wxt-dev/storage@1.3.0 webext-storage@3.1.0 \
  @webext-core/fake-browser@2.0.1 >/dev/null

cat >try.mjs <<'END'
import { fakeBrowser } from '@webext-core/fake-browser';

fakeBrowser.runtime.id = 'extension';
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });
const { storage } = await import('@wxt-dev/storage');
const { StorageItem } = await import('webext-storage');

const item = storage.defineItem('local:hosts', { fallback: [] });
const other = new StorageItem('others', { defaultValue: [] });
(await item.getValue()).push('one.example');
(await other.get()).push('one.example');
console.log('@wxt-dev/storage', await item.getValue());
console.log('webext-storage', await other.get());
console.log('stored', await fakeBrowser.storage.local.get(null));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
@wxt-dev/storage [ 'one.example' ]
webext-storage [ 'one.example' ]
stored {}
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
