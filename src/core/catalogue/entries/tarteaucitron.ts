import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, measured } from '../facts.ts';

export const tarteaucitron: Provider = {
  provider: 'tarteaucitron',
  alsoKnownAs: ['Tarteaucitron'],
  cookies: [
    {
      names: ['tarteaucitron'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: [],
      measured: measured('tarteaucitronjs', '1.34.0', '2026-11-29'),
    },
  ],
};
