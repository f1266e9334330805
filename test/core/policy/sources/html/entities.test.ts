import { expect, test } from 'vitest';
import { decodeReferences } from '../../../../../src/core/policy/sources/html/decode-references.ts';
import { entities } from '../../../../../src/core/policy/sources/html/entities.ts';

const named = new Map(Object.entries(entities));

test.each([
  { text: 'a &amp; b', as: 'a & b' },
  { text: '&nbsp;', as: '\u00a0' },
  { text: 'Dur&eacute;e &yuml;', as: 'Durée ÿ' },
  { text: '&Lambda;&eta;&xi;&eta;&sigmaf; &omega;', as: 'Ληξης ω' },
  { text: '&lowbar;ga', as: '_ga' },
  { text: '&#95;ga &#x5F;gid &#X5f;gat', as: '_ga _gid _gat' },
  { text: '&amp &copy', as: '& ©' },
  { text: '&unknown; &a; &', as: '&unknown; &a; &' },
  { text: '&#0; &#x110000;', as: '\ufffd \ufffd' },
  { text: '&#x1F36A;', as: '🍪' },
  { text: '&amp;lt;', as: '&lt;' },
  { text: 'nothing', as: 'nothing' },
])('$text is "$as"', ({ text, as }) => {
  expect(decodeReferences(text, named)).toBe(as);
});
