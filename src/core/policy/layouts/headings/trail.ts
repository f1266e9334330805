import { type Column, holdsNames } from '../../document/column.ts';
import type { Line } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';
import { isHost } from '../../fields/services.ts';

interface Heading {
  readonly level: number;
  readonly text: string;
  /** The index of its line. */
  readonly at: number;
}

/** Longer lines are no headings. */
const MAX_HEADING_LENGTH = 90;
/** A longer one may name a category: "Activities that are strictly necessary for the working of …". */
const MAX_CATEGORY_LENGTH = 130;
/** A line that only looks like a heading. */
const LOOK = 7;
/** The beginning of a paragraph that tells what comes below: "Strictly necessary cookies: without these …". */
const LEAD = 8;
/** A paragraph that names the one service whose cookies are below: "Videos are shown by YouTube." */
const SERVICE = 9;

/** "Table 2: ", "Tabulka č. 1: ", before the title of a table. */
const CAPTION = /^\p{L}{3,12}\s(?:\p{L}{1,2}[.°]\s?)?\d{1,2}\s?[:.–-]\s/u;

/** "Label: value". */
const LABELLED = /^\p{Lu}[\p{L} ]{2,40}:\s\S/u;

/** Characters of a paragraph that tell what it is about. */
const MAX_BEGINNING = 30;

/** The first word of an item, before a mark. */
const FIRST = /^[^\s,:]+(?=,|:|\s[–—(-])/;
/** A longer item is a sentence. */
const MAX_ITEM_LENGTH = 60;

/** Lines between a heading and another that belongs to it. */
const MAX_LINES_BELOW = 3;
/** "Essential": a category and no word more is the title of services. */
const ALONE = /^\p{L}+$/u;
/** "External media (2)": how many are below. */
const COUNTED = /\p{L}\s?\(\d{1,3}\)$/u;

/** A sentence of a few words ends, and another begins. */
const isSentences = (text: string): boolean => {
  const end = text.search(/\p{Ll}{4}[.!?]\s\p{Lu}/u);
  return text.slice(0, Math.max(0, end)).split(' ').length > 3;
};

/** Lines that come again: heads of pages, and buttons ("Show details"). */
function repeated(lines: readonly Line[]): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const { text } of lines) {
    if (text.length > MAX_HEADING_LENGTH) continue;
    if (once.has(text)) again.add(text);
    else once.add(text);
  }
  return again;
}

export function createHeadingTrails(
  {
    deniesCategory,
    findService,
    findSetter,
    isCompany,
    onlyNames,
    partiesIn,
    pointersBack,
    readCategory,
    readLabel,
    readPureLabel,
    saysCookie,
    saysStorageAlone,
    withoutStop,
  }: Fields,
  onlyService: (text: string) => string | null,
) {
  /** True for a short line that could be a heading: no sentence, and no label with its value. Arabic has no capitals. */
  function looksLikeHeading({ text: whole, cells, bullet }: Line, below?: Line): boolean {
    const text = whole.replace(CAPTION, '');
    return (
      cells.length === 0 &&
      (!bullet || (below?.cells.length ?? 0) > 1) &&
      text.length <= (readCategory(text) === null ? MAX_HEADING_LENGTH : MAX_CATEGORY_LENGTH) &&
      (/^(?:\p{Ll}-?)?[\p{Lu}\p{Lo}\d“"«]/u.test(text) || isHost(text)) &&
      (!/[.;,؟؛،]$/.test(text) || (withoutStop(text) === text && isCompany(text) && findSetter(text) === null)) &&
      !isSentences(text) &&
      (text !== whole || !/:\s/.test(text))
    );
  }

  /** What the label says that a line begins with. */
  const labelIn = (text: string): Column => readPureLabel(text.slice(0, Math.max(0, text.search(/\s?:\s/))));

  /** A title right above labels, two of them or one that has the names: "Example Ltd", above "Cookies: _a, _b". */
  function headsLabels(lines: readonly Line[], at: number): boolean {
    const [line, next, another] = lines.slice(at, at + 3);
    if (line?.gap !== true || next === undefined || next.gap) return false;
    return (
      holdsNames(labelIn(next.text)) ||
      (another?.gap === false && LABELLED.test(next.text) && LABELLED.test(another.text))
    );
  }

  /** @param heads true right below a heading: "These are strictly necessary, so …" goes on about its cookies */
  function leadIn(text: string, heads: boolean): string | null {
    const clause = /^[^:.]{4,90}(?=:\s|\.?$|\.\s)/.exec(text)?.[0] ?? '';
    if (readCategory(clause) === null || deniesCategory(clause)) return null;
    return saysCookie(clause) || (heads && pointersBack(clause)[0]?.start === 0) ? clause : null;
  }

  /** True for a paragraph about another kind of cookies than the one above: what that tells does not hold below it. */
  function beginsAnother(text: string, lead: string): boolean {
    const beginning = text.slice(0, MAX_BEGINNING);
    const category = readCategory(beginning);
    return saysCookie(beginning) && category !== null && category !== readCategory(lead);
  }

  /** An item that heads those below it: "• Example", above "• _a: counts visits". */
  function headsItems({ text, bullet, cells }: Line, next: Line | undefined): boolean {
    if (!bullet || cells.length > 0 || text.length > MAX_ITEM_LENGTH || next?.bullet !== true) return false;
    return (
      /^[\p{Lu}\p{Lo}\d]|^\p{Ll}+\p{Lu}/u.test(text) &&
      !/[.:;](?:\s|$)/.test(text) &&
      onlyNames(FIRST.exec(next.text)?.[0] ?? '') > 0
    );
  }

  /** True for a heading that says whose cookies are below it. */
  const isOwner = (text: string): boolean => isHost(text) || isCompany(text) || findService(text) === text;

  /** "Provider: Example", above the cookies that Example sets. */
  function isProviderLabel({ text, cells, bullet }: Line): boolean {
    if (bullet || cells.length > 0 || text.length > MAX_HEADING_LENGTH || /[.;]$/.test(text)) return false;
    return labelIn(text) === 'provider';
  }

  /** "Category: technical cookies", with room around it: it heads what is below. */
  const isKindLabel = (lines: readonly Line[], at: number): boolean => {
    const [line, below] = lines.slice(at, at + 2);
    return (
      line?.gap === true && below?.gap === true && labelIn(line.text) === 'category' && readCategory(line.text) !== null
    );
  };

  /** A heading that only says whose the service is, in every block of one. */
  const isOwnerLabel = (text: string): boolean => readLabel(text) === 'provider' && findService(text) === null;

  const isOwnerName = ({ text, cells, level, bullet }: Line): boolean =>
    cells.length === 0 &&
    level === null &&
    !bullet &&
    text.length <= MAX_ITEM_LENGTH &&
    (/^\p{Lu}.*[^.:]$/u.test(text) || isCompany(text));

  /** The headings that a place of the document stands under, kept while its lines are read in order. */
  return function headingTrail(lines: readonly Line[]) {
    const again = repeated(lines);
    let trail: readonly Heading[] = [];
    /** "Used to count visits", written as the heading in force: room above, and none below. */
    const isNext = (at: number): boolean => {
      const last = trail.at(-1);
      return last?.level === LOOK && [at, last.at].every((each) => lines[each]?.gap && lines[each + 1]?.gap === false);
    };
    const push = (heading: Heading, owns = false): void => {
      const last = trail.at(-1);
      // "Example", "Statistics", words about Example, "Statistics" again: what is below them is still Example's.
      const same = trail.findIndex(({ level, text }) => level === heading.level && text === heading.text);
      if (same !== -1 && !(last?.level === LOOK && last.at === heading.at - 1)) {
        trail = trail.slice(0, same + 1);
        return;
      }
      const above = trail.filter(({ at }) => at === heading.at - 1);
      const category = readCategory(heading.text);
      // "Analytics cookies: we use Example", right above "Cookies for statistics": the title of Example's table.
      const section = trail.findLast(({ level }) => level < LEAD);
      const isAlike = ({ text }: Heading): boolean => readCategory(text) === category;
      const titlesTable =
        category !== null &&
        (above.some((each) => each.level === LEAD && isAlike(each)) ||
          (section !== undefined && above.some(({ level }) => level === SERVICE) && isAlike(section)));
      // "Managed by the owner", right below what for, and then "Managed by third parties".
      const isOfParty = ({ text }: Heading): boolean => partiesIn(text).length > 0;
      const isPart =
        isOfParty(heading) && last !== undefined && (isOfParty(last) || heading.at - last.at <= MAX_LINES_BELOW);
      // "Statistics (2)" says that two services are below; "Statistics" alone holds one that shows itself.
      const inside = category === null && !COUNTED.test(heading.text);
      const holds = (text: string): boolean =>
        owns || isPart || (inside && (COUNTED.test(text) || (ALONE.test(text) && findService(heading.text) !== null)));
      // Two headings right below each other belong together when neither says how deep it is, and a category stays in
      // force over the services below it.
      const keeps = ({ level, text, at }: Heading): boolean =>
        level < heading.level ||
        (titlesTable && level === SERVICE) ||
        (level === heading.level &&
          level === LOOK &&
          ((at === heading.at - 1 && last?.at === at) ||
            (holds(text) && !isOwner(text) && readCategory(text) !== null)));
      trail = [...trail.filter(keeps), heading];
    };
    return {
      /** Takes a line that no layout reader took. */
      pass(line: Line, at: number, namesCookies: boolean): void {
        const { text } = line;
        if (line.level !== null && line.level < LOOK) {
          const below = lines[at + 1];
          // "Processing company", above "Example Ltd": below the headings beside it, it is still Example's.
          if (again.has(text) && below !== undefined && isOwnerLabel(text) && isOwnerName(below))
            push({ level: line.level - 0.5, text: `${text}: ${below.text}`, at }, true);
          else push({ level: line.level, text, at });
        } else if (!namesCookies && text.endsWith(':') && saysStorageAlone(text)) {
          // "We keep your choices in the local storage:"
          push({ level: LEAD, text, at });
        } else if (looksLikeHeading(line, lines[at + 1])) {
          const tells = readCategory(text) !== null || findService(text) !== null || COUNTED.test(text) || isHost(text);
          const may = !again.has(text) && (saysCookie(text) || line.level === LOOK || CAPTION.test(text));
          const owns = isOwner(text) || headsLabels(lines, at);
          // Right below a table, or above a header that comes again, begins what another is about.
          const below = lines[at + 1]?.text ?? '';
          const heads = again.has(below) && holdsNames(readPureLabel(below));
          const starts = !again.has(text) && (heads || isNext(at) || (lines[at - 1]?.cells.length ?? 0) > 1);
          if (tells || may || owns || starts) push({ level: LOOK, text, at }, owns);
        } else if (isKindLabel(lines, at)) push({ level: LEAD, text, at });
        else if (isProviderLabel(line) || headsItems(line, lines[at + 1])) push({ level: SERVICE, text, at });
        else {
          const said = trail.at(-1);
          if (said?.level === LEAD && beginsAnother(text, said.text)) trail = trail.slice(0, -1);
          const above = trail.at(-1);
          const clause = leadIn(text, said?.at === at - 1);
          const isSaid = said?.at === at - 1 && readCategory(said.text) !== null;
          if (clause !== null && !namesCookies && !isSaid) push({ level: LEAD, text: clause, at });
          const listed = line.bullet && (lines[at - 1]?.bullet === true || lines[at + 1]?.bullet === true);
          const service = namesCookies || listed || line.cells.length > 0 ? null : onlyService(text);
          // A heading that names it besides says more: "Example widget (Example Ltd)".
          if (service !== null && above?.text.includes(service) !== true) push({ level: SERVICE, text: service, at });
        }
      },
      /** The nearest first. */
      headings: (): readonly string[] => trail.map(({ text }) => text).toReversed(),
    };
  };
}
