import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type Labels, parseLabels } from './labels.ts';

export interface LabelledDocument {
  readonly file: string;
  readonly source: string;
  readonly labels: Labels;
}

/** The documents of a folder: `NAME.{txt,md,html}` is a document, `NAME.json` what it declares. Throws without labels. */
export const readLabelledDocuments = (directory: string): readonly LabelledDocument[] =>
  readdirSync(directory)
    .filter((file) => /\.(?:txt|md|html?)$/.test(file) && file !== 'README.md')
    .map((file) => ({
      file,
      source: readFileSync(join(directory, file), 'utf8'),
      labels: parseLabels(JSON.parse(readFileSync(join(directory, `${basename(file, extname(file))}.json`), 'utf8'))),
    }));
