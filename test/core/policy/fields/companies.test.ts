import { expect, test } from 'vitest';
import { fields } from '../reader.ts';

const { isCompany, withoutStop } = fields;

test.each([
  { text: 'Example GmbH', company: true },
  { text: 'Example GmbH, Hamburg', company: true },
  { text: 'Example Tools sp. z o.o.', company: true },
  { text: 'Example, Inc.', company: true },
  { text: 'GmbH', company: false },
  { text: 'Example gmbh', company: false },
  { text: 'Example', company: false },
  { text: 'Town of Example', company: false },
])('$text is a company: $company', ({ text, company }) => {
  expect(isCompany(text)).toBe(company);
});

test.each([
  { text: 'Town of Example.', without: 'Town of Example' },
  { text: 'Town of Example;', without: 'Town of Example' },
  { text: 'Example Inc.', without: 'Example Inc.' },
  { text: 'Example a. s.', without: 'Example a. s.' },
  { text: 'Example principal.', without: 'Example principal' },
  { text: 'Example', without: 'Example' },
])('$text is "$without" without its full stop', ({ text, without }) => {
  expect(withoutStop(text)).toBe(without);
});
