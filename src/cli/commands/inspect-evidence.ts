import type { Evidence } from '../../core/evidence/evidence.ts';
import type { Provenance } from '../../core/export/provenance.ts';
import { writtenReport } from '../../core/export/written-report.ts';
import { reaches } from '../../core/inspection/judgement/severity.ts';
import { MATCH_WITHIN_MS } from '../../core/journal/match-within.ts';
import type { Portal } from '../../core/portal/portal.ts';
import { recogniseHost } from '../../core/portal/recognise-host.ts';
import { recognisePage } from '../../core/portal/recognise-page.ts';
import { toPortal } from '../../core/portal/to-portal.ts';
import { readEvidenceFile } from '../input/read-evidence-file.ts';
import { readPolicy } from '../input/read-policy.ts';
import { siteOf } from '../input/site-of.ts';
import { known } from '../knowledge/known.ts';
import { toolVersion } from '../knowledge/tool-version.ts';
import { deliver } from '../terminal/deliver.ts';
import { EXIT } from '../terminal/exit-status.ts';
import { Failure } from '../terminal/failure.ts';
import { printReport } from '../terminal/print-report.ts';
import { portalDoubt } from '../visit/page-doubts.ts';
import { writeReport } from '../visit/write-report.ts';
import type { InspectOptions } from './inspect-options.ts';

/** `inspect --from FILE`: the report of what another tool saw, without a browser. */
export async function inspectEvidence(file: string, url: string | null, options: InspectOptions): Promise<void> {
  const { policy: source, failOn, out, json = false, anyway = false } = options;
  if (source === undefined) {
    throw new Failure('--from needs --policy with the portal’s policy: a file, or its address.', EXIT.wrongUse);
  }
  const evidence = await readEvidenceFile(file, url);
  const portal = portalOf(evidence);
  const doubt = portal.evidence.kind === 'page' ? portalDoubt(portal) : null;
  if (doubt !== null && !anyway) throw new Failure(`${doubt}: nothing is reported. --anyway reports it all the same.`);
  const { journal, format, sentOnly, browser, unread } = evidence;
  if (unread > 0) process.stderr.write(`${file}: ${unreadText(unread)}\n`);
  const names = journal.flatMap((event) => (event.kind === 'changed' ? [event.cookie.name] : []));
  const written = writtenReport(
    {
      portal,
      site: siteOf(portal.host),
      journal,
      origin: { format, sentOnly },
      policy: await readPolicy(source, [...new Set(names)]),
      // As of the file's end: what came last has been answered then.
      now: journal.reduce((last, { at }) => Math.max(last, at), 0) + MATCH_WITHIN_MS + 1,
    },
    known,
  );
  const provenance = provenanceOf(browser);
  if (failOn !== undefined && reaches(written.report.findings, failOn)) process.exitCode = EXIT.found;
  await deliver([
    () => printReport({ ...written, provenance }, { json }),
    async () => {
      if (out === undefined) return;
      const files = await writeReport({ ...written, provenance, popup: null }, out);
      for (const path of files) process.stderr.write(`${path}\n`);
    },
  ]);
}

const unreadText = (unread: number): string =>
  unread === 1
    ? '1 line or entry could not be read and is left out.'
    : `${unread} lines or entries could not be read and are left out.`;

/** By its name, or else by its page, where the file holds it. */
function portalOf({ page }: Evidence): Portal {
  const { hostname: host } = new URL(page.url);
  const named = recogniseHost(host);
  if (named !== null) return named;
  if (page.html === null) return { host, certainty: 'no', evidence: { kind: 'host-granted' } };
  return toPortal(host, recognisePage({ url: page.url, html: page.html, headers: null, securityTxt: null }));
}

function provenanceOf(browser: Evidence['browser']): Provenance {
  return {
    tool: { name: 'Portal Cookie Inspector', version: toolVersion },
    browser: browser ?? { name: 'not told', version: '' },
    platform: { name: 'not told', version: null },
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
