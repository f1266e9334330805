import type { MessageKey, Words } from './translate.ts';

/** The keys that exist as `<key>_one` and `<key>_other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/**
 * The sentence for this many; `$1` is the count.
 * Only `one` and `other` are told apart: the further forms of some languages concern counts no portal reaches.
 */
export function plural(words: Words, key: PluralKey, count: number, ...substitutions: readonly string[]): string {
  const form = new Intl.PluralRules(words.locale).select(count) === 'one' ? 'one' : 'other';
  return words.t(`${key}_${form}`, String(count), ...substitutions);
}
