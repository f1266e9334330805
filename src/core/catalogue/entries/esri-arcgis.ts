import type { Provider } from '../entry.ts';
import { onDomain } from '../facts.ts';

export const esriArcgis: Provider = {
  provider: 'Esri ArcGIS',
  cookies: [
    {
      names: ['esri_auth', 'esri_aopc'],
      category: 'necessary',
      sentence: 'login',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain('arcgis.com'),
    },
  ],
};
