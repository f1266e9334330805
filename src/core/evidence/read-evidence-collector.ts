import * as v from 'valibot';
import type { Journal, JournalEvent } from '../journal/event.ts';
import { isWeb, withoutQuery } from '../web-address.ts';
import type { ReadEvidence } from './evidence.ts';
import { heldSchema, toCookie } from './held-cookies.ts';
import { orNull, parseAll } from './parse.ts';
import { readTime } from './read-time.ts';

const frame = v.object({ fileName: v.string(), lineNumber: orNull(v.number()) });
const log = v.object({
  stack: v.fallback(v.array(v.unknown()), []),
  type: v.fallback(v.string(), ''),
  timestamp: v.string(),
});
const cookieSchema = v.object({
  ...heldSchema.entries,
  /** The browser's; only a cookie that it kept has it. */
  sourceScheme: v.string(),
  log: orNull(log),
});
const inspectionSchema = v.object({
  uri_ins: v.string(),
  uri_dest: orNull(v.string()),
  script: v.object({ host: v.unknown() }),
  start_time: orNull(v.string()),
  end_time: orNull(v.string()),
  browser: orNull(v.object({ name: v.fallback(v.string(), ''), version: v.fallback(v.string(), '') })),
  cookies: v.array(v.unknown()),
});

/** Reads `inspection.json` of the website-evidence-collector 2: each cookie with who set it last. */
export function readEvidenceCollector(json: unknown): ReadEvidence | null {
  const parsed = v.safeParse(inspectionSchema, json);
  if (!parsed.success) return null;
  const { uri_ins, uri_dest, start_time, end_time, browser, cookies } = parsed.output;
  const url = uri_dest ?? uri_ins;
  if (!isWeb(url)) return { ok: false, failure: 'no-page' };
  // Its list holds refused cookies too, without what only the browser tells.
  const kept = parseAll(cookieSchema, cookies);
  const { hostname } = new URL(url);
  const began =
    readTime(start_time) ??
    kept.reduce((first, { log }) => Math.min(first, readTime(log?.timestamp) ?? first), Number.POSITIVE_INFINITY);
  const ended = readTime(end_time) ?? began;
  if (!Number.isFinite(began)) return { ok: false, failure: 'without-cookies' };
  const events = kept.flatMap((cookie) => tell(cookie, hostname));
  const snapshot = { kind: 'snapshot', at: ended, host: hostname, cookies: kept.map(toCookie), choices: null } as const;
  const visit = { kind: 'visit', at: began, url: withoutQuery(url) } as const;
  return {
    ok: true,
    evidence: {
      format: 'collector',
      // What nobody was seen to set was there in the end.
      journal: [visit, ...[...events, snapshot].toSorted((one, other) => one.at - other.at)],
      page: { url, html: null },
      browser,
      sentOnly: [],
      // What is left out of its list are refused cookies.
      unread: 0,
    },
  };
}

function tell({ log, ...held }: v.InferOutput<typeof cookieSchema>, hostname: string): Journal {
  const cookie = toCookie(held);
  const at = readTime(log?.timestamp);
  if (log === null || at === null) return [];
  const changed = { kind: 'changed', at, cookie, removed: false, cause: 'explicit' } as const;
  const claim = claimOf(log, cookie, at, hostname);
  return claim ? [claim, changed] : [changed];
}

/** Who set it. Only the last writer is told. */
function claimOf(
  { stack, type }: v.InferOutput<typeof log>,
  cookie: ReturnType<typeof toCookie>,
  at: number,
  pageHost: string,
): JournalEvent<'header' | 'write'> | null {
  const first = v.safeParse(frame, stack[0]);
  if (!first.success || !isWeb(first.output.fileName)) return null;
  const { name, domain, hostOnly, path, secure, httpOnly, sameSite, expiresAt } = cookie;
  const line = {
    name,
    size: name.length + 1,
    hasControl: false,
    domain: hostOnly ? null : domain,
    path,
    secure,
    httpOnly,
    sameSite,
    partitioned: false,
    maxAge: null,
    expires: expiresAt,
  };
  const url = withoutQuery(first.output.fileName);
  if (type === 'Cookie.HTTP') {
    const response = { url, status: 200, resourceType: 'other', frameId: -1, initiator: null };
    return { kind: 'header', at, line, response, pageHost };
  }
  if (type !== 'Cookie.JS') return null;
  const script = { url, line: first.output.lineNumber };
  return { kind: 'write', at, line, script, frameUrl: `https://${pageHost}/`, pageHost };
}
