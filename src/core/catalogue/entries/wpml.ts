import type { Provider } from '../entry.ts';

export const wpml: Provider = {
  provider: 'WPML',
  cookies: [
    {
      names: ['wp-wpml_current_language'],
      category: 'preferences',
      sentence: 'language',
      lifetime: null,
      setBy: ['response', 'script'],
      certainWhen: [],
    },
  ],
};
