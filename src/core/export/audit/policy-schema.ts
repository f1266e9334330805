import * as v from 'valibot';
import type { FoundPolicy, PolicyDocument, PolicyFailure, PolicySource } from '../../policy/policy.ts';
import { count, flag, instant, number, text } from './schema-parts.ts';

const quote = v.strictObject({ text, start: number, end: number });
const probable = v.exactOptional(v.literal('probable'));

const lifetime = v.variant('kind', [
  v.strictObject({ kind: v.literal('session'), text, certainty: probable }),
  v.strictObject({
    kind: v.literal('persistent'),
    seconds: v.nullable(number),
    text,
    bound: v.exactOptional(v.literal('by-default')),
    certainty: probable,
  }),
]);

const declaration = v.strictObject({
  name: text,
  provider: v.nullable(text),
  purpose: v.nullable(text),
  lifetime: v.nullable(lifetime),
  category: v.nullable(v.picklist(['necessary', 'preferences', 'statistics', 'marketing', 'unclassified'])),
  categoryCertainty: probable,
  condition: v.nullable(text),
  quote,
});

const documentEntries = {
  declarations: v.array(declaration),
  language: v.nullable(text),
  host: v.nullable(text),
  date: v.nullable(v.strictObject({ text, iso: v.nullable(v.pipe(text, v.regex(/^\d{4}-\d\d(?:-\d\d)?$/))) })),
  text,
  nameless: v.exactOptional(v.array(v.strictObject({ provider: v.nullable(text), purpose: v.nullable(text), quote }))),
  truncated: v.exactOptional(flag),
} satisfies Record<keyof PolicyDocument, unknown>;

const failure = v.variant('kind', [
  v.strictObject({ kind: v.literal('status'), status: number }),
  v.strictObject({
    kind: v.picklist([
      'log-in',
      'elsewhere',
      'redirects',
      'reader-failed',
      'no-room',
      'reader-too-slow',
      'unreachable',
    ]),
  }),
  v.strictObject({ kind: v.literal('timed-out'), seconds: number }),
  v.strictObject({ kind: v.literal('too-large'), limitBytes: number }),
  v.strictObject({ kind: v.literal('not-text'), contentType: text }),
]) satisfies v.GenericSchema<unknown, PolicyFailure>;

const source = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['fetched', 'shown', 'chosen-page']), url: text }),
  v.strictObject({ kind: v.literal('chosen-file'), name: text }),
]) satisfies v.GenericSchema<unknown, PolicySource>;

const foundEntries = {
  source,
  readAt: instant,
  moreLinks: v.exactOptional(count),
  elsewhere: v.nullable(
    v.strictObject({
      url: text,
      failure: v.nullable(v.union([failure, v.strictObject({ kind: v.literal('unreadable') })])),
    }),
  ),
};

/** A policy as an audit holds it, with its text; null when it had not been read. */
export const policySchema = v.nullable(
  v.variant('kind', [
    v.strictObject({ kind: v.picklist(['read', 'unreadable']), ...foundEntries, digest: text, ...documentEntries }),
    v.strictObject({ kind: v.literal('not-found'), ...foundEntries, failure }),
  ]),
) satisfies v.GenericSchema<unknown, FoundPolicy | null>;
