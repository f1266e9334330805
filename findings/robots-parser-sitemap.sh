#!/usr/bin/env bash
# robots-parser ends a group at a Sitemap line, so that the first of its two crawlers may read all
#
# Package:  robots-parser 3.0.1
# Expected: both crawlers are kept from /a. RFC 9309, 2.2.4: other records, such as Sitemaps, must not end a group.
# Happens:  the lines of one group are parted by the Sitemap: the rule holds for the second crawler alone. Without that
#           line it holds for both.
# Seen:     without Sitemap: one may not, two may not
#           with Sitemap: one may, two may not
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts robots-parser@3.0.1 >/dev/null

cat >try.mjs <<'END'
import robotsParser from 'robots-parser';

for (const between of ['', 'Sitemap: https://portal.example/sitemap.xml\n']) {
  const text = `User-agent: one\n${between}User-agent: two\nDisallow: /a\n`;
  const robots = robotsParser('https://portal.example/robots.txt', text);
  const may = ['one', 'two'].map((agent) => `${agent} ${robots.isAllowed('https://portal.example/a', agent) ? 'may' : 'may not'}`);
  console.log(`${between ? 'with' : 'without'} Sitemap: ${may.join(', ')}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
without Sitemap: one may not, two may not
with Sitemap: one may, two may not
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
