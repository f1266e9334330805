import type { Language } from '../languages/language.ts';
import { createLexicon, type Match } from '../lexicon/lexicon.ts';
import { createMeanings } from '../lexicon/meanings.ts';
import { phrasesOf } from '../lexicon/phrases.ts';

/** A full stop within a word ends none. */
const SENTENCE = /[^.!?؟。]+(?:[.!?؟](?!\s|$)[^.!?؟。]*)*[.!?؟。]?/g;
/** A longer one is a list, or hostile: it is read piece by piece. */
const MAX_SENTENCE_LENGTH = 2000;
const LAST_WORD = /(?:^|[^\p{L}\d_])([\p{L}\d_]+)\.$/u;
const MAX_ABBREVIATION_LENGTH = 12;

const SAYS = { file: 1, logs: 2, formerly: 4, relative: 8 } as const;

export interface Sentence {
  readonly sentence: string;
  /** Where it begins in its text. */
  readonly index: number;
}

export function createSentences(languages: readonly Language[]) {
  const abbreviations = new Set(phrasesOf(languages, ({ prose }) => prose.abbreviations));
  const pointers = createLexicon(
    languages.map(({ prose: { again, relative = '' } }) => [`${again}|${relative}`, true] as const),
  );
  const { placesOf, says } = createMeanings(
    SAYS,
    languages.map(({ prose }) => prose),
  );

  /** True where a text ends in an abbreviation, whose full stop ends no sentence: "bzw.". */
  const endsShortened = (text: string): boolean =>
    abbreviations.has(LAST_WORD.exec(text.slice(-MAX_ABBREVIATION_LENGTH))?.[1] ?? '');

  function* wholeSentencesOf(text: string): Generator<Sentence, void> {
    let from = -1;
    for (const { 0: part, index } of text.matchAll(SENTENCE)) {
      if (from === -1) from = index;
      const end = index + part.length;
      if (endsShortened(part) && end < text.length) continue;
      yield { sentence: text.slice(from, end), index: from };
      from = -1;
    }
  }

  return {
    /** The sentences of a text in order; a very long one in pieces. */
    *sentencesOf(text: string): Generator<Sentence, void> {
      for (const { sentence: whole, index } of wholeSentencesOf(text)) {
        for (let from = 0; from < whole.length; ) {
          const most = from + MAX_SENTENCE_LENGTH;
          const blank = most < whole.length ? whole.lastIndexOf(' ', most) : whole.length;
          const to = blank > from ? blank : most;
          yield { sentence: whole.slice(from, to), index: index + from };
          from = to;
        }
      }
    },
    /** Words with which a sentence goes on about what the one before it named: "*It is* kept for", "*Er wird nach*". */
    pointersBack: (text: string): readonly Match<true>[] => pointers.find(text),
    /** True for words that go on about what stands right before them: "*which* is kept for". */
    isRelative: (text: string): boolean => placesOf(text, 'relative')[0]?.start === 0,
    /** "A small text file": what a sentence may call a cookie without the word. */
    saysFile: (text: string): boolean => says(text, 'file'),
    /** Where a sentence says that something was used once: "We *no longer* use Example". */
    formerlyAt: (text: string): number | undefined => placesOf(text, 'formerly')[0]?.start,
    /** What sites keep beside cookies, and tell how long: "*server logs* are kept for a year". */
    saysLogs: (text: string): boolean => says(text, 'logs'),
  };
}

export type Sentences = ReturnType<typeof createSentences>;
