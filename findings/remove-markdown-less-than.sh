#!/usr/bin/env bash
# remove-markdown drops what stands between a less-than sign and a later greater-than sign
#
# Packages: remove-markdown 0.7.0, mdast-util-from-markdown 2.1.0, mdast-util-to-string 4.0.0
# Expected: the text as it is, and in the last line the link by its words alone. CommonMark, 6.6: a tag begins with a
#           letter behind the sign, so that a sign before a blank is text; 6.3: only brackets with an address behind
#           them are a link. The reader of mdast does so, which stands second.
# Happens:  all between the two signs is taken for a tag, and a bracket for the beginning of a link that follows
#           anywhere behind it.
# Seen:     kept if 6  13 / kept if 6 < 13 months and 24 > 13
#           a note 1) / a note [1] (see [below])
#           session-id], see [the policy / session-[id], see the policy
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts remove-markdown@0.7.0 mdast-util-from-markdown@2.1.0 mdast-util-to-string@4.0.0 >/dev/null

cat >try.mjs <<'END'
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import removeMarkdown from 'remove-markdown';

for (const text of [
  'kept if 6 < 13 months and 24 > 13',
  'a note [1] (see [below])',
  'session-[id], see [the policy](/policy)',
]) {
  console.log(`${removeMarkdown(text)} / ${toString(fromMarkdown(text))}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
kept if 6  13 / kept if 6 < 13 months and 24 > 13
a note 1) / a note [1] (see [below])
session-id], see [the policy / session-[id], see the policy
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
