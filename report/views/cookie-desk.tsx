import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ColumnSetup } from '../../src/browser/column-setup.ts';
import type { Cookie } from '../../src/core/cookie/cookie.ts';
import type { CookieKey } from '../../src/core/cookie/identity.ts';
import { type Notes, noteOn } from '../../src/core/export/notes.ts';
import type { Report } from '../../src/core/inspection/report.ts';
import type { Quote } from '../../src/core/policy/declaration.ts';
import { answer } from '../../src/messages/answer.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { useRowsInSight } from '../../src/ui/use-rows-in-sight.ts';
import { NO_SETUP, offeredColumns, shownColumns, turned } from '../model/columns.ts';
import { type CookieFilter, fittingCookies, UNFILTERED } from '../model/cookie-filter.ts';
import { ColumnChoice } from './column-choice.tsx';
import { CookieDetail } from './cookie-detail.tsx';
import { CookieTable, ROW_HEIGHT } from './cookie-table.tsx';
import { CookieToolbar } from './cookie-toolbar.tsx';
import { useColumnWidths } from './use-column-widths.ts';
import { usePrinting } from './use-printing.ts';

interface Props {
  readonly report: Report;
  readonly filter: CookieFilter;
  readonly onFilter: (filter: CookieFilter) => void;
  /** The cookie that was asked for elsewhere on the page, anew each time. */
  readonly asked: { readonly key: CookieKey } | null;
  readonly setup: ColumnSetup;
  readonly onSetUp: (columns: ColumnSetup) => void;
  readonly onShow: (quote: Quote) => void;
  readonly notes: Notes;
  readonly onNote: (cookie: Cookie, text: string) => void;
  readonly messages: Messages;
}

/** The cookies that were seen: a table to search, to filter and to sort, and beside it all that is known of the one that is selected. */
export function CookieDesk(props: Props) {
  const { report, messages } = props;
  const isPrinting = usePrinting(report);
  return (
    <section class="cookies">
      <h2 class="unseen">{messages.t('list_cookies')}</h2>
      {report.cookies.length > 0 ? <CookiesOnScreen {...props} /> : <p>{answer(report, messages)}</p>}
      {isPrinting && <PrintedCookies report={report} notes={props.notes} messages={messages} />}
    </section>
  );
}

const CookiesOnScreen = (props: Props) => {
  const { report, filter, onFilter, asked, setup, onSetUp, onShow, notes, onNote, messages } = props;
  const { cookies } = report;
  const { t } = messages;
  const [chosen, setChosen] = useState<CookieKey | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const detail = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = useMemo(() => fittingCookies(cookies, filter), [cookies, filter]);
  const key = chosen ?? cookies[0]?.key;
  // Nothing fits when −1: then nothing is selected.
  const active = Math.max(
    rows.findIndex((one) => one.key === key),
    Math.min(0, rows.length - 1),
  );
  const selected = rows[active];
  const { scroller, from, to, width } = useRowsInSight({
    count: rows.length,
    active,
    rowHeight: ROW_HEIGHT,
    followsEnd: false,
  });
  useEffect(() => {
    if (asked === null) return;
    setChosen(asked.key);
    if (!rows.some((one) => one.key === asked.key)) onFilter({ ...UNFILTERED, sort: filter.sort });
    table.current?.focus();
  }, [asked]);
  // After it was painted: before, the browser would have to lay the page out twice.
  useEffect(() => {
    if (detail.current) detail.current.scrollTop = 0;
  }, [selected?.key]);
  const offered = offeredColumns(report);
  const columns = shownColumns(offered, setup.hidden, width);
  const sized = useColumnWidths(setup.widths, table, columns, (widths) => onSetUp({ ...setup, widths }));
  const isSetUp = setup.hidden !== null || Object.keys(setup.widths).length > 0;
  return (
    <div class="cookie-desk">
      <div class="cookie-tools">
        {cookies.length > 1 && (
          <CookieToolbar report={report} filter={filter} onChange={onFilter} messages={messages} />
        )}
        <div class="under-tools">
          <span role="status" class="why">
            {rows.length === 0 ? t('filter_none') : t('list_shown', String(rows.length), String(cookies.length))}
          </span>
          <span id="table-keys" class="why keys">
            {t('table_keys')}
          </span>
          <ColumnChoice
            offered={offered}
            shown={columns}
            onTurn={(column) => onSetUp({ ...setup, hidden: turned(column, columns, offered) })}
            onFit={isSetUp ? () => onSetUp(NO_SETUP) : null}
            messages={messages}
          />
        </div>
      </div>
      <div class="scroller" ref={scroller}>
        <CookieTable
          table={table}
          rows={rows}
          span={[from, to]}
          columns={columns}
          active={active}
          sort={filter.sort}
          report={report}
          onSelect={(reported) => setChosen(reported.key)}
          onOpen={() => heading.current?.focus()}
          onSort={(sort) => onFilter({ ...filter, sort })}
          {...sized}
          messages={messages}
        />
      </div>
      {selected && (
        <article
          ref={detail}
          class="cookie-detail"
          onKeyDown={(event) => {
            if (event.key === 'Escape') table.current?.focus();
          }}
        >
          <CookieDetail
            reported={selected}
            report={report}
            heading={heading}
            onShow={onShow}
            note={noteOn(selected.cookie, notes)}
            onNote={(text) => onNote(selected.cookie, text)}
            messages={messages}
          />
        </article>
      )}
    </div>
  );
};

/** On paper there is nothing to select: all is there. */
const PrintedCookies = ({ report, notes, messages }: Pick<Props, 'report' | 'notes' | 'messages'>) => (
  <div class="printed">
    {report.cookies.map((reported) => (
      <article key={reported.key} class="cookie-detail">
        <CookieDetail
          reported={reported}
          report={report}
          heading={null}
          onShow={null}
          note={noteOn(reported.cookie, notes)}
          onNote={null}
          messages={messages}
        />
      </article>
    ))}
  </div>
);
