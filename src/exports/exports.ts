import { loadKnown } from '../browser/known.ts';
import { loadMessages } from '../browser/load-messages.ts';
import { provenance } from '../browser/provenance.ts';
import { compareReports } from '../core/export/audit/compare-reports.ts';
import { readAudit } from '../core/export/audit/read-audit.ts';
import { verifyAudit } from '../core/export/audit/verify-audit.ts';
import { fileName } from '../core/export/file-name.ts';
import { FORMATS, type FormatId } from '../core/export/formats.ts';
import type { Notes } from '../core/export/notes.ts';
import type { Provenance } from '../core/export/provenance.ts';
import { writtenReport } from '../core/export/written-report.ts';
import type { Watched } from '../core/inspection/inspect.ts';
import type { Report, ReportedCookie } from '../core/inspection/report.ts';
import { digest } from '../documents/digest.ts';
import { MAX_FILE_BYTES } from '../documents/max-file-bytes.ts';
import { auditFailureText } from '../messages/audit.ts';
import { changeText } from '../messages/change.ts';
import { inPolicyLanguage } from '../messages/export/in-policy-language.ts';
import { makeMaterial } from '../messages/export/make-material.ts';
import { ownerMessage } from '../messages/export/owner-message.ts';
import { fileFailureText } from '../messages/file.ts';
import type { Messages } from '../messages/messages.ts';
import type { OpenedAudit } from './opened-audit.ts';

// All of writing and reading files, as a bundle of its own: pages load it when a file is asked for.

export { summary } from '../messages/export/summary.ts';
export { provenance };

/** What a file is made of. */
export interface Exported {
  readonly watched: Watched;
  /** What made it; null for this extension, here. */
  readonly provenance: Provenance | null;
  readonly notes: Notes;
}

/** Makes a file of what is shown. */
export async function writeExport(
  id: FormatId,
  { watched, provenance: madeWith, notes }: Exported,
  messages: Messages,
): Promise<string> {
  const written = writtenReport(watched, await loadKnown());
  const speech = { messages, inLanguage: loadMessages };
  return FORMATS[id].write(await makeMaterial(written, madeWith ?? (await provenance()), speech, notes));
}

/** A message to the portal's owner about one cookie, to paste into a mail. */
export async function messageToOwner(reported: ReportedCookie, report: Report, messages: Messages): Promise<string> {
  return ownerMessage(reported, report, await inPolicyLanguage(report, { messages, inLanguage: loadMessages }));
}

/** Makes a file of what is shown, and gives it to the browser to save. */
export async function saveExport(id: FormatId, what: Exported, messages: Messages): Promise<void> {
  const format = FORMATS[id];
  const link = document.createElement('a');
  // It lives as long as this page does: nobody tells when the browser has read it.
  link.href = URL.createObjectURL(new Blob([await writeExport(id, what, messages)], { type: format.mediaType }));
  link.download = fileName(what.watched, format);
  link.click();
}

/** What changed between two reports, a sentence each; none when nothing did. */
export const changesBetween = (before: Report, now: Report, messages: Messages): readonly string[] =>
  compareReports(before, now).map((change) => changeText(change, { before, now }, messages));

/** A report that was saved, made again; or a sentence that says why it cannot be. */
export async function openAudit(
  file: File,
  messages: Messages,
): Promise<{ readonly report: Report; readonly audit: OpenedAudit; readonly notes: Notes } | string> {
  const { name } = file;
  if (file.size > MAX_FILE_BYTES) {
    return fileFailureText(name, { kind: 'too-large', limitBytes: MAX_FILE_BYTES }, messages);
  }
  const text = await file.text().catch(() => null);
  if (text === null) return fileFailureText(name, { kind: 'not-opened' }, messages);
  const outcome = await readAudit(text, digest);
  if (!outcome.ok) return auditFailureText(name, outcome.failure, messages);
  const { watched, provenance: madeWith, notes } = outcome.audit;
  const verified = verifyAudit(outcome.audit, await loadKnown());
  if (verified === null) return auditFailureText(name, { kind: 'failed' }, messages);
  const { report, difference } = verified;
  return { report, audit: { file: name, watched, provenance: madeWith, differsAt: difference?.path ?? null }, notes };
}
