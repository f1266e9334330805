import type { OpenPage } from '../../src/browser/open-pages.ts';
import type { WatchTarget } from '../../src/browser/watch.ts';
import type { Cookie } from '../../src/core/cookie/cookie.ts';
import type { FormatId } from '../../src/core/export/formats.ts';
import type { Notes } from '../../src/core/export/notes.ts';
import type { Watched } from '../../src/core/inspection/inspect.ts';
import type { Report } from '../../src/core/inspection/report.ts';
import type { FileFailure } from '../../src/documents/file-failure.ts';
import type { OpenedAudit } from '../../src/exports/opened-audit.ts';

/** How the choice of another document goes. */
export type Choice =
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'file-failed'; readonly file: string; readonly failure: FileFailure }
  /** Only its first pages were read: how many, and of how many. */
  | {
      readonly kind: 'file-cut';
      readonly file: string;
      readonly cut: { readonly read: number; readonly all: number };
    }
  | { readonly kind: 'page-failed' }
  /** A file could not be written, or an audit not be read: why, as a sentence. */
  | { readonly kind: 'said'; readonly sentence: string };

/** All that the report page can show: it is a function of this value and nothing else. */
export type ReportState =
  | { readonly kind: 'loading' }
  /** No watch of this portal is running; null when the address is one of an earlier session. */
  | { readonly kind: 'gone'; readonly host: string | null; readonly choice?: Choice | null }
  | {
      readonly kind: 'report';
      readonly report: Report;
      /** What the report was made of. */
      readonly watched: Watched;
      readonly target: WatchTarget;
      /** Pages of the portal that could be chosen. */
      readonly openPages: readonly OpenPage[];
      /** Null when there is nothing to say. */
      readonly choice: Choice | null;
      /** The saved audit whose report this is, which is only shown; null for the portal as it is watched. */
      readonly audit: OpenedAudit | null;
      readonly notes: Notes;
    }
  | { readonly kind: 'failed'; readonly what: string };

/** What the report page can be told to do. */
export interface ReportActions {
  /** Hold the portal against a file, the one that is given; or show the report of an audit file. */
  readonly chooseFile: (files: readonly File[]) => void;
  /** Show what is watched again, after an audit. */
  readonly closeAudit: () => void;
  /** Note something on a cookie; nothing when the text is empty. */
  readonly note: (cookie: Cookie, text: string) => void;
  /** Write what is shown into a file. */
  readonly exportAs: (format: FormatId) => void;
  /** Hold the portal against what a tab shows. */
  readonly choosePage: (tabId: number) => void;
  /** Say no more of how the choice went. */
  readonly dismiss: () => void;
  /** Ask for the other host where the portal keeps its policy, and read it there. */
  readonly askForLinkedPolicy: (address: string) => void;
  /** Hold the portal against its own policy, read afresh. */
  readonly readAgain: () => void;
}
