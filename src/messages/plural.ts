import { getOrMake } from '../core/get-or-make.ts';
import type { MessageKey, Messages } from './messages.ts';

/** The keys that exist as `<key>_one` and `<key>_other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** Made once per language: a list of hundreds of cookies asks hundreds of times. */
const rules = new Map<string, Intl.PluralRules>();

/**
 * The sentence for this many; `$1` is the count.
 * Only `one` and `other` are told apart: the further forms of some languages concern counts no portal reaches.
 */
export function plural(messages: Messages, key: PluralKey, count: number, ...substitutions: readonly string[]): string {
  const { locale } = messages;
  const form = getOrMake(rules, locale, () => new Intl.PluralRules(locale)).select(count) === 'one' ? 'one' : 'other';
  return messages.t(`${key}_${form}`, String(count), ...substitutions);
}
