import type { MessageKey, Words } from './translate.ts';

/** The shape of a WebExtension's `_locales/<locale>/messages.json`. */
export type Messages = Readonly<Record<MessageKey, { readonly message: string }>>;

/**
 * Words outside a browser: for the command line, the preview and the tests.
 * All substitutions are made in one pass, as the browsers do, so that a `$2` inside a cookie's name stays a `$2`.
 * @param locale BCP 47 tag
 */
export function wordsFromMessages(messages: Messages, locale: string): Words {
  const known: Readonly<Partial<Record<string, { readonly message: string }>>> = messages;
  return {
    locale,
    // As in a browser, what has no message is an empty text.
    t: (key, ...substitutions) =>
      (known[key]?.message ?? '').replace(/\$([1-9])/g, (_, position) => substitutions[Number(position) - 1] ?? ''),
  };
}
