import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain } from '../facts.ts';

export const hcaptcha: Provider = {
  provider: 'hCaptcha',
  alsoKnownAs: ['Hcaptcha'],
  cookies: [
    {
      names: ['hmt_id'],
      category: 'necessary',
      sentence: 'captcha',
      lifetime: lasting(30 * DAY),
      setBy: ['provider'],
      certainWhen: onDomain('hcaptcha.com'),
    },
    {
      names: ['hc_accessibility'],
      category: 'necessary',
      sentence: 'captcha_pass',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain('hcaptcha.com'),
    },
  ],
};
