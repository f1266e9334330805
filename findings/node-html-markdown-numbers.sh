#!/usr/bin/env bash
# node-html-markdown numbers a list anew that starts elsewhere
#
# Packages: node-html-markdown 2.0.0, turndown 7.2.5
# Expected: 4 and 5. HTML standard, "The ol element": start is the number of the first item; CommonMark 0.31, 5.2 and
#           5.3: the number of the first item is the list's start. turndown keeps it.
# Happens:  every list begins with 1, so that clause 4 of a policy, which an image or a table parts from the third,
#           becomes clause 1.
# Seen:     node-html-markdown "1. Who\n2. What\n3. Why\n\nA picture.\n\n1. How long\n2. Your rights"
#           turndown "1.  Who\n2.  What\n3.  Why\n\nA picture.\n\n4.  How long\n5.  Your rights"
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts node-html-markdown@2.0.0 turndown@7.2.5 >/dev/null

cat >try.mjs <<'END'
import { NodeHtmlMarkdown } from 'node-html-markdown';
import TurndownService from 'turndown';

const html = '<ol><li>Who</li><li>What</li><li>Why</li></ol><p>A picture.</p><ol start="4"><li>How long</li><li>Your rights</li></ol>';
console.log('node-html-markdown', JSON.stringify(NodeHtmlMarkdown.translate(html)));
console.log('turndown', JSON.stringify(new TurndownService().turndown(html)));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
node-html-markdown "1. Who\n2. What\n3. Why\n\nA picture.\n\n1. How long\n2. Your rights"
turndown "1.  Who\n2.  What\n3.  Why\n\nA picture.\n\n4.  How long\n5.  Your rights"
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
