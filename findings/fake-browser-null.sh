#!/usr/bin/env bash
# In @webext-core/fake-browser's storage, null deletes the key
#
# Package:  @webext-core/fake-browser 2.0.1
# Expected: null is a value. WebExtensions keep what JSON can hold, and get's presets stand in for missing keys alone
#           (MDN, "StorageArea.get()"): a stored null comes back in place of the preset.
# Happens:  the key is gone, and the preset comes back: code that stores null for "refused" or "none", and takes a
#           missing key for "not asked", is tested on another store than it runs on.
# Seen:     0 read {"choice":0} with a preset {"choice":0}
#           "" read {"choice":""} with a preset {"choice":""}
#           false read {"choice":false} with a preset {"choice":false}
#           null read {} with a preset {"choice":"not asked"}
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts @webext-core/fake-browser@2.0.1 >/dev/null

cat >try.mjs <<'END'
import { fakeBrowser } from '@webext-core/fake-browser';

const { local } = fakeBrowser.storage;
for (const choice of [0, '', false, null]) {
  await local.set({ choice });
  console.log(JSON.stringify(choice), 'read', JSON.stringify(await local.get()), 'with a preset', JSON.stringify(await local.get({ choice: 'not asked' })));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
0 read {"choice":0} with a preset {"choice":0}
"" read {"choice":""} with a preset {"choice":""}
false read {"choice":false} with a preset {"choice":false}
null read {} with a preset {"choice":"not asked"}
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
