import type { Column } from '../../document/column.ts';
import type { Fields } from '../../fields/fields.ts';
import { isHost } from '../../fields/services.ts';
import { memoize } from '../../lexicon/memoize.ts';

/** The fit of words that are a lifetime and nothing else. */
export const SURE = 3;
/** The fit of what a row is kept in, "localStorage", for a column of anything else. */
export const STORED = 1;
/** The fit of a host, or of a known service, for a column of providers. */
export const NAMED = 2;

export type Fits = Readonly<Record<Column, number>>;

/** "ExampleBox": companies write themselves so, and cookies are named so. */
const COMPANY = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}*$/u;

/** How well words fit each kind of column: above 0 they look like it, far below they cannot be it. */
export function createFits({
  findService,
  isLifetime,
  isService,
  isStorageWord,
  onlyNames,
  readCategory,
  readLifetime,
  readPureLabel,
  says,
}: Fields): (text: string) => Fits {
  return memoize((text): Fits => {
    const words = text.split(/\s+/).length;
    const likeness = onlyNames(text);
    const stated = readLifetime(text);
    // Without a span, "…the basket, until you" goes on with a sentence, and "Last reviewed: 2 May 2026" has only a date.
    const isOther =
      (/^\p{Ll}/u.test(text) && words > 2) || !(isLifetime(text) || /^\d/.test(text) || says(text, 'expires'));
    const told = stated !== null && !(isOther && stated.kind === 'persistent' && stated.seconds === null);
    const lifetime = told && isLifetime(text);
    const service = (findService(text.slice(0, 80))?.length ?? 0) > text.length * 0.6;
    const label = likeness < 3 && readPureLabel(text) !== 'unknown';
    const category = text.length < 45 && readCategory(text) !== null;
    const identifier = likeness >= 3;
    const stored = text.length < 40 && isStorageWord(text);
    // "where.", "basket, until": ordinary words that go on in a sentence.
    const ordinary = likeness === 1 && (words > 1 || /[.!?]$/.test(text));
    // "External": the value of another column begins as a sentence does.
    const capital = likeness === 1 && /^\p{Lu}\p{Ll}/u.test(text);
    const name =
      (isService(text) && likeness === 0) || label || ordinary || stored
        ? -3
        : capital
          ? 0
          : ([-6, 0.6, 2, 3, 4][likeness] ?? 0);
    const free = (identifier ? -4 : 0) + (lifetime && text.length < 30 ? -1.5 : 0);
    return {
      name,
      cookie: name,
      provider: isHost(text)
        ? NAMED
        : identifier
          ? COMPANY.test(text)
            ? 1
            : -3
          : service
            ? NAMED
            : words <= 5 && !/[.:]$/.test(text)
              ? 0.3
              : words <= 8
                ? -1
                : -3,
      lifetime: stored ? -3 : lifetime ? SURE : text.length < 130 && told ? 1.5 : -3,
      category: identifier ? -3 : category ? 2 : text.length < 30 ? -0.8 : -3,
      purpose: free + (words >= 3 ? 1 : 0),
      description: free + (words >= 3 ? 0.5 : 0.1),
      other: stored ? STORED : free / 2,
      unknown: free / 2,
    };
  });
}
