import { expect, test, vi } from 'vitest';
import type { Report } from '../../src/core/inspection/report.ts';
import { consentSentences as sentences } from '../../src/messages/consent.ts';
import { dateText } from '../../src/messages/instant.ts';
import { listText } from '../../src/messages/list.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { pageText } from '../../src/messages/page-text.ts';
import { timeText } from '../../src/messages/time.ts';
import { toolText } from '../../src/messages/tool.ts';
import { at, report } from '../fixtures/parts.ts';
import { en, fr, plainSpaces } from './speech.ts';

vi.stubEnv('TZ', 'UTC');

const consentSentences = (seen: Report, messages: Messages) =>
  sentences(seen, messages, { dateText, timeText, listText, pageText, toolText });

const YEAR_LATER = Date.UTC(2027, 4, 21, 14, 2);
const period = (rest: Partial<Report['choicePeriods'][number]>): Report['choicePeriods'][number] => ({
  choices: { matomo: false },
  from: at(95),
  knownAt: at(95),
  until: null,
  ...rest,
});
/** A choice that is in force, and those before it. */
const chosen = (
  choices: Readonly<Record<string, boolean>>,
  { from = at(95), expiresAt = YEAR_LATER, earlier = [] }: Partial<Chosen> = {},
): Partial<Report> => ({
  consent: { choices, at: at(95), expiresAt },
  choicePeriods: [...earlier, period({ choices, from })],
});

interface Chosen {
  readonly from: number | null;
  readonly expiresAt: number | null;
  readonly earlier: Report['choicePeriods'];
}

test.each<{ when: string; seen: Partial<Report>; says: readonly string[] }>([
  {
    when: 'none was seen',
    seen: {},
    says: ['No choice in a cookie banner was seen. The portal may have no banner, or it was not answered.'],
  },
  {
    when: 'everything was refused',
    seen: chosen({ matomo: false, ga: false }),
    says: ['Refused: Matomo and Google Analytics.', 'Chosen at 14:02:35. Kept until May 21, 2027 at 14:02.'],
  },
  {
    when: 'some was accepted, and what is never asked about is on',
    seen: chosen({ functional_cookies: true, matomo: true, ga: false }),
    says: [
      'Accepted: Matomo. Refused: Google Analytics. Functional cookies are on: the banner does not ask about them.',
      'Chosen at 14:02:35. Kept until May 21, 2027 at 14:02.',
    ],
  },
  {
    when: 'there was nothing to choose',
    seen: chosen({ functional_cookies: true }),
    says: [
      'Functional cookies are on: the banner does not ask about them.',
      'Chosen at 14:02:35. Kept until May 21, 2027 at 14:02.',
    ],
  },
  {
    when: 'what is never asked about is off',
    seen: chosen({ functional_cookies: false }),
    says: [
      'Functional cookies are off: the banner does not ask about them.',
      'Chosen at 14:02:35. Kept until May 21, 2027 at 14:02.',
    ],
  },
  {
    when: 'one of the tools is known to nobody',
    seen: chosen({ at: false, eulerian: false, hotjar: false, piano: false, xiti: false }),
    says: [
      'Refused: AT Internet, Eulerian, hotjar, Piano Analytics (AT Internet), and XiTi (AT Internet).',
      'Chosen at 14:02:35. Kept until May 21, 2027 at 14:02.',
    ],
  },
  {
    when: 'an earlier one was about nothing that is asked',
    seen: chosen(
      { matomo: true },
      { earlier: [period({ choices: { functional_cookies: true }, from: at(40), until: at(95) })] },
    ),
    says: [
      'Accepted: Matomo.',
      'Chosen at 14:02:35. Kept until May 21, 2027 at 14:02.',
      'Until 14:02:35, another choice held.',
    ],
  },
  {
    when: 'it cannot be read, and was made before the watch for who knows how long',
    seen: chosen({}, { from: null, expiresAt: null }),
    says: [
      'A choice was made; what was chosen could not be read.',
      'Chosen before watching began. Until when it is kept is not known: perhaps until the browser closes.',
    ],
  },
  {
    when: 'it was changed',
    seen: chosen({ matomo: true }, { earlier: [period({ choices: { matomo: false }, from: at(40), until: at(95) })] }),
    says: [
      'Accepted: Matomo.',
      'Chosen at 14:02:35. Kept until May 21, 2027 at 14:02.',
      'Until 14:02:35, another choice held. Refused: Matomo.',
    ],
  },
  {
    when: 'it was taken back or expired',
    seen: { choicePeriods: [period({ until: at(120) })] },
    says: [
      'No choice is in force any more: the last one was taken back, deleted or expired at 14:03:00.',
      'Until 14:03:00, another choice held. Refused: Matomo.',
    ],
  },
])('of a choice, when $when, is said: $says', ({ seen, says }) => {
  expect(consentSentences(report(seen), en)).toEqual(says);
});

test('of a choice that was changed many times, the latest of the earlier ones are told', () => {
  const earlier = [10, 20, 30, 40].map((second) => period({ from: at(second), until: at(second + 10) }));
  expect(consentSentences(report(chosen({ matomo: true }, { earlier })), en).slice(2)).toEqual([
    'Until 14:01:50, another choice held. Refused: Matomo.',
    'Until 14:01:40, another choice held. Refused: Matomo.',
    'Until 14:01:30, another choice held. Refused: Matomo.',
  ]);
});

test('in French, it is said in French', () => {
  expect(consentSentences(report(chosen({ matomo: false, ga: true })), fr).map(plainSpaces)).toEqual([
    'Accepté : Google Analytics. Refusé : Matomo.',
    'Choix fait : 14:02:35. Conservé jusqu’au 21 mai 2027 à 14:02.',
  ]);
});

test.each<{ when: string; seen: Partial<Report>; says: readonly string[] }>([
  {
    when: 'its value tells a part',
    seen: {
      choicePeriods: [
        period({ choices: { youtube: false, matomo: 'unknown', others: null }, holder: 'tarteaucitron' }),
      ],
    },
    says: ['In tarteaucitron: Refused: youtube. Accepted or not, the value does not tell: Matomo.'],
  },
  {
    when: 'it asks one question',
    seen: { choicePeriods: [period({ choices: { all: false }, holder: 'hasConsent' })] },
    says: ['In hasConsent: Refused: all that the banner asks about.'],
  },
  {
    when: 'it cannot be read',
    seen: { unreadChoices: ['axeptio_cookies'] },
    says: ['axeptio_cookies keeps a choice that cannot be read here: whether one was in force is not known.'],
  },
  {
    when: 'it is gone',
    seen: { choicePeriods: [period({ until: at(120), holder: 'hasConsent' })] },
    says: ['No choice is in force any more: the last one was taken back, deleted or expired at 14:03:00.'],
  },
])('of another banner’s choice, when $when, is said: $says', ({ seen, says }) => {
  expect(consentSentences(report(seen), en)).toEqual(says);
});
