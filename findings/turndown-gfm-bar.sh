#!/usr/bin/env bash
# turndown-plugin-gfm does not escape the bar in a cell, so that one cell becomes two
#
# Packages: turndown 7.2.5, turndown-plugin-gfm 1.0.2, node-html-markdown 2.0.0, marked 18.2.1
# Expected: a\|b. GitHub Flavored Markdown, 4.10: a bar in a cell's content is escaped, inside of code as well, and
#           cells beyond the header's are ignored. turndown escapes _ and * itself; node-html-markdown escapes the bar.
# Happens:  it is written as it is. Read again, the row has a cell more, and its last one, here the duration, is gone.
# Seen:     turndown-plugin-gfm: | lang=fr|en | 1 year | read again: ["lang=fr","en"]
#           node-html-markdown: | lang=fr\|en | 1 year | read again: ["lang=fr|en","1 year"]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts turndown@7.2.5 turndown-plugin-gfm@1.0.2 node-html-markdown@2.0.0 marked@18.2.1 >/dev/null

cat >try.mjs <<'END'
import { gfm } from 'turndown-plugin-gfm';
import { marked } from 'marked';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import TurndownService from 'turndown';

const html = '<table><thead><tr><th>Cookie</th><th>Time</th></tr></thead><tbody><tr><td>lang=fr|en</td><td>1 year</td></tr></tbody></table>';
const service = new TurndownService();
service.use(gfm);
for (const [name, markdown] of [
  ['turndown-plugin-gfm', service.turndown(html)],
  ['node-html-markdown', NodeHtmlMarkdown.translate(html)],
]) {
  const row = markdown.trim().split('\n').at(-1);
  const cells = [...marked.parse(markdown).matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell);
  console.log(`${name}: ${row} read again: ${JSON.stringify(cells)}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
turndown-plugin-gfm: | lang=fr|en | 1 year | read again: ["lang=fr","en"]
node-html-markdown: | lang=fr\|en | 1 year | read again: ["lang=fr|en","1 year"]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
