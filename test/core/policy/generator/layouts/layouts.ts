import { bullets } from './bullets.ts';
import { accordion, cards } from './cards.ts';
import { definitions } from './definitions.ts';
import { table, transposed } from './html-tables.ts';
import type { Layout } from './layout.ts';
import { pipes, raggedPipes, stackedPipes, unframedPipes } from './pipes.ts';
import { prose } from './prose.ts';
import { columnMajor, oneCellPerLine } from './stacked.ts';
import { styled } from './styled.ts';
import { glued, singleSpaced } from './unseparated.ts';

/** Every layout, by the name that `bench:generated` has for it. */
export const layouts = {
  table,
  transposed,
  definitions,
  cards,
  accordion,
  styled,
  bullets,
  pipes,
  'unframed pipes': unframedPipes,
  'ragged pipes': raggedPipes,
  'stacked pipes': stackedPipes,
  glued,
  'single-spaced': singleSpaced,
  'one cell per line': oneCellPerLine,
  'column-major': columnMajor,
  prose,
} as const satisfies Readonly<Record<string, Layout>>;

export type LayoutName = keyof typeof layouts;

export const isLayoutName = (name: string): name is LayoutName => Object.hasOwn(layouts, name);
export const LAYOUT_NAMES = Object.keys(layouts).filter(isLayoutName);
