import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const qualtrics: Provider = {
  provider: 'Qualtrics',
  cookies: [
    {
      names: ['QSI_HistorySession'],
      category: 'statistics',
      sentence: 'survey',
      lifetime: SESSION,
      setBy: ['script'],
      certainWhen: beside('QSI_SI_*'),
    },
    {
      names: ['QSI_SI_*_intercept'],
      category: 'statistics',
      sentence: 'survey',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('QSI_HistorySession'),
    },
  ],
};
