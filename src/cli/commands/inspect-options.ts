import type { Severity } from '../../core/inspection/judgement/severity.ts';
import type { BrowserKind } from '../browser/browser-session.ts';
import type { HostMapping } from '../browser/host-mapping.ts';
import type { VisitPhase } from '../run/target.ts';
import type { ConsentAction } from '../visit/press-consent.ts';

/** What `inspect` is told. */
export interface InspectOptions {
  readonly list?: string;
  /** A file of another tool, instead of a visit. */
  readonly from?: string;
  /** What that is held against: a file or an address. */
  readonly policy?: string;
  readonly consent: ConsentAction;
  readonly phases?: readonly VisitPhase[];
  /** The folder of an earlier run. */
  readonly since?: string;
  readonly junit?: string;
  readonly sarif?: string;
  readonly failOn?: Severity;
  readonly out?: string;
  readonly jobs: number;
  /** The Redis that workers take visits from: none is made here then. */
  readonly queue?: string;
  /** What visits. */
  readonly browser: BrowserKind;
  /** The WebSocket address of a browser that runs elsewhere. */
  readonly connect?: string;
  /** In seconds. */
  readonly pause: number;
  readonly resume?: boolean;
  /** In seconds. */
  readonly timeout?: number;
  /** How many further pages of a portal are visited. */
  readonly pages?: number;
  /** In which pages are asked for, as a BCP 47 tag. */
  readonly language?: string;
  readonly anyway?: boolean;
  readonly resolve?: readonly HostMapping[];
  readonly allowInsecure?: boolean;
  readonly json?: boolean;
}
