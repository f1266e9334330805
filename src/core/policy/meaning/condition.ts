import { languages } from '../words/languages.ts';
import { lexicon } from '../words/lexicon.ts';

const conditions = lexicon(languages.map(({ only }) => [only, true] as const));

/** The sentence that says when alone the cookie is set ("only if the portal has several languages"), or null. */
export function findCondition(text: string): string | null {
  const match = conditions.find(text)[0];
  if (match === undefined) return null;
  const before = text.slice(0, match.start);
  const start =
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? '), before.lastIndexOf('\n')) +
    1;
  const end = text.slice(match.end).search(/[.!?](?:\s|$)/);
  return text.slice(start, end === -1 ? undefined : match.end + end + 1).trim();
}
