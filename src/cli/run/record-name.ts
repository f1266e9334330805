import type { RunRecord } from './run-record.ts';

/** What a visit is called where people read it: its address without what most addresses share, and where that led. */
export function recordName(record: RunRecord): string {
  const address = record.url.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const isElsewhere = record.outcome === 'inspected' && record.portal !== record.host;
  return isElsewhere ? `${address} → ${record.portal}` : address;
}
