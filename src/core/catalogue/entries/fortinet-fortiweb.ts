import type { Provider } from '../entry.ts';

export const fortinetFortiweb: Provider = {
  provider: 'Fortinet FortiWeb',
  cookies: [
    {
      names: ['cookiesession1', 'FORTIWAFSID'],
      category: 'necessary',
      sentence: 'firewall',
      lifetime: null,
      setBy: ['response'],
      certainWhen: [],
    },
  ],
};
