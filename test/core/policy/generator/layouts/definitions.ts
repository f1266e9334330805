import type { Chooser } from '../chooser.ts';
import { type Cookie, cellOf, factsOf, type Policy, told } from '../policy.ts';
import type { Layout } from './layout.ts';
import { element, escaped, headingOf } from './markup.ts';

/** `<dt>` the name, `<dd>` what it is for, and the rest as labels within the sentences. */
function inSentences(cookie: Cookie, policy: Policy): string {
  const labels = factsOf(cookie, policy)
    .filter(({ holds }) => holds !== 'purpose')
    .map((column) => `${column.header}: ${cellOf(cookie, column)}.`);
  const purpose = told(cookie, policy, 'purpose');
  const sentences = [...(purpose === '' ? [] : [/[.]$/.test(purpose) ? purpose : `${purpose}.`]), ...labels];
  return element('dt', escaped(cookie.name.written)) + element('dd', escaped(sentences.join(' ')));
}

/** `<dt>` the name, and a `<dd>` for each label. */
const inLabels = (cookie: Cookie, policy: Policy): string =>
  element('dt', escaped(cookie.name.written)) +
  factsOf(cookie, policy)
    .map((column) => element('dd', escaped(`${column.header}: ${cellOf(cookie, column)}`)))
    .join('');

/** A list of its own for a cookie: `<dt>` the label, `<dd>` its value. */
const alone = (cookie: Cookie, policy: Policy): string =>
  policy.columns
    .filter((column) => cellOf(cookie, column) !== '')
    .map((column) => element('dt', escaped(column.header)) + element('dd', escaped(cellOf(cookie, column))))
    .join('');

function write(policy: Policy, { pick }: Chooser): string {
  const each = pick([inSentences, inLabels, alone]);
  return policy.sections
    .map(({ heading, cookies }) => {
      const items = cookies.map((cookie) => each(cookie, policy));
      const lists =
        each === alone ? items.map((item) => element('dl', item)) : [element('dl', `\n${items.join('\n')}\n`)];
      return `${headingOf(heading)}\n${lists.join('\n')}`;
    })
    .join('\n');
}

export const definitions: Layout = {
  format: 'html',
  names: 'identifier',
  needs: ['purpose', 'lifetime'],
  noise: ['empty cells'],
  write,
};
