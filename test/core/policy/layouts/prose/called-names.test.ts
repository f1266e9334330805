import { expect, test } from 'vitest';
import { createCalledNames } from '../../../../../src/core/policy/layouts/prose/called-names.ts';
import { fields } from '../../reader.ts';

const calledNames = createCalledNames(fields);
const namesIn = (sentence: string, isAbout: boolean, ofCookies: boolean) =>
  calledNames(sentence, isAbout, ofCookies).map(({ start, end }) => sentence.slice(start, end));

test.each([
  { sentence: 'A cookie called layoutstyle, which keeps the layout.', names: ['layoutstyle'] },
  { sentence: 'Das Cookie namens „layout“ merkt sich das Aussehen.', names: ['layout'] },
  { sentence: 'Egy lang nevű süti.', names: ['lang'] },
  { sentence: 'So-called “technical” cookies are needed.', names: [] },
  { sentence: 'A cookie called after a town we know.', names: [] },
])('"$sentence" calls $names', ({ sentence, names }) => expect(namesIn(sentence, true, false)).toEqual(names));

test('where only the text around it speaks of cookies, what is written as code is a name', () => {
  expect(namesIn('One for preferences, called `wall`.', false, true)).toEqual(['wall']);
  expect(namesIn('One for preferences, called “wall”.', false, true)).toEqual([]);
  expect(namesIn('One for preferences, called `wall`.', false, false)).toEqual([]);
});
