import type { Material } from '../../core/export/material.ts';
import type { Provenance } from '../../core/export/provenance.ts';
import { reportJson } from '../../core/export/report-json.ts';
import type { Report } from '../../core/inspection/report.ts';
import { digest } from '../../documents/digest.ts';
import type { Messages } from '../messages.ts';
import { reportDocument } from './report-document.ts';
import { tellCookie } from './tell-cookie.ts';

/** All that the exports of a report are made of, in the words of one language. */
export async function makeMaterial(report: Report, provenance: Provenance, messages: Messages): Promise<Material> {
  const cookies = report.cookies.map((reported) => tellCookie(reported, report, messages));
  const told = { report, cookies, provenance, digest: await digest(reportJson(report, provenance)) };
  return { report, provenance, cookies, document: reportDocument(told, messages) };
}
