import type { Declaration, Quote } from './declaration.ts';
import { onOneLine, singleSpaced } from './document/blanks.ts';
import type { Cells, Entry } from './document/entry.ts';
import type { CategoryCodes } from './fields/category-codes.ts';
import type { Fields } from './fields/fields.ts';
import { probably, type StatedLifetime } from './fields/stated-lifetime.ts';
import { memoize } from './lexicon/memoize.ts';
import type { NamelessRow } from './policy.ts';

/** Only a row that holds hundreds of names is longer. */
const MAX_QUOTE_LENGTH = 800;

const NO_CODES: CategoryCodes = new Map();

/** Two words or more. */
const VAGUE = /\p{L}{2}[^\p{L}]+\p{L}{2}/u;

/** "Analytics cookie. Counts visits.": what kind, before the first mark. */
const BEGINS = /^[^.:,;]{4,40}(?=[.:,;]|$)/;

/** What a sentence begins with, before a colon. */
const LEAD = /^[^:.]{4,60}(?=:\s)/;

const doubted = (stated: StatedLifetime | null): StatedLifetime | null => stated && probably(stated);

/** Cuts a very long quote to the words around the name, or each of hundreds of declarations would hold all of it. */
function near(name: string, quote: Quote): Quote {
  if (quote.text.length <= MAX_QUOTE_LENGTH) return quote;
  const [beginning = ''] = name.split('*');
  const from = Math.max(0, quote.text.indexOf(beginning) - MAX_QUOTE_LENGTH / 2);
  const text = quote.text.slice(from, from + MAX_QUOTE_LENGTH);
  return { text, start: quote.start + from, end: quote.start + from + text.length };
}

export function createDeclarations({
  findCondition,
  findDurations,
  findLifetime,
  isLifetime,
  isOneSpan,
  lifetimesBesideNames,
  lifetimesInOrder,
  namesSeveralCategories,
  readCategory,
  readCategoryCode,
  readLifetime,
  readNames,
  readProvider,
  saysCookie,
  saysUnit,
}: Fields) {
  /** The names of one sentence share its words. */
  const withoutBreaks = memoize(onOneLine);

  const plain = (text: string | undefined): string | null => {
    const words = withoutBreaks(text ?? '');
    return words === '' ? null : words;
  };

  /** The category that its code or its cell names, else the nearest heading; probable when these words name several. */
  function categoryOf(entry: Entry, codes: CategoryCodes): Pick<Declaration, 'category' | 'categoryCertainty'> {
    const { cells, headings, guessed } = entry;
    const coded = readCategoryCode(entry, codes);
    if (coded !== null) return { category: coded };
    const cell = cells.category?.text ?? '';
    const owner = cells.provider?.text ?? '';
    // "Functionality cookie", beside its name.
    const kind = saysCookie(owner) ? owner.split(/\s+/).slice(-2).join(' ') : '';
    // "Type: permanent", "Class: technical".
    const second = cells.category === undefined ? '' : (cells.other?.text ?? '');
    // "Analytics cookies: _a, _b and _c, of Example."
    const lead = entry.place === 'prose' ? (LEAD.exec(cells.description?.text ?? '')?.[0] ?? '') : '';
    const [begins = ''] = BEGINS.exec(cells.purpose?.text ?? cells.description?.text ?? '') ?? [];
    const isTracker = saysCookie(begins) && /^(?:statistics|marketing)$/.test(readCategory(begins) ?? '');
    for (const text of [cell, second, kind, saysCookie(lead) ? lead : '', ...headings]) {
      const category = readCategory(text);
      if (category === null) continue;
      // "Analytics cookie. Counts visits.", below "Why cookies are necessary": nobody knows which.
      if (category === 'necessary' && isTracker && headings.includes(text)) return { category: null };
      const probable = namesSeveralCategories(text) || (text === cell && guessed === true);
      return probable ? { category, categoryCertainty: 'probable' } : { category };
    }
    return { category: null };
  }

  /** The first condition in the words of an entry. */
  function conditionOf({ cells }: Entry): string | null {
    for (const { text } of Object.values(cells)) {
      const condition = findCondition(text);
      if (condition !== null) return plain(condition);
    }
    return null;
  }

  /** "_a session; _b and _c 13 months": the lifetimes of names that are said again beside them, or null. */
  function lifetimesByName(text: string, names: readonly string[]): readonly (StatedLifetime | null)[] | null {
    const parts = text.split(/[;\n]\s*/);
    const each = names.map((name) => parts.find((part) => part.split(/[\s,:()]+/).includes(name)));
    if (each.includes(undefined)) return null;
    return each.map((part = '') => {
      const words = part.split(/[\s,:()]+/).filter((word) => !names.includes(word));
      return doubted(readLifetime(words.join(' ')));
    });
  }

  /** "2 years / 24 h": a part for each name; one in doubt where there are several, and nobody says which is whose. */
  function lifetimesInParts(text: string, names: number): readonly (StatedLifetime | null)[] | null {
    const words = text.split(/\s+/);
    // "Persistent Session": each word is one.
    const parts =
      words.length === names && words.every(isLifetime)
        ? words
        : text.split(/(?:(?<!\s)\s+)?[\n;/]\s*|,\s+/).filter((part) => part !== '');
    const each = parts.map(readLifetime);
    const told = each.filter((lifetime) => lifetime !== null).length;
    if (told === 0 || isOneSpan(text, parts.length)) return null;
    // "180 days, 1 day, a few seconds": what does not convert is a span too, or most convert.
    const isEach = told * 2 > names || parts.every((part, at) => each[at] !== null || saysUnit(part));
    // "A session, a day, 6 months or 2 years, depending on the name": one sentence for all.
    const isSentence = told < each.length && parts.some((part) => findDurations(part).length > 1);
    if (each.length === names && isEach && !isSentence)
      return each.map((lifetime, at) => lifetime ?? { kind: 'persistent', seconds: null, text: parts[at] ?? '' });
    return told > 1 ? [doubted(readLifetime(singleSpaced(text)))] : null;
  }

  /** What other cells say, where none is of lifetimes. */
  function lifetimesBeside(cells: Cells, timed: boolean, names: readonly string[]): readonly (StatedLifetime | null)[] {
    // "_ga (2 years), _gid (24 hours)" in the cell of the names.
    const beside = Array.from((cells.name?.text ?? '').matchAll(/\(([^()]+)\)/g), ([, words = '']) =>
      doubted(readLifetime(words)),
    );
    if (beside.length === names.length && beside.every((lifetime) => lifetime !== null)) return beside;
    if (timed) return [null];
    const words = cells.description?.text ?? cells.purpose?.text ?? '';
    const own = names.length > 1 ? lifetimesBesideNames(words, names) : null;
    if (own !== null) return own;
    // "Type: session cookie", "Type: one year's cookie", or a word for each name.
    const type = cells.category?.text ?? '';
    const kinds = lifetimesInParts(type, names.length);
    if (names.length > 1 && kinds?.length === names.length) return kinds.map(doubted);
    const kind = readLifetime(type);
    if (kind?.kind === 'session' || (isLifetime(type) && kind?.seconds)) return [doubted(kind)];
    return [findLifetime(words)];
  }

  /** The lifetimes of an entry: one for each name when they are listed alike (`_ga / _gid`, `2 years / 24 h`), else one. */
  function lifetimesOf(
    { cells, timed, place, guessed }: Entry,
    names: readonly string[],
  ): readonly (StatedLifetime | null)[] {
    const told = cells.lifetime ?? (timed ? undefined : (cells.description ?? cells.purpose));
    const inOrder = told === undefined ? null : lifetimesInOrder(told.text, names.length);
    if (inOrder !== null)
      return inOrder.map(({ start, end }) => doubted(readLifetime(told?.text.slice(start, end) ?? '')));
    if (cells.lifetime === undefined) return lifetimesBeside(cells, timed, names);
    const { text } = cells.lifetime;
    const unsure = guessed === true || place === 'prose';
    if (names.length > 1) {
      const own = lifetimesByName(text, names) ?? lifetimesInParts(text, names.length);
      if (own !== null) return unsure ? own.map(doubted) : own;
    }
    if (place === 'prose' && !isLifetime(text)) return [findLifetime(text)];
    const words = singleSpaced(text);
    const stated = readLifetime(words);
    // "As long as you choose": where lifetimes stand, words that do not convert are one all the same.
    if (stated === null && !unsure && VAGUE.test(words)) return [{ kind: 'persistent', seconds: null, text: words }];
    return [unsure ? doubted(stated) : stated];
  }

  /** The names of an entry. A cell of names that says only `cookie` names a cookie that is called so. */
  function namesOf({ cells, place }: Entry): readonly string[] {
    const text = cells.name?.text ?? '';
    const names = readNames(text, true).map(({ name }) => name);
    return names.length === 0 && place === 'cell' && text === 'cookie' ? [text] : names;
  }

  /** What an entry says without a name. */
  function toNamelessRow(entry: Entry, text: string): NamelessRow {
    const { cells, start, end } = entry;
    return {
      provider: readProvider(entry),
      purpose: plain(cells.purpose?.text ?? cells.description?.text),
      quote: { text: text.slice(start, end), start, end },
    };
  }

  /** The declarations of one entry, one for each of its names; none when no name is in its words. */
  function toDeclarations(entry: Entry, text: string, codes: CategoryCodes = NO_CODES): readonly Declaration[] {
    const names = namesOf(entry);
    if (names.length === 0) return [];
    const lifetimes = lifetimesOf(entry, names);
    const { provider, purpose, quote } = toNamelessRow(entry, text);
    const categorised = categoryOf(entry, codes);
    const condition = conditionOf(entry);
    return names.map((name, index): Declaration => {
      const lifetime = (lifetimes.length === names.length ? lifetimes[index] : lifetimes[0]) ?? null;
      return { name, provider, purpose, lifetime, ...categorised, condition, quote: near(name, quote) };
    });
  }

  return { namesOf, toDeclarations, toNamelessRow };
}
