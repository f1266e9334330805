import type { Entry } from '../document/entry.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import { remember } from '../lexicon/memoize.ts';
import { saysCookie } from './category.ts';

/** What the browser's storage is called, beside its English names by which most policies call it. */
const known = lexicon([
  [
    'local storage|local-storage|local_storage|localstorage|session storage|session-storage|session_storage|sessionstorage|web storage|webstorage|indexed db|indexeddb',
    true,
  ],
  [
    'lokaler speicher|lokalen speicher|lokale speicher|lokal speicher|stockage local|almacenamiento local|armazenamento local|emmagatzematge local|almacenamento local|biltegiratze lokal*|archiviazione locale|memoria locale|lokale opslag|lokaal opslag|lokal lagring|lokalt lager|lokal lagerplads|paikallinen tallennus*|paikallistallennus',
    true,
  ],
  [
    'lokalna pamięć|lokalnej pamięci|pamięć lokalna|pamięci lokalnej|místní úložiště|lokální úložiště|lokálne úložisko|miestne úložisko|lokalna pohrana|lokalnoj pohrani|lokalna shramba|lokalni shrambi|helyi tár*|stocare locală|stocarea locală|kohalik salvestus*|kohalik mälu|τοπική αποθήκευση|τοπικός χώρος αποθήκευσης',
    true,
  ],
]);
/** What lists of cookies name beside them, and is an image that is asked for. */
const PIXEL = /\bp[ií]xel(?:s|e|es|i|y|a|ien)?\b|\b(?:web|tracking)[ -]?beacons?\b|\bbeacons?\b/i;
const KEY = /^\s*["'`]?(?:local|session)storage\b/i;

export const isStorageWord = (text: string): boolean => known.find(text).length > 0;

/** Words for the browser's storage, and not for cookies beside it. */
const saysStorageAlone = remember((text) => isStorageWord(text) && !saysCookie(text));

/** True for an entry that is no cookie: its name is a key of the browser's storage, or a pixel's. */
export function isStorage({ cells, headings }: Entry): boolean {
  if (KEY.test(cells.name?.text ?? '')) return true;
  const said = [cells.category, cells.other, cells.lifetime, cells.provider].some(
    (cell) => cell !== undefined && saysStorageAlone(cell.text),
  );
  const isPixel = [cells.category, cells.other].some(
    (cell) => cell !== undefined && PIXEL.test(cell.text) && !saysCookie(cell.text),
  );
  if (isPixel) return true;
  return said || headings.slice(0, 2).some(saysStorageAlone);
}
