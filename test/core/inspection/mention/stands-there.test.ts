import { describe, expect, test } from 'vitest';
import type { Needle } from '../../../../src/core/inspection/mention/needles.ts';
import { standsThere } from '../../../../src/core/inspection/mention/stands-there.ts';

const stands = (exact: string, text: string, then: Needle['then'], ordinary = false) =>
  standsThere(
    { name: exact, text: exact.toLowerCase(), exact, then, ordinary, known: false },
    text,
    text.toLowerCase().indexOf(exact.toLowerCase()),
  );

describe('a whole name', () => {
  test.each([
    { exact: 'portal_ref', text: 'We set portal_ref.', there: true },
    { exact: 'portal_ref', text: 'We set portal_reference.', there: false },
    { exact: 'portal_ref', text: 'We set portal_ref_2.', there: false },
    { exact: 'portal_ref', text: 'We set my-portal_ref.', there: false },
    { exact: 'portal_ref', text: 'portal_refLets us count', there: true },
    { exact: '_hjSession', text: '_hjSessionUser', there: false },
    { exact: 'portal_ref', text: 'portal_ref2 years', there: true },
    { exact: 'portal_2', text: 'portal_22 years', there: false },
    { exact: 'CONSENT', text: 'your consent counts', there: false },
    { exact: 'CONSENT', text: 'the cookie CONSENT counts', there: true },
    { exact: '_pk_ref', text: 'Cookie_pk_ref', there: true },
    { exact: '_id', text: 'the User_id', there: false },
  ])('$exact stands in “$text”: $there', ({ exact, text, there }) => {
    expect(stands(exact, text, 'end')).toBe(there);
  });
});

describe('an ordinary word', () => {
  test.each([
    { text: 'lang\tkeeps it', there: true },
    { text: '- lang: keeps it', there: true },
    { text: 'the cookie “lang” keeps it', there: true },
    { text: 'userRef / lang: keep it', there: true },
    { text: 'in a lang of yours', there: false },
    { text: 'lang of yours', there: false },
    { text: 'Phone / lang: keep it', there: false },
    { text: 'Lang\tkeeps it', there: false },
  ])('stands like a name in “$text”: $there', ({ text, there }) => {
    expect(stands('lang', text, 'end', true)).toBe(there);
  });
});

describe('a part of a name', () => {
  test.each<{ exact: string; text: string; follows: Needle['then']; ordinary?: boolean; there: boolean }>([
    { exact: '_pk_id', text: '_pk_id (13 months)', follows: 'variable', there: true },
    { exact: '_pk_id', text: '_pk_ideas', follows: 'variable', there: false },
    { exact: 'town_visit', text: 'town_visit_<id>', follows: 'placeholder', there: true },
    { exact: 'town_visit', text: 'town_visit_xxxx', follows: 'placeholder', there: true },
    { exact: 'town_visit', text: 'town_visit counts', follows: 'placeholder', there: false },
    { exact: 'town_visit_', text: 'town_visit_ counts', follows: 'placeholder', there: true },
    { exact: 'town_visit_', text: 'town_visit_day', follows: 'placeholder', there: false },
    { exact: 'town', text: 'town[id]', follows: 'placeholder', ordinary: true, there: true },
    { exact: 'town', text: 'town…', follows: 'placeholder', ordinary: true, there: false },
    { exact: '_key', text: '<id>_key keeps it', follows: 'placeholder-before', there: true },
    { exact: '_key', text: 'user_key keeps it', follows: 'placeholder-before', there: false },
    { exact: '_key', text: '<id>_keys', follows: 'placeholder-before', there: false },
  ])('$exact, with $follows behind, stands in “$text”: $there', ({ exact, text, follows, ordinary, there }) => {
    expect(stands(exact, text, follows, ordinary)).toBe(there);
  });
});
