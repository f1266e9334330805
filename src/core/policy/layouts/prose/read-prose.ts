import { type Cell, cellBetween } from '../../document/cell.ts';
import type { Entry } from '../../document/entry.ts';
import type { Line } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';
import { isWordAt, type Place } from '../../lexicon/lexicon.ts';
import { normalise } from '../../lexicon/normalise.ts';
import { means } from '../../lexicon/vocabulary.ts';
import type { CalledNames } from './called-names.ts';
import type { GoesOn } from './goes-on.ts';
import type { LifetimesBehind } from './lifetimes-behind.ts';

const QUOTE = /["“”„«'‘`]/;
const ARABIC = /[\u0600-\u06ff]/;
/** No name has Arabic letters, or commas: "and" is written onto it; nor signs of scripts without blanks, or Korean ones. */
const WORD = /(?:<[^<>\n]{1,40}>|[^\s,;()"“”„«»`\u0600-\u06ff\u3000-\u9fff\uac00-\ud7a3])+(?:\s<[^<>\n]{1,40}>)?/g;

/** What stands for a part of a name and is in no other word: `<ID>`, `[hash]`, `{num}`, `###`. */
const PLACEHOLDER = /<[^<>]*>|\[(?:[A-Za-z][^[\]]*|…|\.{3})\]|\{[^{}]*\}|#{2,}/g;

/** What a bracket behind a name says is not longer. */
const MAX_BRACKET_LENGTH = 80;
const BRACKET = /^ \(([^()]*)\)/;
/** It ends as what goes on in a name does. */
const OPEN = /[_*-]$/;
/** Between "starting" and what names start with: "with", "with the letters". */
const BEFORE_FAMILY = /^[^,.;()]{0,25}$/;
const BEHIND_FAMILY = /^["”“»'’`]?\s$/;
/** Between two names of a list: a comma, or a little word. */
const JOINT = /^(?:[,;] ?|[,;]? [^\s,;]{1,5} )["'`“„«]?$/;

/** "The" before "cookies", in all languages. */
const MAX_ARTICLE = 7;
/** "The cookie a_b", which may be somebody else's. */
const NAME_FOLLOWS = /^\s\S*[_\d]/;

export function createProseReader(
  {
    findDurations,
    findLifetime,
    findService,
    findSetter,
    formerlyAt,
    isApposed,
    isLifetime,
    isListed,
    isOrdinary,
    isRelative,
    isQuotedName,
    isSaid,
    isUnmistakable,
    lifetimesInOrder,
    likeness,
    marksOf,
    mayName,
    pointersBack,
    says,
    saysCookie,
    saysFile,
    saysLogs,
    sentencesOf,
  }: Fields,
  goesOn: GoesOn,
  lifetimesBehind: LifetimesBehind,
  calledNames: CalledNames,
) {
  const saysCalled = (text: string): boolean => says(text, 'called') || says(text, 'calledBehind');
  const speaksOfCookies = (text: string): boolean => saysCookie(text) || saysFile(text);

  /** Reads sentences that speak of a cookie and name it: unmistakable names, and words after "called". */
  function readProse(line: Line, headings: readonly string[]): readonly Entry[] {
    if (!mayName(line.text) && !saysCalled(line.text)) return [];
    const entries: Entry[] = [];
    // "Analytics cookies" above it, or above the service that it is about: its sentences need not say so again.
    const ofCookies = headings.slice(0, 2).some(saysCookie);
    /** How many cookies the last sentence names that names any, and whether only such that point back stand between. */
    let named = 0;
    let near = false;
    let owner: string | null = null;
    for (const { sentence, index } of sentencesOf(line.text)) {
      const offset = line.start + index;
      const setter = findSetter(sentence) ?? findService(sentence);
      const points = pointsBack(sentence.trim());
      // "We use Example. It sets `_a_b`."
      owner = setter ?? (points ? owner : null);
      if (named > 0 && (points || near)) {
        const last = entries.splice(-named);
        // "It is no longer used."
        if (!(points && says(sentence, 'notAfter'))) entries.push(...withNext(last, sentence, offset));
      }
      // "Besides, `_a_b` is deleted after a day": a sentence about cookies may go on without the word.
      const follows = named > 0 && near && findLifetime(sentence) !== null;
      // "In it stands your choice. It is kept for a year": sentences that name none may go on about the same.
      named = points || near ? named : 0;
      near = points && near;
      const isAbout = speaksOfCookies(sentence) || follows;
      if (!isAbout && !ofCookies && !QUOTE.test(sentence)) continue;
      /** Where the name before ends, with the bracket behind it; -1 before the first. */
      let listEnd = -1;
      const names = Array.from(sentence.matchAll(WORD), ({ 0: word, index: start }) => ({
        start,
        end: start + word.replace(/(?<![.:!?])[.:!?]+$/, '').length,
      })).filter(({ start, end }) => {
        const word = sentence.slice(start, end);
        // "$_COOKIE["name"]", "getItem('name')": code.
        if (/[[(]["']$/.test(sentence.slice(0, start).slice(-2))) return false;
        if (!isAbout) return isQuotedName(sentence, word, start) || (ofCookies && isUnmistakable(word));
        const [bracket = '', inner = ''] = BRACKET.exec(sentence.slice(end, end + MAX_BRACKET_LENGTH)) ?? [];
        const timed = inner !== '' && (isLifetime(inner) || findDurations(inner).length > 0);
        const listed = listEnd >= 0 && JOINT.test(sentence.slice(listEnd, start));
        const isName =
          (likeness(word.replace(PLACEHOLDER, '*').replace(/['’]/g, '')) >= 4 && !isSaid(word)) ||
          isApposed(sentence, word, start, findDurations(sentence).length > 0) ||
          isListed(sentence, word, start, listed, timed);
        if (isName) listEnd = end + bracket.length;
        return isName;
      });
      for (const name of calledNames(sentence, isAbout, ofCookies))
        if (!names.some(({ start }) => start === name.start)) names.push(name);
      names.sort((one, other) => one.start - other.start);
      const lifetimes = lifetimesBehind(sentence, names, offset);
      const whole = cellBetween(sentence, 0, sentence.length, offset);
      const { denials, normal } = lookAt(sentence);
      const found: Entry[] = [];
      for (const [at, { start, end }] of names.entries()) {
        const name = sentence.slice(start, end);
        // "A file called cookie" names none, `cookies_preferences` does.
        const ordinary = likeness(name) < 4 && (saysCookie(name) || isOrdinary(name));
        const begins = start === 0 || !isWordAt(normal, start - 1) || ARABIC.test(normal.charAt(start - 1));
        if (ordinary || denials.some((denied) => denied.start < start && start <= denied.end) || !begins) continue;
        const lifetime = lifetimes[at] ?? null;
        found.push({
          cells: {
            ...(lifetime === null ? {} : { lifetime }),
            ...(setter === null && owner !== null ? { provider: { text: owner, start: offset, end: offset } } : {}),
            name: familyAt(sentence, { start, end }, offset),
            description: whole,
          },
          headings,
          start: offset,
          end: offset + sentence.trimEnd().length,
          place: 'prose',
          timed: lifetime !== null || names.length > 1,
        });
      }
      entries.push(...found);
      if (found.length > 0) {
        named = found.length;
        near = true;
      }
    }
    return entries;
  }

  /** A name, with the words that make it what the names of several begin with: "*starting with* wp_", "die mit „wp_“ *beginnen*". */
  function familyAt(sentence: string, { start, end }: Place, offset: number): Cell {
    const quoted = QUOTE.test(sentence.charAt(start - 1));
    const marks = quoted || OPEN.test(sentence.slice(start, end)) ? marksOf(sentence) : [];
    const mark = marks.find(
      (each) =>
        means(each, 'startingWith') &&
        ((each.end <= start && BEFORE_FAMILY.test(sentence.slice(each.end, start))) ||
          (quoted && each.start >= end && BEHIND_FAMILY.test(sentence.slice(end, each.start)))),
    );
    if (mark === undefined) return cellBetween(sentence, start, end, offset);
    return cellBetween(
      sentence,
      Math.min(mark.start, start - Number(quoted)),
      Math.max(mark.end, end + Number(quoted)),
      offset,
    );
  }

  /** "These cookies": more than one. */
  const saysCookies = (text: string): boolean =>
    marksOf(text).some((mark) => means(mark, 'cookie') && /s$/i.test(text.slice(mark.start, mark.end)));

  /** "It …", "The cookies are …": what they are of, the sentence before has said. */
  function pointsBack(sentence: string): boolean {
    if (pointersBack(sentence)[0]?.start === 0) return true;
    const [first] = marksOf(sentence);
    return (
      first !== undefined &&
      means(first, 'cookie') &&
      first.start < MAX_ARTICLE &&
      !NAME_FOLLOWS.test(sentence.slice(first.end))
    );
  }

  /** "The messages, *which* are kept for a year": of what the sentence names itself. */
  function namesOther(sentence: string): boolean {
    const [head = '', clause] = sentence.trim().split(',', 2);
    if (clause === undefined || !isRelative(clause.trimStart()) || saysCookie(head)) return false;
    // "*Die* Nachrichten": an article.
    return isRelative(head) || !pointsBack(head);
  }

  /** The cookies of a sentence, with the lifetimes that a later one tells: of the only one, of each in their order, or of all. */
  function withNext(entries: readonly Entry[], sentence: string, offset: number): readonly Entry[] {
    const [first, another] = entries;
    const whole = cellBetween(sentence, 0, sentence.length, offset);
    const isTold = findLifetime(whole.text) !== null && !namesOther(sentence);
    // "They keep your answers and are deleted after a year."
    const isOfAll = isTold && !saysLogs(sentence) && (another !== undefined || !saysCookies(sentence));
    if (entries.some(({ cells }) => cells.lifetime !== undefined) || !(isOfAll || goesOn(whole.text))) return entries;
    const inOrder = lifetimesInOrder(sentence, entries.length);
    if (another === undefined && (!isTold || findLifetime(first?.cells.description?.text ?? '') !== null))
      return entries;
    if (another !== undefined && inOrder === null && (!isOfAll || findDurations(sentence).length > 1)) return entries;
    return entries.map((entry, index) => {
      const own = inOrder?.[index];
      const lifetime = own === undefined ? whole : cellBetween(sentence, own.start, own.end, offset);
      return { ...entry, cells: { ...entry.cells, lifetime }, end: whole.end, timed: true };
    });
  }

  /** Where the denials of a sentence reach, and its normalised text: looked up once for all of its names. */
  function lookAt(sentence: string): { readonly denials: readonly Place[]; readonly normal: string } {
    const marks = marksOf(sentence);
    const before = marks
      .filter((mark) => means(mark, 'not'))
      .map(({ start, end }) => {
        // "We do not use cookies such as _ga": to the end of the clause.
        const after = sentence.slice(end).search(/[;:]/);
        return { start, end: after === -1 ? sentence.length : end + after };
      });
    const behind = marks
      .filter((mark) => means(mark, 'notAfter'))
      // "These are not used: _a_b."
      .map(({ end }) => ({ start: -1, end: sentence[end] === ':' ? sentence.length : end }));
    // "We no longer use Example: if you still find _ea": to the end of the sentence.
    const former = { start: formerlyAt(sentence) ?? sentence.length, end: sentence.length };
    return { denials: [...before, ...behind, former], normal: normalise(sentence) };
  }

  return readProse;
}
