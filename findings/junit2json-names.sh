#!/usr/bin/env bash
# junit2json makes numbers of tests' and suites' names
#
# Package:  junit2json 4.0.0
# Expected: strings. Its own types have name and classname as strings, and JUnit's schema of Ant as xs:token; only
#           tests, failures, time and the like are numbers.
# Happens:  each attribute that looks like a number is one: the version 1.10 becomes 1.1, two tests of one file get one
#           name, and name.includes is no function. true stays a string.
# Seen:     suite number 2
#           1.10 -> number 1.1
#           1.1 -> number 1.1
#           007 -> number 7
#           12345678901234567890 -> number 12345678901234567000
#           true -> string true
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts junit2json@4.0.0 >/dev/null

cat >try.mjs <<'END'
import { parse } from 'junit2json';

const names = ['1.10', '1.1', '007', '12345678901234567890', 'true'];
const suite = await parse(`<testsuite name="2.0" tests="5">${names.map((name) => `<testcase name="${name}"/>`).join('')}</testsuite>`);
console.log('suite', typeof suite.name, suite.name);
suite.testcase.forEach(({ name }, at) => console.log(names[at], '->', typeof name, name));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
suite number 2
1.10 -> number 1.1
1.1 -> number 1.1
007 -> number 7
12345678901234567890 -> number 12345678901234567000
true -> string true
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
