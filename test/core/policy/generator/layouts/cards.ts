import type { Chooser } from '../chooser.ts';
import { type Column, type Cookie, cellOf, factsOf, type Policy } from '../policy.ts';
import { tableOf } from './html-tables.ts';
import type { Layout } from './layout.ts';
import { element, escaped, headingOf } from './markup.ts';

const labelled = (cookie: Cookie, columns: readonly Column[]): readonly string[] =>
  columns.map((column) => `${column.header}: ${cellOf(cookie, column)}`);

/** The name first, whatever the order of the others. */
const nameFirst = (cookie: Cookie, policy: Policy): readonly Column[] => [
  ...policy.columns.filter(({ holds }) => holds === 'name'),
  ...factsOf(cookie, policy),
];

/** A block of lines "label: value" for each cookie; the name is a line of them, or heads them. */
function writeCards(policy: Policy, { inHundred, pick }: Chooser): string {
  const headed = inHundred(40);
  const between = pick(['\n', '\n', '\n\n']);
  const card = (cookie: Cookie): string =>
    headed
      ? `### ${cookie.name.written}\n\n${labelled(cookie, factsOf(cookie, policy)).join(between)}`
      : labelled(cookie, nameFirst(cookie, policy)).join(between);
  return policy.sections
    .map(({ heading, cookies }) => `${heading === null ? '' : `## ${heading}\n\n`}${cookies.map(card).join('\n\n')}`)
    .join('\n\n');
}

/** What unfolds: a category with its table or its cards, or a cookie with its labels. */
function writeAccordion(policy: Policy, chooser: Chooser): string {
  const ofCookie = (cookie: Cookie): string =>
    element(
      'details',
      element('summary', escaped(cookie.name.written)) +
        labelled(cookie, factsOf(cookie, policy))
          .map((line) => element('p', escaped(line)))
          .join(''),
    );
  const ofLabels = (cookie: Cookie): string =>
    element(
      'ul',
      labelled(cookie, nameFirst(cookie, policy))
        .map((line) => element('li', escaped(line)))
        .join(''),
    );
  const kind = chooser.pick(['table', 'cards', 'cookies']);
  return policy.sections
    .map((section) => {
      const { heading, cookies } = section;
      if (kind === 'cookies') return `${headingOf(heading)}\n${cookies.map(ofCookie).join('\n')}`;
      const inside = kind === 'table' ? tableOf(policy, chooser, [section]) : cookies.map(ofLabels).join('\n');
      return element('details', `${headingOf(heading ?? 'Cookies', 'summary')}\n${inside}`);
    })
    .join('\n');
}

export const cards: Layout = {
  format: 'text',
  names: 'identifier',
  needs: ['purpose', 'lifetime'],
  noise: ['empty cells'],
  write: writeCards,
};

export const accordion: Layout = {
  format: 'html',
  names: 'identifier',
  needs: ['purpose', 'lifetime'],
  noise: ['empty cells'],
  write: writeAccordion,
};
