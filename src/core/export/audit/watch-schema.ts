import * as v from 'valibot';
import type { Watched } from '../../inspection/inspect.ts';
import { MARKS, type MarkKind } from '../../portal/page-evidence.ts';
import type { Provenance } from '../provenance.ts';
import { instant, number, text } from './schema-parts.ts';

const named = v.strictObject({ name: text, version: text });

const provenanceSchema = v.strictObject({
  tool: named,
  browser: named,
  platform: v.strictObject({ name: text, version: v.nullable(text) }),
  timeZone: text,
}) satisfies v.GenericSchema<unknown, Provenance>;

const markKind = v.custom<MarkKind>((kind) => typeof kind === 'string' && Object.hasOwn(MARKS, kind));

const portal = v.strictObject({
  /** As in an address, so that it can name a file. */
  host: v.pipe(text, v.regex(/^[\w.:[\]-]{1,255}$/)),
  certainty: v.picklist(['certain', 'probable', 'no']),
  evidence: v.variant('kind', [
    v.strictObject({ kind: v.literal('hosted-name'), domain: text }),
    v.strictObject({ kind: v.literal('host-granted') }),
    v.strictObject({
      kind: v.literal('page'),
      marks: v.array(v.strictObject({ kind: markKind, excerpt: text })),
    }),
  ]),
});

/** Which portal was watched, until when, and with what. */
export const watchSchema = v.strictObject({
  provenance: provenanceSchema,
  portal,
  site: v.nullable(text),
  userAgent: v.nullish(v.strictObject({ engine: v.picklist(['chromium', 'firefox']), version: number })),
  origin: v.nullish(
    v.strictObject({
      format: v.picklist(['har', 'cookies', 'netscape', 'collector', 'scanner']),
      sentOnly: v.array(text),
    }),
  ),
  now: instant,
}) satisfies v.GenericSchema<unknown, Omit<Watched, 'journal' | 'policy'> & { readonly provenance: Provenance }>;
