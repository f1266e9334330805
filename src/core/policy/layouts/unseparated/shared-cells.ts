import type { Line } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';
import { memoize } from '../../lexicon/memoize.ts';
import { apart, cuts } from './cuts.ts';

/** In the beginning of a row its first cells are run together. */
const BEGINNING = 100;
/** More rows show no more. */
const MAX_ROWS = 60;
/** A name of a company, and no sentence. */
const OPENING = /^\p{Lu}[\p{L}\d.&-]+(?: [\p{Lu}\d][\p{L}\d.&-]*)*$/u;
/** No cell ends here: within names that begin alike ("Town|town_sess", "Town|town_lang"), or before a number ("TYPO3"). */
const NO_END = /_|\p{L}\d$/u;
const HOST_WITHIN = /(?:\*(?=\.))?(?<![a-z0-9.-])[a-z0-9.-]+\.[a-z]{2,10}/;
/** The first letters of a row, as long as they are a host. */
const HOST_FIRST = /^[a-z]+(?=\.[a-z]{2,10}(?![a-z]))/;
/** A host that shows where it begins: "town_refwww.town.example", "IDEdoubleclick.net". */
const CLEAR_HOST = /(?:www\.|(?<=[A-Z]{2})[a-z])[a-z0-9.-]{0,60}\.[a-z]{2,10}(?![a-z])/;
/** Behind the first word of a line, before the sentence that says what it is for. */
const CAPITAL_WORDS = /^\S+ (\p{Lu}\S*(?: (?:\p{Ll}{1,3} )?\p{Lu}\S*){1,5}) (\p{Lu}\p{Ll}*)(?![\p{L}\d])/gmu;
/** More are no table of cookies. */
const MAX_PROVIDERS = 20;

/** What two rows share around a place in each: the same letters before it and from it on. */
function around(row: string, at: number, next: string, other: number): string {
  if (at === -1 || other === -1) return '';
  let [from, to] = [0, 0];
  while (from < at && row.charAt(at - from - 1) === next.charAt(other - from - 1)) from += 1;
  while (at + to < row.length && row.charAt(at + to) === next.charAt(other + to)) to += 1;
  return row.slice(at - from, at + to);
}

/** Where the host begins in "townhubtownhub.com": its name is that of the cookie. */
function twice(row: string): string {
  const [letters = ''] = HOST_FIRST.exec(row) ?? [];
  const name = letters.slice(letters.length / 2);
  return name !== '' && letters === name.repeat(2) ? (HOST_WITHIN.exec(row.slice(name.length))?.[0] ?? '') : '';
}

export function createSharedCells({
  findCompany,
  findRunInServices,
  findServices,
  isCompany,
  readCategory,
  withoutRunOn,
}: Fields) {
  /**
   * Hosts that show where they begin, and hosts and companies that the beginnings of two rows share, whatever has run into
   * them: "zg-languagesite.orgKeeps" and "zg-choicesite.orgsaves" have a column for `site.org`, "zg_refexample GmbHZählt"
   * and "zgIdexample GmbHMerkt" for `example GmbH`.
   */
  function sharedCells(lines: readonly Line[]): readonly string[] {
    const rows = lines.slice(0, MAX_ROWS).map(({ text }) => text.slice(0, BEGINNING));
    const clear = rows
      .map((row) => twice(row) || CLEAR_HOST.exec(row)?.[0] || '')
      .filter(Boolean)
      .map(withoutRunOn);
    const shared = rows.flatMap((row, index) => {
      const next = rows[index + 1] ?? '';
      const [word = '', other = ''] = [row.split(' ', 1)[0], next.split(' ', 1)[0]];
      const hosts = [
        around(word, word.indexOf('.'), other, other.indexOf('.')),
        around(word, word.lastIndexOf('.'), other, other.lastIndexOf('.')),
      ].map((same) => HOST_WITHIN.exec(same)?.[0].replace(/^(?!\*\.)[^a-z0-9.]+/, '') ?? '');
      const company = around(row, row.indexOf(' '), next, next.indexOf(' '));
      return [
        ...hosts.filter((host) => host.length > 5 && host.includes('.')),
        ...(/^\p{Ll}/u.test(company) && isCompany(company) ? [company] : []),
      ];
    });
    // The shortest: by chance, more letters of two rows may be the same.
    const isShortest = (cell: string): boolean => !shared.some((other) => other !== cell && cell.includes(other));
    return [...new Set([...clear, ...shared.filter(isShortest)])];
  }

  /** Providers of several words behind the names, with another purpose each time: "_map Town of Example Keeps …". */
  const repeatedProviders = memoize((text): readonly string[] => {
    const purposes = new Map<string, string>();
    const repeated = [...text.matchAll(CAPITAL_WORDS)].flatMap(([, provider = '', purpose = '']) => {
      const before = purposes.get(provider) ?? purpose;
      purposes.set(provider, purpose);
      return before === purpose ? [] : provider;
    });
    return [...new Set(repeated)].slice(0, MAX_PROVIDERS);
  });

  /** The companies that rows begin with, with the form behind their name: "Example Power Ltd. Holds your session. town_ref …". */
  const companiesFirst = (lines: readonly Line[]): readonly string[] => [
    ...new Set(
      lines.slice(0, MAX_ROWS).flatMap(({ text }) => {
        const company = findCompany(text.slice(0, BEGINNING));
        if (company === null || !text.startsWith(company)) return [];
        return text.charAt(company.length) === '.' ? `${company}.` : company;
      }),
    ),
  ];

  /** What rows begin with before their names: a known service, or what the next row begins with too. */
  function openings(lines: readonly Line[]): readonly string[] {
    const rows = lines.slice(0, MAX_ROWS).map(({ text }) => text.slice(0, BEGINNING));
    const found = rows.flatMap((row, index) => {
      const { text, places } = apart(row);
      const [service] = findServices(text);
      if (service?.start === 0) return row.slice(0, (places[service.end - 1] ?? 0) + 1);
      if (findRunInServices(row).some(({ start }) => start === 0)) return [];
      const next = rows[index + 1] ?? '';
      const alike = around(row, 0, next, 0);
      // Their names may begin alike too: "Acme|MUID", "Acme|MSPTC", "Town|TOWN_sess", "Town|TOWN_lang".
      const seams = [row, next].flatMap((each) => cuts(each, true)).filter((place) => place <= alike.length);
      const same = alike.slice(0, Math.max(...seams.filter((place) => !NO_END.test(alike.slice(0, place + 1)))));
      // Where words go on alike in both, of either kind, the cell may end before them.
      const rests = [row, next].map((each) => each.slice(same.length));
      const isSeam = ![/^\p{Ll}/u, /^\p{Lu}\p{Ll}/u].some((word) => rests.every((rest) => word.test(rest)));
      return OPENING.test(same) && isSeam && readCategory(same) === null ? same : [];
    });
    return [...new Set(found)];
  }

  return { companiesFirst, openings, repeatedProviders, sharedCells };
}

export type SharedCells = ReturnType<typeof createSharedCells>;
