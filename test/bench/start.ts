import { execFileSync } from 'node:child_process';
import { record } from './row.ts';

// How long the compiled command line takes for a help, alternated with Node alone. It is built first: `node build-cli.mjs`.
const ROUNDS = 20;
const BOUND_MS = 150;

/** @returns ms by the clock */
function timeOf(...parts: readonly string[]): number {
  const began = performance.now();
  execFileSync(process.execPath, parts, { stdio: 'ignore' });
  return performance.now() - began;
}

execFileSync(process.execPath, ['build-cli.mjs']);
const rounds = Array.from({ length: ROUNDS }, () => ({
  node: timeOf('--eval', '0'),
  help: timeOf('dist/cli/bundle/main.js', '--help'),
}));
const median = (of: (round: (typeof rounds)[number]) => number): number =>
  rounds.map(of).toSorted((a, b) => a - b)[ROUNDS / 2] ?? Number.NaN;
const [node, help] = [median((round) => round.node), median((round) => round.help)];
console.log(
  `--help: median ${help.toFixed(0)} ms; Node alone ${node.toFixed(0)} ms; ratio ${(help / node).toFixed(2)}`,
);
record({ benchmark: 'start', what: '--help', value: help, unit: 'ms', against: { what: 'bound', value: BOUND_MS } });
record({ benchmark: 'start', what: '--help', value: help, unit: 'ms', against: { what: 'Node alone', value: node } });
