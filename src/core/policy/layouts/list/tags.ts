import { type Cell, cellBetween } from '../../document/cell.ts';
import type { Cells } from '../../document/entry.ts';
import type { Fields } from '../../fields/fields.ts';
import { means } from '../../lexicon/vocabulary.ts';

/** Longer lines are sentences. */
const MAX_LENGTH = 90;
/** It begins like a name of somebody, and is no sentence. */
const TAGS = /^(?=[\p{Lu}\p{Lo}])(?!.*[.!?;:](?:\s|$))/u;
/** What stands between two tags, where more than a space does. */
const MARK = /\s?[·•|/,–—-]\s?$/;
/** The last word of a name, or its bracket. */
const ENDS_NAME = /(?:^|\s)[\p{Lu}\p{Lo}\d][^\s()]*$|\)$/u;

export function createTags({ closingLifetime, findService, marksOf, readCategory, saysCookie }: Fields) {
  /** "Example Analytics 2 years", "Own · Session": tags right below a name, the last of them a lifetime; or null. */
  return function tagsOf({ text, start }: Cell): Pick<Cells, 'provider' | 'category' | 'lifetime'> | null {
    if (text.length > MAX_LENGTH || !TAGS.test(text)) return null;
    const from = closingLifetime(text);
    if (from === null) return null;
    const before = text.slice(0, from).trimEnd();
    const first = cellBetween(text, 0, before.replace(MARK, '').length, start);
    const marked = first.text.length < before.length;
    const isTold = marksOf(first.text).some((mark) => means(mark, 'lifetime') || means(mark, 'expires'));
    if (first.text === '' || isTold || !(marked || ENDS_NAME.test(first.text))) return null;
    const isOne = !first.text.includes(' ') || saysCookie(first.text);
    const isCategory = isOne && findService(first.text) === null && readCategory(first.text) !== null;
    const lifetime = cellBetween(text, from, text.length, start);
    return isCategory ? { category: first, lifetime } : { provider: first, lifetime };
  };
}

export type TagsOf = ReturnType<typeof createTags>;
