/** The response that a Set-Cookie line came with. */
export interface SettingResponse {
  /** Origin and path. Query and fragment may carry personal data, and are dropped. */
  readonly url: string;
  readonly status: number;
  /** @see MDN webRequest.ResourceType */
  readonly resourceType: string;
  /** 0 is the top-level document, −1 a request without a frame, such as a service worker's. */
  readonly frameId: number;
  /** The origin that asked for it; null when the browser does not say, as for a typed address. */
  readonly initiator: string | null;
}

/** Where a script stands in a page. A page can forge it. */
export interface ScriptPlace {
  /** Origin and path; null when its address says nothing. */
  readonly url: string | null;
  /** Counted from 1. */
  readonly line: number | null;
}

/** Who set a cookie. */
export type Setter =
  | ({ readonly kind: 'response' } & SettingResponse)
  /** Probable, never certain: the page itself tells, and can forge it. */
  | ({ readonly kind: 'script' } & ScriptPlace)
  /** No response and no script that we saw: something before or outside our watch. */
  | { readonly kind: 'unknown' };

/** One setter of a cookie, and how often it wrote. */
export interface SetterRecord {
  readonly setter: Setter;
  /** Host of the top-level page on which it wrote; null when nobody knows. */
  readonly pageHost: string | null;
  /** ms since the Unix epoch. */
  readonly firstAt: number;
  /** ms since the Unix epoch. */
  readonly lastAt: number;
  readonly times: number;
}
