import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Report } from '../../src/core/inspection/report.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { fittingCookies, UNFILTERED } from '../model/cookie-filter.ts';
import { CookieToolbar } from './cookie-toolbar.tsx';
import { ObservedCookie } from './observed-cookie.tsx';

/** So many are drawn at once, and so many more when the last of them comes into sight. */
const SCREENFUL = 30;

/** The cookies that were seen, to search, to filter and to sort. Thousands cost what those in sight do. */
export const CookieList = ({ report, messages }: { readonly report: Report; readonly messages: Messages }) => {
  const { cookies } = report;
  const { t } = messages;
  const [filter, setFilter] = useState(UNFILTERED);
  const [room, setRoom] = useState(SCREENFUL);
  const fitting = useMemo(() => fittingCookies(cookies, filter), [cookies, filter]);
  return (
    <>
      {cookies.length > 1 && (
        <CookieToolbar
          report={report}
          filter={filter}
          onChange={(next) => {
            setFilter(next);
            setRoom(SCREENFUL);
          }}
          messages={messages}
        />
      )}
      {cookies.length > 1 && (
        <p role="status" class="why">
          {fitting.length === 0 ? t('filter_none') : t('list_shown', String(fitting.length), String(cookies.length))}
        </p>
      )}
      <ul>
        {fitting.slice(0, room).map((reported) => (
          <ObservedCookie key={reported.key} reported={reported} report={report} messages={messages} />
        ))}
      </ul>
      {fitting.length > room && <More onMore={() => setRoom(room + SCREENFUL)} messages={messages} />}
    </>
  );
};

/** Asks for more as soon as it comes into sight, or when it is pressed. */
const More = ({ onMore, messages }: { readonly onMore: () => void; readonly messages: Messages }) => {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const sight = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) onMore();
    });
    if (button.current) sight.observe(button.current);
    return () => sight.disconnect();
  });
  return (
    <button ref={button} type="button" class="link more" onClick={onMore}>
      {messages.t('list_more')}
    </button>
  );
};
