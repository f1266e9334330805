import { bench, describe } from 'vitest';
import { catalogue } from '../../src/core/catalogue/catalogue.ts';
import { inspect } from '../../src/core/inspection/inspect.ts';
import { changed, declared, HOST, header, policy, START } from '../core/facts.ts';

const portal = {
  host: HOST,
  certainty: 'certain',
  evidence: { kind: 'hosted-name', domain: 'opendatasoft.com' },
} as const;
const said = policy(...Array.from({ length: 50 }, (_, n) => declared({ name: `declared${n}` })));

// Linear: the time per cookie should be about the same in each row.
describe('inspect', () => {
  for (const count of [10, 180, 3000]) {
    const journal = Array.from({ length: count }, (_, n) => [
      header({ name: `declared${n}` }, { after: n }),
      changed({ name: `declared${n}`, seconds: 600 }, { after: n }),
    ]).flat();
    bench(`${count} cookies, ${journal.length} events, 50 declarations`, () => {
      inspect({ portal, journal, policy: said, catalogue, now: START });
    });
  }
});
