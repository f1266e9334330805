import { DAY, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, SESSION } from '../facts.ts';

export const drupal: Provider = {
  provider: 'Drupal',
  cookies: [
    {
      names: ['SSESS*'],
      category: 'necessary',
      sentence: 'login',
      lifetime: lasting(23 * DAY),
      setBy: ['response'],
      certainWhen: beside('Drupal.*'),
    },
    {
      names: ['has_js'],
      category: 'necessary',
      sentence: 'scripts_on',
      lifetime: SESSION,
      setBy: ['script'],
      certainWhen: [],
    },
    {
      names: ['Drupal.visitor.name', 'Drupal.visitor.mail', 'Drupal.visitor.homepage'],
      category: 'preferences',
      sentence: 'comment',
      lifetime: lasting(YEAR),
      setBy: ['response'],
      certainWhen: beside('SSESS*', 'Drupal.visitor.*'),
    },
    {
      names: ['Drupal.toolbar.collapsed', 'Drupal.tableDrag.showWeight'],
      category: 'preferences',
      sentence: 'editing',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('SSESS*'),
    },
    {
      names: ['big_pipe_nojs'],
      category: 'necessary',
      sentence: 'scripts_on',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('SSESS*'),
    },
  ],
};
