#!/usr/bin/env bash
# officeparser reads "13~mois" for 13 months with a non-breaking blank in an RTF file, and loses dashes
#
# Packages: officeparser 7.8.0, pandoc 2.17.1.1-2~deb12u1 of Debian
# Expected: a blank, two dashes and a hyphen. RTF 1.9.1, "Special characters": \~ is a non-breaking space, \_ a
#           non-breaking hyphen, \- an optional one, \endash and \emdash are dashes. pandoc reads them.
# Happens:  the signs behind the backslash are taken as they are, and the words for dashes are passed over, those for
#           quotation marks are not. French word processors put \~ between a number and its unit, so that no duration is
#           found.
# Seen:     officeparser: lang: 13~mois, consent_choice, 612 months, session one day, l[U+2019]audience
#           pandoc: lang: 13[U+a0]mois, consent[U+2011]choice, 6[U+2013]12 months, session [U+2014]one day, l[U+2019]audience
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts officeparser@7.8.0 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download pandoc=2.17.1.1-2~deb12u1 pandoc-data=2.17.1.1-2~deb12u1 \
  liblua5.3-0=5.3.6-2 libyaml-0-2=0.2.5-1
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.rtf <<'END'
{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}
\pard lang: 13\~mois\par
\pard consent\_choice\par
\pard 6\endash 12 months\par
\pard session \emdash one day\par
\pard l\rquote audience\par
}
END
cat >try.mjs <<'END'
import { execFileSync } from 'node:child_process';
import { parseOffice } from 'officeparser';

const show = (reader, text) => {
  const plain = (line) => line.replace(/[^ -~]/g, (sign) => `[U+${sign.codePointAt(0).toString(16)}]`);
  console.log(`${reader}: ${text.trim().split(/\s*\n\s*/).map(plain).join(', ')}`);
};
show('officeparser', (await (await parseOffice('try.rtf')).to('text')).value);
const options = ['--data-dir', 'usr/share/pandoc/data', '-t', 'plain', 'try.rtf'];
show('pandoc', execFileSync('usr/bin/pandoc', options, { encoding: 'utf8' }));
END
seen=$(LD_LIBRARY_PATH="$folder/usr/lib/x86_64-linux-gnu" node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
officeparser: lang: 13~mois, consent_choice, 612 months, session one day, l[U+2019]audience
pandoc: lang: 13[U+a0]mois, consent[U+2011]choice, 6[U+2013]12 months, session [U+2014]one day, l[U+2019]audience
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
