import { expect, test } from 'vitest';
import { decodeReferences } from '../../../../../src/core/policy/sources/html/decode-references.ts';

const named = new Map([['amp', '&']]);

test.each([
  { text: 'a &amp; b', decoded: 'a & b' },
  { text: 'a &amp b', decoded: 'a & b' },
  { text: '&#95;ga &#x5F;gid', decoded: '_ga _gid' },
  { text: '&copy; stays where it has no name', decoded: '&copy; stays where it has no name' },
  { text: '&#0; &#x110000;', decoded: '\ufffd \ufffd' },
  { text: 'AT&T', decoded: 'AT&T' },
])('"$text" is "$decoded"', ({ text, decoded }) => {
  expect(decodeReferences(text, named)).toBe(decoded);
});
