#!/usr/bin/env bash
# Day.js reads December in Polish, Russian, Ukrainian, Lithuanian and Croatian as that of the next year
#
# Packages: dayjs 1.11.23, luxon 3.7.2
# Expected: the day that was written: Day.js itself wrote the text, in the same locale and format. luxon reads it.
# Happens:  in locales whose months have a form of their own beside a day, December is the December of the year after,
#           so that a policy of 3 December 2026 is of 2027. The eleven other months are right.
# Seen:     3 listopada 2026: dayjs 2026-11-03, luxon 2026-11-03
#           3 grudnia 2026: dayjs 2027-12-03, luxon 2026-12-03
#           3 ноября 2026: dayjs 2026-11-03, luxon 2026-11-03
#           3 декабря 2026: dayjs 2027-12-03, luxon 2026-12-03
#           3 листопада 2026: dayjs 2026-11-03, luxon 2026-11-03
#           3 грудня 2026: dayjs 2027-12-03, luxon 2026-12-03
#           3 lapkričio 2026: dayjs 2026-11-03, luxon 2026-11-03
#           3 gruodžio 2026: dayjs 2027-12-03, luxon 2026-12-03
#           3 studenoga 2026: dayjs 2026-11-03, luxon 2026-11-03
#           3 prosinca 2026: dayjs 2027-12-03, luxon 2026-12-03
#           3 November 2026: dayjs 2026-11-03, luxon 2026-11-03
#           3 Dezember 2026: dayjs 2026-12-03, luxon 2026-12-03
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts dayjs@1.11.23 luxon@3.7.2 >/dev/null

cat >try.mjs <<'END'
import { createRequire } from 'node:module';
import { DateTime } from 'luxon';

const require = createRequire(import.meta.url);
const dayjs = require('dayjs');
dayjs.extend(require('dayjs/plugin/customParseFormat'));

for (const locale of ['pl', 'ru', 'uk', 'lt', 'hr', 'de']) {
  require(`dayjs/locale/${locale}`);
  for (const day of ['2026-11-03', '2026-12-03']) {
    const text = dayjs(day).locale(locale).format('D MMMM YYYY');
    const read = dayjs(text, 'D MMMM YYYY', locale).format('YYYY-MM-DD');
    console.log(`${text}: dayjs ${read}, luxon ${DateTime.fromFormat(text, 'd MMMM yyyy', { locale }).toISODate()}`);
  }
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
3 listopada 2026: dayjs 2026-11-03, luxon 2026-11-03
3 grudnia 2026: dayjs 2027-12-03, luxon 2026-12-03
3 ноября 2026: dayjs 2026-11-03, luxon 2026-11-03
3 декабря 2026: dayjs 2027-12-03, luxon 2026-12-03
3 листопада 2026: dayjs 2026-11-03, luxon 2026-11-03
3 грудня 2026: dayjs 2027-12-03, luxon 2026-12-03
3 lapkričio 2026: dayjs 2026-11-03, luxon 2026-11-03
3 gruodžio 2026: dayjs 2027-12-03, luxon 2026-12-03
3 studenoga 2026: dayjs 2026-11-03, luxon 2026-11-03
3 prosinca 2026: dayjs 2027-12-03, luxon 2026-12-03
3 November 2026: dayjs 2026-11-03, luxon 2026-11-03
3 Dezember 2026: dayjs 2026-12-03, luxon 2026-12-03
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
