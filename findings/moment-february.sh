#!/usr/bin/env bash
# moment reads February to December in Catalan as January, and most months of Croatian
#
# Package:  moment 2.31.0
# Expected: the day that was written, or no date: moment itself wrote the text, in the same locale and format.
# Happens:  the form that a month has beside a day ("de febrer", "veljače") is not found, and what is not found is
#           January: isValid says true. With the fourth argument, strict, there is no date.
# Seen:     3 de febrer 2026: 2026-01-03, valid true, strict false
#           3 de juny 2026: 2026-01-03, valid true, strict false
#           3 de desembre 2026: 2026-01-03, valid true, strict false
#           3 veljače 2026: 2026-01-03, valid true, strict false
#           3 lipnja 2026: 2026-01-03, valid true, strict false
#           3 prosinca 2026: 2026-01-03, valid true, strict false
#           3 lutego 2026: 2026-02-03, valid true, strict true
#           3 czerwca 2026: 2026-06-03, valid true, strict true
#           3 grudnia 2026: 2026-12-03, valid true, strict true
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts moment@2.31.0 >/dev/null

cat >try.mjs <<'END'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const moment = require('moment');

for (const locale of ['ca', 'hr', 'pl']) {
  require(`moment/locale/${locale}`);
  for (const month of [1, 5, 11]) {
    const text = moment([2026, month, 3]).locale(locale).format('D MMMM YYYY');
    const read = moment(text, 'D MMMM YYYY', locale);
    const strict = moment(text, 'D MMMM YYYY', locale, true);
    console.log(`${text}: ${read.locale('en').format('YYYY-MM-DD')}, valid ${read.isValid()}, strict ${strict.isValid()}`);
  }
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
3 de febrer 2026: 2026-01-03, valid true, strict false
3 de juny 2026: 2026-01-03, valid true, strict false
3 de desembre 2026: 2026-01-03, valid true, strict false
3 veljače 2026: 2026-01-03, valid true, strict false
3 lipnja 2026: 2026-01-03, valid true, strict false
3 prosinca 2026: 2026-01-03, valid true, strict false
3 lutego 2026: 2026-02-03, valid true, strict true
3 czerwca 2026: 2026-06-03, valid true, strict true
3 grudnia 2026: 2026-12-03, valid true, strict true
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
