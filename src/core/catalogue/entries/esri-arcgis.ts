import type { Provider } from '../entry.ts';
import { onDomain } from '../facts.ts';

export const esriArcgis: Provider = {
  provider: 'Esri ArcGIS',
  alsoKnownAs: ['ArcGIS', 'Esri'],
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
