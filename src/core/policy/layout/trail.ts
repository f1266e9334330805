import { readCategory, saysCookie } from '../meaning/category.ts';
import { findService } from '../meaning/services.ts';
import type { Line } from './line.ts';

interface Heading {
  readonly level: number;
  readonly text: string;
  /** The index of its line. */
  readonly at: number;
}

/** A line that only looks like a heading. */
const LOOK = 7;
/** The beginning of a paragraph that tells what comes below: "Strictly necessary cookies: without these …". */
const LEAD = 8;

/** True for a short line that could be a heading: no sentence, and no label with its value. */
function looksLikeHeading({ text, cells, bullet }: Line): boolean {
  return cells.length === 0 && !bullet && text.length <= 90 && /^[\p{Lu}\d“"«]/u.test(text) && !/[.;,]$|:\s/.test(text);
}

function leadIn(text: string): string | null {
  const clause = /^[^:.]{4,90}(?=:\s|\.?$|\.\s)/.exec(text)?.[0] ?? '';
  return saysCookie(clause) && readCategory(clause) !== null ? clause : null;
}

/** The headings that a place of the document stands under, kept while its lines are read in order. */
export function headingTrail() {
  let trail: readonly Heading[] = [];
  const push = (heading: Heading): void => {
    const last = trail.at(-1);
    // Two headings right below each other belong together when neither says how deep it is.
    const keeps = ({ level, at }: Heading): boolean =>
      level < heading.level || (level === heading.level && level === LOOK && at === heading.at - 1 && last?.at === at);
    trail = [...trail.filter(keeps), heading];
  };
  return {
    /** Takes a line that no layout reader took. */
    pass(line: Line, at: number): void {
      const { text } = line;
      if (line.level !== null && line.level < LOOK) {
        push({ level: line.level, text, at });
      } else if (looksLikeHeading(line)) {
        const says = saysCookie(text) || readCategory(text) !== null || findService(text) !== null;
        if (says || line.level === LOOK) push({ level: LOOK, text, at });
      } else {
        const clause = leadIn(text);
        if (clause !== null) push({ level: LEAD, text: clause, at });
      }
    },
    /** The nearest first. */
    headings: (): readonly string[] => trail.map(({ text }) => text).toReversed(),
  };
}
