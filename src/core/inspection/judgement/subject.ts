import type { Match } from '../../catalogue/look-up.ts';
import type { Party } from '../../cookie/party.ts';
import type { ObservedCookie } from '../../journal/observe.ts';
import type { RefusedLine } from '../../journal/refused-line.ts';
import type { SetterRecord } from '../../journal/setter.ts';
import type { Declaration, Quote } from '../../policy/declaration.ts';

/** A cookie, with what the policy and the catalogue say of it. */
export interface CookieSubject {
  readonly observed: ObservedCookie;
  /** Who set it on the portal's own pages. An unknown setter counts only if the cookie's domain is the portal's host. */
  readonly own: readonly SetterRecord[];
  /** All that cover its name, the one that counts first; empty when it is not declared. */
  readonly declarations: readonly Declaration[];
  /** Words of the policy that hold its name, when no declaration was read from them; null for a declared cookie. */
  readonly mention: Quote | null;
  readonly known: Match | null;
  readonly party: Party;
}

/** Whether it is known to hold what a visitor of this portal chose in the banner of another consent tool. */
export const keepsChoice = ({ known, party }: CookieSubject): boolean =>
  known?.entry.sentence === 'consent' && party.browser !== 'third';

export interface DeclarationSubject {
  readonly declaration: Declaration;
  /** Whether a cookie that it covers was seen. */
  readonly seen: boolean;
}

export interface RefusedSubject {
  readonly refused: RefusedLine;
  /** Whether the policy names it. */
  readonly declared: boolean;
  /** All of the watch, also those that were only tried out. */
  readonly cookies: readonly ObservedCookie[];
}
