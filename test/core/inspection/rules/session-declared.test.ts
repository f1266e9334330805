import { changed, declared, policy, START } from '../../facts.ts';
import { proveRule } from './prove-rule.ts';
import { MISMATCH, session } from './row-facts.ts';

proveRule('session-declared', [
  {
    when: 'it stays a minute',
    journal: [changed({ seconds: 60 })],
    said: policy(declared({ lifetime: session })),
    found: MISMATCH,
  },
  {
    when: 'it ended before it was told, by a clock that went on',
    journal: [changed({ expiresAt: START - 1 })],
    said: policy(declared({ lifetime: session })),
    found: null,
  },
  {
    when: 'it ends with the session',
    journal: [changed()],
    said: policy(declared({ lifetime: session })),
    found: null,
  },
]);
