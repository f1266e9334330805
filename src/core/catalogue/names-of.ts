import type { CatalogueEntry } from './entry.ts';

/** Names that policies state and that belong to nobody in particular, or of which no more is known. */
const NAMES_WITHOUT_OWNER = [
  'ASPSESSIONID',
  'cookieconsent',
  'cookiesjsr',
  'csrf_token',
  'currency',
  'euconsent',
  'lang',
  'locale',
  'SERVERID',
  'tr',
  'tz',
  'uuid',
  'xtan',
  'xtant',
  'xtref',
] as const;

/** Names that are first of all words of any text: only a table's or a list's place tells that a cookie is meant. */
const WORDS: ReadonlySet<string> = new Set(['crumb', 'session']);

/** Cookies' names that a reader of policies can take for names without another sign: patterns need their placeholder. */
export function namesOf(entries: readonly CatalogueEntry[]): readonly string[] {
  const known = entries.flatMap(({ names }) => names).filter((name) => !name.includes('*') && !WORDS.has(name));
  return [...new Set([...known, ...NAMES_WITHOUT_OWNER])];
}
