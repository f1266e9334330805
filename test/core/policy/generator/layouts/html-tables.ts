import type { Chooser } from '../chooser.ts';
import { phrasesIn } from '../phrases.ts';
import { type Column, type Cookie, cellOf, type Policy } from '../policy.ts';
import type { Layout } from './layout.ts';
import { element, elements, escaped, headingOf } from './markup.ts';

/** The cells of a row; the name may be emphasised, as names often are. */
function cellsOf(cookie: Cookie, columns: readonly Column[], emphasis: string | null): string {
  return columns
    .map((column) => {
      const text = escaped(cellOf(cookie, column));
      return element('td', column.holds === 'name' && emphasis !== null ? element(emphasis, text) : text);
    })
    .join('');
}

/** The rows of the sections in one table, with whatever makes it untidy. */
export function tableOf(policy: Policy, { inHundred, pick }: Chooser, sections: Policy['sections']): string {
  const { columns, noise } = policy;
  const header = element(
    'tr',
    elements(
      pick(['th', 'td']),
      columns.map(({ header: words }) => words),
    ),
  );
  const emphasis = pick([null, null, 'code', 'strong']);
  const empty = element(
    'tr',
    elements(
      'td',
      columns.map(() => ''),
    ),
  );
  const rows = sections.flatMap(({ heading, cookies }) => [
    ...(heading !== null && noise.has('section rows')
      ? [element('tr', element('td', escaped(heading), ` colspan="${columns.length}"`))]
      : []),
    ...cookies.flatMap((cookie, index) => [
      ...(noise.has('repeated headers') && index % 3 === 2 ? [header] : []),
      element('tr', cellsOf(cookie, columns, emphasis)),
      ...(noise.has('empty rows') && inHundred(30) ? [empty] : []),
    ]),
  ]);
  return element('table', `\n${[header, ...rows].join('\n')}\n`);
}

const noteOf = ({ language, noise }: Policy): string =>
  noise.has('footnotes') ? `\n${element('p', `* ${escaped(phrasesIn(language.tag).note)}`)}` : '';

function writeTable(policy: Policy, chooser: Chooser): string {
  const { noise, sections } = policy;
  const tables = noise.has('section rows')
    ? [tableOf(policy, chooser, sections)]
    : sections.map((section) => `${headingOf(section.heading)}\n${tableOf(policy, chooser, [section])}`);
  return tables.join('\n') + noteOf(policy);
}

/** A table on its side: a row for each header; one table for all cookies of a section, or one for each. */
function writeTransposed({ columns, sections }: Policy, { inHundred }: Chooser): string {
  const alone = inHundred(50);
  const turned = (cookies: readonly Cookie[]): string =>
    element(
      'table',
      columns
        .map((column) =>
          element(
            'tr',
            element('th', escaped(column.header)) +
              elements(
                'td',
                cookies.map((cookie) => cellOf(cookie, column)),
              ),
          ),
        )
        .join('\n'),
    );
  return sections
    .flatMap(({ heading, cookies }) => [
      headingOf(heading),
      ...(alone ? cookies.map((cookie) => turned([cookie])) : [turned(cookies)]),
    ])
    .join('\n');
}

export const table: Layout = {
  format: 'html',
  names: 'any',
  needs: [],
  noise: ['footnotes', 'empty cells', 'empty rows', 'repeated headers', 'section rows'],
  write: writeTable,
};

export const transposed: Layout = {
  format: 'html',
  names: 'any',
  needs: ['lifetime'],
  noise: ['empty cells'],
  write: writeTransposed,
};
