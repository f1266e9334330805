import { expect, test } from 'vitest';
import { DAY, YEAR } from '../../src/core/cookie/lifetime.ts';
import { stayingText } from '../../src/messages/staying.ts';
import { en, fr, plainSpaces } from './speech.ts';

const persistent = (seconds: number) => ({ kind: 'persistent', seconds }) as const;
const measured = { package: 'klaro', version: '0.7.22', date: '2026-11-29' } as const;
const capped = { asked: persistent(2 * YEAR), lifetime: persistent(400 * DAY), renewal: null, measured: null } as const;

test.each([
  { staying: { ...capped, asked: null, lifetime: null, measured }, english: '', french: '' },
  {
    staying: capped,
    english: 'It asks for 2 years; browsers keep 400 days.',
    french: 'Il demande 2 ans ; les navigateurs gardent 400 jours.',
  },
  {
    staying: { ...capped, asked: persistent(120 * DAY), lifetime: persistent(120 * DAY), measured },
    english: 'It usually stays 120 days. Measured with klaro 0.7.22 on November 29, 2026.',
    french: 'Il reste généralement 120 jours. Mesuré avec klaro 0.7.22, le 29 novembre 2026.',
  },
  {
    staying: { ...capped, asked: { kind: 'session' }, lifetime: { kind: 'session' } },
    english: 'It usually stays until the browser closes.',
    french: 'Il reste généralement jusqu’à la fermeture du navigateur.',
  },
  {
    staying: { ...capped, renewal: 'fixed' },
    english: 'It asks for 2 years; browsers keep 400 days. Later pages do not extend that time.',
    french: 'Il demande 2 ans ; les navigateurs gardent 400 jours. Les pages suivantes ne prolongent pas ce délai.',
  },
  {
    staying: { ...capped, renewal: 'each-page' },
    english: 'It asks for 2 years; browsers keep 400 days. With every page that time begins again.',
    french: 'Il demande 2 ans ; les navigateurs gardent 400 jours. À chaque page, ce délai recommence.',
  },
  {
    staying: { ...capped, renewal: 'counting-down' },
    english: 'It asks for 2 years; browsers keep 400 days. Later pages set it again for what is left of that time.',
    french:
      'Il demande 2 ans ; les navigateurs gardent 400 jours. Les pages suivantes le déposent à nouveau pour ce qu’il reste de ce délai.',
  },
] as const)('“$english”', ({ staying, english, french }) => {
  expect(stayingText(staying, en)).toBe(english);
  expect(plainSpaces(stayingText(staying, fr))).toBe(french);
});
