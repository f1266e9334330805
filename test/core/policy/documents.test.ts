import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPolicy } from './reader.ts';
import { parseLabels } from './scoring/labels.ts';
import { scoreDocument } from './scoring/score-document.ts';

const directory = join(import.meta.dirname, 'documents');
const files = readdirSync(directory).filter((file) => !file.endsWith('.json'));

test.each(files)('%s is read as it is labelled, but for what is known to be missed', (file) => {
  const labels = parseLabels(JSON.parse(readFileSync(join(directory, file.replace(/\.\w+$/, '.json')), 'utf8')));
  const { declarations, text } = readPolicy(readFileSync(join(directory, file), 'utf8'));
  expect(scoreDocument(declarations, labels).mistakes).toEqual(labels.known_mistakes);
  for (const { quote } of declarations) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
});
