/**
 * What reading mistakes do to people: `npm run bench:verdicts -- DIR [--verbose] [--observed]`.
 * Of each labelled document it makes a portal that keeps to it and one that does not, inspects both with the document
 * as it is read (with `--observed`, by a reader that knows the names of the cookies seen there), and holds the verdicts against those of a reading without faults.
 */
import { parseArgs } from 'node:util';
import { readPolicy } from '../core/policy/reader.ts';
import { groupBy } from '../core/policy/scoring/group-by.ts';
import { readLabelledDocuments } from '../core/policy/scoring/labelled-documents.ts';
import { layoutKind } from '../core/policy/scoring/layout-kind.ts';
import { faithfulCookies } from '../core/policy/verdicts/portals.ts';
import { scoreVerdicts, type VerdictScore } from '../core/policy/verdicts/score-verdicts.ts';
import { record } from './row.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean', default: false }, observed: { type: 'boolean', default: false } },
});
const [directory] = positionals;
if (directory === undefined) {
  console.error('usage: npm run bench:verdicts -- DIR [--verbose] [--observed]');
  process.exit(2);
}

const scored = readLabelledDocuments(directory).map(({ file, source, labels }) => ({
  file,
  labels,
  score: scoreVerdicts(
    readPolicy(source, null, values.observed ? faithfulCookies(labels).map(({ name }) => name) : []),
    labels,
  ),
}));

const HEADER = [
  `${''.padEnd(22)}               ── kept as declared, per 100 ──   ──── noticed ────`,
  `${''.padEnd(22)} docs cookies  accused asked about  mentioned    drifts  strangers`,
].join('\n');

function line(title: string, scores: readonly VerdictScore[]): string {
  const sum = (of: (score: VerdictScore) => number): number => scores.reduce((all, score) => all + of(score), 0);
  const rate = (part: number, whole: number, digits: number): string =>
    whole === 0 ? '–' : ((100 * part) / whole).toFixed(digits);
  const cookies = sum((score) => score.cookies);
  const per100 = (of: (score: VerdictScore) => number): string => rate(sum(of), cookies, 2);
  const noticed = (part: (score: VerdictScore) => number, whole: (score: VerdictScore) => number): string =>
    `${rate(sum(part), sum(whole), 1)} %`;
  return [
    title.padEnd(22),
    String(scores.length).padStart(4),
    String(cookies).padStart(7),
    per100((score) => score.falseMismatches).padStart(8),
    per100((score) => score.needlessReviews).padStart(11),
    per100((score) => score.onlyMentioned).padStart(10),
    noticed(
      (score) => score.driftsNoticed,
      (score) => score.drifts,
    ).padStart(9),
    noticed(
      (score) => score.strangersNoticed,
      (score) => score.strangers,
    ).padStart(10),
  ].join(' ');
}

const table = (by: (one: (typeof scored)[number]) => string): string =>
  groupBy(scored, by)
    .map(([key, group]) =>
      line(
        key,
        group.map(({ score }) => score),
      ),
    )
    .join('\n');

const cookies = scored.reduce((all, { score }) => all + score.cookies, 0);
const accused = scored.reduce((all, { score }) => all + score.falseMismatches, 0);
record({
  benchmark: 'verdicts',
  what: `${scored.length} labelled documents: cookies accused, though as declared`,
  value: accused,
  unit: '',
  against: { what: 'cookies', value: cookies },
});
console.log(HEADER);
console.log(table(() => 'all'));
console.log(`\nby language\n${table(({ labels }) => labels.language)}`);
console.log(`\nby kind of layout\n${table(({ labels }) => layoutKind(labels.layout))}`);
const misjudged = scored.filter(({ score }) => score.misjudged.length > 0);
const accusing = scored.filter(({ score }) => score.falseMismatches > 0);
console.log(
  `\n${accusing.length} of ${scored.length} documents accuse a portal that keeps to them, ${misjudged.length} lead to any wrong verdict${values.verbose ? '' : ' (--verbose: which)'}`,
);
if (values.verbose) {
  for (const { file, score } of misjudged) console.log(`\n${file}\n  ${score.misjudged.join('\n  ')}`);
}
