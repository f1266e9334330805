import type { Attributes } from './attributes.ts';
import type { CookieIdentity } from './identity.ts';

/** A cookie as the browser reports it, without its value. */
export type Cookie = CookieIdentity & Attributes;
