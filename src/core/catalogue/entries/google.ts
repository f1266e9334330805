import { MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain } from '../facts.ts';

const DOMAINS = [
  'google.com',
  'google.fr',
  'google.be',
  'google.ch',
  'google.lu',
  'google.de',
  'google.it',
  'google.es',
  'google.nl',
  'google.pt',
  'google.ca',
  'google.co.uk',
  'google.com.au',
  'youtube.com',
];

export const google: Provider = {
  provider: 'Google',
  cookies: [
    {
      names: ['NID'],
      category: 'marketing',
      sentence: 'search_visitor',
      lifetime: lasting(6 * MONTH),
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
    {
      names: ['__Secure-ENID', 'ANID'],
      category: 'marketing',
      sentence: 'search_visitor',
      lifetime: lasting(13 * MONTH),
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
    {
      names: ['CONSENT', 'SOCS'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
    {
      names: ['AEC'],
      category: 'necessary',
      sentence: 'csrf',
      lifetime: lasting(6 * MONTH),
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
    {
      names: ['1P_JAR', 'OTZ'],
      category: 'marketing',
      sentence: 'search_visitor',
      lifetime: lasting(MONTH),
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
    {
      names: [
        'SID',
        'HSID',
        'SSID',
        'APISID',
        'SAPISID',
        'SIDCC',
        '__Secure-1PSID',
        '__Secure-3PSID',
        '__Secure-1PAPISID',
        '__Secure-3PAPISID',
        '__Secure-1PSIDCC',
        '__Secure-3PSIDCC',
        '__Secure-1PSIDTS',
        '__Secure-3PSIDTS',
      ],
      category: 'marketing',
      sentence: 'social_login',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
  ],
};
