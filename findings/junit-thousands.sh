#!/usr/bin/env bash
# Readers of JUnit take "1,234.5" seconds for one, or for no number
#
# Packages: junitxml-to-javascript 1.1.4, test-results-parser 0.4.6, junit2json 4.0.0
# Expected: 1234.5 seconds. The schema of the format for Jenkins, junit-10.xsd, has times with a comma between the
#           thousands, since Maven Surefire writes them so.
# Happens:  the number ends at the comma, or there is none; junit2json leaves the text, where other times are numbers.
# Seen:     junitxml-to-javascript: 1
#           test-results-parser: NaN
#           junit2json: 1,234.5
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts junitxml-to-javascript@1.1.4 test-results-parser@0.4.6 junit2json@4.0.0 >/dev/null

cat >try.mjs <<'END'
import { readFileSync, writeFileSync } from 'node:fs';
import { parse as toJson } from 'junit2json';
import JUnit from 'junitxml-to-javascript';
import { parse } from 'test-results-parser';

writeFileSync(
  'slow.xml',
  `<testsuite name="slow" tests="1" failures="0" errors="0" time="1,234.5">
    <testcase name="a" time="1,234.5"/>
  </testsuite>`,
);
console.log('junitxml-to-javascript:', (await new JUnit().parseXMLFile('slow.xml')).testsuites[0].testCases[0].duration);
console.log('test-results-parser:', parse({ type: 'junit', files: ['slow.xml'] }).suites[0].cases[0].duration);
console.log('junit2json:', (await toJson(readFileSync('slow.xml'))).testcase[0].time);
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
junitxml-to-javascript: 1
test-results-parser: NaN
junit2json: 1,234.5
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
