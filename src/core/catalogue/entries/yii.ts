import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const yii: Provider = {
  provider: 'Yii',
  isWord: true,
  cookies: [
    {
      names: ['YII_CSRF_TOKEN'],
      category: 'necessary',
      sentence: 'csrf',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('PHPSESSID'),
    },
  ],
};
