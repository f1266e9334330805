import { expect, test } from 'vitest';
import { type Status, statusText } from '../../src/messages/verdict.ts';
import { en } from './speech.ts';

const says: Readonly<Record<Status, string>> = {
  'as-declared': 'As declared',
  differs: 'Differs',
  mentioned: 'Named',
  undeclared: 'Not declared',
  unobserved: 'Not seen',
};

test.each(Object.keys(says) as Status[])('%s is said in a word or two', (status) => {
  expect(statusText(status, en)).toBe(says[status]);
});
