import type { Block } from './block.ts';
import { joinPages } from './join-pages.ts';
import { type PdfPage, withPlaces } from './page.ts';
import { withMarksTurned } from './right-to-left.ts';
import { toTaggedBlocks } from './tagged-blocks.ts';
import { toMarkup } from './to-markup.ts';
import { toUntaggedBlocks } from './untagged-blocks.ts';

function toBlocks(placed: PdfPage): readonly Block[] {
  const page = { ...placed, pieces: withMarksTurned(placed.pieces) };
  const tagged = page.structure === null ? null : toTaggedBlocks(page, page.structure);
  return tagged ?? toUntaggedBlocks(page);
}

/**
 * Turns the pages of a PDF document into HTML: its tables, headings, list items and paragraphs, by the document's tags
 * where it has them, else by the rules that it draws and by where its words stand. Empty when the pages hold no words.
 */
export const layOutPages = (pages: readonly PdfPage[]): string =>
  toMarkup(joinPages(pages.map(withPlaces).map(toBlocks)));
