import { expect, test } from 'vitest';
import { jsonText } from '../../../src/cli/terminal/json-text.ts';
import { escapeObeyed } from '../../../src/core/export/escape-obeyed.ts';

/** C0 and C1 controls, DEL, marks and isolates of direction, line separators. */
const OBEYED = ['\u001b', '\u007f', '\u0085', '\u009b', '\u061c', '\u200e', '\u200f', '\u2028', '\u202e', '\u2069'];

test.each(OBEYED.map((character) => [character.charCodeAt(0).toString(16), character]))(
  'U+%s is written as an escape, and read as what it was',
  (_, character) => {
    const value = { name: `a${character}b` };
    expect(jsonText(value)).not.toContain(character);
    expect(JSON.parse(jsonText(value))).toEqual(value);
  },
);

test.each(['é', '€', 'ع', '‘', '😀'])('%s stands as it is', (text) => {
  expect(escapeObeyed(JSON.stringify(text))).toBe(`"${text}"`);
});
