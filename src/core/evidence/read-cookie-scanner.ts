import * as v from 'valibot';
import type { Journal, JournalEvent } from '../journal/event.ts';
import { isWeb } from '../web-address.ts';
import type { ReadEvidence } from './evidence.ts';
import { heldEvidence, heldSchema, toJournal } from './held-cookies.ts';
import { parseAll } from './parse.ts';
import { readTime } from './read-time.ts';

const list = v.array(v.unknown());
const scanSchema = v.object({
  url: v.string(),
  scanDate: v.string(),
  cookiesBeforeInteraction: list,
  cookiesAfterAccept: v.fallback(list, []),
  cookiesAfterReject: v.fallback(list, []),
});

/**
 * Reads the JSON of the gdpr-cookie-scanner 3: which cookies were there. Its three phases are one list here: where it found
 * no button it repeats the first.
 */
export function readCookieScanner(json: unknown): ReadEvidence | null {
  const parsed = v.safeParse(scanSchema, json);
  if (!parsed.success) return null;
  const { url, scanDate, cookiesBeforeInteraction, cookiesAfterAccept, cookiesAfterReject } = parsed.output;
  const at = readTime(scanDate);
  if (!isWeb(url) || at === null) return { ok: false, failure: 'no-page' };
  const listed = [...cookiesBeforeInteraction, ...cookiesAfterReject, ...cookiesAfterAccept];
  const all = parseAll(heldSchema, listed);
  const byPlace = new Map(all.map((one) => [JSON.stringify([one.name, one.domain, one.path]), one]));
  const journal = toJournal([...byPlace.values()], url, at).flatMap(withoutChoices);
  return heldEvidence('scanner', url, journal, listed.length - all.length);
}

/** Choices of several phases are none that was in force. */
function withoutChoices(event: JournalEvent): Journal {
  if (event.kind === 'choice') return [];
  return [event.kind === 'snapshot' ? { ...event, choices: null } : event];
}
