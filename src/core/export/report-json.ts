import { shortName } from '../cookie/short-name.ts';
import type { Report } from '../inspection/report.ts';
import { escapeObeyed } from './escape-obeyed.ts';
import type { Provenance } from './provenance.ts';

/**
 * A report as it is written for machines, with what made it: whole, but for what names hold of persons. Names that differ
 * still do. `docs/schemas/report-2.schema.json` describes it.
 */
export function reportJson({ schema, ...report }: Report, provenance: Provenance): string {
  const written = writtenNames([
    ...report.cookies.map(({ cookie }) => cookie.name),
    ...report.refused.map(({ line }) => line.name),
    ...report.storage.flatMap(({ items }) => items.map(({ name }) => name)),
  ]);
  const json = JSON.stringify(
    { schema, provenance, ...report },
    (property, value) => {
      if (typeof value !== 'string') return value;
      return property === 'key' ? writtenKey(value, written) : (written.get(value) ?? value);
    },
    2,
  );
  return `${escapeObeyed(json)}\n`;
}

/** The names that are not written as they are; of those that would become the same, the later ones get a number. */
function writtenNames(names: readonly string[]): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  const written = new Map<string, string>();
  for (const name of new Set(names)) {
    const short = shortName(name);
    if (short === name) continue;
    const count = (times.get(short) ?? 0) + 1;
    times.set(short, count);
    written.set(name, count === 1 ? short : `${short}(${count})`);
  }
  return written;
}

/** A cookie's key ends with its name. */
function writtenKey(key: string, written: ReadonlyMap<string, string>): string {
  for (const [name, short] of written) {
    const end = `${JSON.stringify(name)}]`;
    if (key.endsWith(end)) return `${key.slice(0, -end.length)}${JSON.stringify(short)}]`;
  }
  return key;
}
