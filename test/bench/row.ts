import { appendFileSync } from 'node:fs';

/** One figure of a benchmark, as `npm run bench` gathers it. */
export interface Row {
  readonly benchmark: string;
  readonly what: string;
  readonly value: number;
  /** As in `ms` or `of them`; empty for a number of things. */
  readonly unit: string;
  /** What it is held against: something measured in the same run, or a bound. */
  readonly against?: { readonly what: string; readonly value: number };
}

/** Keeps a figure for the table that `npm run bench` makes, a JSON text a line; a benchmark that runs alone keeps none. */
export function record(row: Row): void {
  const file = process.env.BENCH_ROWS;
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(row)}\n`);
}
