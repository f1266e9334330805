// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ReportActions, ReportState } from '../../report/model/state.ts';
import { ReportPage } from '../../report/views/report-page.tsx';
import { FORMATS } from '../../src/core/export/formats.ts';
import { deferredOf, noDeskActions } from '../fixtures/desks.ts';
import { noReportActions, reportPages } from '../fixtures/report-pages.ts';
import { en } from '../messages/speech.ts';

const open = (state: ReportState, actions: ReportActions = noReportActions) =>
  act(() =>
    render(
      <ReportPage state={state} deferred={deferredOf('saved', { messages: en })} actions={actions} messages={en} />,
      document.body,
    ),
  );
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const press = (name: string) =>
  act(() =>
    all('.declaration')
      .find((declaration) => declaration.querySelector('.name')?.textContent === name)
      ?.click(),
  );
const follow = (messages: string) =>
  act(() =>
    all('mark a')
      .find((link) => link.textContent?.includes(messages))
      ?.click(),
  );
const highlighted = () => all('mark.chosen').map((mark) => mark.textContent);
const pressed = () => all('.declaration[aria-pressed="true"] .name').map((name) => name.textContent);
const announced = () => document.querySelector('.comparison [role=status]')?.textContent;

const CSRFTOKEN = [
  'Opendatasoft',
  'csrftoken',
  'Security: a token that protects what visitors send from being forged.',
  'Renewed at random. Up to 12 months',
];

beforeEach(() => {
  act(() => render(null, document.body));
});

test('of thousands of cookies the timeline draws a screenful, and more when that is asked for', () => {
  open(reportPages['many-cookies']);
  const lines = () => all('.chart li').length;
  expect(lines()).toBe(20);
  act(() => all('.timeline p button')[0]?.click());
  expect(lines()).toBe(40);
});

test('a button prints the page', () => {
  open(reportPages.report);
  const print = vi.fn();
  vi.stubGlobal('print', print);
  act(() =>
    all('.files > button')
      .find(({ textContent }) => textContent === 'Print')
      ?.click(),
  );
  expect(print).toHaveBeenCalledOnce();
});

test('each mark of the timeline has its time, which is also in words', () => {
  open(reportPages.drifting);
  const [line] = all('.chart li').filter(({ textContent }) => textContent?.startsWith('csrftoken'));
  const titles = [...(line?.querySelectorAll('i.set') ?? [])].map((mark) => mark.getAttribute('title'));
  expect(titles).toHaveLength(2);
  for (const title of titles)
    expect(line?.querySelector('.unseen')?.textContent).toContain(title?.replace('set · ', ''));
});

test('each step of a guided run has its buttons', () => {
  const asked: string[] = [];
  const note = (what: string) => () => void asked.push(what);
  const actions = {
    ...noDeskActions,
    beginRun: note('begin'),
    stopRun: note('stop'),
    goOn: note('go on'),
    repeatPhase: note('repeat'),
    showPortal: note('show'),
  };
  const pressAll = (name: 'run-asked' | 'run-no-page' | 'run-refuse') => {
    act(() =>
      render(
        <ReportPage
          state={reportPages[name]}
          deferred={deferredOf(name, { messages: en, actions })}
          actions={noReportActions}
          messages={en}
        />,
        document.body,
      ),
    );
    for (const button of all('.run button')) act(() => button.click());
    return asked.splice(0);
  };
  expect(pressAll('run-asked')).toEqual(['begin', 'stop']);
  expect(pressAll('run-no-page')).toEqual(['stop']);
  expect(pressAll('run-refuse')).toEqual(['show', 'go on', 'repeat', 'stop']);
});

test('each kind of file is asked for by its button', () => {
  const asked: string[] = [];
  open(reportPages.report, { ...noReportActions, exportAs: (format) => void asked.push(format) });
  for (const button of all('#export button')) button.click();
  expect(asked).toEqual(Object.keys(FORMATS));
});

test('an audit is only shown: nothing on the page changes the document', () => {
  open(reportPages.audit);
  expect(document.body.textContent).toContain('nothing but your notes can be changed here');
  expect(all('#choose, a[href="#choose"], .elsewhere')).toEqual([]);
});

test('an audit leads back to what is watched', () => {
  let closed = 0;
  open(reportPages.audit, { ...noReportActions, closeAudit: () => void closed++ });
  all('.audit button')[0]?.click();
  expect(closed).toBe(1);
});

test('at rest all words that declare something are marked, and none is highlighted', () => {
  open(reportPages.report);
  expect(all('mark')).toHaveLength(5 * 4 + 1);
  expect(highlighted()).toEqual([]);
});

test('a declaration that is pressed highlights its words and no others, and says so', () => {
  open(reportPages.report);
  press('csrftoken');
  expect(highlighted()).toEqual(CSRFTOKEN);
  expect(pressed()).toEqual(['csrftoken']);
  expect(announced()).toBe('The words that declare csrftoken are highlighted in the text.');
});

test('pressed again, it highlights nothing', () => {
  open(reportPages.report);
  press('csrftoken');
  press('csrftoken');
  expect([highlighted(), pressed(), announced()]).toEqual([[], [], '']);
});

test('a row that names no cookie has its words too', () => {
  open(reportPages.report);
  press('Names no cookie');
  expect(highlighted()).toEqual(['Town', '–', 'Map: keeps the last place that was looked at.', '1 day']);
});

test('words in the text lead to their declaration, and take the focus there', () => {
  open(reportPages.report);
  follow('Security');
  expect(highlighted()).toEqual(CSRFTOKEN);
  expect(document.activeElement?.querySelector('.name')?.textContent).toBe('csrftoken');
});

test('words that two declarations share lead to one, then to the other', () => {
  open(reportPages.report);
  follow('Matomo');
  expect(pressed()).toEqual(['_pk_id.*']);
  follow('Matomo');
  expect(pressed()).toEqual(['_pk_ses.*']);
});

test('only highlighted words are a stop of the Tab key', () => {
  open(reportPages.report);
  press('csrftoken');
  expect(all('mark a[tabindex="0"]').map((link) => link.textContent)).toEqual(CSRFTOKEN);
});

test('what is chosen stays so when the report comes anew, and goes with the document', () => {
  open(reportPages.report);
  press('csrftoken');
  const { report } = reportPages.report;
  open({ ...reportPages.report, report: { ...report, watch: { ...report.watch, to: 0 } } });
  expect(pressed()).toEqual(['csrftoken']);
  open({ ...reportPages.report, report: { ...report, policy: { ...report.policy, readAt: 0 } } as typeof report });
  expect(pressed()).toEqual([]);
});

const drag = (type: string, files: readonly File[], types: readonly string[] = ['Files']) => {
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
    dataTransfer: { files, types },
    relatedTarget: null,
  });
  act(() => {
    document.body.dispatchEvent(event);
  });
  return event.defaultPrevented;
};

test('a file may be dropped anywhere, and the page shows that it may', () => {
  const chosen: string[] = [];
  open(reportPages.report, {
    ...noReportActions,
    chooseFile: (files) => chosen.push(...files.map(({ name }) => name)),
  });
  expect(drag('dragover', [])).toBe(true);
  expect(all('.drop-here')).toHaveLength(1);
  drag('dragleave', []);
  expect(all('.drop-here')).toHaveLength(0);
  drag('dragover', []);
  drag('drop', [new File(['text'], 'policy.txt')]);
  expect(all('.drop-here')).toHaveLength(0);
  expect(chosen).toEqual(['policy.txt']);
});

test('what is dragged and is no file is left to the browser', () => {
  open(reportPages.report);
  expect(drag('dragover', [], ['text/plain'])).toBe(false);
  expect(all('.drop-here')).toHaveLength(0);
});

test('each open page can be chosen', () => {
  const chosen: number[] = [];
  open(reportPages.report, { ...noReportActions, choosePage: (tabId) => chosen.push(tabId) });
  for (const button of all('.pages button')) act(() => button.click());
  expect(chosen).toEqual([4, 9]);
});

test('what went wrong is said until it is dismissed', () => {
  let dismissed = 0;
  open(reportPages['file-failed'], { ...noReportActions, dismiss: () => dismissed++ });
  act(() => all('.choice button')[0]?.click());
  expect(dismissed).toBe(1);
});
