import { createPolicyReader } from '../../core/policy/create-policy-reader.ts';
import type { Declaration } from '../../core/policy/declaration.ts';
import { onOneLine } from '../../core/policy/document/blanks.ts';
import type { StatedLifetime } from '../../core/policy/fields/stated-lifetime.ts';
import type { PolicyDocument } from '../../core/policy/policy.ts';
import { pageText } from '../../messages/page-text.ts';
import { readDocument } from '../input/read-document.ts';
import { policyKnowledge } from '../knowledge/policy-knowledge.ts';
import { jsonText } from '../terminal/json-text.ts';
import { terminalMessages } from '../terminal/terminal-messages.ts';
import { writeOut } from '../terminal/write-out.ts';

/** `policy FILE|URL|-`: the cookies that a policy document declares, with the words they were read from. */
export async function policyCommand(source: string, { json = false }: { readonly json?: boolean }): Promise<void> {
  const { text, kind } = await readDocument(source);
  const document = createPolicyReader(policyKnowledge)(text, kind ?? undefined);
  if (document.truncated) process.stderr.write(`${terminalMessages().t('blind_policy_cut')}\n`);
  await writeOut(json ? jsonText(toJson(document)) : toLines(document).join('\n'));
}

function toJson({ declarations, language, host, truncated = false }: PolicyDocument) {
  return {
    status: declarations.length > 0 ? 'read' : 'unreadable',
    language,
    host,
    truncated,
    declarations: declarations.map(({ name, provider, purpose, lifetime, category, condition, quote }) => ({
      name,
      provider,
      purpose,
      lifetime: lifetime && toJsonLifetime(lifetime),
      category,
      condition,
      quote: onOneLine(quote.text),
    })),
  };
}

function toJsonLifetime(lifetime: StatedLifetime) {
  return lifetime.kind === 'session'
    ? { kind: lifetime.kind }
    : { kind: lifetime.kind, seconds: lifetime.seconds, text: lifetime.text };
}

function toLines({ declarations }: PolicyDocument): readonly string[] {
  if (declarations.length === 0) return ['No declared cookie was recognised in this document.'];
  return declarations.flatMap((declaration) => [
    pageText(declaration.name),
    ...factsOf(declaration).map(([label, fact]) => `  ${label.padEnd(9)} ${pageText(fact)}`),
  ]);
}

function factsOf({
  provider,
  purpose,
  lifetime,
  category,
  condition,
  quote,
}: Declaration): readonly (readonly [string, string])[] {
  const facts: readonly (readonly [string, string | null])[] = [
    ['provider', provider],
    ['purpose', purpose],
    ['lifetime', lifetime?.text ?? null],
    ['category', category],
    ['condition', condition],
    ['quote', onOneLine(quote.text)],
  ];
  return facts.filter((fact): fact is readonly [string, string] => fact[1] !== null);
}
