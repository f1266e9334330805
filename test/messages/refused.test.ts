import { expect, test } from 'vitest';
import type { Report } from '../../src/core/inspection/report.ts';
import { refusedText } from '../../src/messages/refused.ts';
import { setCookieLine } from '../core/facts.ts';
import { at, HOST, report, response } from '../fixtures/parts.ts';
import { en, fr } from './speech.ts';

type Refused = Report['refused'][number];

const refused = (facts: Partial<Refused>): Refused => ({
  id: '',
  line: setCookieLine(),
  setter: response('/login/', 302),
  pageHost: HOST,
  at: at(3),
  times: 1,
  reason: { kind: 'unknown', certain: false },
  ...facts,
});

test.each<{ facts: Partial<Refused>; messages?: typeof en; says: string }>([
  { facts: {}, says: 'Why is not known. Asked for by the response of /login/ (302), at 14:01:03.' },
  {
    facts: { reason: { kind: 'same-site-none', certain: true }, times: 3 },
    says: 'SameSite=None needs Secure, which is missing. Asked for by the response of /login/ (302), at 14:01:03. Seen 3 times.',
  },
  {
    facts: {
      setter: { kind: 'script', url: 'https://stats.example/a.js', line: 4 },
      reason: { kind: 'expired', certain: true },
    },
    says: 'It had already expired: it would have deleted a cookie that was not there. Probably asked for by a script at 14:01:03: stats.example/a.js, line 4.',
  },
  {
    facts: {
      line: setCookieLine({ maxAge: 0, sameSite: 'none', secure: false }),
      reason: { kind: 'same-site-none', certain: true },
    },
    says: 'It should have deleted the cookie. SameSite=None needs Secure, which is missing. Asked for by the response of /login/ (302), at 14:01:03.',
  },
  {
    facts: { reason: { kind: 'third-party', certain: false } },
    messages: fr,
    says: 'Peut-être parce que le navigateur bloque les cookies d’autres sites. Demandé (14:01:03) par la réponse de /login/ (302).',
  },
])('$says', ({ facts, messages = en, says }) => {
  expect(refusedText(refused(facts), report(), messages)).toBe(says);
});
