import type { Declaration } from './declaration.ts';
import type { Fields } from './fields/fields.ts';

/** A call or a question ends it: no purpose. */
const TALK = /[!?]$/;

/** A shorter text may be a part of a policy, a table alone. */
const MIN_LENGTH = 300;

export function createOmissions({ commentsAt, isOfFood, says }: Fields) {
  /**
   * What was read, without talk below an article or a recipe; nothing of the recipe, nor of what never speaks of cookies in
   * a language that is known. A known name is always one.
   */
  return (
    read: readonly Declaration[],
    text: string,
    language: string | null,
    known: ReadonlySet<string>,
  ): readonly Declaration[] => {
    const isBare = ({ name, lifetime, category }: Declaration) =>
      lifetime === null && category === null && !known.has(name);
    if (read.length === 0) return read;
    if (!read.some(({ name }) => known.has(name))) {
      // "J.Doe: made these twice!": what people say, where nothing is told of cookies.
      const isTalk =
        read.some(({ purpose }) => TALK.test(purpose ?? '')) &&
        read.every(isBare) &&
        !says(text, 'browser') &&
        !says(text, 'consent');
      const isAboutElse = language !== null && text.length > MIN_LENGTH && !says(text, 'cookie');
      if (isTalk || isOfFood(text) || isAboutElse) return [];
    }
    const comments = commentsAt(text);
    return read.filter((declaration) => declaration.quote.start < comments || !isBare(declaration));
  };
}
