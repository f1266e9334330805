import type { RunRecord } from './run-record.ts';

/** What a visit is called where people read it: its address without what most addresses share, and where that led. */
export function recordName(record: RunRecord): string {
  const address = record.url.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const isElsewhere = record.outcome === 'inspected' && record.portal !== record.host;
  const name = record.phase === null ? address : `${address} (${record.phase})`;
  return isElsewhere ? `${name} → ${record.portal}` : name;
}
