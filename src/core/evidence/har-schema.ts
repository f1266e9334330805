import * as v from 'valibot';

const header = v.object({ name: v.string(), value: v.fallback(v.string(), '') });
const headers = v.fallback(v.array(header), []);
const named = v.fallback(v.nullish(v.object({ name: v.string(), version: v.fallback(v.string(), '') })), null);

export const harEntrySchema = v.object({
  startedDateTime: v.string(),
  /** In ms. */
  time: v.fallback(v.number(), 0),
  pageref: v.fallback(v.nullish(v.string()), null),
  /** Chromium's, Playwright's. */
  _resourceType: v.fallback(v.nullish(v.string()), null),
  /** Chromium's; `disk` or `memory`. */
  _fromCache: v.fallback(v.nullish(v.string()), null),
  request: v.object({ url: v.string(), method: v.fallback(v.string(), 'GET'), headers }),
  response: v.object({
    status: v.fallback(v.number(), 0),
    headers,
    content: v.fallback(
      v.object({
        mimeType: v.fallback(v.string(), ''),
        text: v.fallback(v.nullish(v.string()), null),
        encoding: v.fallback(v.nullish(v.string()), null),
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
