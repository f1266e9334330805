import { expect, test } from 'vitest';
import { EXIT } from '../../../src/cli/terminal/exit-status.ts';
import { helpAfter } from '../../../src/cli/terminal/help-after.ts';

test('the help of a command ends with examples and with every exit status', () => {
  const help = helpAfter('inspect');
  expect(help).toContain('Examples:\n  portal-cookie-inspector inspect https://data.example.org/');
  for (const status of Object.values(EXIT)) expect(help).toMatch(new RegExp(`^ {2}${status} {4}`, 'm'));
  expect(helpAfter('portal-cookie-inspector')).not.toContain('Examples');
});
