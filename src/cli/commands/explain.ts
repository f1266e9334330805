import { createLookUp } from '../../core/catalogue/look-up.ts';
import { cataloguePurpose } from '../../core/inspection/catalogue-purpose.ts';
import { recogniseHost } from '../../core/portal/recognise-host.ts';
import { withoutText } from '../../messages/consequences.ts';
import { lifetimeText } from '../../messages/lifetime.ts';
import type { Messages } from '../../messages/messages.ts';
import { purposeText } from '../../messages/purpose.ts';
import { catalogueSource } from '../../messages/purpose-source.ts';
import { catalogue } from '../knowledge/catalogue.ts';
import { terminalMessages } from '../terminal/terminal-messages.ts';

/** `explain NAME`: what a cookie is for, what a visitor would miss without it, and how we know. */
export function explainCommand(
  name: string,
  { domain, json = false }: { readonly domain?: string; readonly json?: boolean },
): void {
  const messages = terminalMessages();
  const answer = explain(name, domain ?? null, messages);
  process.stdout.write(`${json ? JSON.stringify(answer, null, 2) : spoken(answer, messages)}\n`);
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
  return {
    name,
    provider: match?.entry.provider ?? null,
    category: match?.entry.category ?? null,
    certainty: match?.certainty ?? 'unknown',
    sentence: known ? purposeText(known, messages) : messages.t('purpose_unknown'),
    without: withoutText(known, null, messages),
    /** Who says so. */
    source: known && catalogueSource(known, messages),
    /** How long it usually stays, and who may set it. */
    lifetime: match?.entry.lifetime ?? null,
    setBy: match?.entry.setBy ?? [],
  };
}

/** The sentences, then the facts by their names in the JSON. */
function spoken(
  { provider, category, certainty, sentence, without, source, lifetime }: Answer,
  messages: Messages,
): string {
  return [
    sentence,
    without,
    ...(lifetime === null ? [] : [messages.t('explain_stays', lifetimeText(lifetime, messages))]),
    ...(source === null ? [] : ['', `${source}.`, `${provider} · ${category} · ${certainty}`]),
  ].join('\n');
}
