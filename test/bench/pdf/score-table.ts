import type { Declaration } from '../../../src/core/policy/declaration.ts';
import { rows } from './cookie-table.ts';

interface TableScore {
  readonly right: number;
  /** Stated, and not what the table says; a name that is not in the table is one more. */
  readonly wrong: number;
  /** Name, lifetime and provider of each row. */
  readonly all: number;
  readonly mistakes: readonly string[];
}

const lifetimeOf = ({ lifetime }: Declaration): number | 'session' | undefined =>
  lifetime === null ? undefined : lifetime.kind === 'session' ? 'session' : (lifetime.seconds ?? undefined);

/** Holds declarations against the table that was printed. */
export function scoreTable(declarations: readonly Declaration[]): TableScore {
  let right = 0;
  const mistakes: string[] = [];
  const missing: string[] = [];
  const count = (what: string, stated: unknown, expected: unknown): void => {
    if (stated === expected) right += 1;
    else if (stated === undefined || stated === null) missing.push(`missing: ${what}`);
    else mistakes.push(`${what}: ${String(stated)} for ${String(expected)}`);
  };
  for (const { name, provider, seconds } of rows) {
    const found = declarations.filter((declaration) => declaration.name === name);
    const [first] = found;
    count(name, first?.name, name);
    count(`lifetime of ${name}`, first && lifetimeOf(first), seconds ?? 'session');
    count(`provider of ${name}`, first?.provider, provider);
    if (found.length > 1) mistakes.push(`${name} is declared ${found.length} times`);
  }
  for (const { name } of declarations) {
    if (!rows.some((row) => row.name === name)) mistakes.push(`no cookie of the table: ${name}`);
  }
  return { right, wrong: mistakes.length, all: rows.length * 3, mistakes: [...mistakes, ...missing] };
}
