#!/usr/bin/env bash
# rehype-remark writes a list in a cell over several lines, which ends the table
#
# Packages: unified 11.0.5, rehype-parse 9.0.1, rehype-remark 10.0.1, remark-gfm 4.0.1, remark-stringify 11.0.0, marked
#           18.2.1
# Expected: one line for the row. GitHub Flavored Markdown, 4.10: a row is a single line of text, and a cell holds
#           inline content alone; a line break in a cell is written as a blank.
# Happens:  the list goes into the cell as a list, with its line breaks: the row is cut, and what was the second column,
#           the duration, stands in a list below the table.
# Seen:     "| Cookies        | Time   |\n| -------------- | ------ |\n| sessionid lang | 1 year |\n"
#             read again: <tbody><tr><td>sessionid lang</td><td>1 year</td></tr></tbody></table>
#           "| Cookies            | Time   |\n| ------------------ | ------ |\n| * sessionid\n* lang | 1 year |\n"
#             read again: <tbody><tr><td>* sessionid</td><td></td></tr></tbody></table><ul><li>lang | 1 year |</li></ul>
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts unified@11.0.5 rehype-parse@9.0.1 rehype-remark@10.0.1 remark-gfm@4.0.1 remark-stringify@11.0.0 marked@18.2.1 >/dev/null

cat >try.mjs <<'END'
import { marked } from 'marked';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const reader = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkGfm).use(remarkStringify);
for (const cell of ['sessionid<br>lang', '<ul><li>sessionid</li><li>lang</li></ul>']) {
  const html = `<table><thead><tr><th>Cookies</th><th>Time</th></tr></thead><tbody><tr><td>${cell}</td><td>1 year</td></tr></tbody></table>`;
  const markdown = String(await reader.process(html));
  console.log(JSON.stringify(markdown));
  console.log('  read again:', marked.parse(markdown).split('</thead>')[1].replaceAll('\n', ''));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
"| Cookies        | Time   |\n| -------------- | ------ |\n| sessionid lang | 1 year |\n"
  read again: <tbody><tr><td>sessionid lang</td><td>1 year</td></tr></tbody></table>
"| Cookies            | Time   |\n| ------------------ | ------ |\n| * sessionid\n* lang | 1 year |\n"
  read again: <tbody><tr><td>* sessionid</td><td></td></tr></tbody></table><ul><li>lang | 1 year |</li></ul>
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
