import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { instantText, timeApartText, withAbsoluteTimes } from '../../src/messages/absolute-times.ts';
import { blindSpotSentences } from '../../src/messages/blind-spot.ts';
import { dateText } from '../../src/messages/instant.ts';
import { messagesFromFile } from '../../src/messages/messages-from-file.ts';
import { setterSentences } from '../../src/messages/setter.ts';
import { timeText } from '../../src/messages/time.ts';
import { at, cookie, once, report, reported, response } from '../fixtures/parts.ts';
import { plainSpaces } from './speech.ts';

vi.stubEnv('TZ', 'UTC');

const messages = (locale: string) =>
  messagesFromFile(JSON.parse(readFileSync(`_locales/${locale}/messages.json`, 'utf8')), locale);
const DAYS_BEFORE = at(-11 * 86_400 + 3);
const seen = reported(cookie('c'), { setters: [once(response('/'), DAYS_BEFORE)] });
const watched = report({ watch: { from: DAYS_BEFORE, to: at(9), blindSpots: [] } });

test.each([
  {
    locale: 'ca',
    set: 'Instal·lada (14:01:03 del dia DATE) per la resposta de / (200).',
    from: 'Període d’inspecció: 14:01:03 del dia DATE – 14:01:09.',
  },
  {
    locale: 'de',
    set: 'Gesetzt durch die Antwort von / (200), DATE, 14:01:03.',
    from: 'Beobachtet: DATE, 14:01:03 bis 14:01:09.',
  },
  {
    locale: 'en',
    set: 'Set by the response of / (200), at 14:01:03 on DATE.',
    from: 'Watched from 14:01:03 on DATE to 14:01:09.',
  },
  {
    locale: 'es',
    set: 'Instalada (14:01:03 del DATE) por la respuesta de / (200).',
    from: 'Periodo de inspección: de 14:01:03 del DATE a 14:01:09.',
  },
  {
    locale: 'fr',
    set: 'Déposé (14:01:03 le DATE) par la réponse de / (200).',
    from: 'Période d’inspection : 14:01:03 le DATE – 14:01:09.',
  },
  {
    locale: 'it',
    set: 'Installato (DATE, 14:01:03) dalla risposta di / (200).',
    from: 'Periodo di ispezione: DATE, 14:01:03 – 14:01:09.',
  },
  {
    locale: 'nl',
    set: 'Geplaatst (14:01:03 op DATE) door het antwoord van / (200).',
    from: 'Waarneming van 14:01:03 op DATE tot 14:01:09.',
  },
  {
    locale: 'pt',
    set: 'Colocado (14:01:03 do dia DATE) pela resposta de / (200).',
    from: 'Período de inspeção: 14:01:03 do dia DATE – 14:01:09.',
  },
])('in $locale, the time on another day reads: $set', ({ locale, set, from }) => {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(DAYS_BEFORE);
  const said = [...setterSentences(seen, watched, messages(locale)), ...blindSpotSentences(watched, messages(locale))];
  expect(said.map((sentence) => plainSpaces(sentence.replace(date, 'DATE')))).toEqual([set, from]);
});

test.each([
  { zone: 'UTC', says: '2026-11-28 23:47:13.2 +00:00' },
  { zone: 'Europe/Paris', says: '2026-11-29 00:47:13.2 +01:00' },
  { zone: 'Asia/Kolkata', says: '2026-11-29 05:17:13.2 +05:30' },
  { zone: 'America/St_Johns', says: '2026-11-28 20:17:13.2 -03:30' },
])('an instant that stands for itself, in $zone: $says', ({ zone, says }) => {
  vi.stubEnv('TZ', zone);
  expect(instantText(Date.UTC(2026, 10, 28, 23, 47, 13, 249))).toBe(says);
});

test('where times are absolute, a second one says how far it is from the first', () => {
  vi.stubEnv('TZ', 'UTC');
  const kept = withAbsoluteTimes(messages('en'));
  const [set, chosen] = [Date.UTC(2026, 10, 22, 14, 1, 3, 100), Date.UTC(2026, 10, 22, 14, 1, 4, 300)];
  expect(timeText(set, chosen, kept)).toBe('2026-11-22 14:01:03.1 +00:00');
  expect(timeApartText(chosen, set, chosen, kept)).toBe('2026-11-22 14:01:04.3 +00:00 (1.2 s apart)');
  expect(timeApartText(chosen, set, chosen, messages('en'))).toBe('14:01:04');
});

test('where times are absolute, so are those with their date', () => {
  vi.stubEnv('TZ', 'UTC');
  expect(dateText(at(95), withAbsoluteTimes(messages('fr')))).toBe('2026-11-22 14:02:35.0 +00:00');
  expect(plainSpaces(dateText(at(95), messages('fr')))).toBe('22 novembre 2026 à 14:02');
});
