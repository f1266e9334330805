import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { runOptions } from '../../src/cli/commands/run-options.ts';

const usual = { browser: 'chromium', consent: 'leave' } as const;

test.each([
  { given: { pages: 0, anyway: false }, typed: ['--browser chromium', '--consent leave'] },
  { given: { phases: ['refuse', 'accept'] as const }, typed: ['--browser chromium', '--phases refuse,accept'] },
  {
    given: { pages: 3, language: 'fr', anyway: true, since: 'june' },
    typed: [
      '--browser chromium',
      '--consent leave',
      '--pages 3',
      '--language fr',
      '--anyway',
      `--since ${resolve('june')}`,
    ],
  },
])('what decides on results is written as it is typed: $typed', ({ given, typed }) =>
  expect(runOptions({ ...usual, ...given })).toEqual(typed),
);
