import { csv } from './csv.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import type { Material } from './material.ts';

/** One way to write a report into a file: what the file ends with, what it is, and its text. */
export interface Format {
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (material: Material) => string;
}

/** Every format, in the order in which they are offered. */
export const FORMATS = {
  html: { ending: '.html', mediaType: 'text/html', write: ({ document }) => html(document) },
  csv: { ending: '.csv', mediaType: 'text/csv', write: ({ cookies }) => csv(cookies) },
  json: { ending: '.json', mediaType: 'application/json', write: ({ json }) => json },
  markdown: { ending: '.md', mediaType: 'text/markdown', write: ({ document }) => markdown(document) },
  'policy-html': { ending: '-policy.html', mediaType: 'text/html', write: ({ policyTable }) => html(policyTable) },
  'policy-markdown': {
    ending: '-policy.md',
    mediaType: 'text/markdown',
    write: ({ policyTable }) => markdown(policyTable),
  },
  audit: { ending: '.audit.json', mediaType: 'application/json', write: ({ audit }) => audit },
} as const satisfies Record<string, Format>;

export type FormatId = keyof typeof FORMATS;
