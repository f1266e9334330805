import type { MessageKey, Messages } from './messages.ts';

/** The shape of a WebExtension's `_locales/<locale>/messages.json`. */
export type MessageFile = Readonly<Record<MessageKey, { readonly message: string }>>;

/**
 * Messages outside a browser: for the command line, the preview and the tests.
 * All substitutions are made in one pass, as the browsers do, so that a `$2` inside a cookie's name stays a `$2`.
 * @param locale BCP 47 tag
 */
export function messagesFromFile(file: MessageFile, locale: string): Messages {
  const known: Readonly<Partial<Record<string, { readonly message: string }>>> = file;
  return {
    locale,
    // As in a browser, a key without a message gives an empty text.
    t: (key, ...substitutions) =>
      (known[key]?.message ?? '').replace(/\$([1-9])/g, (_, position) => substitutions[Number(position) - 1] ?? ''),
  };
}
