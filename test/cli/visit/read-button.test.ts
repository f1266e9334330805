import { describe, expect, test } from 'vitest';
import { isAboutCookies, readButton } from '../../../src/cli/visit/read-button.ts';

describe.each([
  {
    does: 'refuse',
    texts: [
      'Reject all',
      'I decline',
      'Deny all cookies',
      'Do not accept',
      'I don’t agree',
      'Continue without accepting',
      'Only essential and continue',
      'Accept necessary cookies only',
      'Tout refuser',
      'Je refuse',
      'Tout rejeter',
      'Je n’accepte pas',
      'Continuer sans accepter',
      'Uniquement les cookies nécessaires',
      'Alle ablehnen',
      'Ich lehne ab',
      'Verbiete alle Cookies',
      'Ich stimme nicht zu',
      'Nur notwendige Cookies',
      'Nur technisch notwendige akzeptieren',
      'Weiter ohne Einwilligung',
      'Nein, danke',
      'Rechazar todo',
      'Denegar todas las cookies',
      'Descartar todas',
      'Continuar sin aceptar',
      'Solo necesarias',
      'Rifiuta tutti i cookie',
      'Rifiuto',
      'Nega',
      'Continua senza accettare',
      'Solo i necessari',
      'Alles weigeren',
      'Ik weiger',
      'Niet akkoord',
      'Alleen noodzakelijke cookies',
      'Rebutja-ho tot',
      'Denega totes les galetes',
      'Continua sense acceptar',
      'Només les necessàries',
      'Recusar tudo',
      'Proíbe todos cookies',
      'Não aceito',
      'Apenas os necessários',
    ],
  },
  {
    does: 'accept',
    texts: [
      'Accept all',
      'OK, accept all',
      'That’s ok',
      'Got it!',
      'I understand',
      'Allow cookies',
      'Accept optional cookies',
      'Accept non-essential cookies',
      'Tout accepter',
      'J’accepte',
      'J’ai compris',
      'Alle akzeptieren',
      'Erlauben',
      'Ich stimme zu',
      'Verstanden',
      'Aceptar todo',
      'De acuerdo',
      'Accetta tutto',
      'Va bene così',
      'Ho capito',
      'Alles accepteren',
      'Aanvaarden',
      'Dat is oké',
      'Begrepen',
      'Accepta-ho tot',
      'D’acord',
      'Aceitar tudo',
      'Autorizar',
      'Entendi',
    ],
  },
  {
    does: 'save',
    texts: ['Save preferences', 'Allow selection', 'Enregistrer', 'Auswahl speichern', 'Salva', 'Opslaan', 'Desa'],
  },
  {
    does: 'settings',
    texts: ['Manage your tracker settings', 'Personnaliser', 'Einstellungen', 'Impostazioni', 'Instellingen', 'Opções'],
  },
] as const)('a button of a banner does $does', ({ does, texts }) => {
  test.each(texts)('%s', (text) => {
    expect(readButton(text)).toBe(does);
  });
});

test.each([
  'Cookies policy',
  'Our cookbook',
  'Look at the notes',
  'Manage consent and learn more',
  `Refuse ${'all of it '.repeat(9)}`,
  '',
])('it does nothing: %s', (text) => {
  expect(readButton(text)).toBeNull();
});

test.each([
  ['We use cookies', true],
  ['Nous utilisons des traceurs', true],
  ['L’ús de galetes', true],
  ['An accookie', false],
])('%s is about cookies: %s', (text, isAbout) => {
  expect(isAboutCookies(text)).toBe(isAbout);
});
