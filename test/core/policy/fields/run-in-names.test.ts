import { expect, test } from 'vitest';
import { createRunInNames } from '../../../../src/core/policy/fields/run-in-names.ts';

const { findRunInNames } = createRunInNames(['cookies_preferences', 'session']);

test.each([
  { text: 'preferencescookies_preferencesKeeps', names: ['cookies_preferences'] },
  { text: 'ThemelocalStorageKeeps', names: ['localStorage'] },
  // Shorter names are found inside of ordinary words.
  { text: 'Obsessions', names: [] },
  { text: 'preferences', names: [] },
])('in "$text" are run in $names', ({ text, names }) => {
  expect(findRunInNames(text).map(({ start }) => text.slice(start, start + (names[0]?.length ?? 0)))).toEqual(names);
});
