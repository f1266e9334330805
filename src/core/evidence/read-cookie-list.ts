import * as v from 'valibot';
import type { JournalEvent } from '../journal/event.ts';
import type { EvidenceContext, ReadEvidence } from './evidence.ts';
import { heldEvidence, heldSchema, toJournal } from './held-cookies.ts';
import { parseAll } from './parse.ts';

const stored = v.object({ name: v.string(), value: v.fallback(v.string(), '') });
const originSchema = v.object({ origin: v.string(), localStorage: v.fallback(v.array(stored), []) });
/** Playwright's storage state. */
const stateSchema = v.object({ cookies: v.array(v.unknown()), origins: v.fallback(v.array(v.unknown()), []) });

/** Reads cookies as a browser held them at one moment: a list, or Playwright's storage state. */
export function readCookieList(json: unknown, { url, writtenAt }: EvidenceContext): ReadEvidence | null {
  const state = Array.isArray(json) ? { cookies: json, origins: [] } : toState(json);
  if (state === null) return null;
  const cookies = parseAll(heldSchema, state.cookies);
  if (cookies.length === 0) return state.cookies.length > 0 ? null : { ok: false, failure: 'without-cookies' };
  if (url === null) return { ok: false, failure: 'no-page' };
  const journal = [...toJournal(cookies, url, writtenAt), ...storageOf(state.origins, url, writtenAt)];
  return heldEvidence('cookies', url, journal, state.cookies.length - cookies.length);
}

function toState(json: unknown) {
  const parsed = v.safeParse(stateSchema, json);
  return parsed.success ? parsed.output : null;
}

/** What the portal's pages keep besides cookies. Playwright leaves out session storage. */
function storageOf(origins: readonly unknown[], url: string, at: number): readonly JournalEvent[] {
  const own = parseAll(originSchema, origins).filter(({ origin }) => origin === new URL(url).origin);
  return own.flatMap(({ origin, localStorage: kept }): readonly JournalEvent[] => {
    const items = kept.map(({ name, value }) => ({ kind: 'local' as const, name, bytes: bytes(name + value) }));
    return items.length === 0 ? [] : [{ kind: 'storage', at, origin, items, more: 0 }];
  });
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;
