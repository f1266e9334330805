import { expect, test } from 'vitest';
import type { Cookie } from '../../src/core/cookie/cookie.ts';
import { DAY } from '../../src/core/cookie/lifetime.ts';
import type { Guess, ReportedCookie } from '../../src/core/inspection/report.ts';
import { guessText } from '../../src/messages/guess.ts';
import { cookie, guess, persistent, reported } from '../fixtures/parts.ts';
import { en } from './speech.ts';

const partitionKey = { topLevelSite: 'https://example.org', hasCrossSiteAncestor: false };

test.each<{ guessed: Partial<Guess>; seen?: Partial<ReportedCookie>; on?: Partial<Cookie>; says: string }>([
  {
    guessed: { returning: true },
    seen: { lifetime: persistent(390 * DAY) },
    says: 'Nobody says what it is for. It stays 13 months: long enough to recognise your browser on a later visit. Scripts of the page can read it.',
  },
  {
    guessed: { returning: true, renewed: true, elsewhere: true },
    seen: { lifetime: persistent(390 * DAY) },
    says: 'Nobody says what it is for. It stays 13 months: long enough to recognise your browser on a later visit. Scripts of the page can read it. It belongs to another site, which may meet it again wherever its content is loaded.',
  },
  {
    guessed: { readable: false, renewed: true },
    says: 'Nobody says what it is for. It goes when the browser closes: it concerns this visit rather than later ones. Scripts of the page cannot read it: it serves the server, as with a log-in. It was set several times while watching, as what follows the course of a visit.',
  },
  {
    guessed: { scripted: true },
    seen: { lifetime: persistent(1800) },
    says: 'Nobody says what it is for. It stays 30 minutes: it concerns this visit rather than later ones. A script of the page sets it and can read it, as with audience measurement or settings of the page.',
  },
  {
    guessed: {},
    on: { partitionKey },
    says: 'Nobody says what it is for. It goes when the browser closes: it concerns this visit rather than later ones. Scripts of the page can read it. It is kept apart for this site, and cannot follow you to others.',
  },
  {
    guessed: {},
    seen: { verdict: { kind: 'unjudged' } },
    says: 'Its purpose is not known. It goes when the browser closes: it concerns this visit rather than later ones. Scripts of the page can read it.',
  },
])('$says', ({ guessed, seen, on, says }) => {
  expect(guessText({ ...guess, ...guessed }, reported(cookie('c', on), seen), en)).toBe(says);
});
