import type { Placed } from './grid.ts';

/** A part of a document: what the pages of a PDF file are turned into before they are written as markup. */
export type Block = TextBlock | TableBlock;

export interface TextBlock {
  readonly kind: 'text';
  /** 1 to 6 of a heading; null of any other text. */
  readonly level: number | null;
  readonly bullet: boolean;
  /** True when there is room above it. */
  readonly gap: boolean;
  readonly text: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly cells: readonly Placed[];
  /** Where its columns begin, from the left. A table that goes on over the page begins them at the same places. */
  readonly columns: readonly number[];
}
