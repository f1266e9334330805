import type { Column } from '../document/column.ts';
import type { Entry } from '../document/entry.ts';
import { isCovered } from '../lexicon/is-covered.ts';
import { means, type Vocabulary } from '../lexicon/vocabulary.ts';
import type { Categories } from './category.ts';
import type { Columns } from './columns.ts';
import type { Companies } from './companies.ts';
import { isHost, type Services } from './services.ts';
import type { Setters } from './setters.ts';

/** A name without the mark of a footnote, or its number: "Town1"; and without those of code, and a stop behind a host. */
const withoutNote = (text: string): string =>
  text.replace(/(?<![\s*†‡])[\s*†‡]+$|(?<=\p{Ll}{3})[1-9]$|(?<=\.[a-z]{2,10})\.$|`/gu, '').trim();

/** "Example Ltd, 1 Main Street, Town, Country": an address goes on behind the company. */
const ADDRESS = /,\s.+,\s.+/;

const LABEL = /^([\p{L} ’']{2,40}?)\s?:\s+(?=\S)/u;

/** Words with capitals, before a mark. */
const BEGINS = /^([\p{Lu}\d][^\s:.;,()]{0,30}(?:\s[\p{Lu}\d][^\s:.;,()]{0,30}){0,3})(?:\s?:|\.|\s[–—-])\s/u;

/** "www.example.org (first party)": a host, and whose it is. */
const OWNED_HOST = /^(\S+) \(([^()]+)\)$/;

/** Shorter words join others. */
const LONG_WORD = /\p{L}{4,}/gu;

/** Nothing goes on behind the word "cookie", but a bracket. */
const BEHIND = /^\s*(?:\(|$)/;

export function createProviders(
  { findService }: Services,
  { isCompany }: Companies,
  { marksOf }: Vocabulary,
  { readCategory }: Categories,
  { readLabel, readPureLabel }: Columns,
  { findSetter, isChosen, isSentTo, partiesIn, saysOwnParty }: Setters,
) {
  /** What a cell says of the provider alone, without its address, or what its cookie is called. */
  function providerIn(cell: string): string {
    const text = withoutNote(cell);
    const company = text.replace(ADDRESS, '');
    if (company !== text && isCompany(company)) return company;
    const cookie = marksOf(text).find((mark) => means(mark, 'cookie'));
    if (cookie === undefined) return text;
    const service = findService(text);
    if (service !== null || cookie.start === 0) return service ?? text;
    // "Functionality cookie": what kind, and nobody.
    if (readCategory(text) !== null) return '';
    return BEHIND.test(text.slice(cookie.end))
      ? text.slice(0, cookie.start).replace(/(?<![\s–—-])[\s–—-]+$/, '')
      : text;
  }

  /** "First party", "cookie of third parties": nobody by name. */
  function isParty(text: string): boolean {
    const parties = partiesIn(text);
    if (parties.length === 0) return false;
    return isCovered(text, LONG_WORD, [...parties, ...marksOf(text).filter((mark) => means(mark, 'cookie'))]);
  }

  /** What stands behind the label of a provider: "Processing company: Example". */
  function ownerIn(heading: string, labelOf: (text: string) => Column): string | null {
    const [whole = '', label = ''] = LABEL.exec(heading) ?? [];
    return whole !== '' && labelOf(label) === 'provider' ? providerIn(heading.slice(whole.length)) : null;
  }

  /** "Provider: Example", above the cookies that Example sets. */
  function labelledIn(heading: string): string | null {
    const [whole = ''] = LABEL.exec(heading) ?? [];
    const value = heading.slice(whole.length);
    const owner = ownerIn(heading, readPureLabel);
    if (owner !== null) return owner;
    // "Application: Example Analytics. Its policy"
    const service = whole === '' ? null : findService(value);
    return service !== null && value.startsWith(service) ? (/^[^.,;:()]+/.exec(value)?.[0].trim() ?? service) : null;
  }

  /** The service that words begin with, or null. */
  function serviceBefore(text: string): string | null {
    const service = findService(text);
    return service !== null && text.startsWith(service) ? service : null;
  }

  return {
    /** Who sets the cookie: as its column says, else the service that the heading or the words about it name. */
    readProvider({ cells, headings, place }: Entry): string | null {
      const stated = providerIn(cells.provider?.text.split('\n')[0] ?? '');
      const [, host = '', whose = ''] = OWNED_HOST.exec(stated) ?? [];
      if (isHost(host) && saysOwnParty(whose)) return null;
      if (/[\p{L}\d]/u.test(stated) && !isParty(stated)) return stated;
      const [nearest = '', next = ''] = headings;
      const labelled = labelledIn(nearest) ?? ownerIn(next, readLabel);
      if (labelled !== null) return labelled;
      const setter = findSetter(cells.description?.text ?? '') ?? findSetter(cells.purpose?.text ?? '');
      if (setter !== null) return setter;
      // "Example counts clicks", below a paragraph about another service: what a row begins with is surer.
      const said = cells.purpose?.text ?? cells.description?.text ?? '';
      const own = serviceBefore(said);
      // "Example Ads: counts clicks"
      const first = BEGINS.exec(said)?.[1];
      if (own !== null && first?.startsWith(own)) return first;
      const above = findService(nearest);
      if (own !== null && above !== null && !above.includes(own) && !own.includes(above)) return own;
      const texts = [cells.name, nearest, next, cells.purpose, cells.description, cells.category].map((cell) =>
        typeof cell === 'string' ? cell : (cell?.text ?? ''),
      );
      // A sentence of prose speaks for itself before its heading does.
      const ordered = place === 'prose' ? texts.toReversed() : texts;
      // A heading or a sentence of prose tells on what choice a cookie depends; a row, what choice it keeps.
      const isPurpose = (text: string): boolean =>
        place !== 'prose' && (text === cells.purpose?.text || text === cells.description?.text);
      for (const text of ordered) {
        const service = findService(text);
        const start = service === null ? 0 : text.indexOf(service);
        if (service !== null && !isSentTo(text, start) && !(isPurpose(text) && isChosen(text, start)))
          return text === nearest && text.replace(/[!®™]$/, '') === service ? text : service;
        if (text === nearest && isHost(nearest)) return nearest;
      }
      return null;
    },
  };
}
