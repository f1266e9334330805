import { expect, test, vi } from 'vitest';
import type { ReportedCookie } from '../../src/core/inspection/report.ts';
import { setterSentences } from '../../src/messages/setter.ts';
import { at, cookie, HOST, once, report, reported, response } from '../fixtures/parts.ts';
import { en } from './speech.ts';

vi.stubEnv('TZ', 'UTC');

test.each<{ seen: Partial<ReportedCookie>; says: readonly string[] }>([
  {
    seen: { setters: [once(response('/login/', 302), at(132))] },
    says: ['Set by the response of /login/ (302), at 14:03:12.'],
  },
  {
    seen: { setters: [{ ...once(response('/'), at(0)), lastAt: at(60), times: 6 }] },
    says: ['Set 6 times by the response of / (200), from 14:01:00 to 14:02:00.'],
  },
  {
    seen: { setters: [once({ kind: 'unknown' }, at(3))], removedAt: at(4) },
    says: [
      'Set at 14:01:03 by no response that was seen; a script of the page may have done it.',
      'Removed at 14:01:04.',
    ],
  },
  {
    seen: { setters: [once({ kind: 'script', url: `https://${HOST}/static/app.js`, line: 12 }, at(3))] },
    says: ['Probably set by a script at 14:01:03: /static/app.js, line 12.'],
  },
  {
    seen: {
      setters: [{ ...once({ kind: 'script', url: null, line: null }, at(0)), lastAt: at(60), times: 2 }],
    },
    says: ['Probably set 2 times by a script, from 14:01:00 to 14:02:00: its place is not known.'],
  },
  {
    seen: { setters: [{ ...once(response('/login/'), at(3)), pageHost: 'www.opendatasoft.com' }] },
    says: ['Set by the response of /login/ (200), at 14:01:03. That was on a page of www.opendatasoft.com.'],
  },
  {
    seen: { setters: Array.from({ length: 6 }, (_, index) => once(response(`/${index}`), at(3))) },
    says: [0, 1, 2, 3, 4].map((index) => `Set by the response of /${index} (200), at 14:01:03.`).concat('And 1 more.'),
  },
  { seen: { setters: [] }, says: [] },
  {
    seen: { olderThanWatch: true },
    says: ['Already there when watching began: who set it is not known.'],
  },
])('$says', ({ seen, says }) => {
  expect(setterSentences(reported(cookie('c'), seen), report(), en)).toEqual(says);
});

test('a response of another host is named with it', () => {
  const other = {
    kind: 'response',
    url: 'https://stats.example/c.js',
    status: 200,
    resourceType: 'script',
    frameId: 0,
    initiator: null,
  };
  const seen = reported(cookie('c'), { setters: [once({ ...other, kind: 'response' }, at(3))] });
  expect(setterSentences(seen, report(), en)).toEqual([
    'Set by the response of stats.example/c.js (200), at 14:01:03.',
  ]);
});
