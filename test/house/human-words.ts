import { literalsOf } from './literals.ts';
import { type Source, withoutComments } from './source.ts';

/** Letters that only a human language has need of: code and standards are ASCII. */
export function foreignLetters(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ file, source }) =>
    literalsOf(source)
      .filter((literal) => /[^\P{L}\p{ASCII}]/u.test(literal))
      .map((literal) => `${file}: ${literal}`),
  );
}

/** The kinds, names and places of the code itself, which may be words of a language too. */
const termsOf = (sources: readonly Source[]): ReadonlySet<string> =>
  new Set(
    sources.flatMap(({ source }) => {
      const code = withoutComments(source);
      const members = code.matchAll(/(?:\||\bkind:|\btype \w+ =|===|!==|\bcase)\s*'([\w-]+)'/g);
      const imported = code.matchAll(/(?:from|import)\s*'([^']+)'/g);
      return [...members, ...imported].flatMap(([, term = '']) => [term, ...term.split(/[^a-zA-Z]+/)]);
    }),
  );

/**
 * Words of the reader's languages that stand in its code instead of in a language's file.
 * @param words every word of every language, in lower case
 * @param keys words that may stand there: names of the parts of a language's file, and terms of the trade
 */
export function wordsInCode(
  sources: readonly Source[],
  words: ReadonlySet<string>,
  keys: ReadonlySet<string> = new Set(),
): readonly string[] {
  const terms = termsOf(sources);
  return sources.flatMap(({ file, source }) =>
    literalsOf(source)
      .filter((literal) => !keys.has(literal))
      .flatMap((literal) =>
        literal
          .split(/[^a-zA-Z]+/)
          .filter(
            (word) =>
              word.length > 2 &&
              !terms.has(word) &&
              !keys.has(word) &&
              !keys.has(word.toLowerCase()) &&
              words.has(word.toLowerCase()),
          )
          .map((word) => `${file}: ${word}`),
      ),
  );
}

/** Text that a view shows without a message of `_locales`: between tags, or in an attribute that is read out. */
export function textInViews(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ file, source }) => {
    const code = withoutComments(source);
    const between = code.matchAll(/<\/?[a-zA-Z][^<>{}]*>\s*([^<>{}]*\p{L}{2}[^<>{}]*)</gu);
    const attributes = code.matchAll(/\b(?:title|alt|placeholder|aria-label)="([^"]*\p{L}[^"]*)"/gu);
    return [...between, ...attributes]
      .filter(([, text = '']) => !text.includes(';')) // code between two comparisons or types
      .map(([, text = '']) => `${file}: ${text.trim()}`);
  });
}
