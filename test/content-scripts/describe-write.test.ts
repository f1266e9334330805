import { describe, expect, test } from 'vitest';
import { describeLine, describeStored, nameOf } from '../../src/content-scripts/describe-write.ts';

const long = (length: number) => 'x'.repeat(length);
const stored = (first: unknown, second: unknown, deleted: boolean): string | null => {
  const name = nameOf(first);
  return name === null ? null : describeStored(name, first, second, deleted);
};
/** Line, size, and whether a control character is in it. */
const read = (description: string | null): unknown => JSON.parse(`[${description}]`);

describe('a line that a script gives to document.cookie', () => {
  test.each([
    { when: 'it has attributes', text: 'a=s3cret; Path=/; Secure', told: ['a=;Path=/;Secure', 7, false] },
    { when: 'an attribute is none of a cookie’s', text: 'a=1; secret=s3cret; Path=/', told: ['a=;Path=/', 2, false] },
    { when: 'there is no equals sign', text: 's3cret', told: ['', 6, false] },
    { when: 'spaces surround name and value', text: ' a = 1 ; MAX-AGE=5', told: ['a=;MAX-AGE=5', 2, false] },
    { when: 'it has nothing', text: '', told: ['', 0, false] },
    { when: 'letters take two, three and four bytes', text: 'é=€😀', told: ['é=', 9, false] },
    { when: 'a control character is in the value', text: 'a=\u0001', told: ['a=', 2, true] },
    { when: 'a tab is in the value', text: 'a=1\t2', told: ['a=.\t.', 4, false] },
    {
      when: 'an attribute has 1,024 bytes, and spaces',
      text: `a=1; Path = /${long(1023)} `,
      told: [`a=;Path =/${long(1023)}`, 2, false],
    },
    {
      when: 'more than 32 attributes are none of a cookie’s',
      text: `a=1${';x'.repeat(50)};Secure`,
      told: ['a=;Secure', 2, false],
    },
    // Chromium 156 and Firefox 153 trim neither a no-break space nor a byte order mark.
    { when: 'a no-break space is before the name', text: '\u00a0a=1', told: ['\u00a0a=', 4, false] },
    { when: 'a byte order mark is before the name', text: '\ufeffa=1', told: ['\ufeffa=', 5, false] },
    {
      when: 'an attribute is too long',
      text: `a=1; Path=/${long(5000)}; Secure`,
      told: [`a=;Path=/${long(1024)};Secure`, 2, false],
    },
    { when: 'name and value are too long', text: `a=${long(5000)}`, told: ['a=', 5001, false] },
    {
      when: 'it has more attributes than any',
      text: `a=1${';Secure'.repeat(50)}`,
      told: [`a=${';Secure'.repeat(32)}`, 2, false],
    },
  ])('$told.1 bytes when $when', ({ text, told }) => {
    expect(read(describeLine(text))).toEqual(told);
  });
});

describe('a cookie that a script gives to the cookie store', () => {
  const SET = 'a=;Secure;Path=/;SameSite=strict';
  test.each<{ when: string; first: unknown; second?: unknown; deleted?: boolean; told: unknown }>([
    { when: 'name and value are given', first: 'a', second: 's3cret', told: [SET, 7, false] },
    { when: 'an object is given', first: { name: 'a', value: 's3cret' }, told: [SET, 7, false] },
    {
      when: 'the object says more',
      first: { name: 'a', value: '1', path: '/x', domain: 'town.example', sameSite: 'lax', partitioned: true },
      told: ['a=;Secure;Path=/x;Domain=town.example;SameSite=lax;Partitioned', 2, false],
    },
    { when: 'it has expired', first: { name: 'a', value: '', expires: 0 }, told: [`${SET};Max-Age=0`, 1, false] },
    {
      when: 'it may live a minute',
      first: { name: 'a', value: '', maxAge: 60 },
      told: [`${SET};Max-Age=60`, 1, false],
    },
    { when: 'it may live no time', first: { name: 'a', value: '', maxAge: 0 }, told: [`${SET};Max-Age=0`, 1, false] },
    { when: 'it is deleted', first: 'a', deleted: true, told: [`${SET};Max-Age=0`, 1, false] },
    {
      when: 'a path would add an attribute',
      first: { name: 'a', value: '1', path: '/;Domain=b' },
      told: ['a=;Secure;SameSite=strict', 2, false],
    },
    { when: 'the value holds a control character', first: 'a', second: '\u0001', told: [SET, 2, true] },
  ])('$told when $when', ({ first, second, deleted = false, told }) => {
    expect(read(stored(first, second, deleted))).toEqual(told);
  });

  test.each([{ first: undefined }, { first: {} }, { first: { name: 7 } }])(
    'nothing when $first has no name',
    ({ first }) => {
      expect(stored(first, 's3cret', false)).toBeNull();
    },
  );

  test('no getter of the page is called', () => {
    const given = {
      get name(): string {
        throw new Error('called');
      },
    };
    expect(stored(given, undefined, false)).toBeNull();
  });
});

test('no value is told', () => {
  const told = [
    describeLine('a=s3cret'),
    stored('a', 's3cret', false),
    stored({ name: 'a', value: 's3cret' }, undefined, false),
  ];
  expect(told.join()).not.toContain('s3cret');
});
