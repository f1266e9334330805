import type { Report } from '../../src/core/inspection/report.ts';
import type { Declaration } from '../../src/core/policy/declaration.ts';
import type { MessageKey, Messages } from '../../src/messages/messages.ts';
import type { Listed } from '../../src/messages/status.ts';
import type { Deferred } from '../model/deferred-parts.ts';
import type { ListState, PopupState } from '../model/state.ts';
import { Answer } from './answer.tsx';
import { CookieRow } from './cookie-row.tsx';
import { DeclarationRow } from './declaration-row.tsx';
import { Filters } from './filters.tsx';
import { listFilter } from './list-filter.ts';
import { Masthead } from './masthead.tsx';
import { Search } from './search.tsx';

/** With fewer cookies than this there is no search: the eye is faster. */
const MIN_COOKIES_TO_SEARCH = 16;

/** At first sight as many rows are painted as a screen holds; all others soon after. */
const ROWS_AT_ONCE = 24;

interface Props {
  readonly state: Extract<PopupState, { kind: 'report' }>;
  readonly list: ListState;
  readonly onList: (list: ListState) => void;
  readonly deferred: Deferred | null;
  readonly messages: Messages;
}

/** The report: which portal, the answer, the counts, the cookies, what could not be seen. */
export const ReportView = ({ state, list, onList, deferred, messages }: Props) => {
  const { report, target, notice } = state;
  const { filter, search, opened } = list;
  const change = (changes: Partial<ListState>) => onList({ ...list, ...changes });
  const back = () => {
    if (search !== '') return change({ search: '' });
    // The filter may remove the row that has the focus, and the focus with it.
    document.querySelector<HTMLElement>('.chip[aria-pressed="true"]')?.focus();
    change({ filter: null });
  };
  const turn = (key: string) => ({
    open: opened.includes(key),
    onTurn: (open: boolean) => change({ opened: open ? [...opened, key] : opened.filter((one) => one !== key) }),
  });

  const { policy, cookies } = report;
  const judged = policy.kind !== 'waiting';
  const left = listFilter(report, filter, search);
  const rows = left.cookies.length + left.declarations.length;
  return (
    <>
      {deferred && <deferred.Shortcuts back={search === '' && filter === null ? null : back} />}
      <Masthead report={report} messages={messages} />
      <Answer report={report} messages={messages} />
      {deferred && <deferred.PhaseCounts report={report} messages={messages} />}
      {notice && (
        <p role="alert" class="said">
          {messages.t(notice)}
        </p>
      )}
      {deferred && (
        <deferred.PolicyElsewhere report={report} target={target} actions={deferred.actions} messages={messages} />
      )}
      {judged && cookies.length > 0 && (
        <Filters
          report={report}
          pressed={filter}
          onPress={(pressed) => change({ filter: pressed })}
          messages={messages}
        />
      )}
      {cookies.length >= MIN_COOKIES_TO_SEARCH && (
        <Search value={search} onInput={(text) => change({ search: text })} messages={messages} />
      )}
      <p role="status" class="unseen">
        {(filter !== null || search !== '') && messages.t('list_shown', String(rows), String(left.of))}
      </p>
      {(cookies.length > 0 || judged) && (
        <h2 class={cookies.length > 0 ? 'unseen' : ''}>{messages.t(title(report, filter))}</h2>
      )}
      {rows === 0 && search !== '' && <p class="nothing">{messages.t('list_nothing')}</p>}
      <ul class="rows" onKeyDown={deferred?.moveAmongRows}>
        {left.cookies.slice(0, deferred ? rows : ROWS_AT_ONCE).map((reported, index) => (
          <CookieRow
            key={reported.key}
            id={`cookie-${index}`}
            {...turn(reported.key)}
            reported={reported}
            report={report}
            deferred={deferred}
            messages={messages}
          />
        ))}
        {left.declarations.map((declaration, index) => (
          <DeclarationRow
            key={declarationKey(declaration)}
            id={`declaration-${index}`}
            {...turn(declarationKey(declaration))}
            declaration={declaration}
            report={report}
            deferred={deferred}
            messages={messages}
          />
        ))}
      </ul>
      {deferred && (
        <deferred.BlindSpots report={report} target={target} actions={deferred.actions} messages={messages} />
      )}
      {deferred && <deferred.MoreFacts state={state} actions={deferred.actions} messages={messages} />}
    </>
  );
};

const declarationKey = ({ name, quote }: Declaration): string => `${name} ${quote.start}`;

function title({ policy, cookies }: Report, filter: Listed | null): MessageKey {
  if (cookies.length === 0) return policy.kind === 'standard' ? 'list_standard' : 'list_policy';
  return filter === 'unobserved' ? 'list_declarations' : 'list_cookies';
}
