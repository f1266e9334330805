import type { Report, ReportedCookie } from '../../src/core/inspection/report.ts';
import type { Declaration } from '../../src/core/policy/declaration.ts';
import type { Listed as Group } from '../../src/messages/status.ts';

/** The rows of the list that are not filtered out, in the report's order. */
export interface Listed {
  readonly cookies: readonly ReportedCookie[];
  readonly declarations: readonly Declaration[];
  /** How many there are before the search. */
  readonly of: number;
}

/** @param search part of a name, in any case; empty for all */
export function listFilter(report: Report, filter: Group | null, search: string): Listed {
  const sought = search.trim().toLowerCase();
  const named = ({ name }: { readonly name: string }) => name.toLowerCase().includes(sought);
  const declared = unobserved(report);
  if (filter === 'unobserved' || (filter === null && report.cookies.length === 0)) {
    return { cookies: [], declarations: declared.filter(named), of: declared.length };
  }
  const cookies = report.cookies.filter(({ status }) => filter === null || status?.group === filter);
  return { cookies: cookies.filter(({ cookie }) => named(cookie)), declarations: [], of: report.cookies.length };
}

function unobserved({ declarations }: Report): readonly Declaration[] {
  return declarations.filter(({ verdict }) => verdict !== 'observed').map(({ declaration }) => declaration);
}
