#!/usr/bin/env bash
# For tld-extract a host with a final dot is a host of the domain com.
#
# Packages: tld-extract 2.1.0, tldts 7.6.0
# Expected: the domain example.com with or without the dot, or an error. RFC 1034, 3.1: the name with the dot is the
#           absolute form of the same name; browsers keep the dot in the host. tldts reads both alike.
# Happens:  the empty end is taken for the public suffix, so that all hosts of .com that are written so are one site,
#           and those of .co.uk too.
# Seen:     data.example.com example.com example.com
#           data.example.com. com. example.com
#           www.other.com. com. other.com
#           data.example.co.uk. co.uk. example.co.uk
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts tld-extract@2.1.0 tldts@7.6.0 >/dev/null

cat >try.mjs <<'END'
import parse from 'tld-extract';
import { getDomain } from 'tldts';

for (const host of ['data.example.com', 'data.example.com.', 'www.other.com.', 'data.example.co.uk.']) {
  console.log(host, (parse.default ?? parse)(`https://${host}/`).domain, getDomain(`https://${host}/`));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
data.example.com example.com example.com
data.example.com. com. example.com
www.other.com. com. other.com
data.example.co.uk. co.uk. example.co.uk
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
