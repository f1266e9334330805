import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/cli/knowledge/catalogue.ts';
import { inspect } from '../../../../src/core/inspection/inspect.ts';
import type { Reference } from '../../../../src/core/inspection/judgement/judgement.ts';
import type { Severity } from '../../../../src/core/inspection/judgement/severity.ts';
import { findMentions } from '../../../../src/core/inspection/mention/find-mentions.ts';
import { allRules as rules } from '../../../../src/core/inspection/rules/all-rules.ts';
import type { Evidence, RuleId, RuleSet } from '../../../../src/core/inspection/rules/rules.ts';
import type { Journal } from '../../../../src/core/journal/event.ts';
import type { Declaration } from '../../../../src/core/policy/declaration.ts';
import type { FoundPolicy } from '../../../../src/core/policy/policy.ts';
import { evidenceText } from '../../../../src/messages/evidence.ts';
import { whyText } from '../../../../src/messages/finding.ts';
import { messagesFromFile } from '../../../../src/messages/messages-from-file.ts';
import { HOST, policy, START } from '../../facts.ts';
import { DAY_IN_MS } from './row-facts.ts';

/** One row, one portal: what is found on it by one rule. */
interface Row {
  readonly when: string;
  readonly journal?: Journal;
  readonly said: FoundPolicy;
  readonly host?: string;
  /** Null when nothing is found. */
  readonly found: `${Severity} by ${Reference}` | null;
}

const locales = readdirSync('_locales');

const inspected = ({ journal = [], said, host = HOST }: Row, asked: RuleSet = rules) => {
  const portal = { host, certainty: 'certain', evidence: { kind: 'host-granted' } } as const;
  const moved = journal.map((event) =>
    'pageHost' in event && event.pageHost === HOST ? { ...event, pageHost: host } : event,
  );
  const now = START + 40 * DAY_IN_MS;
  return inspect({ portal, site: null, journal: moved, policy: said, catalogue, findMentions, rules: asked, now });
};

/** The rules without all but this one. */
function only(one: unknown): RuleSet {
  const kept = <R>(list: readonly R[]): readonly R[] => list.filter((rule) => rule === one);
  const { difference, cookie, declaration, refused, storage, policy, isTried } = rules;
  return {
    difference: kept<RuleSet['difference'][number]>(difference),
    cookie: kept<RuleSet['cookie'][number]>(cookie),
    declaration: kept<RuleSet['declaration'][number]>(declaration),
    refused: { lines: refused.lines, rules: kept(refused.rules) },
    storage: kept<RuleSet['storage'][number]>(storage),
    policy: kept<RuleSet['policy'][number]>(policy),
    isTried,
    besides: rules.besides,
  };
}

/** A rule by its table: what triggers it, what nearly does, and what it says of that in every language. */
export function proveRule(id: RuleId, rows: readonly Row[]): void {
  const triggering = rows.filter(({ found }) => found !== null);

  test.each(rows)('$found when $when', (row) => {
    const own = inspected(row).findings.filter(({ evidence }) => evidence.kind === id);
    const said = new Set(own.map(({ severity, reference }) => `${severity} by ${reference}`));
    expect([...said]).toEqual(row.found === null ? [] : [row.found]);
  });

  test('has a row that triggers it and one that nearly does', () => {
    expect(rows.some(({ found }) => found === null)).toBe(true);
    expect(triggering.length).toBeGreaterThan(0);
  });

  test('its file exports it under its name, and its evidence is called so', async () => {
    const exported: Readonly<Record<string, unknown>> = await import(`../../../../src/core/inspection/rules/${id}.ts`);
    const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    expect(Object.keys(exported)).toEqual([name]);
    const found = triggering.flatMap((row) => inspected(row, only(exported[name])).findings);
    expect(new Set(found.map(({ evidence }) => evidence.kind))).toEqual(new Set([id]));
  });

  test.each(locales)('in the language %s it says what it saw, and why it matters', (locale) => {
    const file = JSON.parse(readFileSync(`_locales/${locale}/messages.json`, 'utf8'));
    const messages = messagesFromFile(file, locale);
    const reports = triggering.map((row) => inspected(row));
    const texts = reports.flatMap((report) =>
      report.findings
        .filter(({ evidence }) => evidence.kind === id)
        .flatMap(({ evidence }) => [evidenceText(evidence, report, messages), whyText(evidence, report, messages)]),
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(texts).not.toContain('');
  });
}

/** What is seen on a portal of this journal and these declarations. */
export function evidenceOf(journal: Journal, ...said: readonly Declaration[]): readonly Evidence[] {
  const portal = { host: HOST, certainty: 'certain', evidence: { kind: 'host-granted' } } as const;
  const now = START + 60_000;
  const report = inspect({ portal, site: null, journal, policy: policy(...said), catalogue, findMentions, rules, now });
  return report.findings.map(({ evidence }) => evidence);
}
