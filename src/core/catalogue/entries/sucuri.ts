import type { Provider } from '../entry.ts';

export const sucuri: Provider = {
  provider: 'Sucuri',
  cookies: [
    {
      names: ['sucuri_cloudproxy_uuid_*', 'sucuricp_tfca_*'],
      category: 'necessary',
      sentence: 'firewall',
      lifetime: null,
      setBy: ['response', 'script'],
      certainWhen: [],
    },
  ],
};
