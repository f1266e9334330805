import { expect, test } from 'vitest';
import { csv } from '../../../src/core/export/csv.ts';
import type { ToldCookie } from '../../../src/core/export/material.ts';
import { at, cookie, persistent, reported } from '../../fixtures/parts.ts';

const told = (name: string, rest: Partial<ToldCookie> = {}): ToldCookie => ({
  reported: reported(cookie(name, { expiresAt: at(60) }), { lifetime: persistent(60) }),
  purpose: '',
  provider: '',
  category: '',
  statedLifetime: '',
  lifetime: '1 minute',
  setters: [],
  findings: [],
  ...rest,
});
const rowOf = (one: ToldCookie): string => csv([one]).split('\r\n')[1] ?? '';

test('it begins with a mark of UTF-8 and the names of its columns, and has a line for each cookie', () => {
  const lines = csv([told('a'), told('b')]).split('\r\n');
  expect(lines[0]).toMatch(/^\ufeff"name","status","findings",/);
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain('"undeclared"');
  expect(lines[1]).toContain(',60,');
  expect(lines[1]).toContain('"2026-11-22T14:02:00.000Z"');
});

test('without cookies there is the head alone', () => expect(csv([]).trimEnd().split('\r\n')).toHaveLength(1));

test.each([
  { name: '=1+1', is: `"'=1+1"` },
  { name: '+1', is: `"'+1"` },
  { name: '-1', is: `"'-1"` },
  { name: '@SUM(1)', is: `"'@SUM(1)"` },
  { name: ' =1', is: `"'=1"` },
  { name: '\uff1d1', is: `"'\uff1d1"` },
  { name: 'a;=1+1', is: `"a;'=1+1"` },
  { name: 'a";=1+1;"', is: `"a"";'=1+1;"""` },
  { name: 'a;; "|\t=1', is: `"a;; ""|\t'=1"` },
  { name: 'a "=1', is: `"a ""=1"` },
  { name: 'a\n=1', is: `"a\n'=1"` },
  { name: 'a,b"c', is: `"a,b""c"` },
])('no program takes $name for a formula', ({ name, is }) => {
  expect(csv([told(name)])).toContain(`\r\n${is},"undeclared"`);
});

test('sentences are defused too', () =>
  expect(rowOf(told('a', { purpose: '=HYPERLINK("https://a.example")' }))).toContain(`"'=HYPERLINK(`));

test('a name that holds a person’s id is written without it', () =>
  expect(csv([told('gbStickyBuckets__id||mira')])).not.toContain('mira'));
