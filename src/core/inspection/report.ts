import type { Certainty } from '../catalogue/entry.ts';
import type { Category } from '../cookie/category.ts';
import type { Cookie } from '../cookie/cookie.ts';
import type { CookieKey } from '../cookie/identity.ts';
import type { Lifetime } from '../cookie/lifetime.ts';
import type { Party } from '../cookie/party.ts';
import type { ChoicePeriod } from '../journal/choice-period.ts';
import type { Phase } from '../journal/phase.ts';
import type { PhaseCounts } from '../journal/phases.ts';
import type { RefusedLine } from '../journal/refused-line.ts';
import type { SetterRecord } from '../journal/setter.ts';
import type { OriginStorage } from '../journal/stored-item.ts';
import type { TriedCookies } from '../journal/tried-cookies.ts';
import type { Declaration, Quote } from '../policy/declaration.ts';
import type { Policy } from '../policy/policy.ts';
import type { ConsentChoices } from '../portal/consent-tools/consent-tool.ts';
import type { Portal } from '../portal/portal.ts';
import type { Counts } from './counts.ts';
import type { BlindSpot } from './judgement/blind-spots.ts';
import type { JudgementOn } from './judgement/judgement.ts';
import type { Difference, Evidence } from './rules/rules.ts';
import type { Status } from './status.ts';

/** What a rule says of its subject. */
export type Judgement<E extends Evidence = Evidence> = JudgementOn<E>;

export interface Finding extends Judgement {
  /** What it is about; `index` is into the report's list of that name. */
  readonly subject:
    | { readonly kind: 'cookie'; readonly key: CookieKey }
    | { readonly kind: 'declarations' | 'refused' | 'storage'; readonly index: number }
    | { readonly kind: 'policy' };
}

/** How a cookie compares with the policy: one part of its {@link Status}. */
export type Verdict =
  | { readonly kind: 'as-declared'; readonly declaration: Declaration }
  | {
      readonly kind: 'differs';
      readonly declaration: Declaration;
      readonly differences: readonly [Difference, ...Difference[]];
    }
  /** The policy names it, in these words, but what it says of it could not be read for certain: neither of the others. */
  | { readonly kind: 'mentioned'; readonly quote: Quote }
  | { readonly kind: 'undeclared' }
  /** The policy is still being read. */
  | { readonly kind: 'unjudged' };

/** What a cookie is for, with its source. The sentence of `catalogue` stands in `_locales` as `cookie_<id>`. */
export type Purpose = { readonly kind: 'policy'; readonly text: string } | KnownPurpose | Guess;

export interface KnownPurpose {
  readonly kind: 'catalogue';
  readonly id: string;
  readonly provider: string;
  readonly category: Category;
  readonly certainty: Certainty;
  /** Other providers whose cookies have the same name; which it is, is open unless it is certain. */
  readonly others?: readonly string[] | undefined;
}

/** Neither the policy nor the catalogue says what it is for: what its attributes and its setting tell. */
export interface Guess {
  readonly kind: 'guess';
  /** Stays longer than a day, and so could recognise the browser on a later visit. */
  readonly returning: boolean;
  /** A script was seen to set it. */
  readonly scripted: boolean;
  /** Scripts of the page can read it. */
  readonly readable: boolean;
  /** Set more than once by the same response or script. */
  readonly renewed: boolean;
  /** Another site's, and not kept apart for this one: the same wherever that site is embedded. */
  readonly elsewhere: boolean;
}

export interface ReportedCookie {
  readonly key: CookieKey;
  /** As the browser held it last. */
  readonly cookie: Cookie;
  readonly verdict: Verdict;
  /** What surfaces show and count; null while the policy is being read. */
  readonly status: Status | null;
  /** What is known of its purpose, the portal's own words first; never empty. */
  readonly purposes: readonly [Purpose, ...Purpose[]];
  /** Measured when it was last set; when that was not seen, what remained when we first looked. */
  readonly lifetime: Lifetime;
  /** Every setter in order; empty when no write was seen. */
  readonly setters: readonly SetterRecord[];
  /** True when it was there before the watch and has not been set since. */
  readonly olderThanWatch: boolean;
  /** ms since the Unix epoch; null while the browser holds it. */
  readonly removedAt: number | null;
  readonly party: Party;
  /** Everything the rules found about this cookie, what its verdict rests on first. */
  readonly findings: readonly Judgement[];
  /** In which phases it was there; empty when that is not known. */
  readonly phases: readonly Phase[];
}

export interface ReportedDeclaration {
  readonly declaration: Declaration;
  readonly verdict: 'observed' | 'unobserved' | 'conditional';
}

export interface Consent {
  readonly choices: ConsentChoices;
  /** Since when we know of them, in ms since the Unix epoch. */
  readonly at: number;
  /** When the browser will forget them; null when it ends with the session, or is not known. */
  readonly expiresAt: number | null;
  /** The cookie or stored item that holds them; the platform's cookie when left out. */
  readonly holder?: string | undefined;
}

/** Everything a surface shows. Plain data: same journal, policy, catalogue and clock, same report to the byte. */
export interface Report {
  readonly schema: 'portal-cookie-inspector/report@2';
  readonly portal: Portal;
  readonly policy: Policy;
  /** From the first event until the report was made, in ms since the Unix epoch. */
  readonly watch: { readonly from: number; readonly to: number; readonly blindSpots: readonly BlindSpot[] };
  /** The choices in force; null when there are none. A portal without any may have no banner, or one not yet answered. */
  readonly consent: Consent | null;
  /** Every time in which the visitor's choices were in force, in order. */
  readonly choicePeriods: readonly ChoicePeriod[];
  /** Cookies in which consent tools keep a choice that cannot be read: whether one was in force is not known. */
  readonly unreadChoices: readonly string[];
  /** How many cookies were there while no choice was in force, after a refusal and after a yes; null when that is not known. */
  readonly phases: PhaseCounts | null;
  /** Gravest first, then by name. */
  readonly cookies: readonly ReportedCookie[];
  /** What pages set and removed at once, to try it out: no cookies that count. In order of name. */
  readonly tried: readonly TriedCookies[];
  /** What the portal's pages asked of the browser in vain, in order of name. */
  readonly refused: readonly RefusedLine[];
  /** What its pages keep in the browser besides cookies, as last seen, by the origin of the page. */
  readonly storage: readonly OriginStorage[];
  readonly declarations: readonly ReportedDeclaration[];
  readonly findings: readonly Finding[];
  readonly counts: Counts;
}
