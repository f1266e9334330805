import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Evidence, type EvidenceFailure, MAX_EVENTS } from '../../core/evidence/evidence.ts';
import { readEvidence } from '../../core/evidence/read-evidence.ts';
import { decodeText } from '../../documents/decode-text.ts';
import { Failure } from '../terminal/failure.ts';
import { systemReason } from '../terminal/system-reason.ts';
import { bytesWithin } from './bytes-within.ts';
import { siteOf } from './site-of.ts';

/** An archive with pictures in it has tens of megabytes. */
const MAX_EVIDENCE_BYTES = 200_000_000;

const REASONS: Readonly<Record<EvidenceFailure, string>> = {
  'unknown-format':
    'is of no format that is read: HAR, Playwright’s storage state, a list of cookies as Cookie-Editor writes it (JSON), cookies.txt, website-evidence-collector’s inspection.json or gdpr-cookie-scanner’s JSON',
  damaged: 'does not end as it begins: it may be cut off. Export it again',
  'too-many': `tells of more than ${MAX_EVENTS / 1000},000 events: export one visit of one portal`,
  'without-cookies':
    'holds no cookies: they were left out when it was written. Browsers do so unless you ask for a HAR with sensitive data',
  'sessions-lost':
    'is a cookies.txt by Cookie-Editor, which gives cookies that end with the session a day: how long they stay cannot be told. Export JSON instead',
  'no-page': 'does not say which portal was visited: give its address, as in --from FILE https://data.example.org/',
  'other-page': 'holds no page of the address that you gave: give the address of one that was visited',
};

/**
 * Reads what another tool saw of a portal.
 * @param url the portal's address, when it is named
 * @throws Failure when it cannot be read, or holds nothing to report
 */
export async function readEvidenceFile(file: string, url: string | null): Promise<Evidence> {
  const { text, writtenAt } = await load(file);
  const outcome = readEvidence(text, { url, writtenAt }, siteOf);
  if (!outcome.ok) throw new Failure(`${file} ${REASONS[outcome.failure]}.`);
  return outcome.evidence;
}

async function load(file: string): Promise<{ readonly text: string; readonly writtenAt: number }> {
  try {
    const { mtimeMs } = await stat(file);
    const bytes = await bytesWithin(createReadStream(file), MAX_EVIDENCE_BYTES);
    if (bytes === null) {
      throw new Failure(`${file} is larger than ${MAX_EVIDENCE_BYTES / 1e6} MB: export one visit of one portal.`);
    }
    return { text: decodeText(bytes), writtenAt: Math.round(mtimeMs) };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${file} cannot be read (${systemReason(error)}): give the path of a file.`);
  }
}
