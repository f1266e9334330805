/**
 * Measures the cookies of real packages: `npm run measure:packages [-- NAME…]`. It installs each in a temporary folder,
 * loads it twice in Chromium from a server of its own, and prints what each cookie asks for, what the browser keeps, what
 * the second page did to that, and what the catalogue says otherwise. Needs the network, and runs what the packages hold.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '../../src/cli/knowledge/catalogue.ts';
import { differences } from './packages/differences.ts';
import { bundle, install, makeMiddleware } from './packages/install.ts';
import { type Measured, measure } from './packages/measurement.ts';
import { HOST, openBrowser } from './packages/open-browser.ts';
import { PINNED, type Pinned } from './packages/pinned.ts';
import { serve } from './packages/serve.ts';
import { visit } from './packages/visit.ts';

const wanted = process.argv.slice(2);
const root = mkdtempSync(join(tmpdir(), 'measured-packages-'));
const server = await serve();
const browser = await openBrowser(server.port, [
  // Some tools do nothing in a browser that is marked as driven.
  '--disable-blink-features=AutomationControlled',
]);

try {
  for (const pinned of PINNED.filter(({ package: name }) => wanted.length === 0 || wanted.includes(name))) {
    console.log(`${pinned.package} ${pinned.version}`);
    await measurePackage(pinned).then(
      (rows) => rows.map((row) => console.log(lineOf(row, pinned))),
      (error: Error) => console.log(`  not measured: ${error.message.split('\n')[0]}`),
    );
  }
} finally {
  await browser.close();
  server.close();
  rmSync(root, { recursive: true, force: true });
}

async function measurePackage(pinned: Pinned): Promise<readonly Measured[]> {
  const folder = join(root, String(PINNED.indexOf(pinned)));
  install(pinned, folder);
  server.show({
    folder: join(folder, 'node_modules', pinned.package),
    script: pinned.script ?? null,
    bundle: pinned.page === undefined ? null : await bundle(pinned.page, folder),
    middleware: pinned.server === undefined ? null : await makeMiddleware(pinned.server, folder),
  });
  const context = await browser.createBrowserContext();
  try {
    const address = `https://${HOST}/`;
    const first = await visit(context, address, pinned.press ?? null);
    return measure(first, await visit(context, address, null));
  } finally {
    await context.close();
  }
}

function lineOf(row: Measured, { provider }: Pinned): string {
  const found = differences(row, provider, catalogue);
  const facts = row.probe ? ['gone at once'] : [`asks ${span(row.asked)}`, `kept ${span(row.kept)}`, row.renewal ?? ''];
  const told = found.length === 0 ? 'as the catalogue says' : `the catalogue: ${found.join(', ')}`;
  return `  ${row.name}  ${facts.filter((fact) => fact !== '').join(' · ')} · ${told}`;
}

function span(seconds: Measured['asked']): string {
  if (seconds === null) return '?';
  return seconds === 'session' ? 'a session' : `${seconds} s`;
}
