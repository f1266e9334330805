#!/usr/bin/env bash
# html-to-md loses the second column of a table whose rows have their headings in front
#
# Packages: html-to-md 0.8.8, node-html-markdown 2.0.0, marked 18.2.1
# Expected: two columns. HTML standard, "The th element": a th may head its row. GitHub Flavored Markdown, 4.10: the
#           line of dashes has as many cells as the header, and cells beyond it are ignored.
# Happens:  only the first row's th are counted for the dashes, one, so that a reader of its Markdown gets the headings
#           and none of the values.
# Seen:     html-to-md: "||\n|---|\n|Name|lang|\n|Time|1 year|"
#             read again: ["","Name","Time"]
#           node-html-markdown: "| Name | lang   |\n| ---- | ------ |\n| Time | 1 year |"
#             read again: ["Name","lang","Time","1 year"]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts html-to-md@0.8.8 node-html-markdown@2.0.0 marked@18.2.1 >/dev/null

cat >try.mjs <<'END'
import convert from 'html-to-md';
import { marked } from 'marked';
import { NodeHtmlMarkdown } from 'node-html-markdown';

const html = '<table><tbody><tr><th>Name</th><td>lang</td></tr><tr><th>Time</th><td>1 year</td></tr></tbody></table>';
for (const [name, markdown] of [
  ['html-to-md', convert(html)],
  ['node-html-markdown', NodeHtmlMarkdown.translate(html)],
]) {
  console.log(`${name}: ${JSON.stringify(markdown.trim())}`);
  const cells = [...marked.parse(markdown).matchAll(/<t[hd]>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell);
  console.log(`  read again: ${JSON.stringify(cells)}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
html-to-md: "||\n|---|\n|Name|lang|\n|Time|1 year|"
  read again: ["","Name","Time"]
node-html-markdown: "| Name | lang   |\n| ---- | ------ |\n| Time | 1 year |"
  read again: ["Name","lang","Time","1 year"]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
