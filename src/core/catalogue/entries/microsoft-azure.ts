import { HOUR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, SESSION } from '../facts.ts';

export const microsoftAzure: Provider = {
  provider: 'Microsoft Azure',
  alsoKnownAs: ['Azure'],
  cookies: [
    {
      names: ['ARRAffinity', 'ARRAffinitySameSite'],
      category: 'necessary',
      sentence: 'load_balancer',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('ARRAffinity', 'ARRAffinitySameSite'),
    },
    {
      names: ['ApplicationGatewayAffinity', 'ApplicationGatewayAffinityCORS'],
      category: 'necessary',
      sentence: 'load_balancer',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('ApplicationGatewayAffinity', 'ApplicationGatewayAffinityCORS'),
    },
    {
      names: ['ASLBSA', 'ASLBSACORS'],
      category: 'necessary',
      sentence: 'load_balancer',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('ASLBSA', 'ASLBSACORS'),
    },
    {
      names: ['TiPMix', 'x-ms-routing-name'],
      category: 'necessary',
      sentence: 'load_balancer',
      lifetime: lasting(HOUR),
      setBy: ['response'],
      certainWhen: beside('TiPMix', 'x-ms-routing-name', 'ARRAffinity'),
    },
  ],
};
