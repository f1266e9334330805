import { expect, test } from 'vitest';
import { createGoesOn } from '../../../../../src/core/policy/layouts/prose/goes-on.ts';
import { fields } from '../../reader.ts';

const goesOn = createGoesOn(fields);

test.each([
  { sentence: 'It is kept for a year.', on: true },
  { sentence: 'This cookie expires after 2 years.', on: true },
  { sentence: 'They are both kept for a year.', on: true },
  { sentence: 'Er wird nach 2 Jahren gelöscht.', on: true },
  { sentence: 'These cookies are kept for a year.', on: false },
  { sentence: 'Server logs are kept for a year.', on: false },
  { sentence: 'The basket is kept for a year.', on: false },
  { sentence: 'Accounts expire after 2 years.', on: false },
  { sentence: `${'It is this that it is that '.repeat(2)}it is kept for a year.`, on: false },
])('"$sentence" goes on about the cookie before: $on', ({ sentence, on }) => {
  expect(goesOn(sentence)).toBe(on);
});
