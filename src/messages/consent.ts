import type { Report } from '../core/inspection/report.ts';
import { ALWAYS_ON, type ConsentChoices } from '../core/portal/consent-choices.ts';
import { dateWords, timeWords } from './instant.ts';
import { listWords } from './list.ts';
import { toolWords } from './tool.ts';
import type { MessageKey, Words } from './translate.ts';

/** Older choices than these would tell nothing more. */
const MOST_EARLIER = 3;

/** What was chosen in the banner, when, until when that holds, and what held before; a sentence or two each. */
export function consentWords({ consent, choicePeriods, watch }: Report, words: Words): readonly string[] {
  const { t } = words;
  const time = (at: number) => timeWords(at, watch.to, words);
  const last = choicePeriods.at(-1);
  if (last === undefined) return [t('consent_none')];
  const earlier = choicePeriods
    .slice(0, consent ? -1 : undefined)
    .slice(-MOST_EARLIER)
    .reverse()
    .map(({ choices, until }) =>
      `${t('consent_earlier', time(until ?? watch.to))} ${choicesWords(choices, words)}`.trim(),
    );
  if (consent === null) return [t('consent_ended', time(last.until ?? watch.to)), ...earlier];
  const { choices, expiresAt } = consent;
  const made = last.from === null ? t('consent_made_before') : t('consent_made', time(last.from));
  const kept = expiresAt === null ? t('consent_kept_unknown') : t('consent_kept', dateWords(expiresAt, words));
  return [`${choicesWords(choices, words)} ${functionalWords(choices, words)}`.trim(), `${made} ${kept}`, ...earlier];
}

function choicesWords(choices: ConsentChoices, words: Words): string {
  const tools = (accepted: boolean) =>
    Object.keys(choices).filter((tool) => tool !== ALWAYS_ON && choices[tool] === accepted);
  const sentences = [...said('consent_accepted', tools(true), words), ...said('consent_refused', tools(false), words)];
  return Object.keys(choices).length > 0 ? sentences.join(' ') : words.t('consent_unreadable');
}

const said = (key: MessageKey, tools: readonly string[], words: Words): readonly string[] =>
  tools.length > 0 ? [words.t(key, listWords(tools.map(toolWords), words))] : [];

/** What nobody was asked about is either on or off. */
function functionalWords({ [ALWAYS_ON]: on }: ConsentChoices, { t }: Words): string {
  if (on === undefined) return '';
  return t(on ? 'consent_functional' : 'consent_functional_off');
}
