import { isWithin } from '../cookie/domain-match.ts';
import { singleSpaced } from './document/blanks.ts';
import type { Knowledge } from './lexicon/knowledge.ts';
import { createMeanings } from './lexicon/meanings.ts';
import { createVocabulary } from './lexicon/vocabulary.ts';

/** A link as a page shows it. */
export interface PageLink {
  readonly text: string;
  /** Absolute. */
  readonly href: string;
  readonly inFooter: boolean;
}

/** The addresses of the links that lead to the cookie policy, each null when there is none. */
export interface PolicyLinks {
  /** On the page's own host. */
  readonly own: string | null;
  /** On another one. */
  readonly elsewhere: string | null;
}

const MAX_LINKS = 2000;
/** Longer words lead to no policy. */
const MAX_TEXT_LENGTH = 120;
/** Longer words that name cookies, and no policy, may be about anything. */
const MAX_BARE_LENGTH = 40;
const MAX_URL_LENGTH = 2000;

/** Also in the middle of a word: "Cookiebeleid". */
const NAMED = /cookie/i;

/** Files, and data: a dataset may be about cookies. */
const NO_PAGE = /\.(?:pdf|docx?|odt|rtf|zip|csv|json|xml)$|\/dataset\//i;

const SAYS = { policy: 1, settings: 2 } as const;

/** The address as words: "/en/cookie-policy/" says "en cookie policy". */
const wordsOf = (path: string): string => path.replace(/[^A-Za-z0-9]+/g, ' ').trim();

const samePage = (one: URL, other: URL): boolean =>
  one.host === other.host &&
  one.pathname.replace(/\/$/, '') === other.pathname.replace(/\/$/, '') &&
  one.search === other.search;

/** A link that may lead to the policy, and how good it is: compared from left to right, more is better. */
interface Candidate {
  readonly href: string;
  readonly merits: readonly number[];
}

function better(one: Candidate | null, other: Candidate): Candidate {
  if (one === null) return other;
  const place = other.merits.findIndex((merit, index) => merit !== one.merits[index]);
  return place !== -1 && (other.merits[place] ?? 0) > (one.merits[place] ?? 0) ? other : one;
}

export function createLinkChooser({ languages, explainers }: Pick<Knowledge, 'languages' | 'explainers'>) {
  const vocabulary = createVocabulary(languages);
  const { says } = createMeanings(
    SAYS,
    languages.map(({ links }) => links),
  );

  /** What a link has to say for itself as one to the cookie policy, or null. */
  function judge(link: PageLink, url: URL, elsewhere: boolean): Candidate | null {
    const text = singleSpaced(link.text).trim();
    const said = text.length <= MAX_TEXT_LENGTH && (NAMED.test(text) || vocabulary.says(text, 'cookie'));
    const path = wordsOf(url.pathname);
    if (!said && (elsewhere || !NAMED.test(path))) return null;
    const spoken = said ? text : path;
    const policy = says(spoken, 'policy');
    const settings = says(spoken, 'settings');
    if (settings && !policy) return null;
    // Elsewhere a text may be about cookies; and what else they are called has other meanings, as files or cakes.
    if (!policy && !link.inFooter && (elsewhere || !NAMED.test(spoken) || spoken.length > MAX_BARE_LENGTH)) return null;
    return { href: url.href, merits: [said, link.inFooter, policy, !settings].map(Number).concat(-text.length) };
  }

  /**
   * The portal's links to its cookie policy, told by their words and addresses: the footer's before others, with a word
   * for a policy before those without, short ones before long ones, then the first. A link that opens the cookies'
   * settings, a file, and a site that explains cookies to everybody is none. At most 2,000 links are looked at.
   * @param page address of the page that has them
   */
  return (links: readonly PageLink[], page: string): PolicyLinks => {
    if (!URL.canParse(page)) return { own: null, elsewhere: null };
    const here = new URL(page);
    const strangers = explainers.filter((domain) => !isWithin(here.hostname, domain));
    let own: Candidate | null = null;
    let elsewhere: Candidate | null = null;
    for (const link of links.slice(0, MAX_LINKS)) {
      if (link.href.length > MAX_URL_LENGTH || !URL.canParse(link.href)) continue;
      const url = new URL(link.href);
      if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') continue;
      // A place on the page itself opens a dialog; the page itself, in its own footer, may well be the policy.
      if (NO_PAGE.test(url.pathname) || (link.href.includes('#') && samePage(url, here))) continue;
      if (url.host !== here.host && strangers.some((domain) => isWithin(url.hostname, domain))) continue;
      const candidate = judge(link, url, url.host !== here.host);
      if (candidate === null) continue;
      if (url.host === here.host) own = better(own, candidate);
      else elsewhere = better(elsewhere, candidate);
    }
    return { own: own?.href ?? null, elsewhere: elsewhere?.href ?? null };
  };
}
