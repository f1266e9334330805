import type { Report } from '../core/inspection/report.ts';
import { ALWAYS_ON, type ConsentChoices } from '../core/portal/consent-choices.ts';
import { dateText } from './instant.ts';
import { listText } from './list.ts';
import type { MessageKey, Messages } from './messages.ts';
import { timeText } from './time.ts';
import { toolText } from './tool.ts';

/** How many earlier choices are told. */
const MAX_EARLIER = 3;

/** What was chosen in the banner, when, until when that holds, and what held before; a sentence or two each. */
export function consentSentences({ consent, choicePeriods, watch }: Report, messages: Messages): readonly string[] {
  const { t } = messages;
  const time = (at: number) => timeText(at, watch.to, messages);
  const last = choicePeriods.at(-1);
  if (last === undefined) return [t('consent_none')];
  const earlier = choicePeriods
    .slice(0, consent ? -1 : undefined)
    .slice(-MAX_EARLIER)
    .reverse()
    .map(({ choices, until }) =>
      `${t('consent_earlier', time(until ?? watch.to))} ${choicesText(choices, messages)}`.trim(),
    );
  if (consent === null) return [t('consent_ended', time(last.until ?? watch.to)), ...earlier];
  const { choices, expiresAt } = consent;
  const made = last.from === null ? t('consent_made_before') : t('consent_made', time(last.from));
  const kept = expiresAt === null ? t('consent_kept_unknown') : t('consent_kept', dateText(expiresAt, messages));
  return [
    `${choicesText(choices, messages)} ${functionalText(choices, messages)}`.trim(),
    `${made} ${kept}`,
    ...earlier,
  ];
}

function choicesText(choices: ConsentChoices, messages: Messages): string {
  const tools = (accepted: boolean) =>
    Object.keys(choices).filter((tool) => tool !== ALWAYS_ON && choices[tool] === accepted);
  const sentences = [
    ...said('consent_accepted', tools(true), messages),
    ...said('consent_refused', tools(false), messages),
  ];
  return Object.keys(choices).length > 0 ? sentences.join(' ') : messages.t('consent_unreadable');
}

const said = (key: MessageKey, tools: readonly string[], messages: Messages): readonly string[] =>
  tools.length > 0 ? [messages.t(key, listText(tools.map(toolText), messages))] : [];

/** What the banner does not ask about is either on or off. */
function functionalText({ [ALWAYS_ON]: on }: ConsentChoices, { t }: Messages): string {
  if (on === undefined) return '';
  return t(on ? 'consent_functional' : 'consent_functional_off');
}
