import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const umbraco: Provider = {
  provider: 'Umbraco',
  cookies: [
    {
      names: ['UMB_UCONTEXT', 'UMB_UCONTEXT_C'],
      category: 'necessary',
      sentence: 'login',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('UMB-XSRF-TOKEN', 'UMB-XSRF-V', 'UMB_UPDCHK'),
    },
    {
      names: ['UMB-XSRF-TOKEN', 'UMB-XSRF-V'],
      category: 'necessary',
      sentence: 'csrf',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('UMB_UCONTEXT', 'UMB_UPDCHK'),
    },
  ],
};
