import type { JournalEvent } from '../../../../src/core/journal/event.ts';
import { HOST, policy, START } from '../../facts.ts';
import { proveRule } from './prove-rule.ts';

const storage = (...names: readonly string[]): JournalEvent => ({
  kind: 'storage',
  at: START,
  origin: `https://${HOST}`,
  items: names.map((name) => ({ kind: 'local', name, bytes: 20 })),
  more: 0,
});

proveRule('other-storage', [
  {
    when: 'an item in local storage',
    journal: [storage('ods-popin-displayed-welcome')],
    said: policy(),
    found: 'note by edpb-2-2023',
  },
  { when: 'none', journal: [storage()], said: policy(), found: null },
  {
    when: 'it was emptied',
    journal: [storage('ods-popin-displayed-welcome'), storage()],
    said: policy(),
    found: null,
  },
]);
