import type { Chooser } from '../chooser.ts';
import { phrasesIn } from '../phrases.ts';
import { type Cookie, type Policy, told } from '../policy.ts';
import { uncapitalised } from '../words.ts';
import { headed } from './headed.ts';
import type { Layout } from './layout.ts';

/** A paragraph for each cookie, or one for all of a section. */
function write(policy: Policy, { pick }: Chooser): string {
  const { lasting, session } = pick(phrasesIn(policy.language.tag).prose);
  const between = pick(['\n\n', ' ']);
  const sentence = (cookie: Cookie): string => {
    const purpose = uncapitalised(told(cookie, policy, 'purpose')).replace(/\.$/, '');
    const { written, means } = cookie.lifetime;
    return means === 'session'
      ? session(cookie.name.written, purpose)
      : lasting(cookie.name.written, uncapitalised(written), purpose);
  };
  return policy.sections
    .map(({ heading, cookies }) => headed(heading, [cookies.map(sentence).join(between)]))
    .join('\n\n');
}

export const prose: Layout = {
  format: 'text',
  names: 'unmistakable',
  orders: [['name', 'purpose', 'lifetime']],
  needs: ['purpose', 'lifetime'],
  noise: [],
  spoken: true,
  write,
};
