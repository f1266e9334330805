import { changed, choice, days, policy } from '../../facts.ts';
import { proveRule } from './prove-rule.ts';
import { statistics } from './row-facts.ts';

const KEPT = 'review by visitor-choice';
const said = policy(statistics('_pk_*'));
const matomo = (after: number, removed = false) =>
  changed({ name: '_pk_id.1.1fff', seconds: days(390) }, { after, removed });

proveRule('kept-despite-refusal', [
  {
    when: 'its tool was accepted, and then refused',
    journal: [choice({ matomo: true }), matomo(1000), choice({ matomo: false }, { after: 60_000 })],
    said,
    found: KEPT,
  },
  {
    when: 'everything was refused, in a banner that does not name its tool',
    journal: [matomo(0), choice({ other: false }, { after: 60_000 })],
    said,
    found: KEPT,
  },
  {
    when: 'it was deleted after the refusal',
    journal: [matomo(0), choice({ matomo: false }, { after: 60_000 }), matomo(60_500, true)],
    said,
    found: null,
  },
  {
    when: 'the refusal was taken back',
    journal: [matomo(0), choice({ matomo: false }, { after: 60_000 }), choice({ matomo: true }, { after: 70_000 })],
    said,
    found: null,
  },
  {
    when: 'a session ends it',
    journal: [changed({ name: '_pk_id.1.1fff' }), choice({ matomo: false }, { after: 60_000 })],
    said,
    found: null,
  },
  {
    when: 'it is strictly necessary',
    journal: [changed({ seconds: days(14) }), choice({ matomo: false }, { after: 60_000 })],
    said,
    found: null,
  },
]);
