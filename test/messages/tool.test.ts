import { expect, test } from 'vitest';
import { toolText } from '../../src/messages/tool.ts';

test.each([
  { tool: 'matomo', says: 'Matomo' },
  { tool: 'Matomo', says: 'Matomo' },
  { tool: 'MATOMO', says: 'MATOMO' },
  { tool: 'matomo2', says: 'matomo2' },
  { tool: 'constructor', says: 'constructor' },
  { tool: 'a\u202eb', says: 'a‹U+202E›b' },
  { tool: '', says: '' },
])('the tool $tool is called $says', ({ tool, says }) => {
  expect(toolText(tool)).toBe(says);
});
