import { escapeObeyed } from '../../core/export/escape-obeyed.ts';
import type { Severity } from '../../core/inspection/judgement/severity.ts';
import type { RunRecord } from './run-record.ts';

const LEVELS = { mismatch: 'error', review: 'warning', note: 'note' } as const satisfies Record<Severity, string>;

/** A run as SARIF: a result for each finding, a notification for each portal that could not be inspected. @see SARIF 2.1.0 */
export function sarif(records: readonly RunRecord[], version: string): string {
  const inspected = records.filter((record) => record.outcome === 'inspected');
  const failed = records.filter((record) => record.outcome === 'failed');
  const rules = [...new Set(inspected.flatMap(({ told }) => told.map(({ rule }) => rule)))].sort();
  const run = {
    tool: { driver: { name: 'portal-cookie-inspector', version, rules: rules.map((id) => ({ id })) } },
    invocations: [
      {
        executionSuccessful: failed.length === 0,
        toolExecutionNotifications: failed.map(({ url, reason }) => ({
          level: 'error',
          message: { text: reason },
          locations: [locationOf(url)],
        })),
      },
    ],
    results: inspected.flatMap(({ url, phase, told }) =>
      told.map(({ rule, severity, subject, text }) => ({
        ruleId: rule,
        level: LEVELS[severity],
        message: { text: `${subject}: ${text}` },
        locations: [locationOf(url)],
        partialFingerprints: { 'finding/v1': JSON.stringify([url, phase, rule, subject]) },
      })),
    ),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${escapeObeyed(JSON.stringify(log, null, 2))}\n`;
}

const locationOf = (uri: string) => ({ physicalLocation: { artifactLocation: { uri } } });
