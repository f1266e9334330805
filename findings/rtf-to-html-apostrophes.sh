#!/usr/bin/env bash
# @iarna/rtf-to-html drops the apostrophes of an RTF file, so that l'audience is one word
#
# Package:  @iarna/rtf-to-html 1.1.0
# Expected: l’audience and “cookies”. RTF 1.9.1, "Special characters": \rquote is the right single quotation mark, which
#           is the apostrophe, \ldblquote and \rdblquote are quotation marks, \endash is a dash; word processors write
#           typographic signs so.
# Happens:  each of these words is passed over like one that is not known: a French elision becomes one word, and two
#           numbers with a dash between them become one number. The same signs as \'92 are kept.
# Seen:     l’audience
#           laudience
#           cookies
#           612 months
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts @iarna/rtf-to-html@1.1.0 >/dev/null

cat >try.rtf <<'END'
{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}
\pard l\'92audience\par
\pard l\rquote audience\par
\pard \ldblquote cookies\rdblquote\par
\pard 6\endash 12 months\par
}
END
cat >try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import rtfToHtml from '@iarna/rtf-to-html';

const html = await promisify(rtfToHtml.fromString)(readFileSync('try.rtf', 'latin1'));
for (const [, text] of html.matchAll(/<p>(.*?)<\/p>/g)) console.log(text);
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
l’audience
laudience
cookies
612 months
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
