import * as v from 'valibot';
import type { Cookie } from '../../cookie/cookie.ts';
import type { SetCookieLine } from '../../cookie/set-cookie-line.ts';
import type { ChoicePeriod } from '../../journal/choice-period.ts';
import type { RefusedLine } from '../../journal/refused-line.ts';
import type { ScriptPlace, Setter, SetterRecord, SettingResponse } from '../../journal/setter.ts';
import type { Span } from '../../journal/span.ts';
import type { StoredItem } from '../../journal/stored-item.ts';
import type { ConsentChoices } from '../../portal/consent-tools/consent-tool.ts';

type SchemaOf<T> = v.GenericSchema<unknown, T>;

export const text = v.string();
export const flag = v.boolean();
export const number = v.pipe(v.number(), v.finite());
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** No date is further from 1970. @see ECMA-262, "Time Values and Time Range" */
const MAX_INSTANT = 8.64e15;
export const instant = v.pipe(v.number(), v.integer(), v.minValue(-MAX_INSTANT), v.maxValue(MAX_INSTANT));

/** What the journal's reader takes apart as an address must be one. */
export const address = v.pipe(
  v.string(),
  v.check((url) => URL.canParse(url), 'no address'),
);

const sameSite = v.picklist(['strict', 'lax', 'none', 'unspecified']);

export const cookie = v.strictObject({
  storeId: text,
  partitionKey: v.nullable(v.strictObject({ topLevelSite: text, hasCrossSiteAncestor: flag })),
  domain: text,
  hostOnly: flag,
  path: text,
  name: text,
  secure: flag,
  httpOnly: flag,
  sameSite,
  expiresAt: v.nullable(instant),
}) satisfies SchemaOf<Cookie>;

export const line = v.strictObject({
  name: text,
  size: number,
  hasControl: flag,
  hasTab: v.exactOptional(v.literal(true)),
  nameless: v.exactOptional(v.literal(true)),
  domain: v.nullable(text),
  path: v.nullable(text),
  secure: flag,
  httpOnly: flag,
  sameSite,
  partitioned: flag,
  maxAge: v.nullable(number),
  byCookieStore: v.exactOptional(v.literal(true)),
  expires: v.nullable(number),
}) satisfies SchemaOf<SetCookieLine>;

const responseEntries = {
  url: address,
  status: number,
  resourceType: text,
  frameId: number,
  initiator: v.nullable(address),
};
const placeEntries = { url: v.nullable(text), line: v.nullable(number) };
export const response = v.strictObject(responseEntries) satisfies SchemaOf<SettingResponse>;
export const script = v.strictObject(placeEntries) satisfies SchemaOf<ScriptPlace>;

const setter = v.variant('kind', [
  v.strictObject({ kind: v.literal('response'), ...responseEntries }),
  v.strictObject({ kind: v.literal('script'), ...placeEntries }),
  v.strictObject({ kind: v.literal('unknown') }),
]) satisfies SchemaOf<Setter>;

export const setterRecord = v.strictObject({
  setter,
  pageHost: v.nullable(text),
  firstAt: instant,
  lastAt: instant,
  times: count,
}) satisfies SchemaOf<SetterRecord>;

export const choices = v.record(
  text,
  v.nullable(v.union([flag, v.literal('unknown')])),
) satisfies SchemaOf<ConsentChoices>;

export const choicePeriod = v.strictObject({
  choices,
  holder: v.exactOptional(text),
  from: v.nullable(instant),
  knownAt: instant,
  until: v.nullable(instant),
}) satisfies SchemaOf<ChoicePeriod>;

export const span = v.strictObject({
  from: v.nullable(instant),
  until: v.nullable(instant),
  tried: v.exactOptional(flag),
}) satisfies SchemaOf<Span>;

export const storedItem = v.strictObject({
  kind: v.picklist(['local', 'session', 'indexed-db', 'cache']),
  name: text,
  bytes: v.nullable(number),
}) satisfies SchemaOf<StoredItem>;

export const refusedLine = v.strictObject({
  id: text,
  line,
  setter,
  pageHost: text,
  at: instant,
  times: count,
  reason: v.strictObject({
    kind: v.picklist([
      'control-character',
      'empty',
      'too-large',
      'other-domain',
      'top-level-domain',
      'http-only-by-script',
      'over-http-only',
      'secure-over-http',
      'over-secure',
      'same-site-none',
      'secure-prefix',
      'host-prefix',
      'http-prefix',
      'partitioned',
      'expired',
      'deletes-another',
      'cross-site',
      'without-credentials',
      'third-party',
      'public-suffix',
      'unknown',
    ]),
    certain: flag,
  }),
}) satisfies SchemaOf<RefusedLine>;
