import { type Account, setterId, setterOf } from './account.ts';
import type { Write } from './join-writes.ts';
import type { Setter, SetterRecord } from './setter.ts';

interface Writings {
  readonly earlier: readonly SetterRecord[];
  readonly writes: readonly Write[];
}

/** Everyone who wrote a cookie, in the order of their first time, each with how often. */
export function settersOf({ earlier, writes }: Writings): readonly SetterRecord[] {
  const records = new Map(earlier.map((record) => [setterId(record.setter), { ...record }]));
  let last: { setter: Setter; firstAt: number; lastAt: number; times: number } | null = null;
  for (const { at, account } of writes) {
    if (last === null || !isBy(account, last.setter)) {
      const setter = setterOf(account);
      const id = setterId(setter);
      last = records.get(id) ?? { setter, firstAt: at, lastAt: at, times: 0 };
      records.set(id, last);
    }
    last.firstAt = Math.min(at, last.firstAt);
    last.lastAt = Math.max(at, last.lastAt);
    last.times += 1;
  }
  return [...records.values()].sort((a, b) => a.firstAt - b.firstAt);
}

/** Who wrote last mostly writes next, and to see that is quicker than to make another id. */
function isBy(account: Account | null, setter: Setter): boolean {
  if (account === null) return setter.kind === 'unknown';
  return account.kind === 'header'
    ? setter.kind === 'response' && account.response.url === setter.url && account.response.status === setter.status
    : setter.kind === 'script' && account.script.url === setter.url && account.script.line === setter.line;
}
