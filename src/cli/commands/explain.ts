import { catalogue } from '../../core/catalogue/catalogue.ts';
import { createLookUp } from '../../core/catalogue/look-up.ts';
import { cataloguePurpose } from '../../core/inspection/catalogue-purpose.ts';
import { recogniseHost } from '../../core/portal/recognise-host.ts';
import { purposeText } from '../../words/purpose.ts';
import type { Words } from '../../words/translate.ts';
import { terminalWords } from '../terminal-words.ts';

/** `explain NAME`: what a cookie is for, and how we know. */
export function explainCommand(
  name: string,
  { domain, json = false }: { readonly domain?: string; readonly json?: boolean },
): void {
  const answer = explain(name, domain ?? null, terminalWords());
  const { provider, category, certainty, sentence } = answer;
  const source = provider === null ? [] : [`${provider} · ${category} · ${certainty}`];
  process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : `${[sentence, ...source].join('\n')}\n`);
}

/**
 * What the catalogue tells of a cookie by itself, without others beside it.
 * @param domain as a Set-Cookie line gives it; null when it is not known
 */
export function explain(name: string, domain: string | null, words: Words) {
  const host = domain?.replace(/^\./, '').toLowerCase() ?? null;
  const portalHost = host === null ? null : (recogniseHost(host)?.host ?? null);
  const match = createLookUp(catalogue, { portalHost, names: [name] })({ name, domain: host });
  return {
    name,
    provider: match?.entry.provider ?? null,
    category: match?.entry.category ?? null,
    certainty: match?.certainty ?? 'unknown',
    sentence: match ? purposeText(cataloguePurpose(match), words) : words.t('purpose_unknown'),
    /** How long it usually stays, and who may set it. */
    lifetime: match?.entry.lifetime ?? null,
    setBy: match?.entry.setBy ?? [],
  };
}
