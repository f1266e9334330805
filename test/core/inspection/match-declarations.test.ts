import { expect, test } from 'vitest';
import { catalogue } from '../../../src/cli/knowledge/catalogue.ts';
import { matchDeclarations } from '../../../src/core/inspection/match-declarations.ts';
import type { Declaration } from '../../../src/core/policy/declaration.ts';
import { days, declared } from '../facts.ts';

const named = (...names: readonly string[]) => names.map((name) => declared({ name }));
const session = declared({ lifetime: { kind: 'session', text: 'Session' } });
const unread = declared({ lifetime: { kind: 'persistent', seconds: null, text: 'until you log out' } });
const [silent, week, year] = [declared(), declared({ seconds: days(7) }), declared({ seconds: days(365) })];

test.each<{ when: string; said: readonly Declaration[]; name?: string; covering: readonly string[] }>([
  { when: 'only its own name', said: named('sessionid', 'session'), covering: ['sessionid'] },
  { when: 'its name before a pattern', said: named('session*', 'sessionid'), covering: ['sessionid', 'session*'] },
  { when: 'the pattern with more text first', said: named('s*', 'session*'), covering: ['session*', 's*'] },
  { when: 'no pattern for everything', said: named('*', '**'), covering: [] },
  { when: 'the beginning of a family', said: named('_pk_id'), name: '_pk_id.1.1fff', covering: ['_pk_id'] },
  { when: 'no beginning that is a cookie itself', said: named('_ga'), name: '_ga_ABC123', covering: [] },
  { when: 'no beginning that the catalogue does not know', said: named('visit'), name: 'visit.1', covering: [] },
  { when: 'no other case', said: named('SessionID'), covering: [] },
])('a name is covered by $when', ({ said, name = 'sessionid', covering }) => {
  expect(matchDeclarations(said, catalogue)(name).map((one) => one.name)).toEqual(covering);
});

test('of one name the longest lifetime counts, and none counts least', () => {
  expect(matchDeclarations([silent, session, week, unread, year], catalogue)('sessionid')).toEqual([
    unread,
    year,
    week,
    session,
    silent,
  ]);
});
