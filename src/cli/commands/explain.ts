import type { CatalogueEntry } from '../../core/catalogue/entry.ts';
import { createLookUp } from '../../core/catalogue/look-up.ts';
import { keptLifetime } from '../../core/cookie/lifetime.ts';
import { shortName } from '../../core/cookie/short-name.ts';
import { cataloguePurpose } from '../../core/inspection/catalogue-purpose.ts';
import { recogniseHost } from '../../core/portal/recognise-host.ts';
import { withoutText } from '../../messages/consequences.ts';
import type { Messages } from '../../messages/messages.ts';
import { purposeText } from '../../messages/purpose.ts';
import { catalogueSource } from '../../messages/purpose-source.ts';
import { stayingText } from '../../messages/staying.ts';
import { catalogue } from '../knowledge/catalogue.ts';
import { jsonText } from '../terminal/json-text.ts';
import { terminalMessages } from '../terminal/terminal-messages.ts';
import { writeOut } from '../terminal/write-out.ts';

/** `explain NAME`: what a cookie is for, what a visitor would miss without it, and how we know. */
export async function explainCommand(
  name: string,
  { domain, json = false }: { readonly domain?: string; readonly json?: boolean },
): Promise<void> {
  const messages = terminalMessages();
  const answer = explain(name, domain ?? null, messages);
  await writeOut(json ? jsonText(answer) : spoken(answer, messages));
}

type Answer = ReturnType<typeof explain>;

/**
 * What the catalogue tells of a cookie by itself, without others beside it.
 * @param domain as a Set-Cookie line gives it; null when it is not known
 */
export function explain(name: string, domain: string | null, messages: Messages) {
  const host = domain?.replace(/^\./, '').toLowerCase() ?? null;
  const portalHost = host === null ? null : (recogniseHost(host)?.host ?? null);
  const match = createLookUp(catalogue, { portalHost, names: [name] })({ name, domain: host });
  const known = match && cataloguePurpose(match);
  const others = match?.certainty === 'probable' ? (match.entry.others ?? []) : [];
  return {
    name: shortName(name),
    provider: match?.entry.provider ?? null,
    category: match?.entry.category ?? null,
    certainty: match?.certainty ?? 'unknown',
    sentence: known ? purposeText(known, messages) : messages.t('purpose_unknown'),
    without: withoutText(known, null, messages),
    /** Who says so. */
    source: known && catalogueSource(known, messages),
    ...staying(match?.entry),
    setBy: match?.entry.setBy ?? [],
    /** Whose cookie it may be besides, since the name is theirs too. */
    others: (catalogue.entriesFor(name)[0] ?? [])
      .filter(({ provider }) => others.includes(provider))
      .map((entry) => ({ provider: entry.provider, ...staying(entry) })),
  };
}

/** How long it asks to stay, how long a browser keeps it, what later pages do to that, and where it is known from. */
const staying = ({ lifetime: asked = null, renewal, measured }: Partial<CatalogueEntry> = {}) => ({
  asked,
  lifetime: asked && keptLifetime(asked),
  renewal: renewal ?? null,
  measured: measured ?? null,
});

/** The sentences, then the facts by their names in the JSON. */
export function spoken(answer: Answer, messages: Messages): string {
  const { provider, category, certainty, sentence, without, source, others } = answer;
  const staying = others.length === 0 ? [{ ...answer, provider: null }] : [answer, ...others];
  return [
    sentence,
    without,
    ...staying.flatMap((one) => {
      const text = stayingText(one, messages);
      return text === '' ? [] : one.provider === null ? text : `${one.provider} · ${text}`;
    }),
    ...(source === null ? [] : ['', `${source}.`, `${provider} · ${category} · ${certainty}`]),
  ].join('\n');
}
