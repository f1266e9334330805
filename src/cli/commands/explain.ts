import { catalogue } from '../../core/catalogue/catalogue.ts';
import { createLookUp } from '../../core/catalogue/look-up.ts';
import { cataloguePurpose } from '../../core/inspection/catalogue-purpose.ts';
import { recogniseHost } from '../../core/portal/recognise-host.ts';
import { purposeText } from '../../words/purpose.ts';
import { terminalWords } from '../terminal-words.ts';

/** `explain NAME`: what a cookie is for, and how we know. */
export function explainCommand(
  name: string,
  { domain, json = false }: { readonly domain?: string; readonly json?: boolean },
): void {
  const words = terminalWords();
  const host = domain?.replace(/^\./, '').toLowerCase() ?? null;
  const portalHost = host === null ? null : (recogniseHost(host)?.host ?? null);
  const match = createLookUp(catalogue, { portalHost, names: [name] })({ name, domain: host });
  const sentence = purposeText(match ? cataloguePurpose(match) : { kind: 'unknown' }, words);
  const answer = {
    name,
    provider: match?.entry.provider ?? null,
    category: match?.entry.category ?? null,
    certainty: match?.certainty ?? 'unknown',
    sentence,
  };
  process.stdout.write(
    json
      ? `${JSON.stringify(answer, null, 2)}\n`
      : `${[sentence, match && `${answer.provider} · ${answer.category} · ${answer.certainty}`].filter(Boolean).join('\n')}\n`,
  );
}
