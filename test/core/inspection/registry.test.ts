import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { proofs } from '../../../demo-portal/proofs.ts';
import { rules } from '../../../src/core/inspection/rules/rules.ts';

/** The rules by their files: each of the lists that speak of them must have all, and no others. */
const folder = 'src/core/inspection/rules';
const files = readdirSync(folder)
  .map((file) => file.replace('.ts', ''))
  .filter((file) => !file.endsWith('rules'));
const camelCase = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const tables = readdirSync('test/core/inspection/rules');
const prose = readFileSync('docs/rules.md', 'utf8');

/** The rows of the table in docs/rules.md: by rule, the portal that triggers it and the one that nearly does. */
const rows = new Map(
  [...prose.matchAll(/^\| `([\w-]+)` \| `([\w-]+)`: [^|]+ \| `([\w-]+)`: [^|]+ \|$/gm)].map(
    ([, rule = '', ...portals]) => [rule, portals] as const,
  ),
);
/** The rules that find something on a demo portal, which both browsers prove. */
const foundOn = (portal: string) =>
  proofs.find(({ scenario }) => scenario === portal)?.findings.map((finding) => finding.split(' ')[0]);

test('every rule is asked, once', () => {
  const { difference, cookie, declaration, refused, storage, policy } = rules;
  const asked = [difference, cookie, declaration, refused.rules, storage, policy].flat();
  expect(asked.map(({ name }) => name).sort()).toEqual(files.map(camelCase).sort());
});

describe.each(files)('%s', (rule) => {
  test('has a table of tests beside it', () => {
    expect(tables).toContain(`${rule}.test.ts`);
  });

  test('docs/rules.md explains it, with a portal that triggers it and one that nearly does', () => {
    expect(prose).toMatch(new RegExp(`^## ${rule}$`, 'm'));
    const [triggering = '', near = ''] = rows.get(rule) ?? [];
    expect(foundOn(triggering)).toContain(rule);
    expect(foundOn(near)).not.toContain(rule);
  });
});

test('docs/rules.md explains no other', () => {
  const headings = [...prose.matchAll(/^## ([a-z-]+)$/gm)].map(([, rule]) => rule);
  expect(headings.sort()).toEqual(files.toSorted());
  expect([...rows.keys()].sort()).toEqual(files.toSorted());
});
