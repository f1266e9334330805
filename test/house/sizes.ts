import type { Source } from './source.ts';

const linesOf = ({ source }: Source): number => source.trimEnd().split('\n').length;

/** Files of more lines than `most`, each with its number. */
export function longFiles(sources: readonly Source[], most: number): readonly string[] {
  return sources.filter((source) => linesOf(source) > most).map((source) => `${source.file}: ${linesOf(source)}`);
}

/** How many lines the file in the middle has. */
export function medianLines(sources: readonly Source[]): number {
  const lines = sources.map(linesOf).sort((a, b) => a - b);
  return lines[Math.floor(lines.length / 2)] ?? 0;
}

/** Names that two files of one surface share, whatever folders they are in. */
export function sharedNames(sources: readonly Source[], surfaces: readonly string[]): readonly string[] {
  return surfaces.flatMap((surface) => {
    const names = sources
      .filter(({ file }) => file.startsWith(`${surface}/`))
      .map(({ file }) => file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, ''));
    return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map(
      (name) => `${surface}: ${name}`,
    );
  });
}
