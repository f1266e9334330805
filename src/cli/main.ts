import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { SEVERITIES } from '../core/inspection/judgement/severity.ts';
import { type HostMapping, parseHostMapping } from './browser/host-mapping.ts';
import { parseAddress } from './input/parse-address.ts';
import { parseLanguage } from './input/parse-language.ts';
import { toolVersion } from './knowledge/tool-version.ts';
import { VISIT_PHASES, type VisitPhase } from './run/target.ts';
import { EXIT } from './terminal/exit-status.ts';
import { Failure } from './terminal/failure.ts';
import { helpAfter } from './terminal/help-after.ts';
import { Interrupted } from './terminal/interrupt.ts';
import { systemReason } from './terminal/system-reason.ts';

/** How many further pages of a portal are visited at most. */
const MAX_PAGES = 50;

const browserOption = (): Option =>
  new Option('--browser <name>', 'what visits').choices(['chromium', 'firefox']).default('chromium');

// Each command is loaded when it is asked for: a browser's driver has no place in reading a file.
const program = new Command('portal-cookie-inspector')
  .description('Holds the cookies of an Opendatasoft portal against its own cookie policy.')
  .version(toolVersion)
  .exitOverride();

program
  .command('policy')
  .description('the cookies that a policy document declares, each with the words it was read from')
  .argument('<source>', 'a file (HTML, Markdown, text, PDF, DOCX), an address, or - for standard input')
  .option('--json', 'for machines')
  .action(async (source, options) => (await import('./commands/policy.ts')).policyCommand(source, options));

program
  .command('explain')
  .description('what a cookie is for, and how we know')
  .argument('<name>', 'the name of the cookie')
  .option('--domain <host>', 'the domain it was seen on')
  .option('--json', 'for machines')
  .action(async (name, options) => (await import('./commands/explain.ts')).explainCommand(name, options));

program
  .command('recognise')
  .description('whether a page is one of an Opendatasoft portal, and on what evidence')
  .argument('<source>', 'a saved page, its address, or - for standard input')
  .option('--at <url>', 'the address that a saved page was at', parseUrl)
  .option('--headers <file>', 'the headers it came with, as JSON')
  .option('--security-txt <file>', 'what its host has at /.well-known/security.txt')
  .option('--json', 'for machines')
  .action(async (source, options) => (await import('./commands/recognise.ts')).recogniseCommand(source, options));

program
  .command('inspect')
  .description('visits portals in a real browser with the extension in it, and reports')
  .argument('[urls...]', 'the addresses of portals', collectAddress)
  .option('--list <file>', 'more portals: an address a line, or CSV with a column "url" or "host"')
  .option(
    '--from <file>',
    'report what another tool saw, without a browser: HAR, cookies as JSON or cookies.txt, and more',
  )
  .option('--policy <source>', 'with --from: the policy that it is held against, a file or an address')
  .addOption(
    new Option('--consent <action>', 'what to do with the banner')
      .choices(['leave', 'refuse', 'accept'])
      .default('leave'),
  )
  .addOption(new Option('--fail-on <severity>', 'end with status 1 at such a finding').choices(SEVERITIES))
  .option('--out <folder>', 'write files there: the report, an audit, a table for the policy, and pictures')
  .option('--phases <phases>', 'a visit for each of before,refuse,accept, in a clean profile each', parsePhases)
  .option('--since <folder>', 'tell only what is not as it was in the run that this folder holds')
  .option('--junit <file>', 'write the findings as JUnit XML')
  .option('--sarif <file>', 'write the findings as SARIF 2.1.0')
  .option('--jobs <number>', 'how many portals are visited at a time', parseJobs, 1)
  .option('--pause <seconds>', 'rest between two portals of one registrable domain', parsePause, 0)
  .option('--resume', 'go on with the run that --out holds, with the same options')
  .option('--timeout <seconds>', 'how long a page may load before it is reported as far as it is (30)', parseSeconds)
  .option('--pages <number>', 'how many further pages are visited, of those that the first one links to', parsePages, 0)
  .option('--language <tag>', 'in which pages are asked for, such as fr or pt-BR', readLanguage)
  .option(
    '--resolve <host:port:address>',
    'where a host is found instead (as with curl); may be repeated',
    collectMapping,
  )
  .addOption(browserOption())
  .option(
    '--connect <address>',
    'visit with a Chromium elsewhere, by the ws:// address of its debugging, with the extension loaded in it; all its cookies are deleted',
  )
  .option('--queue <address>', 'have workers visit, which take portals from this Redis (redis://HOST:PORT)', parseRedis)
  .option('--anyway', 'report what is no portal, no page, or an error page, too')
  .option('--allow-insecure', 'take certificates that nobody signed')
  .option('--json', 'print the report itself')
  .action(async (urls, options) => (await import('./commands/inspect.ts')).inspectCommand(urls, options));

program
  .command('worker')
  .description('makes the visits that "inspect --queue" asks for, until it is ended')
  .requiredOption('--queue <address>', 'the Redis that visits are taken from (redis://HOST:PORT)', parseRedis)
  .option('--jobs <number>', 'how many portals are visited at a time', parseJobs, 1)
  .option(
    '--resolve <host:port:address>',
    'where a host is found instead (as with curl); may be repeated',
    collectMapping,
  )
  .addOption(browserOption())
  .option('--allow-insecure', 'take certificates that nobody signed')
  .action(async (options) => (await import('./commands/worker.ts')).workerCommand(options));

program
  .command('verify')
  .description('makes the report of saved audits again, and says whether it is the same')
  .argument('<audit...>', 'audit files')
  .action(async (audits) => (await import('./commands/verify.ts')).verifyCommand(audits));

program
  .command('compare')
  .description('what changed between two saved audits, or between two runs, portal by portal')
  .argument('<old>', 'the earlier audit file, or the folder of the earlier run')
  .argument('<new>', 'the later one')
  .option('--json', 'for machines')
  .action(async (old, latest, options) => (await import('./commands/compare.ts')).compareCommand(old, latest, options));

program
  .command('demo')
  .description('the demo portal, inspected: what "npm start" runs')
  .option('--out <folder>', 'write files there: the report, an audit, a table for the policy, and pictures', 'out/demo')
  .action(async (options) => (await import('./commands/demo.ts')).demoCommand(options));

function parseUrl(text: string): string {
  const address = parseAddress(text);
  if (address) return address.href;
  throw new InvalidArgumentError('Give the address of a web page, such as https://data.example.org/.');
}

function parseRedis(text: string): string {
  if (URL.canParse(text) && /^rediss?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError('Give the address of a Redis, such as redis://127.0.0.1:6379.');
}

function collectAddress(text: string, known: readonly string[] = []): readonly string[] {
  return [...known, parseUrl(text)];
}

function parseSeconds(text: string): number {
  return parseNumber(text, 'seconds', 1, 3600);
}

function parsePause(text: string): number {
  return parseNumber(text, 'seconds', 0, 3600);
}

function parseJobs(text: string): number {
  return Math.floor(parseNumber(text, 'portals', 1, 32));
}

function parsePages(text: string): number {
  if (/^\d{1,2}$/.test(text) && Number(text) <= MAX_PAGES) return Number(text);
  throw new InvalidArgumentError(`Give a whole number of pages from 0 to ${MAX_PAGES}.`);
}

function readLanguage(text: string): string {
  const language = parseLanguage(text);
  if (language !== null) return language;
  throw new InvalidArgumentError('Give the tag of a language, such as fr or pt-BR.');
}

function parsePhases(text: string): readonly VisitPhase[] {
  const named = text.split(',').map((name) => name.trim());
  const phases = VISIT_PHASES.filter((phase) => named.includes(phase));
  if (phases.length > 0 && named.every((name) => VISIT_PHASES.some((phase) => phase === name))) return phases;
  throw new InvalidArgumentError(`Give one or more of ${VISIT_PHASES.join(',')}.`);
}

function parseNumber(text: string, unit: string, least: number, most: number): number {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (number >= least && number <= most) return number;
  throw new InvalidArgumentError(`Give a number of ${unit} from ${least} to ${most}.`);
}

function collectMapping(text: string, known: readonly HostMapping[] = []): readonly HostMapping[] {
  const mapping = parseHostMapping(text);
  if (mapping) return [...known, mapping];
  throw new InvalidArgumentError('Give HOST:PORT:ADDRESS, such as data.example.org:443:127.0.0.1.');
}

for (const command of [program, ...program.commands]) command.addHelpText('after', helpAfter(command.name()));

// A reader that has seen enough, such as `head`, closes the pipe: no failure of ours. Results are written by `writeOut`,
// which tells what went wrong; what fails here is the help.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`Standard output could not be written: ${systemReason(error)}.\n`);
  process.exitCode = EXIT.notWritten;
});
process.stderr.on('error', () => undefined); // there is nowhere left to tell it
// Node's own status would be the one that means findings.
process.on('uncaughtException', (error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(EXIT.failed);
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode ||= error.exitCode === 0 ? EXIT.done : EXIT.wrongUse; // it has said what was wrong
  } else if (error instanceof Failure) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.status;
  } else if (error instanceof Interrupted) {
    process.exit(error.status); // what was begun and is not waited for must not hold the process
  } else {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`); // a defect of ours
    process.exitCode = EXIT.failed;
  }
}
