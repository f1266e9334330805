import { expect, test } from 'vitest';
import { parseStack } from '../../../src/core/journal/parse-stack.ts';
import { processorMs } from '../../processor-ms.ts';

const PAGE = 'https://town.example';
const v8 = (...frames: readonly string[]) => ['Error', ...frames.map((frame) => `    at ${frame}`)].join('\n');
const gecko = (...frames: readonly string[]) => `${frames.join('\n')}\n`;

test.each<{ when: string; stack: string; place: readonly [string | null, number | null] }>([
  {
    when: 'V8 names a function',
    stack: v8(
      'takeStack (extension:recorder.js:1:200)',
      'Object.apply (extension:recorder.js:1:900)',
      `write (${PAGE}/app.js:12:5)`,
    ),
    place: ['/app.js', 12],
  },
  { when: 'V8 names none', stack: v8('x (extension:recorder.js:1:2)', `${PAGE}/page:3:1`), place: ['/page', 3] },
  { when: 'V8 names a method by two names', stack: v8(`Object.a [as b] (${PAGE}/app.js:7:1)`), place: ['/app.js', 7] },
  { when: 'V8 waited', stack: v8(`async ${PAGE}/app.js:7:1`), place: ['/app.js', 7] },
  { when: 'V8 waited in a function', stack: v8(`async f (${PAGE}/app.js:8:1)`), place: ['/app.js', 8] },
  { when: 'a URL holds brackets', stack: v8(`f (${PAGE}/a(1).js:12:5)`), place: ['/a(1).js', 12] },
  { when: 'a URL holds brackets and V8 names nothing', stack: v8(`${PAGE}/a(1).js:12:5`), place: ['/a(1).js', 12] },
  { when: 'a URL ends with a bracket', stack: v8(`f (${PAGE}/a(1):12:5)`), place: ['/a(1)', 12] },
  { when: 'a URL holds a space and brackets', stack: v8(`f (${PAGE}/a (1).js:12:5)`), place: ['/a%20(1).js', 12] },
  { when: 'a name holds brackets', stack: v8(`Object.a (b) (${PAGE}/app.js:2:5)`), place: ['/app.js', 2] },
  {
    when: 'V8 ran a text',
    stack: v8(`eval (eval at made (${PAGE}/app.js:3:9), <anonymous>:1:10)`, `made (${PAGE}/app.js:3:9)`),
    place: ['/app.js', 3],
  },
  {
    when: 'V8 ran a text in a text',
    stack: v8(`eval (eval at a (eval at b (${PAGE}/app.js:4:9), <anonymous>:1:1), <anonymous>:1:10)`),
    place: ['/app.js', 4],
  },
  {
    when: 'V8 passed native code',
    stack: v8('Array.forEach (<anonymous>)', 'Promise.all (index 0)', `f (${PAGE}/app.js:5:5)`),
    place: ['/app.js', 5],
  },
  { when: 'V8 ran a nameless text', stack: v8('<anonymous>:1:1', `f (${PAGE}/app.js:5:5)`), place: ['/app.js', 5] },
  {
    when: 'Gecko names a function',
    stack: gecko(
      'takeStack@extension:recorder.js:1:2',
      'apply@moz-extension://0f/recorder.js:1:9',
      `write@${PAGE}/app.js:12:5`,
    ),
    place: ['/app.js', 12],
  },
  { when: 'Gecko names none', stack: gecko(`@${PAGE}/page:3:1`), place: ['/page', 3] },
  {
    when: 'a URL holds an @',
    stack: gecko(`f@${PAGE}/npm/@scope/a@1.2.js:12:5`),
    place: ['/npm/@scope/a@1.2.js', 12],
  },
  { when: 'a name holds an @', stack: gecko(`a@b/<@${PAGE}/app.js:12:5`), place: ['/app.js', 12] },
  { when: 'Gecko ran a timer', stack: gecko(`setTimeout handler*f@${PAGE}/app.js:12:5`), place: ['/app.js', 12] },
  { when: 'Gecko ran a text', stack: gecko(`@${PAGE}/app.js line 3 > eval:1:10`), place: ['/app.js', 3] },
  {
    when: 'Gecko ran a text in a text',
    stack: gecko(`@${PAGE}/app.js line 4 > eval line 1 > Function:1:10`),
    place: ['/app.js', 4],
  },
  { when: 'the script is a blob', stack: v8(`f (blob:${PAGE}/0f-1:1:2)`, `g (${PAGE}/a.js:1:2)`), place: [null, null] },
  { when: 'the script is data', stack: gecko('f@data:text/javascript,x:1:2'), place: [null, null] },
  { when: 'the script names itself', stack: v8('f (webpack-internal:///./a.js:1:2)'), place: [null, null] },
  {
    when: 'another extension stands between',
    stack: v8('f (chrome-extension://a/b.js:1:2)', `${PAGE}/a.js:9:2`),
    place: ['/a.js', 9],
  },
  { when: 'a query may be personal', stack: v8(`f (${PAGE}/a.js?who=me#x:1:2)`), place: ['/a.js', 1] },
  { when: 'a host has a port', stack: v8(`f (${PAGE}:8443/a.js:6:2)`), place: [':8443/a.js', 6] },
  { when: 'an address is endless', stack: v8(`f (${PAGE}/${'a'.repeat(2100)}:6:2)`), place: [null, null] },
  { when: 'there is only ours', stack: v8('x (extension:recorder.js:1:2)'), place: [null, null] },
  { when: 'there is nothing', stack: '', place: [null, null] },
])('$place when $when', ({ stack, place: [path, line] }) => {
  expect(parseStack(stack)).toEqual({ url: path === null ? null : PAGE + path, line });
});

test('a stack without end costs no more than its bound', () => {
  const stacks = [' (a:', '@https://a', ' (https://a:1:2), ', ':1', '\n at (', ' > '].map(
    (piece) => `    at ${piece.repeat(1_000_000)}:1:1)`,
  );
  expect(processorMs(() => stacks.map(parseStack))).toBeLessThan(1000);
});
