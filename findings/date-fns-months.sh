#!/usr/bin/env bash
# date-fns reads its own June in Kazakh as May and in Armenian as January, and does not read its August in Croatian
#
# Package:  date-fns 4.4.0
# Expected: the day that was written: format wrote the text with the locale and the pattern that parse is given.
# Happens:  parse returns another month without a word where two begin alike (Kazakh маусым and мамыр, Armenian հունիս and
#           հունվար). In Croatian, Lithuanian and Galician it has no date for months that format writes.
# Seen:     3 маусым 2026 (kk): 2026-05-03
#           3 հունիս 2026 (hy): 2026-01-03
#           3 kolovoza 2026 (hr): invalid
#           3 kovo 2026 (lt): invalid
#           3 xuño 2026 (gl): invalid
#           3 czerwca 2026 (pl): 2026-06-03
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts date-fns@4.4.0 >/dev/null

cat >try.mjs <<'END'
import { format, parse } from 'date-fns';
import { gl, hr, hy, kk, lt, pl } from 'date-fns/locale';

for (const [locale, month] of [[kk, 5], [hy, 5], [hr, 7], [lt, 2], [gl, 5], [pl, 5]]) {
  const text = format(new Date(2026, month, 3), 'd MMMM yyyy', { locale });
  const read = parse(text, 'd MMMM yyyy', new Date(2026, 0, 1), { locale });
  console.log(`${text} (${locale.code}): ${Number.isNaN(read.getTime()) ? 'invalid' : format(read, 'yyyy-MM-dd')}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
3 маусым 2026 (kk): 2026-05-03
3 հունիս 2026 (hy): 2026-01-03
3 kolovoza 2026 (hr): invalid
3 kovo 2026 (lt): invalid
3 xuño 2026 (gl): invalid
3 czerwca 2026 (pl): 2026-06-03
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
