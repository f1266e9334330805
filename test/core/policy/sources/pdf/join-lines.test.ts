import { expect, test } from 'vitest';
import { joinLines, joinProse } from '../../../../../src/core/policy/sources/pdf/join-lines.ts';
import { lineAt } from './page-of.ts';

const below = (texts: readonly string[]) => texts.map((text, index) => lineAt(0, 100 - 14 * index, text));

// A letter is 6 points wide.
test.each([
  { what: 'text that was wrapped', texts: ['Counts the', 'visits'], edge: 60, joined: 'Counts the visits' },
  { what: 'a line with room for the next word', texts: ['Counts', 'all'], edge: 100, joined: 'Counts\nall' },
  { what: 'a name that was cut', texts: ['app_sess', 'ionid'], edge: 50, joined: 'app_sessionid' },
  { what: 'a name that was cut twice', texts: ['app_', 'sess', 'ion'], edge: 26, joined: 'app_session' },
  { what: 'a name with room for one more letter', texts: ['app_sess', 'ionid'], edge: 60, joined: 'app_sess ionid' },
  { what: 'a word that was cut, without a sign of a name', texts: ['sess', 'ionid'], edge: 26, joined: 'sess ionid' },
  { what: 'a word behind a hyphen', texts: ['app-', 'session'], edge: 30, joined: 'app-session' },
  { what: 'two names that fill the column', texts: ['_a_b_c', '_d_e_f'], edge: 36, joined: '_a_b_c _d_e_f' },
  { what: 'digits that a name ends with', texts: ['_a_b_c', '123'], edge: 36, joined: '_a_b_c123' },
  { what: 'a name behind another word', texts: ['is a_b_c', 'ionid'], edge: 50, joined: 'is a_b_c ionid' },
  { what: 'lines whose edge is unknown', texts: ['Counts', 'all'], edge: null, joined: 'Counts all' },
  { what: 'one line', texts: ['Counts'], edge: 10, joined: 'Counts' },
])('$what: $joined', ({ texts, edge, joined }) => {
  expect(joinLines(below(texts), edge)).toBe(joined);
});

test.each([
  {
    what: 'a long line that was wrapped',
    texts: ['We count the visits of the town, of its guests and of all', 'others.'],
    lines: ['We count the visits of the town, of its guests and of all others.'],
  },
  {
    what: 'a long line with room for the next word',
    texts: ['We count the visits of the town, of its guests', 'others.'],
    lines: ['We count the visits of the town, of its guests', 'others.'],
  },
  { what: 'a short line', texts: ['We count', 'others.'], lines: ['We count', 'others.'] },
])('of a paragraph, $what: $lines', ({ texts, lines }) => {
  expect(joinProse(below(texts), 350)).toEqual(lines);
});
