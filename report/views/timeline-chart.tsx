import { useState } from 'preact/hooks';
import type { CookieKey } from '../../src/core/cookie/identity.ts';
import type { Report } from '../../src/core/inspection/report.ts';
import { choicesText } from '../../src/messages/consent.ts';
import { cookieName } from '../../src/messages/cookie-name.ts';
import { durationText } from '../../src/messages/duration.ts';
import { dateText } from '../../src/messages/instant.ts';
import { listText } from '../../src/messages/list.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { pageText } from '../../src/messages/page-text.ts';
import { refusedText } from '../../src/messages/refused.ts';
import { setterSentences } from '../../src/messages/setter.ts';
import { timeText } from '../../src/messages/time.ts';
import { toolText } from '../../src/messages/tool.ts';
import { type TimelineLine, timelineOf } from '../model/timeline.ts';
import { NameWords } from './name-words.tsx';

/** So many lines are drawn at once, and so many more when that is asked for. */
const SCREENFUL = 20;

const words = { dateText, timeText, listText, pageText, toolText };

interface Props {
  readonly report: Report;
  /** Goes to a cookie in the table. */
  readonly onOpen: (key: CookieKey) => void;
  readonly messages: Messages;
}

/** When each cookie was set, removed or refused, to scale, with the choices across. What is drawn is said in words too. */
export const TimelineChart = ({ report, onOpen, messages }: Props) => {
  const { t } = messages;
  const [room, setRoom] = useState(SCREENFUL);
  const { watch } = report;
  const { ticks, choices, lines } = timelineOf(report);
  const time = (at: number) => timeText(at, watch.to, messages);
  return (
    <section class="timeline">
      <h2>{t('timeline_title')}</h2>
      <p class="why">{t('watched', time(watch.from), time(watch.to))}</p>
      <p class="legend" aria-hidden="true">
        {(['set', 'removed', 'refused'] as const).map((kind) => (
          <span key={kind}>
            <i class={kind} /> {t(`panel_event_${kind}`)}
          </span>
        ))}
      </p>
      <div class="chart">
        <div class="across" aria-hidden="true">
          {choices.map(({ at, place, until, period }, index) => (
            <div key={index} class="choice-band" title={time(at)} style={band(place, until)}>
              <p>
                <b>{index + 1}</b> {choicesText(period.choices, messages, words)}
              </p>
            </div>
          ))}
          {ticks.map(({ place, seconds }) => (
            <div key={seconds} class="tick" style={{ insetInlineStart: `${place}%` }}>
              <span>{seconds === 0 ? '0' : durationText(seconds, messages)}</span>
            </div>
          ))}
        </div>
        <ul>
          {lines.slice(0, room).map((line) => (
            <Line
              key={line.kind === 'cookie' ? line.reported.key : line.refused[0].id}
              line={line}
              report={report}
              onOpen={onOpen}
              messages={messages}
            />
          ))}
        </ul>
      </div>
      {lines.length > room && (
        <p>
          <button type="button" class="link" onClick={() => setRoom(room + SCREENFUL)}>
            {t('timeline_more')}
          </button>
        </p>
      )}
      {choices.length > 0 && (
        <>
          <h3>{t('consent_title')}</h3>
          <ol class="choices">
            {choices.map(({ at, period }, index) => (
              <li key={index}>
                {time(at)} · {choicesText(period.choices, messages, words)}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
};

const Line = ({ line, report, onOpen, messages }: Props & { readonly line: TimelineLine }) => {
  const isCookie = line.kind === 'cookie';
  const Name = isCookie ? 'button' : 'span';
  const name = isCookie ? line.reported.cookie.name : line.refused[0].line.name;
  const sentences = isCookie
    ? setterSentences(line.reported, report, messages)
    : line.refused.map((one) => refusedText(one, report, messages));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the name in it is a button
    <li
      class={isCookie ? (line.reported.status?.severity ?? undefined) : 'refused'}
      onClick={isCookie ? () => onOpen(line.reported.key) : undefined}
    >
      <Name class="name" title={cookieName(name, messages)} {...(isCookie && { type: 'button' as const })}>
        <NameWords name={name} messages={messages} />
      </Name>
      <span class="track" aria-hidden="true" title={sentences.join(' ')}>
        {isCookie && <i class="there" style={band(line.from, line.to)} />}
        {line.marks.map(({ kind, at, place }) => (
          <i
            key={`${kind} ${at}`}
            class={kind}
            title={`${messages.t(`panel_event_${kind}`)} · ${timeText(at, report.watch.to, messages)}`}
            style={{ insetInlineStart: `${place}%` }}
          />
        ))}
      </span>
      <span class="unseen">{sentences.join(' ')}</span>
    </li>
  );
};

const band = (from: number, to: number) => ({ insetInlineStart: `${from}%`, inlineSize: `${to - from}%` });
