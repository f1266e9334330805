import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const keycloak: Provider = {
  provider: 'Keycloak',
  cookies: [
    {
      names: [
        'KEYCLOAK_SESSION',
        'KEYCLOAK_SESSION_LEGACY',
        'KEYCLOAK_IDENTITY',
        'KEYCLOAK_IDENTITY_LEGACY',
        'KEYCLOAK_REMEMBER_ME',
      ],
      category: 'necessary',
      sentence: 'login',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('AUTH_SESSION_ID', 'KC_RESTART', 'KEYCLOAK_*'),
    },
    {
      names: ['AUTH_SESSION_ID', 'AUTH_SESSION_ID_LEGACY', 'KC_RESTART'],
      category: 'necessary',
      sentence: 'login_way',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('KC_RESTART', 'AUTH_SESSION_ID', 'KEYCLOAK_*'),
    },
  ],
};
