import { dirname } from 'node:path';
import { importsOf, type Source } from './source.ts';

/** Files that import each other, by whatever way: each circle as the files in it, in order of name. */
export function circlesOfFiles(sources: readonly Source[]): readonly (readonly string[])[] {
  return circlesIn(new Map(sources.map((source) => [source.file, importsOf(source)])));
}

/** The same of folders. A folder and one within it are two: who imports from within must not be imported from there. */
export function circlesOfFolders(sources: readonly Source[]): readonly (readonly string[])[] {
  const folders = new Map<string, readonly string[]>();
  const known = new Set(sources.map(({ file }) => file));
  for (const source of sources) {
    const from = dirname(source.file);
    const to = importsOf(source)
      .filter((path) => known.has(path))
      .map(dirname);
    folders.set(from, [...(folders.get(from) ?? []), ...to.filter((folder) => folder !== from)]);
  }
  return circlesIn(folders);
}

/** The strongly connected components of more than one node. @see Tarjan, "Depth-first search and linear graph algorithms" */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const found: string[][] = [];
  const low = new Map<string, number>();
  const order = new Map<string, number>();
  const path: string[] = [];

  const visit = (node: string): number => {
    const index = order.size;
    order.set(node, index);
    low.set(node, index);
    path.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!graph.has(next)) continue;
      if (!order.has(next)) low.set(node, Math.min(low.get(node) ?? index, visit(next)));
      else if (path.includes(next)) low.set(node, Math.min(low.get(node) ?? index, order.get(next) ?? index));
    }
    if (low.get(node) === index) {
      const circle = path.splice(path.indexOf(node));
      if (circle.length > 1) found.push(circle.sort());
    }
    return low.get(node) ?? index;
  };

  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return found;
}
