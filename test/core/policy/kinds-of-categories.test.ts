import { expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

test('what a paragraph says of its cookies ends where another kind of them is spoken of', () => {
  const table = (name: string) => `| Name | Duration |\n|---|---|\n| ${name} | 1 day |`;
  const text = [
    '# Cookies',
    'Technical cookies are needed to move around the site.',
    table('kd_box'),
    'Profiling cookies follow visitors over several sites and make a profile of what they like, to which the advertising on those sites is fitted by others.',
    table('kd_ref'),
  ].join('\n\n');
  expect(readPolicy(text).declarations).toMatchObject([
    { name: 'kd_box', category: 'necessary' },
    { name: 'kd_ref', category: null },
  ]);
});

test('a column without a header is one of categories where they have a few words more', () => {
  const kinds = [
    ['Cookie tiers de mesure d’audience et de statistique', 'statistics'],
    ['Cookie tiers de ciblage publicitaire sur les réseaux', 'marketing'],
    ['Cookie technique du site, toujours actif sur les pages', 'necessary'],
  ] as const;
  const rows = kinds.map(
    ([kind], index) =>
      `<tr><th>${kind}</th><td>kd_${index}</td><td>Matomo</td><td>Garde ce qui a été choisi.</td><td>13 mois</td></tr>`,
  );
  const { declarations } = readPolicy(`<h1>Cookies</h1><table>${rows.join('')}</table>`);
  expect(declarations.map(({ category }) => category)).toEqual(kinds.map(([, category]) => category));
});

test.each([
  { what: 'Spanish', type: 'Tipo:</b> Analítica – De terceros: Google Analytics. Más <a href="#">aquí</a>' },
  { what: 'English', type: 'Type:</b> Statistics, of a third party (Google Analytics)' },
])('a service that stands with the type is who sets the cookie: $what', ({ type }) => {
  const card = (name: string) => `<h3>${name}</h3><p><b>${type}</p><p><b>Duración:</b> 1 día</p>`;
  const { declarations } = readPolicy(`<h1>Cookies</h1>${card('kd_box')}${card('kd_ref')}`);
  expect(declarations).toMatchObject([
    { name: 'kd_box', provider: 'Google Analytics', category: 'statistics' },
    { name: 'kd_ref', provider: 'Google Analytics', category: 'statistics' },
  ]);
});

test.each([
  { what: 'Slovenian', title: 'Zakaj so piškotki potrebni', kind: 'Analitični piškotek. Šteje obiske.' },
  { what: 'English', title: 'Why cookies are necessary', kind: 'Analytics cookie. Counts visits.' },
  { what: 'German', title: 'Warum Cookies notwendig sind', kind: 'Statistik-Cookie, zählt Besuche.' },
])('a title that says why cookies are needed does not make what calls itself otherwise necessary: $what', (each) => {
  const table = `| Cookie | Purpose | Duration |\n|---|---|---|\n| kd_ref | ${each.kind} | 1 day |`;
  expect(readPolicy(`# ${each.title}\n\n${table}`).declarations).toMatchObject([{ name: 'kd_ref', category: null }]);
});

test.each([
  { what: 'Catalan', label: 'Categoria: Galetes tècniques', header: 'NOM PROPÒSIT GESTIÓ UBICACIÓ CADUCITAT' },
  { what: 'English', label: 'Category: technical cookies', header: 'NAME PURPOSE PROVIDER LOCATION EXPIRY' },
])('a label of the category with room around it heads the table below: $what', ({ label, header }) => {
  const text = `Cookies\n\n${label}\n\nNothing works without them.\n\n${header}\nkd_box Keeps the choice. Google EU 1 day\nkd_ref Counts. Google EU 2 days\n`;
  expect(readPolicy(text).declarations).toMatchObject([
    { name: 'kd_box', category: 'necessary' },
    { name: 'kd_ref', category: 'necessary' },
  ]);
});

test('a sentence that speaks of other cookies in passing is not what the table below is about', () => {
  const text =
    'The cookies below are necessary and cannot be refused.\nPreference cookies are listed further down.\n\nName\tPurpose\tDuration\nkd_a\tKeeps a\t1 day\n';
  expect(readPolicy(`# Cookies\n\n${text}`).declarations).toMatchObject([{ name: 'kd_a' }]);
  expect(readPolicy(`# Cookies\n\n${text}`).declarations[0]?.category).not.toBe('preferences');
});

test('an item that stands right above a table heads it', () =>
  expect(
    readPolicy(
      '<h3>How cookies function</h3><ol><li><p><strong>Technical cookies</strong> (mandatory)</p><table><tr><th>Name</th><th>Duration</th></tr><tr><td>kd_session</td><td>1 day</td></tr></table></li></ol>',
    ).declarations,
  ).toMatchObject([{ name: 'kd_session', category: 'necessary' }]));
