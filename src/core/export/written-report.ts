import { type Inspection, inspect, type Watched } from '../inspection/inspect.ts';
import type { Report } from '../inspection/report.ts';
import { withoutPersons } from './without-persons.ts';

/** What an inspection needs that was not watched: what we know ourselves. */
export type Known = Omit<Inspection, keyof Watched>;

/** A report, and what it was made of. */
export interface Written {
  readonly watched: Watched;
  readonly report: Report;
}

/**
 * The report as it is exported. It is made of what may be written, and not of what is shown: so anybody who has the audit
 * makes the same one, to the byte.
 */
export function writtenReport(watched: Watched, known: Known): Written {
  const written = withoutPersons(watched);
  return { watched: written, report: inspect({ ...written, ...known }) };
}
