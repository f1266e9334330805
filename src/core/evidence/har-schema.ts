import * as v from 'valibot';
import { orNull } from './parse.ts';

const header = v.object({ name: v.string(), value: v.fallback(v.string(), '') });
const headers = v.fallback(v.array(header), []);
const named = orNull(v.object({ name: v.string(), version: v.fallback(v.string(), '') }));

export const harEntrySchema = v.object({
  startedDateTime: v.string(),
  /** In ms. */
  time: v.fallback(v.number(), 0),
  pageref: orNull(v.string()),
  /** Chromium's, Playwright's. */
  _resourceType: orNull(v.string()),
  /** Chromium's; `disk` or `memory`. */
  _fromCache: orNull(v.string()),
  request: v.object({ url: v.string(), method: v.fallback(v.string(), 'GET'), headers }),
  response: v.object({
    status: v.fallback(v.number(), 0),
    headers,
    content: v.fallback(
      v.object({
        mimeType: v.fallback(v.string(), ''),
        text: orNull(v.string()),
        encoding: orNull(v.string()),
      }),
      { mimeType: '', text: null, encoding: null },
    ),
  }),
});

/** What is looked at of an HTTP Archive. @see HAR 1.2, W3C Web Performance Group, as browsers write it */
export const harSchema = v.object({
  log: v.object({ creator: named, browser: named, entries: v.array(v.unknown()) }),
});

export type HarEntry = v.InferOutput<typeof harEntrySchema>;
