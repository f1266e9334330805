import { expect, test } from 'vitest';
import { readPolicy } from '../../reader.ts';

const DECLARATION = `Cookie declaration

Necessary (2)

Cookiebot
1
CookieConsent\tKeeps your choice
Maximum Storage Duration: 1 year\tType: HTTP Cookie

www.town.example
2
town-ref [x3]\tKeeps your place
Maximum Storage Duration: 30 days\tType: HTTP Cookie
town-cache\tKeeps texts
Maximum Storage Duration: Persistent\tType: HTML Local Storage

Statistics (1)

Google
1
_ga\tCounts visits
Maximum Storage Duration: 2 years\tType: HTTP Cookie
`;

test('of the declaration of a consent tool, each cookie has its labels, its owner and its category', () => {
  expect(
    readPolicy(DECLARATION).declarations.map(({ name, provider, category, purpose, lifetime }) => [
      name,
      provider,
      category,
      purpose,
      lifetime?.text,
    ]),
  ).toEqual([
    ['CookieConsent', 'Cookiebot', 'necessary', 'Keeps your choice', '1 year'],
    ['town-ref', 'www.town.example', 'necessary', 'Keeps your place', '30 days'],
    ['_ga', 'Google', 'statistics', 'Counts visits', '2 years'],
  ]);
});

test('labels that only a space parts are told by their capitals', () => {
  const [declared] = readPolicy(DECLARATION.replaceAll('\tType', ' Type')).declarations;
  expect(declared?.lifetime).toMatchObject({ kind: 'persistent', text: '1 year' });
});

test('a line of labels without a lifetime makes no row', () => {
  const text = 'Cookies\n\ntown-ref\tKeeps your place\nType: HTTP Cookie\tNote: none\n';
  expect(readPolicy(text).declarations.map(({ category }) => category)).not.toContain('HTTP Cookie');
});
