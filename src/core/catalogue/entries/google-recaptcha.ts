import { MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain } from '../facts.ts';

export const googleRecaptcha: Provider = {
  provider: 'Google reCAPTCHA',
  alsoKnownAs: ['reCAPTCHA'],
  cookies: [
    {
      names: ['_GRECAPTCHA'],
      category: 'necessary',
      sentence: 'captcha',
      lifetime: lasting(6 * MONTH),
      setBy: ['provider'],
      certainWhen: onDomain('google.com', 'recaptcha.net'),
    },
  ],
};
