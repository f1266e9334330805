import { changed, days, declared, header, policy } from '../../facts.ts';
import { proveRule } from './prove-rule.ts';
import { DAY_IN_MS, lasting, MISMATCH, notFound, says } from './row-facts.ts';

const byDefault = (length: number) =>
  declared({
    lifetime: { kind: 'persistent', seconds: days(length), text: '2 weeks by default', bound: 'by-default' },
  });

proveRule('outlives-declaration', [
  {
    when: '400 days against 12 months',
    journal: lasting('csrftoken', 400),
    said: policy(says('csrftoken', 360)),
    found: MISMATCH,
  },
  {
    when: '364 days against 12 months',
    journal: lasting('csrftoken', 364),
    said: policy(says('csrftoken', 360)),
    found: null,
  },
  {
    when: 'two years asked for, of which the browser keeps 400 days, against 13 months',
    journal: [header({ maxAge: days(730) }), changed({ seconds: days(400) }, { after: 20 })],
    said: policy(says('sessionid', 390)),
    found: MISMATCH,
  },
  {
    when: '400 days, asked for by nobody that was seen, against 13 months',
    journal: lasting('sessionid', 400),
    said: policy(says('sessionid', 390)),
    found: null,
  },
  {
    when: 'three years asked for, of which the browser keeps 400 days, against two years',
    journal: [header({ maxAge: days(1095) }), changed({ seconds: days(400) }, { after: 20 })],
    said: policy(says('sessionid', 730)),
    found: null,
  },
  {
    when: '90 days against “2 weeks by default”',
    journal: lasting('sessionid', 90),
    said: policy(byDefault(14)),
    found: 'review by portal-policy',
  },
  {
    when: '2 weeks against “2 weeks by default”',
    journal: lasting('sessionid', 14),
    said: policy(byDefault(14)),
    found: null,
  },
  {
    when: '400 days against “(6 months)” in a sentence',
    journal: lasting('csrftoken', 400),
    said: policy(
      says('csrftoken', 180, {
        lifetime: { kind: 'persistent', seconds: days(180), text: '6 months', certainty: 'probable' },
      }),
    ),
    found: 'review by portal-policy',
  },
  {
    when: '90 days against the platform’s list',
    journal: lasting('sessionid', 90),
    said: notFound,
    found: 'review by standard-list',
  },
  {
    when: 'two weeks, renewed by each response',
    journal: [0, 1, 13, 27].map((day) => changed({ seconds: days(14) }, { after: day * DAY_IN_MS })),
    said: policy(says('sessionid', 14)),
    found: null,
  },
]);
