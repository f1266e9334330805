/**
 * Presses the banners of real consent tools: `npm run measure:banners [-- NAME…]`. It installs each in a temporary
 * folder, shows its banner on a page of its own server in a browser that a program drives, as `inspect` does, and lets the
 * command line refuse and accept. It prints whether the tool stored that, and what our reader says of what it stored.
 * Needs the network, and runs what the packages hold.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BANNERS, type Banner } from './packages/banners.ts';
import { bundle, install } from './packages/install.ts';
import { HOST, openBrowser } from './packages/open-browser.ts';
import { type Press, pressBanner } from './packages/press-banner.ts';
import { serve } from './packages/serve.ts';

/** Of a banner in all its languages, the worst. */
type Outcome = 'right' | 'hides' | 'wrong';

const counts = new Map<Outcome, number>();
const wanted = process.argv.slice(2);
const root = mkdtempSync(join(tmpdir(), 'measured-banners-'));
const server = await serve();
const browser = await openBrowser(server.port);

try {
  for (const banner of BANNERS.filter(({ package: name }) => wanted.length === 0 || wanted.includes(name))) {
    console.log([banner.package, banner.version, banner.form ?? ''].join(' ').trim());
    const outcome = await measureBanner(banner).catch((error: Error) => {
      console.log(`  not shown: ${error.message.split('\n')[0]}`);
      return 'wrong' as const;
    });
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  const count = (outcome: Outcome) => counts.get(outcome) ?? 0;
  console.log(
    `${count('right')} banners pressed right in each of their languages, ${count('hides')} that hide from a driven browser, ${count('wrong')} wrong`,
  );
} finally {
  await browser.close();
  server.close();
  rmSync(root, { recursive: true, force: true });
}

async function measureBanner(banner: Banner): Promise<Outcome> {
  const folder = join(root, String(BANNERS.indexOf(banner)));
  install(banner, folder);
  const outcomes: Outcome[] = [];
  for (const language of banner.languages ?? ['en']) {
    server.show({
      folder: join(folder, 'node_modules', banner.package),
      script: null,
      bundle: await bundle(banner.page(language), folder),
      middleware: null,
    });
    for (const action of ['refuse', 'accept'] as const) {
      const press = await pressIn(banner, action, true);
      const hides = !press.pressed && banner[action === 'refuse' ? 'refused' : 'accepted'] !== null;
      const seen = hides ? await pressIn(banner, action, false) : press;
      outcomes.push(press.isRight ? 'right' : seen.isRight ? 'hides' : 'wrong');
      console.log(
        `  ${language} ${action}: ${textOf(press)}${hides ? `; not seen to be driven: ${textOf(seen)}` : ''}`,
      );
    }
  }
  return (['wrong', 'hides'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'right';
}

async function pressIn(banner: Banner, action: 'accept' | 'refuse', asDriven: boolean): Promise<Press> {
  const context = await browser.createBrowserContext();
  try {
    return await pressBanner(context, `https://${HOST}/`, banner, action, { asDriven });
  } finally {
    await context.close();
  }
}

function textOf({ pressed, kept, isRight, read }: Press): string {
  return [
    isRight ? 'right' : 'WRONG',
    pressed ? 'pressed' : 'not pressed',
    ...(kept === null ? [] : [`it keeps ${kept}`, `read as ${JSON.stringify(read)}`]),
  ].join(' · ');
}
