import { DAY, MINUTE } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, SESSION } from '../facts.ts';

export const cloudflare: Provider = {
  provider: 'Cloudflare',
  alsoKnownAs: ['Cloudflare Turnstile', 'Turnstile'],
  cookies: [
    {
      names: ['__cf_bm'],
      category: 'necessary',
      sentence: 'bot_check',
      lifetime: lasting(30 * MINUTE),
      setBy: ['response'],
      certainWhen: beside('_cfuvid', 'cf_clearance', '__cflb'),
    },
    {
      names: ['_cfuvid', '__cfruid'],
      category: 'necessary',
      sentence: 'firewall',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('__cf_bm', 'cf_clearance'),
    },
    {
      names: ['cf_clearance'],
      category: 'necessary',
      sentence: 'challenge_passed',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('__cf_bm', '_cfuvid'),
    },
    {
      names: ['cf_chl_*', 'cf_ob_info', 'cf_use_ob'],
      category: 'necessary',
      sentence: 'firewall',
      lifetime: null,
      setBy: ['response', 'script'],
      certainWhen: beside('__cf_bm', 'cf_clearance'),
    },
    {
      names: ['__cflb'],
      category: 'necessary',
      sentence: 'load_balancer',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('__cf_bm', '_cfuvid'),
    },
    {
      names: ['__cfduid'],
      category: 'necessary',
      sentence: 'firewall',
      lifetime: lasting(30 * DAY),
      setBy: ['response'],
      certainWhen: beside('__cf_bm'),
    },
    {
      names: ['__cfwaitingroom'],
      category: 'necessary',
      sentence: 'waiting_room',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('__cf_bm', '_cfuvid'),
    },
    {
      names: ['CF_Authorization', 'CF_AppSession'],
      category: 'necessary',
      sentence: 'login',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('CF_Authorization', 'CF_AppSession'),
    },
  ],
};
