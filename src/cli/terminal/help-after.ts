/** Examples of each command, as a user types them behind the program's name. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  policy: ['policy https://data.example.org/terms/cookies-policy/', 'policy --json policy.pdf'],
  explain: ['explain sessionid --domain town.opendatasoft.com'],
  recognise: ['recognise https://data.example.org/', 'recognise page.html --at https://data.example.org/'],
  inspect: [
    'inspect https://data.example.org/ --consent refuse --fail-on mismatch',
    'inspect https://data.example.org/ --consent accept --pages 10 --language fr',
    'inspect --list portals.csv --jobs 2 --out runs/july --since runs/june',
    'inspect --list portals.csv --queue redis://127.0.0.1:6379 --out runs/july',
    'inspect --from visit.har --policy policy.html --out evidence',
    'inspect https://data.example.org/ --phases before,refuse,accept --out phases --junit findings.xml',
  ],
  worker: ['worker --queue redis://127.0.0.1:6379 --jobs 2'],
  verify: ['verify runs/july/data.example.org/audit.json'],
  compare: ['compare june/audit.json july/audit.json', 'compare --json runs/june runs/july'],
  demo: ['demo --out out/demo'],
};

/** @see EXIT, which this says in words */
const STATUSES: readonly string[] = [
  '0    done',
  '1    findings at or above --fail-on; an audit that is not the same',
  '2    wrong use',
  '3    could not be done, or not all of it',
  '4    the result could not be written everywhere',
  '130  ended with Ctrl-C (128 and the number of the signal, in general)',
];

/** What a command's help ends with; that of the program names no examples. */
export function helpAfter(command: string): string {
  const examples = (EXAMPLES[command] ?? []).map((example) => `  portal-cookie-inspector ${example}`);
  return [
    ...(examples.length > 0 ? ['', 'Examples:', ...examples] : []),
    '',
    'Exit status:',
    ...STATUSES.map((status) => `  ${status}`),
  ].join('\n');
}
