import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import { catalogueEntries } from '../../src/cli/knowledge/catalogue.ts';
import { indexCatalogue } from '../../src/core/catalogue/index-catalogue.ts';
import { inspect } from '../../src/core/inspection/inspect.ts';
import { findMentions } from '../../src/core/inspection/mention/find-mentions.ts';
import { allRules as rules } from '../../src/core/inspection/rules/all-rules.ts';
import type { Journal } from '../../src/core/journal/event.ts';
import type { FoundPolicy } from '../../src/core/policy/policy.ts';
import { recogniseHost } from '../../src/core/portal/recognise-host.ts';
import { choose, logIn } from './harness/act.ts';
import { reportOf } from './harness/ask-report.ts';
import { readStorage } from './harness/read-storage.ts';
import { openStage, type Stage } from './harness/stage.ts';

let chromium: Stage;
let firefox: Stage;

beforeAll(async () => {
  [chromium, firefox] = await Promise.all([
    openStage({ scenario: 'drifting' }),
    openStage({ scenario: 'drifting', kind: 'firefox' }),
  ]);
});
afterAll(() => Promise.all([chromium?.close(), firefox?.close()]));

/** What the extension kept of a visit: a journal and the policy that was read. */
async function watched(stage: Stage): Promise<{ readonly journal: Journal; readonly policy: FoundPolicy }> {
  const page = await stage.visit('/');
  await choose(page, 'accept');
  await logIn(page, stage.portal.origin(hosts.hosted));
  // All is stored then.
  await expect.poll(async () => (await reportOf(stage, page)).policy.kind).toBe('read');
  const stored = Object.entries(await readStorage(stage));
  const batches = stored
    .filter(([key]) => key.startsWith('events/'))
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  const policy: FoundPolicy = JSON.parse(
    String(stored.find(([key]) => key.startsWith('policy/') && key.endsWith('/en'))?.[1]),
  );
  return { journal: batches.flatMap(([, text]) => JSON.parse(String(text))), policy };
}

test.each(['chromium', 'firefox'] as const)(
  'the journal of a visit in %s gives the same report, to the byte, in Node, Chromium and Firefox',
  async (kind) => {
    const portal = recogniseHost(hosts.hosted);
    const { journal, policy } = await watched(kind === 'chromium' ? chromium : firefox);
    const now = (journal.at(-1)?.at ?? 0) + 60_000;
    const input = { portal, site: null, journal, policy, entries: catalogueEntries, now };

    const { outputFiles } = await build({
      stdin: {
        contents: `import { indexCatalogue } from './src/core/catalogue/index-catalogue.ts';
          import { inspect } from './src/core/inspection/inspect.ts';
          import { findMentions } from './src/core/inspection/mention/find-mentions.ts';
          import { allRules as rules } from './src/core/inspection/rules/all-rules.ts';
          globalThis.inspectText = (text) => {
            const { entries, ...input } = JSON.parse(text);
            return JSON.stringify(inspect({ ...input, catalogue: indexCatalogue(entries), findMentions, rules }));
          };`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      write: false,
    });
    const inspectIn = async (stage: Stage): Promise<string> => {
      const page = await stage.backstage();
      await page.evaluate(outputFiles[0]?.text ?? '');
      return page.evaluate(
        (given) => (globalThis as unknown as { inspectText: (text: string) => string }).inspectText(given),
        JSON.stringify(input),
      );
    };

    const { entries, ...told } = JSON.parse(JSON.stringify(input));
    const here = JSON.stringify(inspect({ ...told, catalogue: indexCatalogue(entries), findMentions, rules }));
    expect(JSON.parse(here).counts).toMatchObject({ notMatching: 3, againstChoice: 1, asDeclared: 4, unobserved: 1 });
    expect(await inspectIn(chromium)).toBe(here);
    expect(await inspectIn(firefox)).toBe(here);
  },
);
