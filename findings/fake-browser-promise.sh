#!/usr/bin/env bash
# @webext-core/fake-browser has no answer from a listener that returns a promise
#
# Package:  @webext-core/fake-browser 2.0.1
# Expected: the promise's value each time. MDN, "runtime.onMessage": a listener answers by a promise, or by sendResponse
#           after it returned true; the package's interface is webextension-polyfill's, for which the promise is the
#           usual form.
# Happens:  an async listener is called and waited for, and its answer is dropped: the sender gets undefined, as from
#           one that has no answer.
# Seen:     async function: undefined
#           promise returned: undefined
#           sendResponse and true: answered
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts @webext-core/fake-browser@2.0.1 >/dev/null

cat >try.mjs <<'END'
import { fakeBrowser } from '@webext-core/fake-browser';

const { onMessage, sendMessage } = fakeBrowser.runtime;
const listeners = {
  'async function': async () => 'answered',
  'promise returned': () => Promise.resolve('answered'),
  'sendResponse and true': (_message, _sender, sendResponse) => {
    sendResponse('answered');
    return true;
  },
};
for (const [name, listener] of Object.entries(listeners)) {
  fakeBrowser.reset();
  onMessage.addListener(listener);
  console.log(`${name}: ${await sendMessage('question')}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
async function: undefined
promise returned: undefined
sendResponse and true: answered
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
