import type { Row } from './row.ts';

/** Three digits say enough. */
const figure = (value: number): string =>
  Number.isInteger(value) || Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);

/** The figures of all benchmarks as a table in Markdown. */
export const resultsTable = (rows: readonly Row[]): string =>
  [
    ['Benchmark', 'What', 'Figure', 'Held against', 'Ratio'],
    ['---', '---', '---:', '---', '---:'],
    ...rows.map(({ benchmark, what, value, unit, against }) => [
      benchmark,
      what,
      `${figure(value)} ${unit}`.trim(),
      against ? `${against.what}: ${figure(against.value)}` : '',
      against && against.value > 0 ? figure(value / against.value) : '',
    ]),
  ]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
