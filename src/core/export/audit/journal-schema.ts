import * as v from 'valibot';
import type { Journal } from '../../journal/event.ts';
import {
  address,
  choicePeriod,
  choices,
  cookie,
  count,
  flag,
  instant,
  line,
  number,
  refusedLine,
  response,
  script,
  setterRecord,
  span,
  storedItem,
  text,
} from './schema-parts.ts';

const dropped = { writes: count, events: count, interruptions: count, unrecorded: count, busy: v.exactOptional(count) };

const stored = { origin: text, items: v.array(storedItem), more: count };

const compactedCookie = v.strictObject({
  cookie,
  measuredAt: instant,
  requested: v.nullable(number),
  since: v.nullable(instant),
  earlier: v.array(setterRecord),
  removedAt: v.nullable(instant),
  spans: v.exactOptional(v.array(span)),
});

const event = v.variant('kind', [
  v.strictObject({ kind: v.literal('visit'), at: instant, url: text }),
  v.strictObject({
    kind: v.literal('snapshot'),
    at: instant,
    host: text,
    cookies: v.array(cookie),
    choices: v.nullable(choices),
  }),
  v.strictObject({
    kind: v.literal('changed'),
    at: instant,
    cookie,
    removed: flag,
    cause: v.picklist(['evicted', 'expired', 'explicit', 'expired_overwrite', 'overwrite', 'user']),
  }),
  v.strictObject({
    kind: v.literal('header'),
    at: instant,
    line,
    response,
    pageHost: text,
    withoutCredentials: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({ kind: v.literal('write'), at: instant, line, script, frameUrl: address, pageHost: text }),
  v.strictObject({
    kind: v.literal('dropped'),
    at: instant,
    writes: count,
    events: v.exactOptional(count),
    interruptions: v.exactOptional(count),
    unrecorded: v.exactOptional(count),
    busy: v.exactOptional(count),
    untilSnapshot: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({
    kind: v.literal('hosts'),
    at: instant,
    hosts: v.array(v.strictObject({ host: text, granted: flag })),
    more: v.exactOptional(count),
  }),
  v.strictObject({ kind: v.literal('storage'), at: instant, ...stored }),
  v.strictObject({
    kind: v.literal('compacted'),
    at: instant,
    events: count,
    cookies: v.array(compactedCookie),
    refused: v.array(refusedLine),
    dropped: v.strictObject(dropped),
    evictions: count,
    moreHosts: count,
    choicePeriods: v.array(choicePeriod),
    otherHosts: v.nullable(v.array(v.strictTuple([text, flag]))),
    storage: v.array(v.strictObject(stored)),
  }),
  v.strictObject({
    kind: v.literal('choice'),
    at: instant,
    choices: v.nullable(choices),
    holder: v.exactOptional(text),
    found: v.exactOptional(v.literal(true)),
  }),
]);

/** A journal as an audit holds it. */
export const journalSchema = v.array(event) satisfies v.GenericSchema<unknown, Journal>;
