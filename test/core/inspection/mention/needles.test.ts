import { describe, expect, test } from 'vitest';
import { fitsName } from '../../../../src/core/cookie/name-pattern.ts';
import { lowerCase, type Needle, needlesFor } from '../../../../src/core/inspection/mention/needles.ts';

const names = ['_ga', '_ga_*', '_pk_id.*', 'ab*', 'sessionid', 'lang', 'SSESS*'];
const known = {
  names: new Set(names),
  patternsFor: (name: string) =>
    names.filter((pattern) => pattern.includes('*') && fitsName(pattern, name)).map((one) => [one]),
};
const textsOf = (name: string, follows: Needle['then']) =>
  needlesFor(name, known).flatMap((needle) => (needle.then === follows ? [needle.text] : []));

describe('a text is searched', () => {
  test.each<{ name: string; follows: Needle['then']; texts: readonly string[] }>([
    { name: 'Portal_Ref', follows: 'end', texts: ['portal_ref'] },
    { name: '__hssrc', follows: 'end', texts: ['__hssrc', '_ _hssrc', '_ hssrc', 'hssrc'] },
    { name: '_hssrc', follows: 'end', texts: ['_hssrc', '_ hssrc'] },
    { name: '_pk_id.1.1fff', follows: 'variable', texts: ['_pk_id'] },
    { name: '_ga_A1B2', follows: 'variable', texts: ['_ga_'] },
    { name: '_ga', follows: 'variable', texts: [] },
    { name: 'ab12', follows: 'variable', texts: ['ab'] },
    { name: 'town_visit_84', follows: 'placeholder', texts: ['town', 'town_', 'town_visit', 'town_visit_'] },
    { name: 'userK3', follows: 'placeholder', texts: ['user', 'userk'] },
    { name: 'ABC$K3', follows: 'placeholder', texts: ['ab', 'abc', 'abc$k'] },
    { name: 'ab_84', follows: 'placeholder', texts: [] },
    { name: '84ab_key', follows: 'placeholder-before', texts: ['_key'] },
    { name: '_key', follows: 'placeholder-before', texts: [] },
  ])('for $texts, with $follows behind, when the name is $name', ({ name, follows, texts }) => {
    expect(textsOf(name, follows)).toEqual(texts);
  });
});

describe('a name may be an ordinary word', () => {
  test.each([
    { name: 'device', ordinary: true },
    { name: 'lang', ordinary: true },
    { name: '_84', ordinary: true },
    { name: 'sessionid', ordinary: false },
    { name: 'sessionref', ordinary: true },
    { name: 'userRef', ordinary: false },
    { name: 'TBMCookie', ordinary: false },
    { name: 'user_ref', ordinary: false },
    { name: 'device2', ordinary: false },
  ])('$name: $ordinary', ({ name, ordinary }) => {
    expect(needlesFor(name, known)[0]?.ordinary).toBe(ordinary);
  });
});

test.each([
  { text: 'ABC é', lower: 'abc é' },
  { text: 'ÉTÉ', lower: 'ÉtÉ' },
  { text: 'İABC', lower: 'İabc' },
])('$text keeps its length and other letters in lower case: $lower', ({ text, lower }) => {
  expect(lowerCase(text)).toBe(lower);
});

test.each(['a.', 'A', 'aB'])('a name of %s four thousand times is searched for by few of its parts', (part) => {
  expect(needlesFor(part.repeat(4000), known).length).toBeLessThan(200);
});
