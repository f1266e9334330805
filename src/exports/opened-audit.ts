import type { Provenance } from '../core/export/provenance.ts';
import type { Watched } from '../core/inspection/inspect.ts';

/** A saved audit whose report is shown. */
export interface OpenedAudit {
  readonly file: string;
  readonly watched: Watched;
  readonly provenance: Provenance;
  /** Where the report in the file is first another than this one; null when both are the same. */
  readonly differsAt: string | null;
  /** The id under which this browser keeps it; left out for a file. */
  readonly savedAs?: string;
}

/** Whether a file is meant as an audit, which then must be one: no policy is JSON. */
export const isMeantAsAudit = ({ name, type }: File): boolean => type === 'application/json' || /\.json$/i.test(name);
