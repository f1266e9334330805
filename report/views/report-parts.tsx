import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CookieKey } from '../../src/core/cookie/identity.ts';
import type { Quote } from '../../src/core/policy/declaration.ts';
import { RefusedLines } from '../../src/ui/refused-lines.tsx';
import { type CookieFilter, UNFILTERED } from '../model/cookie-filter.ts';
import type { ReportPartsProps } from '../model/deferred-parts.ts';
import { visitedPages } from '../model/visited-pages.ts';
import { AnswerChips } from './answer-chips.tsx';
import { ChooseDocument } from './choose-document.tsx';
import { Comparison } from './comparison.tsx';
import { CookieDesk } from './cookie-desk.tsx';
import { OtherFindings } from './other-findings.tsx';
import { PageList } from './page-list.tsx';
import { StoredItems } from './stored-items.tsx';
import { type Tab, Tabs } from './tabs.tsx';
import { TimelineChart } from './timeline-chart.tsx';
import { TriedCookies } from './tried-cookies.tsx';

type Part = 'cookies' | 'timeline' | 'findings' | 'policy' | 'storage' | 'refused' | 'pages';

/** The report in parts: its cookies, and all else that was seen, that was read, and that could not be. */
export const ReportParts = ({ state, actions, desk, deskActions, dragging, messages }: ReportPartsProps) => {
  const { report, watched, audit } = state;
  const { t } = messages;
  const [part, setPart] = useState<Part>('cookies');
  const [asked, setAsked] = useState<Quote | null>(null);
  const [asks, setFilter] = useState(UNFILTERED);
  const filter = report.phases ? asks : { ...asks, phase: null };
  const [askedCookie, setAskedCookie] = useState<{ readonly key: CookieKey } | null>(null);
  const narrow = (next: CookieFilter) => {
    setFilter(next);
    setPart('cookies');
  };
  const showCookie = (key: CookieKey) => {
    setAskedCookie({ key });
    setPart('cookies');
  };
  const showWords = (quote: Quote) => {
    setAsked({ ...quote }); // the same words may be asked for again
    setPart('policy');
  };
  const of = { report, messages };
  const stored = report.storage.reduce((sum, { items, more }) => sum + items.length + more, 0);
  const refused = report.refused.length + report.tried.length;
  const pages = visitedPages(watched.journal);
  const tabs: readonly (Tab<Part> | false)[] = [
    {
      id: 'cookies',
      title: t('tab_cookies'),
      count: report.cookies.length,
      body: (
        <CookieDesk
          {...of}
          filter={filter}
          onFilter={setFilter}
          asked={askedCookie}
          setup={desk.columns}
          onSetUp={deskActions.setUpColumns}
          onShow={showWords}
          notes={state.notes}
          onNote={actions.note}
        />
      ),
    },
    report.cookies.length + report.refused.length > 0 && {
      id: 'timeline',
      title: t('tab_timeline'),
      count: null,
      body: <TimelineChart {...of} onOpen={showCookie} />,
    },
    { id: 'findings', title: t('tab_findings'), count: null, body: <OtherFindings {...of} /> },
    {
      id: 'policy',
      title: t('tab_policy'),
      count: null,
      body: (
        <>
          <Comparison key={documentKey(state)} {...of} asked={asked} />
          {!audit && <ChooseDocument state={state} actions={actions} dragging={dragging} messages={messages} />}
        </>
      ),
    },
    stored > 0 && { id: 'storage', title: t('tab_storage'), count: stored, body: facts(<StoredItems {...of} />) },
    refused > 0 && {
      id: 'refused',
      title: t('tab_refused'),
      count: refused,
      body: facts(<RefusedLines {...of} />, <TriedCookies {...of} />),
    },
    pages.length > 0 && {
      id: 'pages',
      title: t('tab_pages'),
      count: pages.length,
      body: facts(<PageList pages={pages} {...of} />),
    },
  ];
  const shown = tabs.filter((tab) => tab !== false);
  return (
    <>
      <AnswerChips {...of} filter={filter} onFilter={narrow} />
      <Tabs
        label={t('tabs_label')}
        tabs={shown}
        current={shown.some(({ id }) => id === part) ? part : 'cookies'}
        onTurn={setPart}
      />
    </>
  );
};

/** Differs for each reading of each document, so that no entry of another stays chosen. */
function documentKey({ report: { policy } }: ReportPartsProps['state']): string {
  if (policy.kind === 'waiting') return policy.kind;
  return String(policy.kind === 'read' ? policy.readAt : policy.because.readAt);
}

const facts = (...sections: readonly ComponentChildren[]) => <div class="facts">{sections}</div>;
