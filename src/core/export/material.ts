import type { Report, ReportedCookie } from '../inspection/report.ts';
import type { WrittenDocument } from './document.ts';
import type { Provenance } from './provenance.ts';

/** What is said of one cookie, in words. */
export interface ToldCookie {
  readonly reported: ReportedCookie;
  /** What it is for, and who says so. */
  readonly purpose: string;
  readonly provider: string;
  readonly category: string;
  readonly statedLifetime: string;
  readonly lifetime: string;
  readonly setters: readonly string[];
  readonly findings: readonly string[];
}

/** All that an export is made of. Words are handed in: the core knows none. */
export interface Material {
  readonly report: Report;
  readonly provenance: Provenance;
  /** In the order of the report. */
  readonly cookies: readonly ToldCookie[];
  /** The report in words. */
  readonly document: WrittenDocument;
}
