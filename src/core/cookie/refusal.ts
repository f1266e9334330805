import { isWithin } from './domain-match.ts';
import { deletes, type SetCookieLine } from './set-cookie-line.ts';
import { partyBySite } from './site.ts';

/** Why a browser did not follow a line. `certain` is false where the browser may know more than we do. */
export interface Refusal {
  readonly kind:
    | 'control-character'
    | 'empty'
    | 'too-large'
    | 'other-domain'
    | 'top-level-domain'
    | 'http-only-by-script'
    | 'over-http-only'
    | 'secure-over-http'
    | 'over-secure'
    | 'same-site-none'
    | 'secure-prefix'
    | 'host-prefix'
    | 'partitioned'
    /** The line only deletes, and the cookie was not there. */
    | 'expired'
    | 'cross-site'
    | 'third-party'
    | 'public-suffix'
    | 'unknown';
  readonly certain: boolean;
}

/** What the standard's rules look at, besides the line. */
export interface WritingContext {
  /** ms since the Unix epoch. */
  readonly at: number;
  /** Address of the response, or of the page or frame whose script it was. */
  readonly url: URL;
  /** Host of the top-level page. */
  readonly pageHost: string;
  /** The portal's registrable domain; null when it was not looked up. */
  readonly site: string | null;
  readonly byScript: boolean;
  /** A top-level navigation may set cookies of any SameSite. */
  readonly byNavigation: boolean;
  /** An HttpOnly cookie is at this very place. */
  readonly overHttpOnly: boolean;
  /** Requests to this host carry a Secure cookie of this name. */
  readonly overSecure: boolean;
}

/** Name and value together. @see RFC 6265bis §5.6 */
const MAX_BYTES = 4096;

/**
 * Says why a line that changed nothing was refused: the first rule that refuses it for certain, or else a guess.
 * @see RFC 6265bis §5.6 and §5.7; CHIPS, "Partitioned" for `partitioned`
 */
export function refusalOf(line: SetCookieLine, context: WritingContext): Refusal {
  const kind = certainReason(line, context);
  if (kind !== null) return { kind, certain: true };
  return { kind: likelyReason(line, context), certain: false };
}

function certainReason(line: SetCookieLine, context: WritingContext): Refusal['kind'] | null {
  const { url, byScript } = context;
  const secureOrigin = url.protocol === 'https:' || isLoopback(url.hostname);
  const name = line.name.toLowerCase();
  if (line.hasControl) return 'control-character';
  if (line.size === 0) return 'empty';
  if (line.size > MAX_BYTES) return 'too-large';
  if (line.domain !== null) {
    if (!isWithin(url.hostname, line.domain)) return 'other-domain';
    if (!line.domain.includes('.') && line.domain !== url.hostname) return 'top-level-domain';
  }
  if (line.httpOnly && byScript) return 'http-only-by-script';
  if (context.overHttpOnly && byScript) return 'over-http-only';
  if (line.secure && !secureOrigin) return 'secure-over-http';
  if (context.overSecure && !line.secure && !secureOrigin) return 'over-secure';
  if (line.sameSite === 'none' && !line.secure) return 'same-site-none';
  if (name.startsWith('__secure-') && !line.secure) return 'secure-prefix';
  if (name.startsWith('__host-') && !(line.secure && line.domain === null && line.path === '/')) return 'host-prefix';
  if (line.partitioned && !line.secure) return 'partitioned';
  return deletes(line, context.at) ? 'expired' : null;
}

function likelyReason(line: SetCookieLine, { url, pageHost, site, byNavigation }: WritingContext): Refusal['kind'] {
  if (!byNavigation && partyBySite(pageHost, url.hostname, site) === 'third') {
    return line.sameSite === 'strict' || line.sameSite === 'lax' ? 'cross-site' : 'third-party';
  }
  // Every domain above a site is a public suffix.
  return line.domain !== null && site?.endsWith(`.${line.domain}`) ? 'public-suffix' : 'unknown';
}

/** Browsers trust what comes from the machine itself. @see Secure Contexts §3.1 */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '127.0.0.1' || host === '[::1]';
}
