import type { Words } from '../languages/language.ts';

let inUse: readonly Words[] = [];

/**
 * Says in which languages the next document is read. What was made from others is made anew at its
 * next use: a document's reading depends on its own arguments, and on nothing that was read before.
 */
export function use(languages: readonly Words[]): void {
  inUse = languages;
}

/** Something made from the languages in use, when it is first asked for. */
export function fromLanguages<T>(make: (languages: readonly Words[]) => T): () => T {
  let made: { readonly from: readonly Words[]; readonly value: T } | null = null;
  return () => {
    if (made?.from !== inUse) made = { from: inUse, value: make(inUse) };
    return made.value;
  };
}
