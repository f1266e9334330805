import { MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, onDomain } from '../facts.ts';

/** XiTi, SmartTag and Piano Analytics: three generations of one product. @see its documentation on cookie storage */
export const atInternet: Provider = {
  provider: 'AT Internet (Piano)',
  alsoKnownAs: ['AT Internet', 'Piano', 'Piano Analytics', 'XiTi'],
  cookies: [
    {
      names: ['atidvisitor'],
      category: 'statistics',
      sentence: 'at_internet_visitor',
      lifetime: lasting(6 * MONTH),
      setBy: ['script'],
      certainWhen: beside('atuserid'),
    },
    {
      names: ['atuserid'],
      category: 'statistics',
      sentence: 'at_internet_user',
      lifetime: lasting(13 * MONTH),
      setBy: ['script'],
      certainWhen: beside('atauthority', 'atidvisitor'),
    },
    {
      names: ['atauthority', 'atreman', 'atsession', 'atredir', 'attvtreman'],
      category: 'statistics',
      sentence: 'at_internet_settings',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('atuserid', 'atidvisitor'),
    },
    {
      names: ['xtvrn', 'xtan*', 'xtref*'],
      category: 'statistics',
      sentence: 'xiti',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('xtvrn'),
    },
    {
      names: ['idrxvr'],
      category: 'statistics',
      sentence: 'xiti_idrxvr',
      lifetime: null,
      setBy: ['response', 'provider'],
      certainWhen: onDomain('xiti.com'),
    },
    {
      names: ['_pcid', 'pa_user', 'pa_vid'],
      category: 'statistics',
      sentence: 'piano',
      lifetime: lasting(13 * MONTH),
      setBy: ['script'],
      certainWhen: beside('_pctx', 'pa_privacy'),
    },
    {
      names: ['_pctx', '_pprv', 'pa_privacy'],
      category: 'statistics',
      sentence: 'piano_settings',
      lifetime: lasting(13 * MONTH),
      setBy: ['script'],
      certainWhen: beside('_pcid', 'pa_vid'),
    },
  ],
};
