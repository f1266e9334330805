import { describe, expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

/** "name lifetime", for each cookie. */
const toldIn = (text: string): readonly string[] =>
  readPolicy(text).declarations.map(({ name, lifetime }) => `${name} ${lifetime?.text ?? '–'}`);

/** A definition list below the name of each cookie. */
const cards = (purpose: string, label: string, [one = '', two = '']: readonly string[]): string =>
  [one, two]
    .map(
      (value, index) =>
        `<details><summary>kd_box${index}</summary><dl><dt>${purpose}</dt><dd>…</dd><dt>${label}</dt><dd>${value}</dd></dl></details>`,
    )
    .join('\n');

describe('a label of more words than a header has is that of lifetimes before a lifetime', () => {
  test.each([
    { what: 'French', text: cards('Finalité', 'Durée de conservation maximale', ['6 mois', 'Session']) },
    { what: 'German', text: cards('Zweck', 'Speicherdauer im Gerät der Besucher', ['6 Monate', 'Sitzung']) },
    { what: 'Spanish', text: cards('Finalidad', 'Plazo de conservación aproximado máximo', ['6 meses', 'Sesión']) },
  ])('$what, in a definition list', ({ text }) => {
    const lifetimes = readPolicy(`<h1>Cookies</h1>${text}`).declarations.map(({ lifetime }) => lifetime);
    expect(lifetimes).toMatchObject([{ kind: 'persistent', seconds: 15_552_000 }, { kind: 'session' }]);
  });

  test('but not of what else is kept', () => {
    const row = (label: string, value: string) => `<dt>${label}</dt><dd>${value}</dd>`;
    const text = `<h1>Cookies</h1><h2>kd_box</h2><dl>${row('Purpose', 'counts')}${row('Retention of server logs', '30 days')}</dl>`;
    expect(toldIn(text)).toEqual(['kd_box –']);
  });

  test('but not before a colon, where a service may keep more than its cookies', () => {
    const text = '# Cookies\n\nService: Hotjar\nCookies: kd_box\nDuration: 1 year\nRetention of recordings: 30 days\n';
    expect(toldIn(text)).toEqual(['kd_box 1 year']);
  });

  test('but not where the name stands in it', () => {
    expect(toldIn('# Cookies\n\n- kd_box, kept for: 6 months\n- kd_ref, kept for: 1 day\n')).toEqual([
      'kd_box 6 months',
      'kd_ref 1 day',
    ]);
  });
});

/** What a tool of developers prints of each cookie: a table of its attributes. */
const attributes = (name: string, lifetime: string): string =>
  `<table><tr><td>Name</td><td>${name}</td></tr><tr><td>Path</td><td>/</td></tr><tr><td>Duration</td><td>${lifetime}</td></tr><tr><td>Secure</td><td>No</td></tr><tr><td>HttpOnly</td><td>Yes</td></tr></table>`;

describe('attributes of cookies are labels in every language', () => {
  test('one table for each cookie', () => {
    const text = `<h1>Informativa sui cookie</h1>${attributes('kd_box', '2 anni')}<hr>${attributes('.KDSESSION', '10 minuti')}`;
    expect(toldIn(text)).toEqual(['kd_box 2 anni', '.KDSESSION 10 minuti']);
  });

  test('but a manual that explains them declares none', () => {
    const text =
      'A süti függvénye:\n\nname | A süti neve |\nvalue | Az értéke. Lekérdezés: $_COOKIE[‘x’] |\nexpire | Mikor jár le |\npath | Útvonal |\nsecure | Csak HTTPS |\nhttponly | Csak HTTP |\n';
    expect(toldIn(text)).toEqual([]);
  });
});

test('a deadline is a lifetime, also where a cell was lost and the others moved', () => {
  const text =
    '# Cookies\n\nName | Domain | Deadline | Description |\nkd_box | permanent | Works together with kd_ref. | |\nkd_ref | permanent | Counts visits. |\n';
  expect(readPolicy(text).declarations).toMatchObject([
    { name: 'kd_box', provider: null, lifetime: { seconds: null }, purpose: 'Works together with kd_ref.' },
    { name: 'kd_ref', provider: null, lifetime: { seconds: null }, purpose: 'Counts visits.' },
  ]);
});

test.each(['$', '%', ''])('braces in a name stand for any text, also behind "%s"', (mark) => {
  const table = `| Cookie | Duration |\n|---|---|\n| kdChoice-${mark}{type} | 1 year |`;
  expect(toldIn(table)).toEqual(['kdChoice-* 1 year']);
});

test.each([
  { what: 'English', inner: 'Duration of the session', label: 'Expires', span: '1 year' },
  { what: 'French', inner: 'Durée de la session', label: 'Durée de conservation', span: '13 mois' },
])(
  'a label of more words is not that of the lifetime where one of a header follows: $what',
  ({ inner, label, span }) => {
    const list = `<dl><dt>${inner}</dt><dd>30 min</dd><dt>${label}</dt><dd>${span}</dd></dl>`;
    const { declarations } = readPolicy(`<h1>Cookies</h1><h3>kd_ref</h3>${list}`);
    expect(declarations).toMatchObject([{ name: 'kd_ref' }]);
    expect(declarations[0]?.lifetime?.text).not.toBe('30 min');
  },
);
