import type { Line } from '../document/line.ts';
import type { Language } from '../languages/language.ts';
import { createMeanings } from '../lexicon/meanings.ts';
import { phrasesOf } from '../lexicon/phrases.ts';

/** The host of an address, or one by itself. */
const HOST_IN_LINE =
  /https?:\/\/([a-z0-9.-]+\.[a-z]{2,})|(?<![\w.@-]|\.\s)((?:[a-z0-9-]+\.){1,4}[a-z]{2,})(?![\w@(]|\.\w)/i;
const FILE = /\.(?:js|html?|php|net|txt|pdf)$/i;
/** A longer line is a paragraph. */
const MAX_LINE_LENGTH = 160;
/** Characters between the first word of "This policy applies to …" and its verb. */
const VERB_REACH = 60;

/** "*This* policy *applies to* data.example.org." */
const SAYS = { this: 1, applies: 2 } as const;

export function createHosts(languages: readonly Language[], saysCookie: (text: string) => boolean) {
  const { placesOf } = createMeanings(
    SAYS,
    languages.map(({ about }) => about),
  );

  /** True for a sentence that says which site it is about. */
  function saysWhere(text: string): boolean {
    const [first] = placesOf(text, 'this');
    if (first?.start !== text.search(/\p{L}/u)) return false;
    return placesOf(text, 'applies').some(({ start }) => start > first.end && start - first.end <= VERB_REACH);
  }

  /** Ends of hosts that no country's is the beginning of. */
  const ends = ['net', ...phrasesOf(languages, ({ names: { domains = '' } }) => domains)].filter(
    (end) => end.length > 2,
  );

  return {
    /** A host without the word that has run into it: "google.com|used". */
    withoutRunOn(host: string): string {
      const last = host.slice(host.lastIndexOf('.') + 1);
      const end = ends.includes(last) ? undefined : ends.find((each) => last.startsWith(each));
      return end === undefined ? host : host.slice(0, host.length - last.length + end.length);
    },
    /** The host in the line that says which site the cookies are of ("What cookies are used on https://…"), or null. */
    findHost(lines: readonly Line[]): string | null {
      for (const { text, cells, bullet } of lines) {
        if (cells.length > 0 || bullet || text.length > MAX_LINE_LENGTH || !text.includes('.')) continue;
        if (text.endsWith('.') && (text.includes('. ') || !saysWhere(text))) continue;
        const match = HOST_IN_LINE.exec(text.replace(/\.$/, ''));
        const host = match?.[1] ?? match?.[2];
        if (
          host !== undefined &&
          (match?.[1] !== undefined || !FILE.test(host)) &&
          (saysCookie(text) || saysWhere(text))
        )
          return host.toLowerCase();
      }
      return null;
    },
  };
}
