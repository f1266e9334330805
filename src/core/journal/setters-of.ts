import { setterId, setterOf } from './account.ts';
import type { Write } from './join-writes.ts';
import type { SetterRecord } from './setter.ts';

interface Writings {
  readonly earlier: readonly SetterRecord[];
  readonly writes: readonly Write[];
}

/** Everyone who wrote a cookie, in the order of their first time, each with how often. */
export function settersOf({ earlier, writes }: Writings): readonly SetterRecord[] {
  const records = new Map(earlier.map((record) => [setterId(record.setter), record]));
  for (const { at, account } of writes) {
    const setter = setterOf(account);
    const id = setterId(setter);
    const known = records.get(id);
    records.set(id, {
      setter: known?.setter ?? setter,
      firstAt: Math.min(at, known?.firstAt ?? at),
      lastAt: Math.max(at, known?.lastAt ?? at),
      times: (known?.times ?? 0) + 1,
    });
  }
  return [...records.values()].sort((a, b) => a.firstAt - b.firstAt);
}
