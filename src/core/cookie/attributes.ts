/** @see RFC 6265bis §4.1.2.7; `unspecified` is a cookie set without the attribute. */
export type SameSite = 'strict' | 'lax' | 'none' | 'unspecified';

/** As a line says it. */
export const SAME_SITE_NAMES = { strict: 'Strict', lax: 'Lax', none: 'None' } as const;

/** What the browser holds about a cookie besides its identity. The value never enters. */
export interface Attributes {
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: SameSite;
  /** ms since the Unix epoch; null for a session cookie. */
  readonly expiresAt: number | null;
}
