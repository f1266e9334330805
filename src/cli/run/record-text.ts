import { pageText } from '../../messages/page-text.ts';
import { recordName } from './record-name.ts';
import type { RunRecord } from './run-record.ts';

/** A visit in one line, and what changed since an earlier one in a line each. */
export function recordText(record: RunRecord): string {
  if (record.outcome === 'failed')
    return `${pageText(recordName(record))}  could not be done: ${pageText(record.reason)}`;
  const { counts } = record;
  const told = [
    [counts.undeclared, 'not declared'],
    [counts.differs, 'differing'],
    [counts.againstChoice, 'against the choice'],
    [counts.mentioned, 'named'],
    [counts.asDeclared, 'as declared'],
  ] as const;
  const said = told.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const cookies = counts.cookies === 1 ? '1 cookie' : `${counts.cookies} cookies`;
  const name = pageText(recordName(record));
  if (record.changes !== null) return [name, ...record.changes.map((change) => `  ${change}`)].join('\n');
  return `${name}  ${said.length === 0 ? cookies : `${cookies}: ${said.join(', ')}`}`;
}

/** How many visits are not told, since nothing changed. */
export const asItWasText = (same: number, all: number): string => `${same} of ${all} visits found all as it was.`;
