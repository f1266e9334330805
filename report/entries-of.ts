import type { Report, ReportedDeclaration } from '../src/core/inspection/report.ts';
import type { NamelessRow } from '../src/core/policy/policy.ts';
import type { Status } from '../src/messages/verdict.ts';

/** What a policy says of one cookie, or in a row that names none. */
export type Entry =
  | (ReportedDeclaration & {
      readonly kind: 'declaration';
      /** Its mark: of a cookie that was seen, how it compares. */
      readonly status: Status;
    })
  | ({ readonly kind: 'nameless' } & NamelessRow);

/** Everything that a policy states, in its order. */
export function entriesOf({ policy, declarations, cookies }: Report): readonly Entry[] {
  const differing = new Set(
    cookies.flatMap(({ verdict }) => (verdict.kind === 'differs' ? [verdict.declaration] : [])),
  );
  const stated = declarations.map((reported): Entry => {
    const seen = differing.has(reported.declaration) ? 'differs' : 'as-declared';
    return { kind: 'declaration', ...reported, status: reported.verdict === 'observed' ? seen : 'unobserved' };
  });
  const { nameless = [] } = policy.kind === 'read' ? policy : {};
  if (nameless.length === 0) return stated;
  const start = (entry: Entry) => (entry.kind === 'nameless' ? entry.quote : entry.declaration.quote).start;
  return [...stated, ...nameless.map((row): Entry => ({ kind: 'nameless', ...row }))].sort(
    (one, other) => start(one) - start(other),
  );
}
