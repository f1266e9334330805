import type { Report } from '../src/core/inspection/report.ts';

/** All that the popup can show: it is a function of this value and nothing else. */
export type PopupState =
  | { readonly kind: 'loading' }
  /** `host` is null where the browser lets no extension look. */
  | { readonly kind: 'not-a-portal'; readonly host: string | null }
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'failed'; readonly what: string };
