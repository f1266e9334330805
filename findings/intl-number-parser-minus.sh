#!/usr/bin/env bash
# intl-number-parser does not read Intl's own negative numbers in Swedish, Norwegian, Finnish and more
#
# Package:  intl-number-parser 1.0.6
# Expected: -1234.5 each time: it is made to read what Intl.NumberFormat writes in a locale, and its README names
#           negative numbers.
# Happens:  the hyphen is read alone. In locales whose sign is the minus of Unicode (U+2212) the number is NaN.
# Seen:     fr -1 234,5 -1234.5
#           de -1.234,5 -1234.5
#           sv −1 234,5 NaN
#           nb −1 234,5 NaN
#           fi −1 234,5 NaN
#           hr −1.234,5 NaN
#           sl −1234,5 NaN
#           lt −1 234,5 NaN
#           eu −1.234,5 NaN
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts intl-number-parser@1.0.6 >/dev/null

cat >try.mjs <<'END'
import NumberParser from 'intl-number-parser';

const read = NumberParser.default ?? NumberParser;
for (const locale of ['fr', 'de', 'sv', 'nb', 'fi', 'hr', 'sl', 'lt', 'eu']) {
  const written = new Intl.NumberFormat(locale).format(-1234.5);
  console.log(locale, written, read(locale)(written));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
fr -1 234,5 -1234.5
de -1.234,5 -1234.5
sv −1 234,5 NaN
nb −1 234,5 NaN
fi −1 234,5 NaN
hr −1.234,5 NaN
sl −1234,5 NaN
lt −1 234,5 NaN
eu −1.234,5 NaN
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
