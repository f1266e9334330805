import { MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const convert: Provider = {
  provider: 'Convert',
  isWord: true,
  cookies: [
    {
      names: ['_conv_v'],
      category: 'statistics',
      sentence: 'ab_test',
      lifetime: lasting(6 * MONTH),
      setBy: ['script'],
      certainWhen: beside('_conv_s'),
    },
    {
      names: ['_conv_s', '_conv_r'],
      category: 'statistics',
      sentence: 'visit',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('_conv_v'),
    },
  ],
};
