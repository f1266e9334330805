/**
 * What one thing said again and again costs the reader: `npx tsx test/bench/policy-repeats.ts [CHARACTERS] [EVERY]`.
 * Each token, and some pairs of them, is repeated to a size and to twice that size, parted by each separator, as text and in HTML.
 * Fails where a reading takes more than 300 ms for 100 kB, or grows faster than the text does.
 */
import { readPolicy } from '../../src/core/policy/read-policy.ts';

const TOKENS = [
  // Names, and what may be one.
  ...['session_id', '_ga', '_ga_', '_pk_id.*', 'PHPSESSID', 'fr', 'IDE', 'NID', 'vuid', 'lang', 'theme', 'a_b', 'a_b;'],
  ...['cookie-consent', 'JSESSIONID', 'rc::a', '.ASPXANONYMOUS', '_hj<id>', '<ID>', '[hash]', '{x}', 'xxx', '###', '…'],
  ...[
    'wp-settings-1',
    'abc123',
    'fooBar',
    '`_ga`',
    '"sid"',
    '„sid“',
    '«sid»',
    '(sid)',
    '(_ga)',
    '**_ga**',
    '_fbp/_fbc',
  ],
  // Words of every column.
  ...['Name', 'Cookie', 'cookies', 'Cookies', 'Provider', 'Purpose', 'Description', 'Duration', 'Expires', 'Category'],
  ...['Anbieter', 'Zweck', 'Laufzeit', 'Nom', 'Finalité', 'Durée', 'Fournisseur', 'Finalidad', 'Caducidad', 'Type'],
  ...[
    'Name:',
    'Cookie:',
    'Provider:',
    'Purpose:',
    'Duration:',
    'Scadenza:',
    'Zweck: x',
    'Name: _ga',
    'Duration: 1 year',
  ],
  ...['Cookie name', 'Name Purpose', 'NamePurposeDuration', 'Name\tPurpose\n_ga\tx', 'Name Purpose Duration\nfoo'],
  // Lifetimes.
  ...[
    '1 year',
    '13 months',
    '2 years',
    '24 h',
    '30 days',
    'session',
    'Session',
    'one',
    'half',
    'and',
    'a',
    'one and a half',
  ],
  ...[
    'anderthalb Jahre',
    'year',
    'respectively',
    '1',
    '12',
    '1.',
    '1,5',
    '½',
    '1/2',
    '2024',
    '01/02/2024',
    '3 May 2024',
  ],
  ...['twelve (12) months', '(1 year)', '(session)', '1 year and 3 months', 'until', 'expires', 'kept for', 'is kept'],
  // Headings, categories, services, sentences.
  ...[
    'Necessary cookies',
    'Analytics',
    'Marketing',
    'not',
    'no cookies',
    'Google Analytics',
    'Matomo',
    'YouTube (Google)',
  ],
  ...[
    '## Cookies',
    '# a',
    '- _ga: x',
    '- a',
    '* a',
    '1. a',
    'The cookie _ga',
    'called',
    'a cookie called x',
    'starting with',
  ],
  ...['It is kept for 1 year.', 'Cookies are used.', 'only if', 'only', 'if', 'local storage', 'pixel', 'example.com'],
  ...[
    'https://example.com/',
    'www.a.de',
    'user@example.com',
    'Page 1 of 3',
    'Updated on',
    'version',
    'English',
    'fr_FR',
  ],
  ...[
    'We use cookies to make the portal work',
    'Firefox',
    'and so on',
    'Wir verwenden',
    'le cookie « sid »',
    'das Cookie',
  ],
  // Marks.
  ...[
    '—',
    '–',
    '-',
    ' - ',
    '—a',
    'a—',
    ':',
    ': ',
    ';',
    '.',
    ',',
    '/',
    '|',
    '||',
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '"',
    '“',
  ],
  ...[
    '”',
    "'",
    '’',
    '(',
    ')',
    '()',
    '[',
    ']',
    '[]',
    '[a](b)',
    '{',
    '}',
    '<',
    '>',
    '<>',
    '<a',
    '&',
    '&amp;',
    '&lt;',
    '&#',
    '!',
  ],
  ...[
    '?',
    '=',
    '==',
    '---',
    '===',
    '+',
    '%',
    '$',
    '#',
    '~',
    '•',
    '·',
    '→',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\\',
    '\r',
    '\f',
  ],
  ...[
    'é',
    'ß',
    'e\u0301',
    'Ω',
    '漢',
    '😀',
    'ſ',
    'İ',
    'x',
    'X',
    'aaaa',
    'The',
    '<b>',
    '<td>',
    '<li>',
    '<p>',
    '</p>',
    '<h2>a</h2>',
  ],
] as const;
const PAIRED = ['session_id', 'Name', '1 year', '(', '"', 'cookie', ':', 'a', '*', 'Matomo', 'called', '–'] as const;
const SEPARATORS = [' ', '\n', '\t', ' | ', ', '] as const;
const FRAMES = {
  text: ['', ''],
  paragraph: ['<!doctype html><p>', '</p>'],
  cell: ['<!doctype html><table><tr><td>', '</td></tr></table>'],
  item: ['<!doctype html><ul><li>', '</li></ul>'],
} as const;

const size = Number(process.argv[2] ?? 100_000);
const every = Number(process.argv[3] ?? 97);
const BOUND = { milliseconds: 3 * (size / 1000), growth: 2.7, noise: size / 4000 } as const;

const pairs = PAIRED.flatMap((one) => PAIRED.map((other) => `${one} ${other}`));
const repeats = [...TOKENS, ...pairs].flatMap((token) =>
  SEPARATORS.flatMap((separator) =>
    ['', 'Cookies '].flatMap((before) =>
      Object.entries(FRAMES).map(([frame, [open, close]]) => ({
        title: `${JSON.stringify(before + token + separator)} in ${frame}`,
        make: (length: number): string =>
          open + before + `${token}${separator}`.repeat(Math.ceil(length / (token.length + separator.length))) + close,
      })),
    ),
  ),
);

function milliseconds(source: string): number {
  const start = process.cpuUsage();
  readPolicy(source);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const best = (source: string, runs: number): number =>
  Math.min(...Array.from({ length: runs }, () => milliseconds(source)));

let failed = 0;
const chosen = repeats.filter((_, index) => index % every === 0);
for (const { title, make } of chosen) {
  const [once, twice] = [make(size), make(2 * size)];
  let [one, two] = [milliseconds(once), milliseconds(twice)];
  const isSlow = (): boolean =>
    one > BOUND.milliseconds || (two > BOUND.growth * one && two > BOUND.noise + BOUND.growth * one);
  if (isSlow()) [one, two] = [best(once, 3), best(twice, 3)];
  if (!isSlow()) continue;
  failed += 1;
  console.log(`${title}: ${one.toFixed(0)} ms, twice as much ${two.toFixed(0)} ms`);
}
console.log(`${failed} of ${chosen.length} repeated texts are slow`);
process.exitCode = failed === 0 ? 0 : 1;
