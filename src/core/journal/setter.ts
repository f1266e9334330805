import type { ScriptPlace, SettingResponse } from './event.ts';

/** One of those who set a cookie. */
export interface SetterRecord {
  readonly setter: Setter;
  /** Host of the top-level page on which it did so; null when nobody knows. */
  readonly pageHost: string | null;
  /** ms since the Unix epoch. */
  readonly firstAt: number;
  readonly lastAt: number;
  /** How often it wrote the cookie. */
  readonly times: number;
}

/** Who set a cookie. */
export type Setter =
  | ({ readonly kind: 'response' } & SettingResponse)
  /** Probable, never certain: the page itself tells, and can forge it. */
  | ({ readonly kind: 'script' } & ScriptPlace)
  /** Neither a response that we saw nor a script that was told of: something before or outside our watch. */
  | { readonly kind: 'unknown' };
