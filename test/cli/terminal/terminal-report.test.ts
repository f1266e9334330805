import { expect, test } from 'vitest';
import { terminalReport } from '../../../src/cli/terminal/terminal-report.ts';
import { states } from '../../fixtures/reports.ts';
import { en } from '../../messages/speech.ts';

const drifting = terminalReport(states.drifting.report, en, { colour: false });

test.each([
  '3 of 5 cookies do not match.\n1 not in the policy · 1 longer than declared · to check: 1 kept though refused',
  '✗ portal_visit_ref  Not in the policy',
  'Stays 90 days; the policy says “2 weeks”.',
  '! _pk_id.1.1fff  Kept though refused · Set before you chose · To check',
  'before your choice',
  'Set by the response of /login/ (302)',
  '○ django_language  Not seen',
  'Worth knowing · ppival.opendatasoft.com keeps 1 item in the browser besides cookies.',
  'Pages you have not visited may set more.',
])('the terminal says: %s', (messages) => {
  expect(drifting).toContain(messages);
});

test('what pages wrote brings no commands for the terminal', () => {
  const hostile = terminalReport(states.hostile.report, en, { colour: false });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(hostile).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});
