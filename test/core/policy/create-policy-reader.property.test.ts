import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

test('names that were seen on the portal add none that the text has not, whatever they are', () => {
  const name = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9_.-]{1,14}$/);
  fc.assert(
    fc.property(fc.array(name, { maxLength: 5 }), fc.array(name, { maxLength: 5 }), (written, observed) => {
      const text = `Name\tPurpose\n${written.map((each) => `${each}\tKeeps your choice`).join('\n')}`;
      const read = readPolicy(text, null, observed).declarations.map((declaration) => declaration.name);
      expect(read.filter((each) => !each.split('*').every((part) => text.includes(part)))).toEqual([]);
    }),
    { seed: 11, numRuns: 60 },
  );
});
