/**
 * How fast the reader is, and what hostile documents cost: `npx tsx test/bench/policy-speed.ts`.
 * Times are of the processor, the best of twenty: a busy machine does not count, nor does compiling, which the first ten
 * readings still pay for. The code is bundled as the extension has it: what runs it unbundled names every function as it
 * is made, which took a third of the time.
 * Bounds: 100 kB in 20 ms; 5 MB of anything in one second and 200 MB.
 */
import { build } from 'esbuild';
import { policyKnowledge } from '../../src/cli/knowledge/policy-knowledge.ts';
import { record } from './row.ts';

const { outputFiles } = await build({
  entryPoints: ['src/core/policy/create-policy-reader.ts'],
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
});
const bundle = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
const { createPolicyReader }: typeof import('../../src/core/policy/create-policy-reader.ts') = await import(
  `data:text/javascript;base64,${bundle}`
);
const readPolicy = createPolicyReader(policyKnowledge);

const words = 'We use cookies to make the portal work and to remember what you chose. ';
const cyrillic = 'Мы используем файлы cookie, чтобы портал работал и чтобы помнить ваш выбор. ';
const arabic = 'نستخدم ملفات تعريف الارتباط لكي تعمل البوابة ولتذكر اختياراتك، وذلك عند كل زيارة. ';
const row =
  '<tr><td>site_pref_9</td><td>Example</td><td>Keeps the language you chose on this portal.</td><td>12 months</td></tr>\n';
const header = '<tr><th>Cookie name</th><th>Provider</th><th>Purpose</th><th>Duration</th></tr>';
const fill = (part: string, size: number): string => part.repeat(Math.ceil(size / part.length)).slice(0, size);

/** As many parts as fit, each with its number in place of `#`: no two are the same text. */
function numbered(part: string, size: number): string {
  let all = '';
  for (let count = 1; all.length < size; count += 1) all += part.replaceAll('#', String(count));
  return all;
}

const link =
  '<li class="menu__item menu__item--#"><a class="menu__link" href="/portal/explore/theme-#/?sort=modified" data-id="#"><svg viewBox="0 0 24 24"><path d="M12 2L2 7l10 5"/></svg><span class="menu__label">Theme # of the portal</span></a></li>\n';
const paragraph = `<p class="text">Section # tells how the portal works. ${words}You can change this in the settings of your browser, at any time, and as often as you like; part # of the portal then may not work as it should.</p>\n`;
const group = `<section class="cookies cookies--#"><h3 id="group-#">Analytics cookies of service #</h3><table class="table table--striped"><thead>${header}</thead><tbody>
${Array.from(
  { length: 10 },
  (_, index) =>
    `<tr class="table__row"><td><code>svc#_id_${index}</code></td><td>Service # Ltd</td><td>Tells visitor ${index} of service # from the others, to count visits.</td><td>${index + 2} months</td></tr>\n`,
).join('')}</tbody></table></section>\n`;

/** A site's page: half of it markup around the policy, then prose, then a table of 60 rows in six sections. */
const page = (size: number): string => {
  const groups = [1, 2, 3, 4, 5, 6].map((number) => group.replaceAll('#', String(number))).join('');
  return `<!doctype html><html lang="en"><head><title>Cookies</title><style>${fill('.a{color:red}\n', size / 20)}</style></head><body>
<header class="site-header"><nav aria-label="Main"><ul class="menu">${numbered(link, size / 4)}</ul></nav></header>
<main><article><h1>Cookie policy</h1>${numbered(paragraph, size * 0.55 - groups.length)}<h2>Cookies we use</h2>${groups}</article></main>
<footer class="site-footer"><ul class="menu">${numbered(link, size * 0.15)}</ul></footer></body></html>`;
};

const documents: Readonly<Record<string, (size: number) => string>> = {
  'page of a site': page,
  'HTML table': (size) => `<!doctype html><h2>Cookies</h2><table>${header}${fill(row, size)}</table>`,
  'HTML prose': (size) => fill(`<p>${words}</p>\n`, size),
  'Cyrillic prose': (size) => fill(`${cyrillic}${cyrillic}\n\n`, size),
  'Arabic prose': (size) => fill(`${arabic}${arabic}\n\n`, size),
  'text prose': (size) => fill(`${words}${words}\n\n`, size),
  'rows without separators': (size) =>
    `Name Provider Purpose Duration\n${fill('site_pref_9 Example Keeps the language you chose on this portal 12 months\n', size)}`,
  'cells run together': (size) =>
    `NameProviderPurposeDuration\n${fill('site_pref_9ExampleKeeps the language you chose on this portal.12 months\n', size)}`,
  'one cell per line': (size) =>
    `Name\nProvider\nPurpose\nDuration\n${fill('site_pref_9\nExample\nKeeps the language you chose on this portal\n12 months\n', size)}`,
  'list items': (size) =>
    `Cookies\n\n${fill('- site_pref_9: keeps the language you chose on this portal (12 months)\n', size)}`,
  cards: (size) => fill('site_pref_9\nKeeps the language you chose.\nIt expires in 12 months.\n\n', size),
  cells: (size) => `<!doctype html><table><tr>${fill('<td>a', size)}`,
  'nested tables': (size) =>
    `<!doctype html>${fill('<table><tr><td>', Math.min(size, 150_000))}${fill(words, Math.max(0, size - 150_000))}`,
  'unclosed tags': (size) => `<!doctype html>${fill('<div>', size)}`,
  'closing tags': (size) => `<!doctype html>${fill('<b>', size / 2)}${fill('</i>', size / 2)}`,
  semicolons: (size) => `| Cookie name | Purpose |\n|---|---|\n| ${fill('a_b;', size)} | x |`,
  'one line': (size) => fill(words, size),
  brackets: (size) => fill('[', size),
  'open tag': (size) => `<!doctype html><a ${fill('x="', size)}`,
  ampersands: (size) => `<!doctype html>${fill('&amp', size)}`,
  headers: (size) => fill('Name\nPurpose\nDuration\n', size),
  'run headers': (size) => fill('Cookie name Purpose Duration\nfoo\n', size),
  rowspans: (size) => `<!doctype html><table>${fill('<tr><td rowspan=100 colspan=100>a_b', size)}`,
  pipes: (size) => fill('|', size),
  numbers: (size) => `Name Duration Purpose\n${fill('1 2 3 one two a ', size)}`,
  spaces: (size) => `a${fill(' ', size)}b`,
  colons: (size) => fill('a_b: ', size),
  stars: (size) => fill('*', size),
  'text blanks': (size) => fill('x  y\n', size),
};

const size = Number(process.argv[2] ?? 100_000);
const runs = size > 1_000_000 ? 1 : 20;
for (const [title, make] of Object.entries(documents)) {
  const source = make(size);
  readPolicy(source.slice(0, 20_000));
  const before = process.memoryUsage().rss;
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    readPolicy(source);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  const megabytes = (process.memoryUsage().rss - before) / 1e6;
  const { declarations, truncated } = readPolicy(source);
  record({
    benchmark: 'policy reader',
    what: `${size / 1000} kB: ${title}`,
    value: Math.min(...times),
    unit: 'ms',
    against: { what: 'bound', value: size / 5000 },
  });
  const found = `${declarations.length} declarations${truncated === true ? ', truncated' : ''}`;
  console.log(
    `${title.padEnd(26)} ${Math.min(...times)
      .toFixed(1)
      .padStart(9)} ms ${megabytes.toFixed(0).padStart(5)} MB  ${found}`,
  );
}
