#!/usr/bin/env bash
# Microsoft's recognizers take "un an et demi" as a whole, and give it the length of a year
#
# Package:  @microsoft/recognizers-text-date-time 1.3.2
# Expected: 548 days or so, as for "one year and a half"; or the text "un an" alone, so that the rest can be seen to
#           be left.
# Happens:  the text that is matched holds "et demi", and the value does not. In Spanish likewise for hours; there "un
#           año y medio" is at least cut off visibly.
# Seen:     one year and a half: "one year and a half" P1.5Y, 547.5 days
#           un an et demi: "un an et demi" P1Y, 365 days
#           un mois et demi: "un mois et demi" P1M, 30 days
#           una hora y media: "una hora y media" PT1H, 0.041666666666666664 days
#           un año y medio: "un año" P1Y, 365 days
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts @microsoft/recognizers-text-date-time@1.3.2 >/dev/null

cat >try.mjs <<'END'
import recognizers from '@microsoft/recognizers-text-date-time';

for (const [culture, text] of [
  ['en-us', 'one year and a half'],
  ['fr-fr', 'un an et demi'],
  ['fr-fr', 'un mois et demi'],
  ['es-es', 'una hora y media'],
  ['es-es', 'un año y medio'],
]) {
  const [{ text: matched, resolution }] = recognizers.recognizeDateTime(text, culture);
  console.log(`${text}: "${matched}" ${resolution.values[0].timex}, ${resolution.values[0].value / 86_400} days`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
one year and a half: "one year and a half" P1.5Y, 547.5 days
un an et demi: "un an et demi" P1Y, 365 days
un mois et demi: "un mois et demi" P1M, 30 days
una hora y media: "una hora y media" PT1H, 0.041666666666666664 days
un año y medio: "un año" P1Y, 365 days
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
