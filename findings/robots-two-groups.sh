#!/usr/bin/env bash
# Of two groups for one crawler robots-txt-guard follows the first alone, robots-txt-parser the last
#
# Packages: robots-txt-parse 2.0.1, robots-txt-guard 1.0.2, robots-txt-parser 2.0.3, robots-parser 3.0.1
# Expected: both paths are closed. RFC 9309, 2.2.1: where several groups are for a crawler, their rules are combined
#           into one group. robots-parser does so.
# Happens:  the rules of the other group are as if they were not there.
# Seen:     /admin false false true
#           /login false true false
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts robots-txt-parse@2.0.1 robots-txt-guard@1.0.2 robots-txt-parser@2.0.3 robots-parser@3.0.1 >/dev/null

cat >try.mjs <<'END'
import { Readable } from 'node:stream';
import robotsParser from 'robots-parser';
import guard from 'robots-txt-guard';
import parse from 'robots-txt-parse';
import robotsTxtParser from 'robots-txt-parser';

const text = 'User-agent: reader\nDisallow: /admin\n\nUser-agent: *\nDisallow:\n\nUser-agent: reader\nDisallow: /login\n';
const site = 'https://portal.example';
const combined = robotsParser(`${site}/robots.txt`, text);
const guarded = guard(await parse(Readable.from([Buffer.from(text)])));
const cached = robotsTxtParser({ userAgent: 'reader' });
cached.parseRobots(site, text);
await cached.useRobotsFor(site);
for (const path of ['/admin', '/login']) {
  const first = guarded.isAllowed('reader', path);
  const last = cached.canCrawlSync(site + path);
  console.log(path, combined.isAllowed(site + path, 'reader'), first, last);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
/admin false false true
/login false true false
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
