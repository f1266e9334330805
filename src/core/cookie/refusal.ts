import { defaultPath } from './default-path.ts';
import { isWithin } from './domain-match.ts';
import { isAboveSite } from './public-suffix.ts';
import { deletes, MAX_PAIR_BYTES, type SetCookieLine } from './set-cookie-line.ts';
import { partyBySite } from './site.ts';
import type { UserAgent } from './user-agent.ts';

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
    | 'http-prefix'
    | 'partitioned'
    /** The line only deletes, and the cookie was not there. */
    | 'expired'
    /** The line only deletes, and the cookie that is there has another domain, path or partition. */
    | 'deletes-another'
    | 'cross-site'
    | 'without-credentials'
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
  /** The page or frame that asked for the response, if the browser told. */
  readonly initiator?: URL | null;
  /** The response was asked for without cookies, as far as it tells itself. */
  readonly withoutCredentials?: boolean;
  /** Whether a cookie of this name stayed, which a request to this address carries: at this very place, or at another. */
  readonly stayed?: 'here' | 'elsewhere' | null;
  /** Null or left out while it is not known. */
  readonly userAgent?: UserAgent | null;
}

/**
 * Says why a line that changed nothing was refused: the first rule that refuses it for certain, or else a guess.
 * @see RFC 6265bis §5.6 and §5.7; CHIPS, "Partitioned" for `partitioned`
 */
export function refusalOf(line: SetCookieLine, context: WritingContext): Refusal {
  const kind = certainReason(line, context);
  return { kind: kind ?? likelyReason(line, context), certain: kind !== null };
}

function certainReason(line: SetCookieLine, context: WritingContext): Refusal['kind'] | null {
  const { url, byScript, userAgent } = context;
  const secureOrigin = isEncrypted(url) || isLoopback(url.hostname);
  const name = line.name.toLowerCase();
  if (line.hasControl || (line.hasTab && userAgent?.engine === 'chromium')) return 'control-character';
  if (line.size === 0 || line.nameless) return 'empty';
  if (line.size > MAX_PAIR_BYTES) return 'too-large';
  if (line.domain !== null) {
    // An address in numbers has no domain above it.
    const isAbove = isWithin(url.hostname, line.domain) && !/\.\d+$/.test(url.hostname);
    if (url.hostname !== line.domain && !isAbove) return 'other-domain';
    if (!line.domain.includes('.')) return 'top-level-domain';
  }
  if (line.httpOnly && byScript) return 'http-only-by-script';
  if (context.overHttpOnly && byScript) return 'over-http-only';
  if (line.secure && !secureOrigin) return 'secure-over-http';
  if (context.overSecure && !line.secure && !secureOrigin) return 'over-secure';
  if (line.sameSite === 'none' && !line.secure) return 'same-site-none';
  if (name.startsWith('__secure-') && !line.secure) return 'secure-prefix';
  // Firefox 153 takes the path of the address where the line gives none, Chromium 156 does not.
  const path = line.path ?? (userAgent?.engine === 'firefox' && defaultPath(url.pathname));
  if (name.startsWith('__host-') && !(line.secure && line.domain === null && path === '/')) return 'host-prefix';
  if (isBreachOfHttpPrefix(name, line, byScript)) return 'http-prefix';
  if (line.partitioned && !line.secure) return 'partitioned';
  if (!deletes(line, context.at) || context.stayed === 'here') return null;
  return context.stayed === 'elsewhere' ? 'deletes-another' : 'expired';
}

/** Names that a response alone may give, and a script may not. @see Chromium, `CookiePrefix` */
const isBreachOfHttpPrefix = (name: string, { secure, httpOnly }: SetCookieLine, byScript: boolean): boolean =>
  /^__(host-)?http-/.test(name) && (byScript || !secure || !httpOnly);

function likelyReason(line: SetCookieLine, context: WritingContext): Refusal['kind'] {
  const { url, pageHost, site, byNavigation, initiator, userAgent, withoutCredentials } = context;
  if (line.domain !== null && isAboveSite(line.domain, site)) return 'public-suffix';
  if (byNavigation) return 'unknown';
  const isForeign = ({ hostname }: URL) => partyBySite(pageHost, hostname, site) === 'third';
  const isThird = isForeign(url) || (initiator != null && isForeign(initiator));
  // To Chromium http and https are two sites.
  const isCrossSite =
    isThird || (initiator != null && userAgent?.engine === 'chromium' && isEncrypted(initiator) !== isEncrypted(url));
  if (isCrossSite && isForOwnSite(line, userAgent)) return 'cross-site';
  if (withoutCredentials) return 'without-credentials';
  // Who blocks cookies of other sites lets through what is kept apart for this one, but for Firefox.
  const isLetThrough = line.partitioned && userAgent?.engine !== 'firefox';
  return isThird && !isLetThrough ? 'third-party' : 'unknown';
}

/** Chromium takes a cookie without SameSite for Lax. */
const isForOwnSite = ({ sameSite }: SetCookieLine, userAgent: WritingContext['userAgent']): boolean =>
  sameSite === 'unspecified' ? userAgent?.engine === 'chromium' : sameSite !== 'none';

const isEncrypted = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'wss:';

/** Browsers trust what comes from the machine itself. @see Secure Contexts §3.1 */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || /^127(?:\.\d+){3}$/.test(host) || host === '[::1]';
}
