import type { Chooser } from '../chooser.ts';
import { type Cookie, type Policy, told } from '../policy.ts';
import type { Layout } from './layout.ts';
import { element, escaped, headingOf } from './markup.ts';

/** Cards whose cells only their styles part: nothing stands between the elements, or a blank. */
function write(policy: Policy, { pick }: Chooser): string {
  const [one, other] = pick<readonly [string, string]>([
    ['span class="name"', 'span class="time"'],
    ['b', 'small'],
    ['strong', 'span class="time"'],
    ['code class="id"', 'em class="time"'],
  ]);
  const between = one.includes(' ') && other.includes(' ') ? pick(['', '\n  ']) : '';
  const around = pick(['div', 'li']);
  const within = (tag: string, text: string): string => `<${tag}>${escaped(text)}</${tag.split(' ')[0]}>`;
  const card = (cookie: Cookie): string =>
    element(
      around,
      within(one, cookie.name.written) +
        between +
        within(other, told(cookie, policy, 'lifetime')) +
        element('p', escaped(told(cookie, policy, 'purpose'))),
    );
  return policy.sections
    .map(({ heading, cookies }) => `${headingOf(heading)}\n${element('div', cookies.map(card).join('\n'))}`)
    .join('\n');
}

export const styled: Layout = {
  format: 'html',
  names: 'identifier',
  orders: [['name', 'lifetime', 'purpose']],
  needs: ['lifetime', 'purpose'],
  noise: [],
  write,
};
