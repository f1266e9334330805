import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { proofs } from '../../../demo-portal/proofs.ts';
import { rules } from '../../../src/core/inspection/rules/rules.ts';

/** The rules by their files: each of the lists that speak of them must have all, and no others. */
const folder = 'src/core/inspection/rules';
const files = readdirSync(folder).map((file) => file.replace('.ts', ''));
const camelCase = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const prose = readFileSync('docs/rules.md', 'utf8');
const words = readFileSync('src/messages/evidence.ts', 'utf8');

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
  const { cookie, declaration, refused, storage, policy } = rules;
  const asked = [cookie, declaration, refused?.rules ?? [], storage, policy].flat();
  expect(asked.map(({ name }) => name).sort()).toEqual(files.map(camelCase).sort());
});

describe.each(files)('%s', (rule) => {
  test('its file exports it under its name, and its evidence is called so', () => {
    const source = readFileSync(`${folder}/${rule}.ts`, 'utf8');
    expect(source).toMatch(new RegExp(`^export const ${camelCase(rule)}: Rule<\\w+, '${rule}'>`, 'm'));
    expect(source).toContain(`kind: '${rule}'`);
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

describe.each(readdirSync('_locales'))('in the language %s', (locale) => {
  const messages = JSON.parse(readFileSync(`_locales/${locale}/messages.json`, 'utf8'));

  test.each(files)('%s says what it saw, and why it matters', (rule) => {
    const [, branch = ''] = words.split(`case '${rule}':`);
    const keys = [...(branch.split(/\n {4}(?:case|default)\b/)[0] ?? '').matchAll(/'(evidence_\w+)'/g)].map(
      ([, key = '']) => key,
    );
    expect(keys.length).toBeGreaterThan(0);
    for (const key of [...keys, `why_${rule.replaceAll('-', '_')}`])
      expect([...Object.keys(messages)].filter((name) => name.replace(/_(one|other)$/, '') === key)).not.toEqual([]);
  });
});
