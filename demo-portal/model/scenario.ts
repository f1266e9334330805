import type { Html } from './html.ts';
import type { CookiePractice, Moment } from './practice.ts';

export type PortalLanguage = 'en' | 'fr';

/** What a policy document is written for. */
export interface PolicyContext {
  /** As in the address bar, without port. */
  readonly host: string;
  readonly language: PortalLanguage;
}

/** How the portal answers its policy address. */
export type PolicyAnswer =
  | {
      readonly kind: 'page';
      readonly body: (context: PolicyContext) => Html;
      /** What the response says of its bytes, and what they are in truth. */
      readonly charset?: { readonly declared: Charset; readonly actual: Charset };
    }
  | { readonly kind: 'status'; readonly status: 404 | 500 }
  | { readonly kind: 'log-in' }
  /** It sends its readers to the owner's own site. */
  | { readonly kind: 'elsewhere' }
  /** A script of the page fetches the text and puts it there. */
  | { readonly kind: 'script-filled'; readonly body: (context: PolicyContext) => Html }
  /** Nothing is there; the footer links to another page of the portal. */
  | { readonly kind: 'other-page'; readonly body: (context: PolicyContext) => Html }
  /** Nothing is there; the footer links to the owner's own site. */
  | { readonly kind: 'owner-site' }
  /** Nothing is there, nor in the footer; a page of documents has it as a PDF file. */
  | { readonly kind: 'pdf' }
  /** The page, then filler until `bytes` are sent. */
  | { readonly kind: 'huge'; readonly body: (context: PolicyContext) => Html; readonly bytes: number }
  /** The page, then a little more for ever. */
  | { readonly kind: 'endless'; readonly body: (context: PolicyContext) => Html };

export type Charset = 'utf-8' | 'windows-1252';

/** A portal's words and its practice. */
export interface Scenario {
  /** One sentence for people: what the scenario shows. */
  readonly shows: string;
  readonly language: PortalLanguage;
  readonly policy: PolicyAnswer;
  readonly practice: readonly CookiePractice[];
  /** The host of the home page's map, when it is not the platform's. */
  readonly mapHost?: string;
  /** What a script of each page sets and removes at once: how the names begin, to which it adds the time. */
  readonly tried?: readonly string[];
  /** What its pages keep besides cookies, by name. */
  readonly localStorage?: readonly string[];
}

/** The cookies that a portal sets at a moment. */
export const cookiesAt = ({ practice }: Scenario, moment: Moment): readonly CookiePractice[] =>
  practice.filter((cookie) => cookie.moment === moment);
