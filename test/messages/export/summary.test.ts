import { expect, test, vi } from 'vitest';
import { summary } from '../../../src/messages/export/summary.ts';
import { states } from '../../fixtures/reports.ts';
import { en } from '../speech.ts';

vi.stubEnv('TZ', 'UTC');

test('a report in short has its answer, its cookies and what could not be seen', () => {
  const text = summary(states.drifting.report, en);
  expect(text).toContain('# Cookies of ppival.opendatasoft.com\n\n**3 of 5 cookies do not match.**');
  expect(text.match(/^\| `/gm)).toHaveLength(5);
  expect(text).toContain('- Pages you have not visited may set more.');
});
