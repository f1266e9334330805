#!/usr/bin/env bash
# turndown-plugin-gfm loses all columns but the first below a heading that spans them
#
# Packages: turndown 7.2.5, turndown-plugin-gfm 1.0.2, node-html-markdown 2.0.0, marked 18.2.1
# Expected: two columns. HTML standard, "Forming a table": a cell with colspan=2 has two. GitHub Flavored Markdown,
#           4.10: cells beyond the header's are ignored, so the header must be as wide as its table.
# Happens:  each row of the head is written as a header with its own line of dashes, the first with the one cell that it
#           has: read again, the table has one column, and dashes for data. node-html-markdown fills the header up.
# Seen:     turndown-plugin-gfm, read again: [["Cookies"],["Name"],["---"],["lang"]]
#           node-html-markdown, read again: [["Cookies",""],["Name","Time"],["lang","1 year"]]
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

const html = `<table><thead><tr><th colspan="2">Cookies</th></tr><tr><th>Name</th><th>Time</th></tr></thead>
  <tbody><tr><td>lang</td><td>1 year</td></tr></tbody></table>`;
const service = new TurndownService();
service.use(gfm);
for (const [name, markdown] of [
  ['turndown-plugin-gfm', service.turndown(html)],
  ['node-html-markdown', NodeHtmlMarkdown.translate(html)],
]) {
  const rows = marked.parse(markdown).split('</tr>').slice(0, -1);
  const cells = rows.map((row) => [...row.matchAll(/<t[hd]>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell));
  console.log(`${name}, read again: ${JSON.stringify(cells)}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
turndown-plugin-gfm, read again: [["Cookies"],["Name"],["---"],["lang"]]
node-html-markdown, read again: [["Cookies",""],["Name","Time"],["lang","1 year"]]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
