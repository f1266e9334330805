import { describe, expect, test } from 'vitest';
import { says } from '../../../src/cli/visit/says-on-button.ts';

describe('a button of a banner', () => {
  test.each([
    'Tout refuser',
    'Je refuse',
    'Refuser',
    'Tout rejeter',
    'Continuer sans accepter',
    'I decline',
    'Reject all',
    'Decline',
    'Alle ablehnen',
    'Rechazar todo',
    'Rifiuta tutto',
    'Alles weigeren',
    'Rebutja-ho tot',
    'Recusar tudo',
  ])('refuses: %s', (text) => {
    expect([says(text, 'refuse'), says(text, 'accept')]).toEqual([true, false]);
  });

  test.each([
    'Tout accepter',
    'J’accepte',
    'OK',
    'Accept all',
    'Allow cookies',
    'Alle akzeptieren',
    'Aceptar todo',
    'Accetta tutto',
    'Alles accepteren',
    'Accepta-ho tot',
    'Aceitar tudo',
  ])('accepts: %s', (text) => {
    expect([says(text, 'refuse'), says(text, 'accept')]).toEqual([false, true]);
  });

  test.each(['Personnaliser', 'Cookies policy', 'Our cookbook', `Refuse ${'all of it '.repeat(9)}`, ''])(
    'does neither: %s',
    (text) => {
      expect([says(text, 'refuse'), says(text, 'accept')]).toEqual([false, false]);
    },
  );
});
