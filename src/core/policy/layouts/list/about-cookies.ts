import type { Line } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';

/** Lines above a place that say what it is about. */
const NEAR = 12;

/**
 * True where cookies are spoken of: in a heading, or a little above. Elsewhere the shape of an identifier may be anything's:
 * "HRB12345", "OpenLayers: shows maps".
 */
export const createAboutCookies =
  ({ saysCookie }: Fields) =>
  (lines: readonly Line[], at: number, headings: readonly string[]): boolean =>
    headings.some(saysCookie) || lines.slice(Math.max(0, at - NEAR), at + 1).some(({ text }) => saysCookie(text));

export type AboutCookies = ReturnType<typeof createAboutCookies>;
