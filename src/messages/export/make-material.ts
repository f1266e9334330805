import { partsOf, writeAudit } from '../../core/export/audit/audit.ts';
import type { Material } from '../../core/export/material.ts';
import type { Notes } from '../../core/export/notes.ts';
import type { Provenance } from '../../core/export/provenance.ts';
import { reportJson } from '../../core/export/report-json.ts';
import type { Written } from '../../core/export/written-report.ts';
import { digest } from '../../documents/digest.ts';
import { withAbsoluteTimes } from '../absolute-times.ts';
import { inPolicyLanguage, type Speech } from './in-policy-language.ts';
import { policyTable } from './policy-table.ts';
import { reportDocument } from './report-document.ts';
import { tellCookie } from './tell-cookie.ts';

/** All that the exports of a report are made of. */
export async function makeMaterial(
  { report, watched }: Written,
  provenance: Provenance,
  speech: Speech,
  notes: Notes = {},
): Promise<Material> {
  const messages = withAbsoluteTimes(speech.messages);
  const json = reportJson(report, provenance);
  const cookies = report.cookies.map((reported) => tellCookie(reported, report, messages));
  const told = { report, cookies, notes, provenance, digest: await digest(json) };
  return {
    json,
    audit: await writeAudit(partsOf(watched, provenance, json), digest, notes),
    cookies,
    document: reportDocument(told, messages),
    policyTable: policyTable(report, await inPolicyLanguage(report, speech)),
  };
}
