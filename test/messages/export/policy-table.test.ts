import { describe, expect, test, vi } from 'vitest';
import { markdown } from '../../../src/core/export/markdown.ts';
import type { Report } from '../../../src/core/inspection/report.ts';
import { policyTable } from '../../../src/messages/export/policy-table.ts';
import { cookie, declared, persistent, report, reported } from '../../fixtures/parts.ts';
import { states } from '../../fixtures/reports.ts';
import { en, fr } from '../speech.ts';

vi.stubEnv('TZ', 'UTC');

const { sessionid, matomo } = declared;
const matches = (declaration: typeof sessionid | typeof matomo) => ({ kind: 'as-declared', declaration }) as const;
const known = {
  kind: 'catalogue',
  id: 'matomo_id',
  provider: 'Matomo',
  category: 'statistics',
  certainty: 'certain',
} as const;

const rowsOf = (one: Partial<Report>, messages = en) =>
  markdown(policyTable(report(one), messages))
    .split('\n')
    .filter((line) => line.startsWith('| `'));

describe('what the policy should say', () => {
  test.each<{ of: string; cookies: Report['cookies']; rows: readonly string[] }>([
    {
      of: 'a declared cookie: the policy’s own words, and the lifetime that was measured',
      cookies: [reported(cookie('sessionid'), { verdict: matches(sessionid), lifetime: persistent(90 * 86_400) })],
      rows: [
        '| `sessionid` | Opendatasoft | Log-in: shows with each request who is asking. | 90 days | the working of the portal |',
      ],
    },
    {
      of: 'several cookies of one declaration: one row, by its pattern and the longest lifetime',
      cookies: ['_pk_id.1', '_pk_id.2'].map((name, index) =>
        reported(cookie(name), { verdict: matches(matomo), lifetime: persistent((index + 1) * 86_400) }),
      ),
      rows: [
        '| `_pk_id.*` | Matomo | Audience measurement: tells one visitor from another. | 2 days | audience statistics |',
      ],
    },
    {
      of: 'an undeclared cookie that the catalogue knows: our words',
      cookies: [reported(cookie('_pk_id.1'), { purposes: [known], lifetime: persistent(86_400) })],
      rows: [
        '| `_pk_id.1` | Matomo | Recognises your browser at your next visit, so that the portal can count visitors. | 1 day | audience statistics |',
      ],
    },
    {
      of: 'one that it knows by its name alone: our words, to be checked',
      cookies: [reported(cookie('_pk_id.1'), { purposes: [{ ...known, certainty: 'probable' }] })],
      rows: [
        '| `_pk_id.1` | \\[to check: Matomo\\] | \\[to check: Recognises your browser at your next visit, so that the portal can count visitors.\\] | until the browser closes | \\[to check: audience statistics\\] |',
      ],
    },
    {
      of: 'one that nobody knows, from before the watch: all is for a person to complete',
      cookies: [reported(cookie('visit'), { olderThanWatch: true })],
      rows: ['| `visit` | \\[to complete\\] | \\[to complete\\] | \\[to complete\\] | \\[to complete\\] |'],
    },
  ])('$of', ({ cookies, rows }) => expect(rowsOf({ cookies })).toEqual(rows));

  test('what is declared and was not seen stands below, in the policy’s words', () => {
    const declarations = [{ declaration: declared.language, verdict: 'conditional' as const }];
    expect(rowsOf({ cookies: [], declarations })).toEqual([
      '| `django_language` | Opendatasoft | Language: keeps the language chosen for the pages. Used only if the portal is available in several languages. | 12 months | the working of the portal |',
    ]);
  });

  test('it is in the language of its messages, and says when the policy is in another', () => {
    const table = markdown(policyTable(states.drifting.report, fr));
    expect(table).toContain('| Cookie | Fournisseur | Finalité | Durée | Catégorie |');
    expect(table).toContain('La politique est dans une autre langue (anglais)');
    expect(markdown(policyTable(states.drifting.report, en))).not.toContain('another language');
  });

  test('the platform’s standard list is not offered as the portal’s words', () =>
    expect(markdown(policyTable(states['policy-not-found'].report, en))).not.toContain('Declared, but not observed'));
});
