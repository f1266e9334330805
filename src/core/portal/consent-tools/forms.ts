import type { Answer, ConsentChoices, Everything } from './consent-tool.ts';

export const EVERYTHING: Everything = 'all';

/** A purpose is named like this. Anything else may be personal. */
export const PURPOSE = /^[a-z][a-zA-Z_-]{0,30}$/;
const NECESSARY = /necessary|essential|required|mandatory/i;
export const MAX_PURPOSES = 30;

/** What sites call in many ways, as the platform calls the tool or a policy the category. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/^matomo/, 'matomo'],
  [/^g(?:tag|ajs|oogle-?analytics)/, 'ga'],
  [/^(?:atinternet|piano)/, 'piano'],
  [/analyti|statisti|measure|audience/, 'statistics'],
  [/market|advert/, 'marketing'],
  [/prefer/, 'preferences'],
];

/**
 * Answers in order of name, so that equal ones are equal as JSON; without what nobody was asked about. What has no name
 * that may be kept is among the others. Two that are called one and differ leave it open.
 */
function toChoices(answers: readonly (readonly [purpose: string, answer: Answer])[]): ConsentChoices {
  const choices = new Map<string, Answer>();
  for (const [purpose, answer] of answers.slice(0, MAX_PURPOSES).sort()) {
    if (NECESSARY.test(purpose)) continue;
    const isNamed = PURPOSE.test(purpose);
    const name = isNamed ? (KNOWN.find(([ids]) => ids.test(purpose))?.[1] ?? purpose) : 'others';
    const isOpen = !isNamed || (choices.has(name) && choices.get(name) !== answer);
    choices.set(name, isOpen ? 'unknown' : answer);
  }
  return Object.fromEntries([...choices].sort());
}

/** The answer that a word is: null for one that says that nothing was answered. */
const answerOf = (word: string): Answer =>
  /^(?:allow|true|1|on)$/.test(word) || (/^(?:deny|false|0|off)$/.test(word) ? false : null);

/** One word for everything; null for another than these. */
export const readWord = (value: string): ConsentChoices | null =>
  /^(?:allow|deny|dismiss|true|false)$/.test(value) ? { [EVERYTHING]: answerOf(value) } : null;

/** @param pattern finds each purpose and the word about it; it finds no other words than are known */
export function readPairs(value: string, pattern: RegExp, yes: Answer = true): ConsentChoices | null {
  const pairs = [...value.matchAll(pattern)].map(([, purpose = '', word = '']) => {
    const answer = answerOf(word);
    return [purpose, answer ? yes : answer] as const;
  });
  return pairs.length > 0 ? toChoices(pairs) : null;
}

/** What a tracker keeps about itself. */
export const toItself = (service: string, answer: Answer): ConsentChoices => ({ [service]: answer, others: null });

/** A list of what was accepted: what is missing in it was refused, or never offered. Null when it is no such list. */
export function fromAccepted(accepted: unknown): ConsentChoices | null {
  if (!Array.isArray(accepted) || accepted.length === 0) return null;
  const choices = toChoices(accepted.map((purpose) => [String(purpose), true]));
  return Object.keys(choices).length > 0 ? choices : { [EVERYTHING]: false };
}

/** The booleans of an object, also of objects within it; null when there are none. */
export function fromBooleans(value: unknown, no: Answer = false): ConsentChoices | null {
  const answers = booleansIn(value).map(([purpose, said]) => [purpose, said || no] as const);
  return answers.length > 0 ? toChoices(answers) : null;
}

/** JSON of booleans, plain or URL-encoded. */
export const readBooleans = (value: string): ConsentChoices | null => fromBooleans(parseJson(value));

function booleansIn(value: unknown, depth = 0): readonly (readonly [string, boolean])[] {
  return Object.entries(toRecord(value)).flatMap(([name, one]) => {
    if (typeof one === 'boolean') return [[name, one] as const];
    return depth < 2 ? booleansIn(one, depth + 1) : [];
  });
}

/** An object as a record; an empty one of anything else. */
export const toRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};

/** JSON, URL-encoded or plain; null when it is neither. */
export function parseJson(value: string, decode: (value: string) => string = decodeURIComponent): unknown {
  try {
    return JSON.parse(decode(value));
  } catch {
    return null; // a lone % too: not URL-encoded
  }
}
