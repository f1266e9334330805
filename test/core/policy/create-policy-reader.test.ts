import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

const GLUED =
  'Kakor\n\nNamnBeskrivning\ntown-cookie-consentSparar ditt val.\ntown_refKnyter ditt besök till en session.';
const namesOf = (text: string, observed: readonly string[]): readonly string[] =>
  readPolicy(text, null, observed).declarations.map(({ name }) => name);

describe('names that were seen on the portal', () => {
  test('tell where glued cells part', () => {
    expect(namesOf(GLUED, [])).not.toContain('town-cookie-consent');
    expect(namesOf(GLUED, ['town-cookie-consent', 'other'])).toEqual(['town-cookie-consent', 'town_ref']);
  });

  test('do not make a word of a sentence a name', () => {
    expect(namesOf('Cookies\n\nThe theme of our site is kept in no cookie.', ['theme', 'kept', 'site'])).toEqual([]);
  });

  test('add none that the text has not, whatever they are', () => {
    const name = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9_.-]{1,14}$/);
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), fc.array(name, { maxLength: 5 }), (written, observed) => {
        const text = `Name\tPurpose\n${written.map((each) => `${each}\tKeeps your choice`).join('\n')}`;
        const added = namesOf(text, observed).filter((each) => !each.split('*').every((part) => text.includes(part)));
        expect(added).toEqual([]);
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});
