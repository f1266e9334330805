import type { Chooser } from '../chooser.ts';
import { type Cookie, type Policy, told } from '../policy.ts';
import { uncapitalised } from '../words.ts';
import type { Layout } from './layout.ts';
import { element, escaped, headingOf } from './markup.ts';

const withoutStop = (text: string): string => text.replace(/\.$/, '');

/** What stands behind a name: its lifetime in a bracket, before or behind what it is for; or as a sentence of its own. */
const ENDINGS = [
  (lifetime: string, purpose: string) => ` (${lifetime}): ${purpose}`,
  (lifetime: string, purpose: string) => ` (${lifetime}) – ${purpose}`,
  (lifetime: string, purpose: string) => `: ${withoutStop(uncapitalised(purpose))} (${lifetime})`,
  (lifetime: string, purpose: string) => ` – ${withoutStop(purpose)} (${lifetime})`,
  (lifetime: string, purpose: string, label: string) => `: ${withoutStop(purpose)}. ${label}: ${lifetime}.`,
] as const;

function write(policy: Policy, { inHundred, pick }: Chooser): string {
  const ending = pick(ENDINGS);
  const label = policy.columns.find(({ holds }) => holds === 'lifetime')?.header ?? '';
  const rest = (cookie: Cookie): string =>
    ending(told(cookie, policy, 'lifetime'), told(cookie, policy, 'purpose'), label);
  if (inHundred(50)) {
    const emphasis = pick(['strong', 'code', 'b', 'span']);
    const item = (cookie: Cookie): string =>
      element('li', element(emphasis, escaped(cookie.name.written)) + escaped(rest(cookie)));
    return policy.sections
      .map(({ heading, cookies }) => `${headingOf(heading)}\n${element('ul', cookies.map(item).join('\n'))}`)
      .join('\n');
  }
  const [mark, around] = [pick(['- ', '* ', '• ']), pick(['', '**', '`'])];
  return policy.sections
    .map(({ heading, cookies }) =>
      [
        ...(heading === null ? [] : [`## ${heading}`, '']),
        ...cookies.map((cookie) => `${mark}${around}${cookie.name.written}${around}${rest(cookie)}`),
      ].join('\n'),
    )
    .join('\n\n');
}

export const bullets: Layout = {
  format: 'text',
  names: 'identifier',
  orders: [['name', 'lifetime', 'purpose']],
  needs: ['lifetime', 'purpose'],
  noise: [],
  write,
};
