#!/usr/bin/env bash
# Three readers of Markdown take the underscores out of the names of cookies, in code too
#
# Packages: markdown-to-text 0.1.1, @excalidraw/markdown-to-text 0.1.2, @tommoor/remove-markdown 0.3.2,
#           mdast-util-from-markdown 2.1.0, mdast-util-to-string 4.0.0
# Expected: the names as they are. CommonMark, 6.2: an underscore inside of a word, or one behind a blank, ends no
#           emphasis; 6.1: in code nothing is emphasis. The reader of mdast keeps them.
# Happens:  any two underscores of a line are a pair, and both are dropped, so that the names are those of no cookie. Of
#           two underscores that begin a name one is left.
# Seen:     markdown-to-text: ga and gid | cookiepolicyseen | ga and _utma
#           @excalidraw/markdown-to-text: ga and gid | cookiepolicyseen | ga and _utma
#           @tommoor/remove-markdown: ga and gid | cookiepolicyseen | ga and _utma
#           mdast: _ga and _gid | cookie_policy_seen | _ga and __utma
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts markdown-to-text@0.1.1 @excalidraw/markdown-to-text@0.1.2 @tommoor/remove-markdown@0.3.2 mdast-util-from-markdown@2.1.0 mdast-util-to-string@4.0.0 >/dev/null

cat >try.mjs <<'END'
import { removeMarkdown } from '@excalidraw/markdown-to-text';
import tommoor from '@tommoor/remove-markdown';
import markdownToText from 'markdown-to-text';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';

const libraries = {
  'markdown-to-text': markdownToText.default,
  '@excalidraw/markdown-to-text': removeMarkdown,
  '@tommoor/remove-markdown': tommoor,
  mdast: (text) => toString(fromMarkdown(text)),
};
const texts = ['_ga and _gid', 'cookie_policy_seen', '`_ga` and `__utma`'];
for (const [name, toText] of Object.entries(libraries)) {
  console.log(`${name}: ${texts.map((text) => toText(text)).join(' | ')}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
markdown-to-text: ga and gid | cookiepolicyseen | ga and _utma
@excalidraw/markdown-to-text: ga and gid | cookiepolicyseen | ga and _utma
@tommoor/remove-markdown: ga and gid | cookiepolicyseen | ga and _utma
mdast: _ga and _gid | cookie_policy_seen | _ga and __utma
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
