import { describe, expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

const GLUED = 'Kakor\n\nNamnBeskrivning\ntown_stateChoiceSparar ditt val.\ntown_refKnyter ditt besök till en session.';
const namesOf = (text: string, observed: readonly string[]): readonly string[] =>
  readPolicy(text, null, observed).declarations.map(({ name }) => name);

describe('names that were seen on the portal', () => {
  test('tell where glued cells part', () => {
    expect(namesOf(GLUED, [])).not.toContain('town_stateChoice');
    expect(namesOf(GLUED, ['town_stateChoice', 'other'])).toEqual(['town_stateChoice', 'town_ref']);
  });

  test('do not make a word of a sentence a name', () => {
    expect(namesOf('Cookies\n\nThe theme of our site is kept in no cookie.', ['theme', 'kept', 'site'])).toEqual([]);
  });
});
