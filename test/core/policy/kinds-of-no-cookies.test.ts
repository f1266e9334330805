import { describe, expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

const namesIn = (text: string): readonly string[] => readPolicy(text).declarations.map(({ name }) => name);

describe('a lifetime below a list of purposes makes no name of the last', () => {
  const list = (one: string, other: string, label: string) =>
    `# Cookies\n\n- **${one}:** …\n- **${other}:** …\n\n${label}\n`;
  test.each([
    { what: 'German', text: list('Sitzung', 'Lesestand', 'Speicherdauer: 1 Jahr') },
    { what: 'English', text: list('Login', 'Safety', 'Duration: 1 year') },
    { what: 'Spanish', text: list('Acceso', 'Seguridad', 'Duración: 1 año') },
  ])('$what', ({ text }) => {
    expect(namesIn(text)).toEqual([]);
  });

  test('but names stay names', () => {
    expect(namesIn(list('kd_box', 'kd_ref', 'Duration: 1 year'))).toEqual(['kd_box', 'kd_ref']);
  });
});

test('what a library of tags is set up with is no cookie, in any language', () => {
  const rows = ['cookie_domain | auto', 'cookie_expires | 63072000', 'cookie_prefix | _kd', 'cookie_update | true'];
  const text = `Файлы cookie\n\n| Имя поля | Значение |\n|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;
  expect(namesIn(text)).toEqual([]);
});

describe('a bracket that speaks of the storage says where a key is kept', () => {
  test.each([
    { what: 'Bulgarian', text: 'Пази отговора за бисквитките (в локалното съхранение на браузъра)' },
    { what: 'English', text: 'Keeps your answer about cookies (in the local storage of the browser)' },
    { what: 'French', text: 'Garde la réponse sur les cookies (dans le stockage local du navigateur)' },
  ])('$what, in a table of cookies', ({ text }) => {
    const table = `| Cookie | Purpose | Duration |\n|---|---|---|\n| kd_box | ${text} | 1 year |\n| kd_ref | … | 1 day |`;
    expect(namesIn(table)).toEqual(['kd_ref']);
  });

  test.each([
    'Remembers your language (a copy is kept in the local storage)',
    'Merkt sich die Sprache, die Sie zuletzt gewählt haben (falls der lokale Speicher gesperrt ist)',
  ])('but not one that tells of a copy or a case: %s', (text) => {
    const table = `Name\tPurpose\tDuration\nkd_lang\t${text}\t1 year\nkd_ref\tCounts\t1 day\n`;
    expect(namesIn(table)).toEqual(['kd_lang', 'kd_ref']);
  });

  test('the key may be called a cookie', () => {
    const text =
      '<h1>Cookies</h1><p>Eliges en el aviso. La respuesta queda en el almacenamiento local (<code>localStorage</code>, clave <code>kd_cookie_answer</code>).</p>';
    expect(namesIn(text)).toEqual([]);
  });

  test('but a bracket further on may be about what comes next', () => {
    const table =
      '| Cookie | Purpose | Duration |\n|---|---|---|\n| kd_box | (cookie) keeps you signed in; theme (localStorage) | 1 year |';
    expect(namesIn(table)).toEqual(['kd_box']);
  });
});

test.each([
  { what: 'German', title: 'WebAnalytics-Cookies ()' },
  { what: 'Dutch', title: 'YouTube-Cookies' },
  { what: 'Norwegian', title: 'WebAnalyse-Cookies' },
])('a compound with a word for cookies is a title: $what', ({ title }) => {
  const text = `# Cookies\n\nName Duration Purpose\nkd_box 1 day Keeps the choice.\n\n${title}\n\nName Duration Purpose\nkd_ref 1 day Counts visits.\n`;
  expect(namesIn(text)).toEqual(['kd_box', 'kd_ref']);
});

test('but one of them may be called so in a column of names', () => {
  const table = '| Cookie | Purpose | Duration |\n|---|---|---|\n| Kd-Cookie | Keeps the choice | 1 day |\n';
  expect(namesIn(`${table}| kd_ref | Counts | 1 day |`)).toEqual(['Kd-Cookie', 'kd_ref']);
});

test('what is said to be no cookie of one kind is a cookie', () => {
  const table =
    'Name\tPurpose\tDuration\nkd_ref (no session cookie)\tKeeps\t30 days\nkd_zoom (kein Tracking-Cookie)\tKeeps\t1 day\n';
  expect(namesIn(table)).toEqual(['kd_ref', 'kd_zoom']);
});

test('the last name of a list is one, though labels follow it', () => {
  const text =
    '# Cookies\n\n- lang: the language\n- basket: what you chose\nProvider: Town  Duration: 1 day  Type: HTTP\n';
  expect(namesIn(text)).toEqual(['lang', 'basket']);
});

test('an empty cell behind the last pipe moves no row', () => {
  const table = '| Purpose | Duration | Cookie | Provider |\n|---|---|---|---|\n| Keeps a | 1 day | kd_ref | Town |\n';
  expect(namesIn(`${table}|  | 3 months | survey | Town |  |\n`)).toEqual(['kd_ref', 'survey']);
});

describe('what is listed behind a colon as not used is not declared', () => {
  test.each([
    { what: 'Japanese', text: '次のCookieは使用していません: kd_old, kd_gone' },
    { what: 'Korean', text: '다음 쿠키는 사용하지 않습니다: kd_old, kd_gone' },
    { what: 'Turkish', text: 'Şu çerezler kullanılmaz: kd_old, kd_gone' },
  ])('$what', ({ text }) => {
    expect(namesIn(`# Cookie\n\n${text}\n\nCookie kd_new: 1\n`)).not.toContain('kd_old');
  });
});

test('code that an article shows declares none', () => {
  const text =
    '# Cookies\n\nThe cookie is read as `$_COOKIE["kd_name"]`.\n\n```php\n<?php\n  $kd_name = "user";\n  setcookie("kd_user", $kd_name);\n```\n\n* **_name_**: what the cookie is called.\n* **_domain_**: where the cookie is sent.\n';
  expect(readPolicy(text).declarations).toEqual([]);
});

describe('a document that never speaks of cookies', () => {
  const rows = Array.from(
    { length: 12 },
    (_, at) => `| kd_field${at} | Holds the number ${at} of the form. | 2 days |`,
  );
  const table = `| Name | Purpose | Duration |\n|---|---|---|\n${rows.join('\n')}\n`;

  test('declares none', () => expect(namesIn(`# The fields of our forms\n\n${table}`)).toEqual([]));
  test('declares them where it does', () => expect(namesIn(`# The cookies of our forms\n\n${table}`)).toHaveLength(12));
  test('declares those that are known', () =>
    expect(namesIn(`# What we keep\n\n${table}| _ga | Counts visits. | 2 years |\n`)).toHaveLength(13));
  test('is a part of a policy where it is short', () =>
    expect(namesIn('| Name | Duration |\n|---|---|\n| kd_field | 2 days |\n')).toEqual(['kd_field']));
});
