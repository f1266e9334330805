import type { Report } from '../inspection/report.ts';
import { escapeObeyed } from './escape-obeyed.ts';
import type { Provenance } from './provenance.ts';
import { writtenNames } from './written-names.ts';

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

/** A cookie's key ends with its name. */
function writtenKey(key: string, written: ReadonlyMap<string, string>): string {
  for (const [name, short] of written) {
    const end = `${JSON.stringify(name)}]`;
    if (key.endsWith(end)) return `${key.slice(0, -end.length)}${JSON.stringify(short)}]`;
  }
  return key;
}
