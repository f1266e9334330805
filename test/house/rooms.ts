import { importsOf, type Source } from './source.ts';

/**
 * The rooms of the house, from the top to the ground. What stands in a room imports from its own room and from those
 * below it; rooms that share a line do not know each other.
 */
const FLOORS: readonly (readonly string[])[] = [
  ['popup', 'report', 'options', 'devtools', 'welcome'],
  ['src/ui', 'src/cli', 'src/background', 'src/content-scripts'],
  ['demo-portal', 'src/policy-reader', 'src/exports'],
  ['src/browser'],
  ['src/messages'],
  ['src/documents'],
  ['src/core/export'],
  ['src/core/inspection'],
  ['src/core/catalogue'],
  ['src/core/evidence'],
  ['src/core/journal'],
  ['src/core/portal'],
  ['src/core/policy'],
  ['src/core/cookie'],
  ['src/core'],
];

/** The same within one room. Files of the room itself stand above all of its rooms. */
const FLOORS_WITHIN: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'src/background': [['badge'], ['policy'], ['journal'], ['tabs']],
  'src/core/policy': [['sources', 'layouts'], ['fields'], ['lexicon'], ['languages'], ['document']],
};

interface Place {
  readonly room: string;
  readonly floor: number;
}

function placeIn(floors: readonly (readonly string[])[], path: string): Place | null {
  const rooms = floors.flatMap((names, floor) => names.map((room) => ({ room, floor })));
  const around = rooms.filter(({ room }) => path.startsWith(`${room}/`));
  return around.sort((a, b) => b.room.length - a.room.length)[0] ?? null;
}

/** Imports that go up, or sideways into another room: `from → to`. */
export function upwardImports(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => {
    const { file } = source;
    return importsOf(source)
      .filter((to) => isUpward(file, to))
      .map((to) => `${file} → ${to}`);
  });
}

function isUpward(from: string, to: string): boolean {
  const [here, there] = [placeIn(FLOORS, from), placeIn(FLOORS, to)];
  if (!here || !there) return false;
  if (here.room !== there.room) return there.floor <= here.floor;
  const within = FLOORS_WITHIN[here.room];
  if (!within) return false;
  const inRoom = (path: string) => placeIn(within, path.slice(here.room.length + 1));
  const [part, other] = [inRoom(from), inRoom(to)];
  if (!part) return false;
  return !other || (part.room !== other.room && other.floor <= part.floor);
}

/** What no room of the product may import. */
export function importsOfTests(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) =>
    importsOf(source)
      .filter((to) => to.startsWith('test/'))
      .map((to) => `${source.file} → ${to}`),
  );
}
