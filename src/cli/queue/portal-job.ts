import {
  array,
  base64,
  boolean,
  type InferOutput,
  literal,
  number,
  object,
  optional,
  picklist,
  pipe,
  string,
  variant,
} from 'valibot';
import { toolVersion } from '../knowledge/tool-version.ts';
import { PICTURED } from '../visit/pictured.ts';

/** What the queue is called in Redis: workers of another version have one of their own. */
export const QUEUE = `portal-cookie-inspector-${toolVersion}`;

/** A visit that a worker is to make. */
export const portalJob = object({
  address: string(),
  consent: picklist(['leave', 'refuse', 'accept']),
  /** In seconds. */
  timeout: optional(number()),
  pages: optional(number()),
  /** As a BCP 47 tag. */
  language: optional(string()),
  anyway: boolean(),
  /** Take pictures of page, banner and popup, too. */
  pictures: boolean(),
});
export type PortalJob = InferOutput<typeof portalJob>;

/** Redis holds texts: a picture is PNG in Base64. @see RFC 4648 §4 */
const picture = object({ of: picklist(PICTURED), png: pipe(string(), base64()) });

/** How it ended: with an audit, of which the report is made again, or with a reason. */
export const portalAnswer = variant('outcome', [
  object({
    outcome: literal('inspected'),
    audit: string(),
    pictures: array(picture),
    notes: array(string()),
    seconds: number(),
  }),
  object({ outcome: literal('failed'), reason: string(), seconds: number() }),
]);
export type PortalAnswer = InferOutput<typeof portalAnswer>;
