import type { Watched } from '../../inspection/inspect.ts';
import { escapeObeyed } from '../escape-obeyed.ts';
import type { Notes } from '../notes.ts';
import type { Provenance } from '../provenance.ts';

export const AUDIT = 'portal-cookie-inspector/audit@';
export const AUDIT_VERSION = '1';

/**
 * What an audit consists of: which portal was watched and with what, the journal of its events, the policy with its text,
 * and the report. The report is recomputed from the other three.
 */
export const PARTS = ['watch', 'journal', 'policy', 'report'] as const;
export type Part = (typeof PARTS)[number];

/** Each is JSON as a text, so that its fingerprint is that of exactly these bytes, for whatever program reads the file. */
export type AuditParts = Readonly<Record<Part, string>>;

/** @returns the fingerprint of a text: SHA-256 of its UTF-8 bytes, in hexadecimal */
export type Digest = (text: string) => Promise<string>;

/** @param report as JSON */
export function partsOf({ journal, policy, ...watch }: Watched, provenance: Provenance, report: string): AuditParts {
  return {
    watch: JSON.stringify({ provenance, ...watch }),
    journal: JSON.stringify(journal),
    policy: JSON.stringify(policy),
    report,
  };
}

/** An audit as a file: its parts, the SHA-256 of each, and notes, which prove nothing. */
export async function writeAudit(parts: AuditParts, digest: Digest, notes: Notes = {}): Promise<string> {
  const digests = await Promise.all(PARTS.map(async (part) => [part, await digest(parts[part])] as const));
  return fileWith({ schema: `${AUDIT}${AUDIT_VERSION}`, parts, sha256: Object.fromEntries(digests) }, notes);
}

/** The same file with other notes. */
export const changeNotes = (file: string, notes: Notes): string => fileWith(JSON.parse(file), notes);

const fileWith = (audit: object, notes: Notes): string =>
  `${escapeObeyed(JSON.stringify({ ...audit, notes }, null, 1))}\n`;
