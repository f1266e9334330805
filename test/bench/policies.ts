/**
 * Scores the reader on a folder of labelled policies: `npm run bench:policies -- DIR`.
 * `NAME.{txt,md,html}` is a document, `NAME.json` what it declares.
 */
import { readPolicy } from '../core/policy/reader.ts';
import { groupBy } from '../core/policy/scoring/group-by.ts';
import { readLabelledDocuments } from '../core/policy/scoring/labelled-documents.ts';
import type { Labels } from '../core/policy/scoring/labels.ts';
import { layoutKind } from '../core/policy/scoring/layout-kind.ts';
import { scoreDocument } from '../core/policy/scoring/score-document.ts';
import { SCORE_HEADER, scoreLine } from '../core/policy/scoring/score-line.ts';
import { recordScores } from './record-scores.ts';

const directory = process.argv[2];
if (directory === undefined) {
  console.error('usage: npm run bench:policies -- DIR');
  process.exit(2);
}
const scored = readLabelledDocuments(directory).map(({ file, source, labels }) => ({
  file,
  labels,
  score: scoreDocument(readPolicy(source).declarations, labels),
}));
const table = (by: (labels: Labels) => string): string =>
  groupBy(scored, ({ labels }) => by(labels))
    .map(([key, group]) =>
      scoreLine(
        key,
        group.map(({ score }) => score),
      ),
    )
    .join('\n');

recordScores(
  `${scored.length} labelled documents`,
  scored.map(({ score }) => score),
);
console.log(SCORE_HEADER);
console.log(table(() => 'all'));
console.log(`\nby language\n${table(({ language }) => language)}`);
console.log(`\nby kind of layout\n${table(({ layout }) => layoutKind(layout))}`);
const failing = scored.filter(({ score }) => score.mistakes.length > 0);
console.log(`\n${failing.length} of ${scored.length} documents with mistakes`);
for (const { file, score } of failing) console.log(`\n${file}\n  ${score.mistakes.join('\n  ')}`);
