import { expect, test } from 'vitest';
import { terminalMessages } from '../../../src/cli/terminal/terminal-messages.ts';

test.each<{ environment: NodeJS.ProcessEnv; locale: string; yes: string }>([
  { environment: { LANG: 'pt_PT.UTF-8' }, locale: 'pt-PT', yes: 'sim' },
  { environment: { LANG: 'pt' }, locale: 'pt-PT', yes: 'sim' },
  { environment: { LANG: 'pt_BR.UTF-8' }, locale: 'pt-BR', yes: 'sim' },
  { environment: { LANG: 'ca_ES@valencia' }, locale: 'ca-ES', yes: 'sí' },
  { environment: { LANG: 'fr' }, locale: 'fr', yes: 'oui' },
  { environment: { LANG: 'en_GB.UTF-8', LC_MESSAGES: 'de_AT.UTF-8' }, locale: 'de-AT', yes: 'ja' },
  { environment: { LANG: 'fr_FR.UTF-8', LC_ALL: 'C' }, locale: 'en', yes: 'yes' },
  { environment: { LANG: 'pl_PL.UTF-8' }, locale: 'en', yes: 'yes' },
  { environment: { LANG: 'frp_FR.UTF-8' }, locale: 'en', yes: 'yes' },
  { environment: {}, locale: 'en', yes: 'yes' },
])('a terminal of $environment is spoken to in $locale', ({ environment, locale, yes }) => {
  const messages = terminalMessages(environment);
  expect(messages.locale).toBe(locale);
  expect(messages.t('attribute_yes')).toBe(yes);
});
