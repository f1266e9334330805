import { getOrMake } from '../get-or-make.ts';
import type { Write } from './attribute.ts';
import type { SetterRecord } from './setter.ts';
import { setterOf } from './write-claim.ts';

/**
 * What tells setters apart, besides the host of the page. A frame gets another number at each load, and the initiator
 * may differ: neither makes another setter.
 */
interface Who {
  readonly kind?: string;
  readonly url?: string | null;
  readonly status?: number;
  readonly line?: number | null;
}

type Counted = { -readonly [Key in keyof SetterRecord]: SetterRecord[Key] };

/**
 * Everyone who wrote a cookie, in the order of their first time.
 * @param earlier who wrote it in compacted events
 */
export function settersOf(earlier: readonly SetterRecord[], writes: readonly Write[]): readonly SetterRecord[] {
  const records = new Map(
    // A journal of an older version does not tell the page.
    earlier.map(({ pageHost = null, ...record }): [string, Counted] => [
      idOf(record.setter, pageHost),
      { ...record, pageHost },
    ]),
  );
  let last: Who | null = null;
  let record: Counted | undefined;
  for (const { at, claim } of writes) {
    const who: Who = claim === null ? {} : claim.kind === 'header' ? claim.response : claim.script;
    const pageHost = claim?.pageHost ?? null;
    // Mostly the last writer writes next, and comparing is quicker than making an id.
    if (
      record?.pageHost !== pageHost ||
      who.url !== last?.url ||
      who.status !== last?.status ||
      who.line !== last?.line
    ) {
      record = getOrMake(records, idOf(who, pageHost), () => ({
        setter: setterOf(claim),
        pageHost,
        firstAt: at,
        lastAt: at,
        times: 0,
      }));
      last = who;
    }
    record.firstAt = Math.min(at, record.firstAt);
    record.lastAt = Math.max(at, record.lastAt);
    record.times += 1;
  }
  return [...records.values()].sort((a, b) => a.firstAt - b.firstAt);
}

const idOf = ({ line, status, url }: Who, pageHost: string | null): string => `${line} ${status} ${url} ${pageHost}`;
