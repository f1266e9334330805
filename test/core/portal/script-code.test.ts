import { expect, test } from 'vitest';
import { scriptCode } from '../../../src/core/portal/script-code.ts';

test.each([
  { what: 'code is in lower case', script: 'On(Ready)', code: 'on(ready)' },
  { what: 'a name in quotes stays', script: 'on("HuwiseAppReady")', code: "on('huwiseappready')" },
  { what: 'a sentence in quotes goes', script: 'say("on start()")', code: "say('')" },
  { what: 'a name of 41 letters goes', script: `say("${'x'.repeat(41)}")`, code: "say('')" },
  { what: 'a name of 40 letters stays', script: `say("${'x'.repeat(40)}")`, code: `say('${'x'.repeat(40)}')` },
  { what: 'a comment to the end of its line goes', script: 'a // b()\nc', code: 'a  c' },
  { what: 'a comment over lines goes', script: 'a/* b()\nb() */c', code: 'a c' },
  { what: 'a comment in quotes is none', script: 'a("//b"); c', code: "a(''); c" },
  { what: 'a quote in a comment is none', script: '// it’s "b\nc', code: ' c' },
  { what: 'an escaped quote closes nothing', script: String.raw`a("b\"c()")`, code: "a('')" },
  { what: 'a quote behind an escaped backslash closes', script: String.raw`a("\\"); b`, code: "a(''); b" },
  { what: 'a string ends with its line', script: "a('b\nc()", code: "a('b'c()" },
  { what: 'a template goes on over lines', script: 'a(`b\nc()`)', code: "a('')" },
  { what: 'what nothing closes goes to the end', script: 'a /* b()', code: 'a  ' },
])('$what', ({ script, code }) => {
  expect(scriptCode(script)).toBe(code);
});
