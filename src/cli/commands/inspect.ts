import type { Report, Severity } from '../../core/inspection/report.ts';
import { recogniseHost } from '../../core/portal/recognise-host.ts';
import { getBrowser } from '../browser/get-browser.ts';
import type { HostMapping } from '../browser/host-mapping.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { buildExtension, EXTENSION_DIR } from '../build-extension.ts';
import { inspectPortal } from '../inspect-portal.ts';
import type { ConsentAction } from '../press-consent.ts';
import { printReport } from '../print-report.ts';
import { showSteps } from '../steps.ts';
import { writeEvidence } from '../write-evidence.ts';

export interface InspectOptions {
  readonly consent: ConsentAction;
  readonly failOn?: Severity;
  readonly out?: string;
  readonly resolve: readonly HostMapping[];
  readonly allowInsecure?: boolean;
  readonly json?: boolean;
}

const GRAVITY = { note: 1, review: 2, mismatch: 3 } as const satisfies Record<Severity, number>;

/** `inspect URL`: the report of a portal, made by the extension in a real browser. */
export async function inspectCommand(url: string, options: InspectOptions): Promise<void> {
  const { consent, failOn, out, resolve, allowInsecure = false, json = false } = options;
  const steps = showSteps();
  steps.say('Building the extension');
  await buildExtension();
  steps.say('Starting a browser');
  const { executablePath } = await getBrowser('chromium', { tell: steps.say });
  const session = await launchChromium({ executablePath, extensionDir: EXTENSION_DIR, resolve, allowInsecure });
  try {
    const { hostname } = new URL(url);
    if (recogniseHost(hostname) === null) await session.grantHost(hostname);
    const inspected = await inspectPortal(session, { url, consent, say: steps.say });
    steps.end();
    printReport(inspected.report, { json });
    if (out !== undefined) for (const file of await writeEvidence(inspected, out)) process.stderr.write(`${file}\n`);
    if (failOn !== undefined && reaches(inspected.report, failOn)) process.exitCode = 1;
  } finally {
    steps.end();
    await session.close();
  }
}

function reaches({ findings }: Report, level: Severity): boolean {
  return findings.some(({ severity }) => GRAVITY[severity] >= GRAVITY[level]);
}
