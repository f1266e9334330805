import type { Report } from '../core/inspection/report.ts';
import type { ALWAYS_ON as AlwaysOn } from '../core/portal/consent-choices.ts';
import type { Answer, ConsentChoices, Everything } from '../core/portal/consent-tools/consent-tool.ts';
import type { dateText } from './instant.ts';
import type { listText } from './list.ts';
import type { MessageKey, Messages } from './messages.ts';
import type { pageText } from './page-text.ts';
import type { timeText } from './time.ts';
import type { toolText } from './tool.ts';

// The popup loads this beside its scripts, and shares no code with it: what both need is handed in.

/** How the parts of these sentences are said. */
export interface Words {
  readonly dateText: typeof dateText;
  readonly timeText: typeof timeText;
  readonly listText: typeof listText;
  readonly pageText: typeof pageText;
  readonly toolText: typeof toolText;
}

const ALWAYS_ON: typeof AlwaysOn = 'functional_cookies';
const EVERYTHING: Everything = 'all';

/** What is always on has a sentence of its own; of the others nothing is known. */
const UNSAID: readonly string[] = [ALWAYS_ON, 'others'];

/** How many earlier choices are told. */
const MAX_EARLIER = 3;

/** What was chosen in the banner, when, until when that holds, and what held before; a sentence or two each. */
export function consentSentences(report: Report, messages: Messages, words: Words): readonly string[] {
  const { choicePeriods, unreadChoices, watch } = report;
  const { t } = messages;
  const own = choicePeriods.filter(({ holder }) => holder === undefined);
  const others = choicePeriods.filter(({ holder, until }) => holder !== undefined && until === null);
  const told = [
    ...(own.length > 0 ? platformSentences({ ...report, choicePeriods: own }, messages, words) : []),
    ...others.map(
      ({ holder = '', choices }) =>
        `${t('consent_held', words.pageText(holder))} ${choicesText(choices, messages, words)}`,
    ),
    ...unreadChoices.map((name) => t('consent_unread', words.pageText(name))),
  ];
  if (told.length > 0) return told;
  const last = choicePeriods.at(-1);
  return [last?.until ? t('consent_ended', words.timeText(last.until, watch.to, messages)) : t('consent_none')];
}

/** What the platform's banner was told. */
function platformSentences(
  { consent, choicePeriods, watch }: Report,
  messages: Messages,
  words: Words,
): readonly string[] {
  const { t } = messages;
  const time = (at: number) => words.timeText(at, watch.to, messages);
  const last = choicePeriods.at(-1);
  const isInForce = last?.until === null;
  const earlier = choicePeriods
    .slice(0, isInForce ? -1 : undefined)
    .slice(-MAX_EARLIER)
    .reverse()
    .map(({ choices, until }) =>
      `${t('consent_earlier', time(until ?? watch.to))} ${choicesText(choices, messages, words)}`.trim(),
    );
  if (!isInForce) return [t('consent_ended', time(last?.until ?? watch.to)), ...earlier];
  const { choices } = last;
  const expiresAt = consent?.holder === undefined ? (consent?.expiresAt ?? null) : null;
  const made = last.from === null ? t('consent_made_before') : t('consent_made', time(last.from));
  const kept = expiresAt === null ? t('consent_kept_unknown') : t('consent_kept', words.dateText(expiresAt, messages));
  return [
    `${choicesText(choices, messages, words)} ${functionalText(choices, messages)}`.trim(),
    `${made} ${kept}`,
    ...earlier,
  ];
}

const ANSWERS = [
  ['consent_accepted', true],
  ['consent_refused', false],
  ['consent_unknown', 'unknown'],
] as const satisfies readonly (readonly [MessageKey, Answer])[];

export function choicesText(choices: ConsentChoices, messages: Messages, words: Words): string {
  const purposes = Object.keys(choices);
  const sentences = ANSWERS.flatMap(([key, answer]) => {
    const told = purposes.filter((purpose) => !UNSAID.includes(purpose) && choices[purpose] === answer);
    const names = told.map((purpose) =>
      purpose === EVERYTHING ? messages.t('consent_everything') : words.toolText(purpose),
    );
    return names.length > 0 ? messages.t(key, words.listText(names, messages)) : [];
  });
  return purposes.length > 0 ? sentences.join(' ') : messages.t('consent_unreadable');
}

/** What the banner does not ask about is either on or off. */
function functionalText({ [ALWAYS_ON]: on }: ConsentChoices, { t }: Messages): string {
  if (on === undefined) return '';
  return t(on ? 'consent_functional' : 'consent_functional_off');
}
