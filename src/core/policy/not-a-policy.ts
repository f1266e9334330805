import type { Declaration } from './declaration.ts';
import type { Fields } from './fields/fields.ts';

/** A call or a question ends it: no purpose. */
const TALK = /[!?]$/;

/** True where what was read as declarations is something else: talk below a recipe, or the recipe. */
export function isNoPolicy(
  read: readonly Declaration[],
  text: string,
  known: ReadonlySet<string>,
  { says, isOfFood }: Pick<Fields, 'says' | 'isOfFood'>,
): boolean {
  if (read.length === 0 || read.some(({ name }) => known.has(name))) return false;
  // "J.Doe: made these twice!": what people say, where nothing is told of cookies.
  const isTalk =
    read.some(({ purpose }) => TALK.test(purpose ?? '')) &&
    read.every(({ lifetime, category }) => lifetime === null && category === null) &&
    !says(text, 'browser') &&
    !says(text, 'consent');
  return isTalk || isOfFood(text);
}
