import { describe, expect, test } from 'vitest';
import { catalogueEntries } from '../../../src/cli/knowledge/catalogue.ts';
import type { Category } from '../../../src/core/cookie/category.ts';
import { refusalIn } from '../../../src/core/portal/consent-purposes.ts';
import type { ConsentChoices } from '../../../src/core/portal/consent-tools/consent-tool.ts';
import { TOOL_NAMES, toolText } from '../../../src/messages/tool.ts';

describe('whether choices refuse a cookie', () => {
  test.each<{
    when: string;
    choices: ConsentChoices;
    provider?: string;
    category?: Category;
    refused: readonly string[] | null;
  }>([
    { when: 'its tool was refused', choices: { matomo: false, ga: true }, provider: 'Matomo', refused: ['matomo'] },
    { when: 'its tool was accepted', choices: { matomo: true, ga: false }, provider: 'Matomo', refused: null },
    {
      when: 'both tools of its provider were refused',
      choices: { xiti: false, at: false },
      provider: 'AT Internet (Piano)',
      refused: ['at', 'xiti'],
    },
    {
      when: 'one tool of its provider was accepted',
      choices: { xiti: false, at: true },
      provider: 'AT Internet (Piano)',
      refused: null,
    },
    { when: 'all but its tool was asked about and refused', choices: { ga: false }, provider: 'Matomo', refused: [] },
    { when: 'nobody knows whose it is, and all was refused', choices: { ga: false, matomo: false }, refused: [] },
    { when: 'nobody knows whose it is, and some was accepted', choices: { ga: false, matomo: true }, refused: null },
    { when: 'only what is always on was noted', choices: { functional_cookies: false }, refused: null },
    {
      when: 'it is a preference, which is always on, whatever is noted',
      choices: { functional_cookies: false, ga: false },
      category: 'preferences',
      refused: null,
    },
    {
      when: 'it is a preference, and nothing is noted of what is always on',
      choices: { ga: false },
      category: 'preferences',
      refused: [],
    },
    { when: 'nothing could be read', choices: {}, provider: 'Matomo', refused: null },
  ])('$refused when $when', ({ choices, provider, category = 'statistics', refused }) => {
    expect(refusalIn(choices, provider, category)).toEqual(refused);
  });
});

const providers = {
  matomo: 'Matomo',
  ga: 'Google Analytics',
  at: 'AT Internet (Piano)',
  xiti: 'AT Internet (Piano)',
  piano: 'AT Internet (Piano)',
  eulerian: 'Eulerian',
};

test.each(Object.entries(TOOL_NAMES))(
  '%s is told by its name, %s, and its provider is one of the catalogue',
  (id, name) => {
    const provider = new Map(Object.entries(providers)).get(id) ?? '';
    expect(toolText(id)).toBe(name);
    expect(catalogueEntries.map((entry) => entry.provider)).toContain(provider);
    expect(refusalIn({ [id]: false }, provider, 'statistics')).toEqual([id]);
  },
);

test.each(['other_tool', 'constructor'])('a tool that nobody knows, %s, is called as the banner calls it', (tool) => {
  expect(toolText(tool)).toBe(tool);
});
