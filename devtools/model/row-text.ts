import type { Cause, Frame, LineAcross, Row } from '../../src/core/journal/timeline/row.ts';
import { choicesText } from '../../src/messages/consent.ts';
import { clock, dateText } from '../../src/messages/instant.ts';
import { listText } from '../../src/messages/list.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { addressText, pageText } from '../../src/messages/page-text.ts';
import { plural } from '../../src/messages/plural.ts';
import { scriptPlaceText } from '../../src/messages/script-place.ts';
import { timeText } from '../../src/messages/time.ts';
import { toolText } from '../../src/messages/tool.ts';

/** A time since the visit of less than this is told to the millisecond. */
const EXACT_MS = 60_000;

/** "0.214 s" or "3:05 min" since the visit; the time of day before any visit. */
export function sinceText({ since, at }: Pick<Row, 'since' | 'at'>): string {
  if (since === null) return clock(at);
  if (since < EXACT_MS) return `${(since / 1000).toFixed(3)} s`;
  const seconds = Math.floor(since / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} min`;
}

/** Who did it; a script is a guess, and said to be. @param host the portal's, whose own addresses are short */
export function causeText(cause: Cause, host: string, messages: Messages): string {
  switch (cause.kind) {
    case 'response':
      return `${addressText(cause.url, host)} ${cause.status}`;
    case 'script':
      return messages.t('panel_by_script', scriptPlaceText(cause, host, messages));
    case 'browser':
      return messages.t('panel_by_browser');
    default:
      return messages.t('panel_by_unknown');
  }
}

/** @param host the portal's, whose own addresses are short */
export function frameText(frame: Frame | null, host: string, { t }: Messages): string {
  switch (frame?.kind) {
    case 'page':
      return t('panel_frame_page');
    case 'service-worker':
      return t('panel_frame_service_worker');
    case 'document':
      return addressText(frame.url, host);
    case 'frame':
      return t('panel_frame', frame.url === null ? '' : addressText(frame.url, host)).trim();
    default:
      return '';
  }
}

/** What stands across the table, as a sentence. */
export function lineText(line: LineAcross, messages: Messages): string {
  const { t } = messages;
  switch (line.kind) {
    case 'visit':
      return t(line.redirected ? 'panel_redirected' : 'panel_visit', pageText(line.url));
    case 'choice':
      return t('panel_choice', choiceText(line, messages));
    case 'compacted':
      return plural(messages, 'blind_compacted', line.events);
    default:
      return droppedText(line, messages);
  }
}

function choiceText(
  { choices, holder, madeBefore }: Extract<LineAcross, { kind: 'choice' }>,
  messages: Messages,
): string {
  const { t } = messages;
  const words = { dateText, timeText, listText, pageText, toolText };
  return [
    holder === null ? '' : t('consent_held', pageText(holder)),
    choices === null ? t('panel_choice_ended') : choicesText(choices, messages, words),
    madeBefore ? t('consent_made_before') : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function droppedText(
  { writes, events, interruptions, unrecorded, busy = 0 }: Extract<LineAcross, { kind: 'dropped' }>,
  messages: Messages,
): string {
  return [
    ...(writes > 0 ? [plural(messages, 'blind_dropped_writes', writes)] : []),
    ...(events > 0 ? [plural(messages, 'blind_dropped_events', events)] : []),
    ...(interruptions > 0 ? [messages.t('blind_interrupted')] : []),
    ...(unrecorded > 0 ? [messages.t('blind_no_recorder')] : []),
    ...(busy > 0 ? [messages.t('blind_busy')] : []),
  ].join(' ');
}
