import { DAY, HOUR, MINUTE, MONTH, WEEK, YEAR } from '../../cookie/lifetime.ts';
import type { Language } from '../languages/language.ts';
import { createLexicon, type Lexicon } from '../lexicon/lexicon.ts';
import { normalise } from '../lexicon/normalise.ts';
import { phrasesOf } from '../lexicon/phrases.ts';

/** In the order of a language's `units`. */
const SECONDS = [1, MINUTE, HOUR, DAY, WEEK, MONTH, YEAR] as const;

/** In the order of a language's `otherUnits`. */
const OTHER_SECONDS = [15 * MINUTE, 2 * WEEK, 3 * MONTH, 6 * MONTH] as const;

/** A number or a unit, and in which languages the word means it: a bit for each, of which there may be more than 32. */
export interface Quantity {
  readonly value: number;
  readonly languages: bigint;
}

export const EVERY_LANGUAGE = -1n;

/** The words of numbers, of units of time, and those between two numbers. */
export interface Quantities {
  readonly numbers: Lexicon<Quantity>;
  /** Their values are seconds. */
  readonly units: Lexicon<Quantity>;
  /** Ten and twenty that follow their unit: "dhá mhí *dhéag*". */
  readonly behindUnit: Lexicon<Quantity>;
  /** Normalised units that would be a small word of another language without their accents, as they are written. */
  readonly accented: ReadonlyMap<string, string>;
  /** Spans of time with their number, in seconds: Russian "полгода", half a year. */
  readonly spans: Lexicon<number>;
  /** "And", normalised. */
  readonly joints: ReadonlySet<string>;
  /** Words between a number and its unit, with the space behind them. */
  readonly unitJoints: readonly string[];
}

/**
 * The languages with a unit that one before them calls by the same word: "години" are Bulgarian years and Ukrainian
 * hours.
 */
export function languagesApart(languages: readonly Language[]): ReadonlySet<string> {
  const sizes = new Map<string, number>();
  const apart = new Set<string>();
  for (const { tag, units } of languages) {
    for (const [size, forms] of units.entries()) {
      for (const form of normalise(forms).split('|')) {
        if ((sizes.get(form) ?? size) !== size && form !== '') apart.add(tag);
        else sizes.set(form, size);
      }
    }
  }
  return apart;
}

const bitOf = ({ tag }: Language, index: number): bigint => (tag === '' ? EVERY_LANGUAGE : 1n << BigInt(index));

const lexiconOf = (
  entries: readonly (readonly [string, Quantity])[],
  outweighs: (one: number, other: number) => boolean,
): Lexicon<Quantity> =>
  createLexicon(entries, (one, other) => {
    if (one.value === other.value) return { value: one.value, languages: one.languages | other.languages };
    return outweighs(other.value, one.value) ? other : one;
  });

/** The value of each word in a list such as "one/a/an|two|three". */
const listed = (list: string, valueAt: (index: number) => number, languages: bigint) =>
  list.split('|').map((forms, at) => [forms.replaceAll('/', '|'), { value: valueAt(at), languages }] as const);

/** Irish "lá" is a day, and "la" an article: such a unit counts only as it is written. */
function accentedUnits(languages: readonly Language[]): ReadonlyMap<string, string> {
  const common = new Set(languages.flatMap((language) => language.common.split(' ')));
  const units = languages.flatMap((language) => language.units).flatMap((forms) => forms.split('|'));
  const pairs = units.map((unit) => [normalise(unit), unit] as const);
  return new Map(pairs.filter(([normal, unit]) => normal !== unit && common.has(normal) && !units.includes(normal)));
}

export function createQuantities(languages: readonly Language[]): Quantities {
  const numbers = languages.flatMap((language, index) => {
    const bit = bitOf(language, index);
    return [
      [language.half, { value: 0.5, languages: bit }] as const,
      [language.oneAndHalf, { value: 1.5, languages: bit }] as const,
      ...listed(language.numbers, (at) => at + 1, bit),
      ...listed(language.tens, (at) => 10 * (at + 2), bit),
    ];
  });
  const units = languages.flatMap((language, index) => {
    const valued = (forms: string, value: number) => [forms, { value, languages: bitOf(language, index) }] as const;
    return [
      ...language.units.map((forms, size) => valued(forms, SECONDS[size] ?? 1)),
      ...(language.otherUnits ?? []).map((forms, size) => valued(forms, OTHER_SECONDS[size] ?? 1)),
    ];
  });
  const behindUnit = languages.flatMap((language, index) =>
    (language.behindUnit ?? []).map(
      (forms, at) => [forms, { value: 10 * (at + 1), languages: bitOf(language, index) }] as const,
    ),
  );
  const fixed = languages.flatMap(({ spans }) =>
    SECONDS.flatMap((unit, size) => [
      [spans?.half[size] ?? '', unit / 2] as const,
      [spans?.one[size] ?? '', unit] as const,
      [spans?.two[size] ?? '', unit * 2] as const,
    ]),
  );
  return {
    // "Halvandet" begins like what is half, and is more.
    numbers: lexiconOf(numbers, (one, other) => one > other),
    // Of a unit in two languages the first counts.
    units: lexiconOf(units, () => false),
    behindUnit: lexiconOf(behindUnit, () => false),
    accented: accentedUnits(languages),
    spans: createLexicon(fixed),
    joints: new Set(languages.flatMap(({ and }) => normalise(and).split('|'))),
    unitJoints: phrasesOf(languages, ({ unitJoint }) => unitJoint).map((joint) => `${joint} `),
  };
}
