#!/usr/bin/env bash
# any-date-parser takes 24 hours in French for the 24th of this month, and "2 yrs" for the 2nd
#
# Package:  any-date-parser 2.2.4
# Expected: a time from now in every one of its languages, as for "13 months" in English, or that the text is invalid,
#           as it says of "next year".
# Happens:  lifetimes are known in English alone, in some of its words. Elsewhere the number is taken for the day of a
#           month and the word behind it is passed over, without an error: 13 mois, 13 Monate and 13 meses are the 13th.
# Seen:     en, 13 months: a date with its year
#           en, 2 yrs: the 2 of this month
#           en, 30 min: the 30 of this month
#           en, next year: invalid
#           fr, 13 mois: the 13 of this month
#           fr, 24 heures: the 24 of this month
#           fr, il y a 1 an: the 1 of this month
#           de, 13 Monate: the 13 of this month
#           es, 13 meses: the 13 of this month
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts any-date-parser@2.2.4 >/dev/null

cat >try.mjs <<'END'
import parser from 'any-date-parser';

const texts = {
  en: ['13 months', '2 yrs', '30 min', 'next year'],
  fr: ['13 mois', '24 heures', 'il y a 1 an'],
  de: ['13 Monate'],
  es: ['13 meses'],
};
for (const [language, list] of Object.entries(texts))
  for (const text of list) {
    const { year, day, invalid } = parser.attempt(text, language);
    const read = year ? 'a date with its year' : `the ${day} of this month`;
    console.log(`${language}, ${text}: ${invalid ? 'invalid' : read}`);
  }
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
en, 13 months: a date with its year
en, 2 yrs: the 2 of this month
en, 30 min: the 30 of this month
en, next year: invalid
fr, 13 mois: the 13 of this month
fr, 24 heures: the 24 of this month
fr, il y a 1 an: the 1 of this month
de, 13 Monate: the 13 of this month
es, 13 meses: the 13 of this month
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
