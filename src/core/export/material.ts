import type { ReportedCookie } from '../inspection/report.ts';
import type { WrittenDocument } from './document.ts';

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
  /** The report as JSON, with what made it. */
  readonly json: string;
  /** The audit file: that report, and all that it was made of. */
  readonly audit: string;
  /** In the order of the report. */
  readonly cookies: readonly ToldCookie[];
  /** The report in words. */
  readonly document: WrittenDocument;
  /** What the policy should say, in its language. */
  readonly policyTable: WrittenDocument;
}
