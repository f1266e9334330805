import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectEvidence } from '../../src/cli/commands/inspect-evidence.ts';
import { record } from './row.ts';

// How long a report takes of an HTTP Archive of 50 MB, with its pages' texts in it, and how much memory: the whole process.
const SIZE = 50_000_000;
const HOST = 'town.opendatasoft.com';

const body = `<p>${'A paragraph of the page. '.repeat(800)}</p>`;
const exchange = (n: number) => ({
  startedDateTime: new Date(Date.UTC(2026, 0, 1) + n * 50).toISOString(),
  time: 20,
  pageref: `page_${Math.floor(n / 40)}`,
  request: {
    method: 'GET',
    url: n % 40 === 0 ? `https://${HOST}/explore/?page=${n}` : `https://cdn.example.org/part/${n}`,
    headers: [{ name: 'Cookie', value: `sessionid=${n}; _pk_id.1.${n % 7}=x` }],
  },
  response: {
    status: 200,
    headers: [{ name: 'Set-Cookie', value: `sessionid=${n}; Path=/; Secure; Max-Age=1209600` }],
    content: { mimeType: 'text/html', text: body },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
const har = join(folder, 'visit.har');
const policy = join(folder, 'policy.txt');
// Piece by piece: what is measured is the reading alone.
const count = Math.ceil(SIZE / JSON.stringify(exchange(0)).length);
writeFileSync(har, '{"log":{"version":"1.2","entries":[');
for (let n = 0; n < count; n++) appendFileSync(har, `${n === 0 ? '' : ','}${JSON.stringify(exchange(n))}`);
appendFileSync(har, ']}}');
writeFileSync(policy, 'Cookies\n\nName\tPurpose\tDuration\nsessionid\tKeeps you logged in\t2 weeks\n');

const options = {
  from: har,
  policy,
  browser: 'chromium',
  consent: 'leave',
  phases: [],
  jobs: 1,
  pause: 0,
  resolve: [],
} as const;
const began = performance.now();
await inspectEvidence(har, null, options);
const seconds = (performance.now() - began) / 1000;
rmSync(folder, { recursive: true });
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(`HAR of 50 MB: ${seconds.toFixed(2)} s, ${megabytes} MB at most\n`);
const har50 = { benchmark: 'evidence', what: 'HAR of 50 MB' };
record({ ...har50, value: seconds, unit: 's', against: { what: 'bound', value: 3 } });
record({ ...har50, value: megabytes, unit: 'MB', against: { what: 'bound', value: 300 } });
