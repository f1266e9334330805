import { expect, test, vi } from 'vitest';
import type { BlindSpot } from '../../src/core/inspection/judgement/blind-spots.ts';
import { blindSpotSentences } from '../../src/messages/blind-spot.ts';
import { at, report } from '../fixtures/parts.ts';
import { en } from './speech.ts';

vi.stubEnv('TZ', 'UTC');

test.each<{ spot: BlindSpot; says: string }>([
  {
    spot: { kind: 'older-than-watch', cookies: 2 },
    says: '2 cookies were there before watching began: who set them, and when, is not known.',
  },
  {
    spot: { kind: 'older-than-watch', cookies: 1 },
    says: '1 cookie was there before watching began: who set it, and when, is not known.',
  },
  { spot: { kind: 'other-hosts', hosts: [] }, says: 'Cookies of other sites that the pages load are not checked.' },
  {
    spot: { kind: 'other-hosts', hosts: ['a.example'] },
    says: 'Cookies of 1 other site that the pages load are not checked: a.example.',
  },
  {
    spot: { kind: 'other-hosts', hosts: ['a', 'b', 'c', 'd', 'e'] },
    says: 'Cookies of 5 other sites that the pages load are not checked: a, b, c, d, e.',
  },
  {
    spot: { kind: 'other-hosts', hosts: ['a', 'b', 'c', 'd', 'e', 'f'] },
    says: 'Cookies of 6 other sites that the pages load are not checked: a, b, c, d, e, ….',
  },
  {
    spot: { kind: 'more-hosts', hosts: 2900 },
    says: '2900 more sites that the pages load are not named: there are too many.',
  },
  {
    spot: { kind: 'more-links', links: 1 },
    says: '1 link of the portal’s pages was not looked at: it may lead to a policy.',
  },
  {
    spot: { kind: 'nameless-rows', rows: 1 },
    says: '1 row of the policy names no cookie, so that nothing can be held against it.',
  },
  { spot: { kind: 'dropped-writes', writes: 3 }, says: '3 cookies were written too fast to be recorded.' },
  {
    spot: { kind: 'evicted', cookies: 1 },
    says: 'The browser threw out 1 cookie to make room: all portals of a hosting domain share one limit.',
  },
  {
    spot: { kind: 'dropped-events', events: 9 },
    says: 'At least 9 events are left out: there was no room left to keep them.',
  },
  { spot: { kind: 'interrupted' }, says: 'Watching was interrupted: who wrote a cookie, and when, may be missing.' },
  {
    spot: { kind: 'no-recorder' },
    says: 'Scripts of a page, or of a frame in it, were not seen. In a page that was open before access was granted they are seen once it is reloaded.',
  },
  {
    spot: { kind: 'busy' },
    says: 'A page was too busy to be looked at: what it stores, and which other sites it loads, is not known.',
  },
  {
    spot: { kind: 'from-file', format: 'har' },
    says: 'Made from an HTTP Archive (HAR) instead of a watch: what scripts set is not in it, and what the browser refused can only be told from the standard.',
  },
  {
    spot: { kind: 'sent-only', names: ['a', 'b'] },
    says: '2 cookies were sent to the portal, and nothing in the file sets them (a, b): how long they stay is not known, and they are in no count.',
  },
  { spot: { kind: 'pages-not-visited' }, says: 'Pages you have not visited may set more.' },
])('$says', ({ spot, says }) => {
  const watch = { from: at(0), to: at(9), blindSpots: [spot] };
  expect(blindSpotSentences(report({ watch }), en)).toEqual(['Watched from 14:01:00 to 14:01:09.', says]);
});
