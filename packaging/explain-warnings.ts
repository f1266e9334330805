// Reads what `web-ext lint --output json` says of the package for Firefox: `npm run lint:extension`. It ends with 1 at an
// error, at a warning without a reason here, and at a reason that no warning needs any more.
import { text } from 'node:stream/consumers';

interface Message {
  readonly code: string;
  readonly file?: string;
  readonly message: string;
}

interface Explained {
  readonly code: string;
  readonly message: RegExp;
  readonly file: RegExp;
  readonly why: string;
}

/** The warnings that stay. */
const EXPLAINED: readonly Explained[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: /^Unsafe assignment to inner/,
    file: /^(?:devtools|options|popup|report|welcome)\/[\w-]+\.js$/,
    why: 'Preact can be given markup. No view of ours does that: test/architecture.test.ts.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: /^Unsafe call to import/,
    file: /^(?:popup|report)\/(?:main|deferred-\w+|chunk-\w+)\.js$/,
    why: 'The address is a constant, /exports/exports.js, which bundlers shall not follow: src/exports/load-exports.ts.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: /^Unsafe call to import/,
    file: /^report\/thread-pdfjs-\w+\.js$/,
    why: 'PDF.js can load a worker of its own. It is run without one, and the extension’s pages load none but its own scripts.',
  },
  {
    code: 'DANGEROUS_EVAL',
    message: /Function constructor/,
    file: /^report\/thread-(?:pdfjs|read-docx)-\w+\.js$/,
    why: 'PDF.js and libraries of mammoth would make faster functions or find the global object so. The pages’ Content-Security-Policy forbids it, and they do without.',
  },
];

const explains = ({ code, file = '', message }: Message) =>
  EXPLAINED.find((one) => one.code === code && one.file.test(file) && one.message.test(message));

const { errors, warnings }: { readonly errors: readonly Message[]; readonly warnings: readonly Message[] } = JSON.parse(
  await text(process.stdin),
);
const needed = new Set(warnings.map(explains));
const complaints = [
  ...errors.map(({ code, file, message }) => `error: ${code} in ${file}: ${message}`),
  ...warnings
    .filter((warning) => explains(warning) === undefined)
    .map(({ code, file, message }) => `unexplained: ${code} in ${file}: ${message}`),
  ...EXPLAINED.filter((one) => !needed.has(one)).map(({ code, file }) => `no longer needed: ${code} in ${file}`),
];
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;
