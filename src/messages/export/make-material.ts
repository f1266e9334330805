import { partsOf, writeAudit } from '../../core/export/audit/audit.ts';
import type { Material } from '../../core/export/material.ts';
import type { Provenance } from '../../core/export/provenance.ts';
import { reportJson } from '../../core/export/report-json.ts';
import type { Written } from '../../core/export/written-report.ts';
import { digest } from '../../documents/digest.ts';
import { withAbsoluteTimes } from '../absolute-times.ts';
import type { Messages } from '../messages.ts';
import { policyTable } from './policy-table.ts';
import { reportDocument } from './report-document.ts';
import { tellCookie } from './tell-cookie.ts';

/** In which words exports are made. */
export interface Speech {
  /** In the reader's language. */
  readonly messages: Messages;
  /** @param language BCP 47 primary tag. @returns null where we do not speak it */
  readonly inLanguage: (language: string) => Promise<Messages | null>;
}

/** All that the exports of a report are made of. */
export async function makeMaterial(
  { report, watched }: Written,
  provenance: Provenance,
  { messages: spoken, inLanguage }: Speech,
): Promise<Material> {
  const messages = withAbsoluteTimes(spoken);
  const { language } = report.policy.kind === 'read' ? report.policy : { language: null };
  const ofPolicy = language === null ? null : await inLanguage(language);
  const json = reportJson(report, provenance);
  const cookies = report.cookies.map((reported) => tellCookie(reported, report, messages));
  const told = { report, cookies, provenance, digest: await digest(json) };
  return {
    json,
    audit: await writeAudit(partsOf(watched, provenance, json), digest),
    cookies,
    document: reportDocument(told, messages),
    policyTable: policyTable(report, ofPolicy ?? spoken),
  };
}
