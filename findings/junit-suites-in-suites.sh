#!/usr/bin/env bash
# Two readers of JUnit leave out the suites within suites, with their failures
#
# Packages: junitxml-to-javascript 1.1.4, test-results-parser 0.4.6
# Expected: two tests, one of them failed. Jenkins' schema of the format, junit-10.xsd, has testsuite within testsuite,
#           and runners write their groups so.
# Happens:  the cases of the outer suite are all that is read. Nothing says so, and test-results-parser calls the whole
#           a pass.
# Seen:     junitxml-to-javascript: outer 1 tests 0 failed
#           test-results-parser: PASS outer a PASS
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts junitxml-to-javascript@1.1.4 test-results-parser@0.4.6 >/dev/null

cat >try.mjs <<'END'
import { writeFileSync } from 'node:fs';
import JUnit from 'junitxml-to-javascript';
import { parse } from 'test-results-parser';

writeFileSync(
  'nested.xml',
  `<testsuites>
    <testsuite name="outer" tests="1" failures="0" errors="0">
      <testsuite name="inner" tests="1" failures="1" errors="0">
        <testcase name="b"><failure message="wrong"/></testcase>
      </testsuite>
      <testcase name="a"/>
    </testsuite>
  </testsuites>`,
);
const { testsuites } = await new JUnit().parseXMLFile('nested.xml');
for (const { name, tests, errors } of testsuites) {
  console.log('junitxml-to-javascript:', name, tests, 'tests', errors, 'failed');
}
const { status, suites } = parse({ type: 'junit', files: ['nested.xml'] });
for (const { name, cases } of suites) {
  console.log('test-results-parser:', status, name, cases.map((test) => `${test.name} ${test.status}`).join());
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
junitxml-to-javascript: outer 1 tests 0 failed
test-results-parser: PASS outer a PASS
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
