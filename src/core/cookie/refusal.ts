import { domainMatches } from './domain-match.ts';
import { deletes, type SetCookieLine } from './set-cookie-line.ts';

/** Why a browser did not do what a line asked for. `certain` is false where we cannot know all that it knows. */
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
    /** It only deletes, and the cookie was not there. */
    | 'expired'
    | 'cross-site'
    | 'third-party'
    | 'public-suffix'
    | 'unknown';
  readonly certain: boolean;
}

/** What the standard's rules look at besides the line. */
export interface WritingContext {
  /** ms since the Unix epoch. */
  readonly at: number;
  /** Of the response, or of the page or frame whose script it was. */
  readonly url: URL;
  /** Host of the top-level page. */
  readonly pageHost: string;
  readonly byScript: boolean;
  /** A top-level navigation takes cookies of any SameSite. */
  readonly byNavigation: boolean;
  /** An HttpOnly cookie has this very place. */
  readonly overHttpOnly: boolean;
  /** A Secure cookie of this name is there that requests to this host carry. */
  readonly overSecure: boolean;
}

/** Name and value together, in bytes. */
const LARGEST = 4096;

/**
 * Derives why a line that changed nothing was refused: rules that are certain first, then what may well be.
 * Without a list of public suffixes, what makes a site is a guess: the last two labels of a host.
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
  if (line.size > LARGEST) return 'too-large';
  if (line.domain !== null) {
    if (!domainMatches(url.hostname, { domain: line.domain, hostOnly: false })) return 'other-domain';
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

function likelyReason(line: SetCookieLine, { url, pageHost, byNavigation }: WritingContext): Refusal['kind'] {
  if (!byNavigation && !looksSameSite(url.hostname, pageHost)) {
    return line.sameSite === 'strict' || line.sameSite === 'lax' ? 'cross-site' : 'third-party';
  }
  const suffixLike = line.domain !== null && line.domain !== url.hostname && line.domain.split('.').length === 2;
  return suffixLike ? 'public-suffix' : 'unknown';
}

function looksSameSite(host: string, other: string): boolean {
  const siteOf = (name: string) => name.split('.').slice(-2).join('.');
  return host === other || siteOf(host) === siteOf(other);
}

/** Browsers trust what comes from the machine itself. @see Secure Contexts §3.1 */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '127.0.0.1' || host === '[::1]';
}
