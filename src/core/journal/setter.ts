import type { SettingResponse } from './event.ts';

/** Who set a cookie. A script's claim is never certain, since a page can forge it. */
export type Setter =
  | ({ readonly kind: 'response' } & SettingResponse)
  /** No response that we saw set it: a script, or something before or outside our watch. */
  | { readonly kind: 'unknown' };
