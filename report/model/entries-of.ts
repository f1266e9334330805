import type { Severity } from '../../src/core/inspection/judgement/severity.ts';
import type { Report, ReportedDeclaration } from '../../src/core/inspection/report.ts';
import type { Quote } from '../../src/core/policy/declaration.ts';
import type { NamelessRow, Policy } from '../../src/core/policy/policy.ts';
import type { Listed } from '../../src/messages/status.ts';

/** What a policy says of one cookie, in a row that names none, or in words that only name one. */
export type Entry =
  | (ReportedDeclaration & {
      readonly kind: 'declaration';
      /** How the cookie compares, if it was seen. */
      readonly group: Listed;
      /** Of the cookie’s gravest finding, where it differs. */
      readonly severity: Severity | null;
    })
  | ({ readonly kind: 'nameless' } & NamelessRow)
  | { readonly kind: 'mention'; readonly name: string; readonly quote: Quote };

/** Everything that a policy states, in its order; the standard list goes before what the portal's own words name. */
export function entriesOf({ policy, declarations, cookies }: Report): readonly Entry[] {
  const differing = new Map(
    cookies
      .toReversed() // the gravest is set last
      .flatMap(({ verdict, status }) =>
        verdict.kind === 'differs' ? [[verdict.declaration, status?.severity ?? null] as const] : [],
      ),
  );
  const stated = declarations.map((reported): Entry => {
    const seen = differing.has(reported.declaration) ? 'differs' : 'as-declared';
    const group = reported.verdict === 'observed' ? seen : 'unobserved';
    return { kind: 'declaration', ...reported, group, severity: differing.get(reported.declaration) ?? null };
  });
  const named = new Map(
    cookies.flatMap(({ cookie: { name }, verdict }) =>
      verdict.kind === 'mentioned' ? [[name, { kind: 'mention', name, quote: verdict.quote } as const]] : [],
    ),
  );
  const { nameless = [] } = policy.kind === 'read' ? policy : {};
  if (nameless.length + named.size === 0) return stated;
  const start = (entry: Entry) => quoteOf(entry, policy)?.start ?? -1;
  return [...stated, ...nameless.map((row): Entry => ({ kind: 'nameless', ...row })), ...named.values()].sort(
    (one, other) => start(one) - start(other),
  );
}

/** The words of an entry in the portal's own document; null for one of the standard list. */
export function quoteOf(entry: Entry, policy: Policy): Quote | null {
  if (entry.kind !== 'declaration') return entry.quote;
  return policy.kind === 'read' ? entry.declaration.quote : null;
}
