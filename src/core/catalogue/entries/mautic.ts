import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const mautic: Provider = {
  provider: 'Mautic',
  cookies: [
    {
      names: ['mtc_id', 'mtc_sid', 'mautic_device_id', 'mautic_referer_id'],
      category: 'marketing',
      sentence: 'contact_visitor',
      lifetime: null,
      setBy: ['response', 'script'],
      certainWhen: beside('mtc_id', 'mautic_device_id'),
    },
  ],
};
