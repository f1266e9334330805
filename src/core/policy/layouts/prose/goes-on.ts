import { findDurations } from '../../fields/lifetime.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import { fold } from '../../lexicon/normalise.ts';
import { type Mark, marksOf, means } from '../../lexicon/vocabulary.ts';

/** Words with which a sentence goes on about what the one before it named: "*It is* kept for", "*Er wird nach*". */
const again = lexicon([
  ['c|un|une|a|an|ein|eine|einen|een|uno|una|um|uma|en|et|ett|egy', true],
  [
    'they|these|are|both|respectively|ils|elles|ceux-ci|respectivement|sie|jeweils|sono|son|respectivamente|ze|deze|de|da',
    true,
  ],
  ['it|its|this|is|gets|will|be|then|that|for|after|up to|at most', true],
  ['il|elle|celui-ci|celle-ci|ce|cet|est|sera|puis|au bout|apres|pendant|de|a|dure|du', true],
  ['er|es|sie|dies|dieser|dieses|das|wird|nach|fur|bleibt|und|hat|eine', true],
  ['se|lo|la|este|esta|el|tras|durante|su|sua|esso|questo|viene|dopo|per|ele|ela|apos|aquest|aquesta|es|no', true],
  ['dit|deze|hij|die|het|wordt|na|voor|blijft|den|det|denne|dette|blir|bliver|ar|efter|etter|i', true],
  ['to|ten|ta|jest|po|przez|je|bude|byva|sa|ovaj|ovo|ta|ez|az|se|tama|evaste|on|auto|to|it|ta', true],
]);

/** What sites keep beside cookies, and tell how long: "*Server logs* are kept for a year". */
const beside = lexicon([
  [
    'log|logs|log files|logfile*|server*|*protokoll*|*protokolle|journaux|registri|registros|registres|logbestand*',
    true,
  ],
  ['serverlogg*|loggar|logger|loggfil*|logi|dziennik*|lokit*|lokitied*|naplo*|zapisnik*|dnevni*|zaznam*|αρχεια', true],
]);

/** Letters before what it says: no more than a few little words. */
const MOST = 40;

/**
 * True for a sentence that says how long what was named before it is kept, and speaks of nothing else: all words before
 * its verb or its span of time only point back. "Server logs are kept for a year" does not.
 */
export function goesOn(sentence: string): boolean {
  if (beside.find(sentence).length > 0) return false;
  const marks = marksOf(sentence);
  const verb = marks.find((mark) => means(mark, 'expires') || means(mark, 'lifetime'))?.start ?? sentence.length;
  const span = findDurations(sentence)[0]?.start ?? sentence.length;
  const before = fold(sentence.slice(0, Math.min(verb, span)));
  if (before.length > MOST) return false;
  const known = again.find(before);
  const isOwn = (mark: Mark): boolean =>
    means(mark, 'session') ||
    means(mark, 'respectively') ||
    (means(mark, 'cookie') && !/s$/.test(before.slice(mark.start, mark.end)));
  return Array.from(before.matchAll(/\p{L}+/gu)).every(({ 0: word, index }) =>
    [...known, ...marks.filter(isOwn)].some(({ start, end }) => start <= index && index + word.length <= end),
  );
}
