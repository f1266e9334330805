#!/usr/bin/env bash
# parse-duration's German and Spanish know no plurals but in s, so that a year and 6 months are a year
#
# Package:  parse-duration 2.1.9
# Expected: a year and a half, and 14 days, in each of the three languages.
# Happens:  a name of a unit may have an s behind it and no other ending, so that Monate, Tage, Stunden and meses are no
#           units: 14 days are nothing, and a year and 6 months are a year, without an error. French months have their
#           s.
# Seen:     1 an et 6 mois: 547.875 days
#           1 año y 6 meses: 365.25 days
#           1 Jahr und 6 Monate: 365.25 days
#           14 jours: 14 days
#           14 días: 14 days
#           14 Tage: nothing
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts parse-duration@2.1.9 >/dev/null

cat >try.mjs <<'END'
import parse from 'parse-duration';
import de from 'parse-duration/locale/de.js';
import es from 'parse-duration/locale/es.js';
import fr from 'parse-duration/locale/fr.js';

const texts = [
  [fr, '1 an et 6 mois'],
  [es, '1 año y 6 meses'],
  [de, '1 Jahr und 6 Monate'],
  [fr, '14 jours'],
  [es, '14 días'],
  [de, '14 Tage'],
];
for (const [locale, text] of texts) {
  parse.unit = locale;
  const read = parse(text);
  console.log(`${text}: ${read === null ? 'nothing' : `${read / 86400000} days`}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
1 an et 6 mois: 547.875 days
1 año y 6 meses: 365.25 days
1 Jahr und 6 Monate: 365.25 days
14 jours: 14 days
14 días: 14 days
14 Tage: nothing
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
