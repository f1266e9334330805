import type { Provider } from '../entry.ts';
import { onDomain, SESSION } from '../facts.ts';

const DOMAINS = ['login.microsoftonline.com', 'login.windows.net', 'login.live.com'];

export const microsoftEntraId: Provider = {
  provider: 'Microsoft Entra ID',
  cookies: [
    {
      names: ['ESTSAUTH', 'ESTSAUTHPERSISTENT', 'ESTSAUTHLIGHT'],
      category: 'necessary',
      sentence: 'login',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
    {
      names: ['buid', 'esctx', 'fpc', 'stsservicecookie', 'ESTSSC'],
      category: 'necessary',
      sentence: 'login_way',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
    {
      names: ['x-ms-gateway-slice'],
      category: 'necessary',
      sentence: 'load_balancer',
      lifetime: SESSION,
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
  ],
};
