/**
 * Scores the reader on a folder of labelled policies: `npm run bench:policies -- DIR`.
 * `NAME.{txt,md,html}` is a document, `NAME.json` what it declares.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readPolicy } from '../../src/core/policy/read-policy.ts';
import { type Labels, parseLabels } from '../core/policy/scoring/labels.ts';
import { type Score, scoreDocument } from '../core/policy/scoring/score-document.ts';

const MEASURES = ['lifetime', 'provider', 'category', 'purpose'] as const;

const percent = (part: number, whole: number): string => (whole === 0 ? '   –' : (part / whole).toFixed(3).padStart(6));

function line(title: string, scores: readonly Score[]): string {
  const sum = (of: (score: Score) => number): number => scores.reduce((all, score) => all + of(score), 0);
  const right = sum((score) => score.right);
  const found = sum((score) => score.found);
  const declared = sum((score) => score.declared);
  const f1 = percent(2 * right, found + declared);
  const rest = MEASURES.map((measure) =>
    percent(
      sum((score) => score[measure]),
      right,
    ),
  ).join(' ');
  return `${title.slice(0, 44).padEnd(44)} ${String(scores.length).padStart(4)} ${percent(right, found)} ${percent(right, declared)} ${f1} ${rest}`;
}

function groups(
  scored: readonly { readonly labels: Labels; readonly score: Score }[],
  of: (labels: Labels) => string,
): string[] {
  const keys = [...new Set(scored.map(({ labels }) => of(labels)))].sort();
  return keys.map((key) =>
    line(
      key,
      scored.filter(({ labels }) => of(labels) === key).map(({ score }) => score),
    ),
  );
}

const directory = process.argv[2];
if (directory === undefined) {
  console.error('usage: npm run bench:policies -- DIR');
  process.exit(2);
}
const files = readdirSync(directory).filter((file) => /\.(?:txt|md|html?)$/.test(file) && file !== 'README.md');
const scored = files.map((file) => {
  const labels = parseLabels(
    JSON.parse(readFileSync(join(directory, `${basename(file, extname(file))}.json`), 'utf8')),
  );
  const { declarations } = readPolicy(readFileSync(join(directory, file), 'utf8'));
  return { file, labels, score: scoreDocument(declarations, labels) };
});

console.log(`${''.padEnd(44)} docs  prec. recall     F1 lifet. provi. categ. purpo.`);
console.log(
  line(
    'all',
    scored.map(({ score }) => score),
  ),
);
console.log(`\nby language\n${groups(scored, ({ language }) => language).join('\n')}`);
console.log(`\nby layout\n${groups(scored, ({ layout }) => layout).join('\n')}`);
const failing = scored.filter(({ score }) => score.mistakes.length > 0);
console.log(`\n${failing.length} of ${scored.length} documents with mistakes`);
for (const { file, score } of failing) console.log(`\n${file}\n  ${score.mistakes.join('\n  ')}`);
