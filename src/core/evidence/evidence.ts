import type { Journal } from '../journal/event.ts';

/** A form in which other tools keep what they saw. */
export type EvidenceFormat =
  /** HTTP Archive 1.2, of a browser, proxy or test tool. */
  | 'har'
  /** Cookies as a browser holds them: Playwright's storage state, and lists as Cookie-Editor and Puppeteer write them. */
  | 'cookies'
  /** Netscape's cookies.txt. */
  | 'netscape'
  /** `inspection.json` of the website-evidence-collector. */
  | 'collector'
  /** JSON of the gdpr-cookie-scanner. */
  | 'scanner';

/** What the reader of a report is told of the file that it was made of. */
export interface Origin {
  readonly format: EvidenceFormat;
  /** Names of cookies that requests carried and nothing in the file sets: how long they stay is not known. */
  readonly sentOnly: readonly string[];
}

/** What a file of another tool tells. Values of cookies are dropped at the door. */
export interface Evidence extends Origin {
  readonly journal: Journal;
  /** The portal's page. */
  readonly page: EvidencePage;
  /** What was watched, as the file names it; null when it does not. */
  readonly browser: { readonly name: string; readonly version: string } | null;
  /** How many of its lines or entries could not be read, and are left out. */
  readonly unread: number;
}

interface EvidencePage {
  readonly url: string;
  /** Its markup; null when the file leaves it out. */
  readonly html: string | null;
}

/** A visit has some hundreds. A report of so many takes ten seconds, and most of a gigabyte. */
export const MAX_EVENTS = 200_000;

/** Why nothing can be read from a file. */
export type EvidenceFailure =
  /** Of none of the formats that are read. */
  | 'unknown-format'
  /** It does not end as it begins: cut off, for instance. */
  | 'damaged'
  /** It holds more than a visit of one portal does, and more than a report can be made of. */
  | 'too-many'
  /** The cookies were left out when it was written. */
  | 'without-cookies'
  /** Cookie-Editor's cookies.txt gives cookies that end with the session a day: they cannot be told apart. */
  | 'sessions-lost'
  /** Cookies of many sites, and nothing says which was visited. */
  | 'no-page'
  /** The user named a portal, and no page of it is in the file. */
  | 'other-page';

export type ReadEvidence =
  | { readonly ok: true; readonly evidence: Evidence }
  | { readonly ok: false; readonly failure: EvidenceFailure };

/** How a file is to be understood. */
export interface EvidenceContext {
  /** The portal's address, when the user names it. */
  readonly url: string | null;
  /** When the file was written, in ms since the Unix epoch: what it lists was there then. */
  readonly writtenAt: number;
}
