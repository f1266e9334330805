import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const f5BigIp: Provider = {
  provider: 'F5 BIG-IP',
  cookies: [
    {
      names: ['BIGipServer*'],
      category: 'necessary',
      sentence: 'load_balancer',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('TS01*'),
    },
    {
      names: ['TS01*'],
      category: 'necessary',
      sentence: 'firewall',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('BIGipServer*'),
    },
    {
      names: ['MRHSession', 'LastMRH_Session', 'F5_ST'],
      category: 'necessary',
      sentence: 'login',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('MRHSession', 'LastMRH_Session'),
    },
    {
      names: ['f5avr*'],
      category: 'statistics',
      sentence: 'speed',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('TS01*', 'BIGipServer*'),
    },
  ],
};
