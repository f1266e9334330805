import { elementOf } from './elements.ts';
import type { Token } from './tokens.ts';

const set = (tags: string): ReadonlySet<string> => new Set(tags.split(' '));

/** All that a head may hold: any other tag or word ends it. @see HTML, the "in head" insertion mode */
const IN_HEAD = set('base basefont bgsound html head link meta noframes noscript script style template title');
/** What ends a drawing that is not closed, beside what ends a line. @see HTML, "The rules for parsing tokens in foreign content" */
const ENDS_SVG = set('b big code em embed i img meta ruby s small span strong strike sub sup tt u var');
/** Within a drawing, these hold markup again. @see HTML, "HTML integration point" */
const HOLDS_MARKUP = set('foreignobject desc');
/** A part of a page that these may be in, although they end the line. @see HTML, "The select element" */
const IN_SELECT = set('button div hr legend option');
const ENDS_SELECT = set('input keygen select textarea');

/**
 * Tells of each token, in order, whether it is shown. Of a `<head>`, an `<svg>` and a `<select>` nothing is. Their end tags
 * may be missing: each also ends with what cannot be in it, and with the end tag of an element around it.
 */
export function showing(): (token: Token) => boolean {
  let hidden: 'head' | 'svg' | 'select' | null = null;
  /** The elements that are open in it, by their tags. */
  const inside = new Map<string, number>();
  const count = (tag: string): number => inside.get(tag) ?? 0;

  const ends = (token: Token): boolean => {
    if (hidden === 'head') return token.kind === 'text' ? token.text.trim() !== '' : endsHead(token);
    if (token.kind === 'text') return false;
    const { kind, tag } = token;
    if (kind === 'close') return count(tag) === 0 && (tag === hidden || endsLine(tag));
    if (hidden === 'select') return ENDS_SELECT.has(tag) || (endsLine(tag) && !IN_SELECT.has(tag));
    return (ENDS_SVG.has(tag) || endsLine(tag)) && ![...HOLDS_MARKUP].some((holder) => count(holder) > 0);
  };

  return (token) => {
    if (hidden !== null) {
      if (!ends(token)) {
        if (token.kind === 'open' && !isClosed(token)) inside.set(token.tag, count(token.tag) + 1);
        if (token.kind === 'close') inside.set(token.tag, Math.max(0, count(token.tag) - 1));
        return false;
      }
      const own = token.kind === 'close' && token.tag === hidden;
      hidden = null;
      inside.clear();
      if (own) return false;
    }
    if (token.kind !== 'open') return true;
    const { tag } = token;
    if (tag !== 'head' && tag !== 'svg' && tag !== 'select') return true;
    if (tag !== 'svg' || !isClosed(token)) hidden = tag;
    return false;
  };
}

const endsHead = ({ kind, tag }: Exclude<Token, { kind: 'text' }>): boolean =>
  kind === 'open' ? !IN_HEAD.has(tag) : ['head', 'body', 'html'].includes(tag);

const endsLine = (tag: string): boolean => elementOf(tag).block || elementOf(tag).part !== null;

/** `<path/>`: only in a drawing does that end an element. */
const isClosed = (token: Token): boolean => token.kind === 'open' && token.attributes.endsWith('/');
