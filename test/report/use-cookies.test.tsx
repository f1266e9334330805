// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { NO_SETUP } from '../../report/model/columns.ts';
import type { DeskActions } from '../../report/model/desk.ts';
import type { ReportActions, ReportState } from '../../report/model/state.ts';
import { ReportPage } from '../../report/views/report-page.tsx';
import type { ColumnSetup } from '../../src/browser/column-setup.ts';
import type { Cookie } from '../../src/core/cookie/cookie.ts';
import { withNote } from '../../src/core/export/notes.ts';
import type { ReportedCookie } from '../../src/core/inspection/report.ts';
import { deferredOf, noDeskActions } from '../fixtures/desks.ts';
import { noReportActions, reportPages } from '../fixtures/report-pages.ts';
import { en } from '../messages/speech.ts';

const open = (
  state: ReportState,
  {
    setup = NO_SETUP,
    actions = {},
    note = noReportActions.note,
  }: { setup?: ColumnSetup; actions?: Partial<DeskActions>; note?: ReportActions['note'] } = {},
) =>
  act(() =>
    render(
      <ReportPage
        state={state}
        deferred={deferredOf('', { messages: en, actions: { ...noDeskActions, ...actions }, columns: setup })}
        actions={{ ...noReportActions, note }}
        messages={en}
      />,
      document.body,
    ),
  );
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map(({ textContent }) => textContent);
const click = (element: HTMLElement | undefined) => act(() => element?.click());

/** The names of the cookies that are drawn. */
const listed = () => texts('.cookie-table .name');
const selected = () => texts('.cookie-table [aria-selected="true"] .name');
const detailed = () => texts('.cookie-detail h3');
const told = () => texts('.cookie-tools [role=status]');
const heads = () => texts('.cookie-table thead th');
const sorted = () => all('[aria-sort]').map((head) => [head.textContent, head.getAttribute('aria-sort')]);
const headOf = (title: string) => all('.cookie-table thead button').find(({ textContent }) => textContent === title);

const ask = (label: string, value: string) => {
  const field = all('.cookie-filter label').find(({ textContent }) => textContent?.startsWith(label));
  const input = field?.querySelector<HTMLInputElement>('input, select');
  act(() => {
    if (input) input.value = value;
    input?.dispatchEvent(new Event(input.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
};
const key = (name: string, target = all('.cookie-table')[0]) => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  act(() => {
    target?.dispatchEvent(event);
  });
  return event.defaultPrevented;
};

beforeEach(() => {
  act(() => render(null, document.body));
});

const chip = (words: string) => all('.chips button').find(({ textContent }) => textContent?.trim() === words);

test('the table is searched and filtered, and says how many it shows', () => {
  open(reportPages.report);
  expect(listed()).toEqual(['portal_visit_ref', 'sessionid', 'csrftoken']);
  click(chip('1 Differs from the policy'));
  expect([listed(), told()]).toEqual([['sessionid'], ['1 of 3 shown']]);
  ask('Search', 'csrf');
  expect([listed(), told(), detailed()]).toEqual([[], ['No cookie fits.'], []]);
  click(chip('1 Differs from the policy'));
  expect(listed()).toEqual(['csrftoken']);
});

test('the answer’s numbers show their own cookies in the table, from whatever part', () => {
  open(reportPages['run-stopped']);
  expect(texts('.chips button').map((words) => words?.trim())).toEqual([
    '1 Not in the policy',
    '1 Against your choice',
    '3 As declared',
    '4 before a choice',
    '5 after refusal',
    '– after acceptance',
  ]);
  click(all('#tab-timeline')[0]);
  click(chip('4 before a choice'));
  expect([shown(), chip('4 before a choice')?.getAttribute('aria-pressed')]).toEqual([['part-cookies'], 'true']);
  expect(listed()).not.toContain('cookies_preferences');
  click(chip('3 As declared'));
  expect(told()).toEqual(['2 of 5 shown']);
  expect(chip('– after acceptance')?.hasAttribute('disabled')).toBe(true);
});

test('a number that came to nothing meanwhile can still be pressed again', () => {
  open(reportPages.report);
  click(chip('1 Differs from the policy'));
  open({ ...reportPages.report, report: reportPages['run-stopped'].report });
  expect([listed(), told()]).toEqual([[], ['No cookie fits.']]);
  click(chip('0 Differs from the policy'));
  expect(listed()).toHaveLength(5);
});

test('a line of the timeline leads to its cookie in the table, also to one that a filter left out', () => {
  open(reportPages.report);
  click(chip('1 Not in the policy'));
  click(all('#tab-timeline')[0]);
  const line = all('.chart button').find(({ textContent }) => textContent === 'csrftoken');
  click(line);
  expect([shown(), selected(), detailed()]).toEqual([['part-cookies'], ['csrftoken'], ['csrftoken']]);
  expect(listed()).toHaveLength(3);
  expect(document.activeElement).toBe(all('.cookie-table')[0]);
});

describe('a column is made wider', () => {
  const watched = () => {
    const kept: ColumnSetup[] = [];
    open(reportPages.report, { actions: { setUpColumns: (setup) => void kept.push(setup) } });
    for (const head of all('.cookie-table thead th')) head.getBoundingClientRect = () => new DOMRect(0, 0, 100, 24);
    return kept;
  };
  const others = {
    name: 100,
    lifetime: 100,
    domain: 100,
    party: 100,
    setter: 100,
    category: 100,
    set: 100,
    before: 100,
  };

  test.each([
    { keys: 'ArrowRight', status: 116 },
    { keys: 'ArrowLeft', status: 84 },
  ])('or narrower by keys: Shift with $keys', ({ keys, status }) => {
    const kept = watched();
    const event = new KeyboardEvent('keydown', { key: keys, shiftKey: true, bubbles: true, cancelable: true });
    act(() => void headOf('Status')?.dispatchEvent(event));
    expect([event.defaultPrevented, kept]).toEqual([true, [{ hidden: null, widths: { ...others, status } }]]);
    key('ArrowRight', headOf('Status'));
    expect(kept).toHaveLength(1);
  });

  test.each([
    { by: 30, status: 130 },
    { by: -500, status: 48 },
  ])('by its edge: $by px', ({ by, status }) => {
    const kept = watched();
    const grip = all('.cookie-table .grip')[1];
    if (!grip) throw new Error('There is no edge');
    grip.setPointerCapture = () => undefined;
    const tell = (type: string, clientX: number) =>
      act(() => void grip.dispatchEvent(new PointerEvent(type, { clientX, bubbles: true })));
    tell('pointerdown', 200);
    tell('pointermove', 200 + by);
    expect([kept, all('.cookie-table col')[1]?.style.inlineSize]).toEqual([[], `${status}px`]);
    tell('lostpointercapture', 0);
    tell('pointermove', 900);
    expect(kept).toEqual([{ hidden: null, widths: { ...others, status } }]);
  });

  test('and all are as wide as at first again', () => {
    const kept: ColumnSetup[] = [];
    const setup = { hidden: null, widths: { status: 300 } };
    open(reportPages.report, { setup, actions: { setUpColumns: (next) => void kept.push(next) } });
    expect(all('.cookie-table col')[1]?.style.inlineSize).toBe('300px');
    click(all('.column-choice button')[0]);
    expect(kept).toEqual([NO_SETUP]);
  });
});

test('the head of a column sorts by it, and pressed again the other way round', () => {
  open(reportPages.report);
  expect(sorted()).toEqual([['Status', 'ascending']]);
  click(headOf('Cookie'));
  expect([listed(), sorted()]).toEqual([['csrftoken', 'portal_visit_ref', 'sessionid'], [['Cookie', 'ascending']]]);
  click(headOf('Cookie'));
  expect([listed(), sorted()]).toEqual([['sessionid', 'portal_visit_ref', 'csrftoken'], [['Cookie', 'descending']]]);
});

test('the gravest cookie is selected at first, and stays so when the order changes', () => {
  open(reportPages.report);
  expect([selected(), detailed()]).toEqual([['portal_visit_ref'], ['portal_visit_ref']]);
  click(headOf('Cookie'));
  expect([selected(), detailed()]).toEqual([['portal_visit_ref'], ['portal_visit_ref']]);
});

test('a row that is pressed shows all that is known of its cookie', () => {
  open(reportPages.drifting);
  click(all('.cookie-table tbody tr')[1]);
  expect([selected(), detailed()]).toEqual([['sessionid'], ['sessionid']]);
  const [detail] = texts('.cookie-detail');
  expect(detail).toContain('Stays 90 days; the policy says “2 weeks”.');
  expect(detail).toContain('Set by the response of /login/ (302)');
  expect(detail).toContain('sessionid=…; Path=/; Max-Age=7776000; Secure; HttpOnly');
});

test('what is selected comes back when a filter that left it out goes', () => {
  open(reportPages.report);
  click(all('.cookie-table tbody tr')[1]);
  ask('Search', 'csrf');
  expect(detailed()).toEqual(['csrftoken']);
  ask('Search', '');
  expect(detailed()).toEqual(['sessionid']);
});

test('arrows, Home and End move the selection; the table points at its row, and keeps the focus', () => {
  open(reportPages.report);
  const [table] = all('.cookie-table');
  table?.focus();
  const pointed = () => document.getElementById(table?.getAttribute('aria-activedescendant') ?? '')?.textContent;
  expect(key('ArrowDown')).toBe(true);
  expect(selected()).toEqual(['sessionid']);
  expect(pointed()).toContain('sessionid');
  key('End');
  expect(selected()).toEqual(['csrftoken']);
  key('ArrowDown');
  expect(selected()).toEqual(['csrftoken']);
  key('Home');
  expect(selected()).toEqual(['portal_visit_ref']);
  expect(document.activeElement).toBe(table);
});

test.each(['Enter', ' '])('"%s" goes on to the details, and Escape back to the table', (name) => {
  open(reportPages.report);
  key('ArrowDown');
  expect(key(name)).toBe(true);
  expect(document.activeElement?.textContent).toBe('sessionid');
  key('Escape', document.activeElement as HTMLElement);
  expect(document.activeElement).toBe(all('.cookie-table')[0]);
});

test('keys on the head of a column are that button’s own', () => {
  open(reportPages.report);
  expect(key('Enter', headOf('Cookie'))).toBe(false);
  expect(key('ArrowDown', headOf('Cookie'))).toBe(false);
  expect(selected()).toEqual(['portal_visit_ref']);
});

test('of thousands of cookies those in sight are drawn', () => {
  open(reportPages['many-cookies']);
  expect(listed().length).toBeLessThan(60);
  expect(all('.cookie-table')[0]?.getAttribute('aria-rowcount')).toBe('3001');
  ask('Search', 'visit_2999');
  expect(listed()).toEqual(['visit_2999']);
});

test('phases that came are columns', () => {
  open(reportPages['run-stopped']);
  expect(heads()).toContain('before a choice');
  expect(heads()).not.toContain('after acceptance');
  const row = all('.cookie-table tbody tr').find(({ textContent }) => textContent?.includes('cookies_preferences'));
  expect(row?.textContent).toContain('–✓');
});

test('the reader chooses the columns', () => {
  const kept: unknown[] = [];
  const actions = { setUpColumns: ({ hidden }: ColumnSetup) => void kept.push(hidden) };
  open(reportPages.report, { setup: { ...NO_SETUP, hidden: ['domain', 'set'] }, actions });
  expect(heads()).toEqual(['Cookie', 'Status', 'Lifetime', 'Party', 'Set by', 'For', 'before a choice']);
  const box = (title: string) =>
    all('.column-choice label')
      .find(({ textContent }) => textContent?.trim() === title)
      ?.querySelector('input') ?? undefined;
  expect(box('Domain')?.checked).toBe(false);
  click(box('Domain'));
  click(box('Party'));
  click(all('.column-choice button')[0]);
  expect(kept).toEqual([['set'], ['domain', 'party', 'set'], null]);
});

const tabs = () =>
  all('[role=tab]').map((tab) => [tab.textContent?.trim(), tab.getAttribute('aria-selected'), tab.tabIndex]);
const shown = () => all('[role=tabpanel]:not([hidden])').map(({ id }) => id);

test('a part is shown at a time; arrows turn to the next, and round', () => {
  open(reportPages.report);
  expect([tabs(), shown()]).toEqual([
    [
      ['Cookies 3', 'true', 0],
      ['Timeline', 'false', -1],
      ['Findings', 'false', -1],
      ['Policy text', 'false', -1],
      ['Pages 1', 'false', -1],
    ],
    ['part-cookies'],
  ]);
  const [first] = all('[role=tab]');
  first?.focus();
  key('ArrowRight', first);
  expect(shown()).toEqual(['part-timeline']);
  expect(document.activeElement?.id).toBe('tab-timeline');
  key('End', all('[role=tab]')[1]);
  key('ArrowRight', all('[role=tab]').at(-1));
  expect(shown()).toEqual(['part-cookies']);
  key('ArrowLeft', first);
  expect(shown()).toEqual(['part-pages']);
});

test('what the browser finds in another part turns to it', () => {
  open(reportPages.drifting);
  act(() => {
    all('#part-storage')[0]?.dispatchEvent(new Event('beforematch'));
  });
  expect(shown()).toEqual(['part-storage']);
});

test('the policy’s words on a cookie are shown in its text, and have the focus there', () => {
  open(reportPages.report);
  const show = () => click(all('.cookie-detail button').find(({ textContent }) => textContent === 'Show in the text'));
  expect(all('.cookie-detail blockquote')).toEqual([]); // no words on the gravest one
  key('ArrowDown');
  show();
  expect(shown()).toEqual(['part-policy']);
  expect(texts('mark.chosen')).toContain('2 weeks');
  expect(document.activeElement?.closest('mark.chosen')).not.toBeNull();
});

test('a note is kept once it is written, and stays while the report comes anew', () => {
  const noted: (readonly [string, string])[] = [];
  const note = (cookie: Cookie, text: string) => void noted.push([cookie.name, text]);
  open(reportPages.report, { note });
  const field = () => all('.cookie-detail textarea')[0] as HTMLTextAreaElement;
  const write = (text: string, event: string) =>
    act(() => {
      field().value = text;
      field().dispatchEvent(new Event(event, { bubbles: true }));
    });
  write('Asked on', 'input');
  const { report } = reportPages.report;
  open({ ...reportPages.report, report: { ...report, watch: { ...report.watch, to: 0 } } }, { note });
  expect([field().value, noted]).toEqual(['Asked on', []]);
  write('Asked on Monday', 'change');
  expect(noted).toEqual([['portal_visit_ref', 'Asked on Monday']]);
  key('ArrowDown');
  expect(field().value).toBe('');
});

test('a note of an audit is there, and on paper', () => {
  open(reportPages.noted);
  const field = all('.cookie-detail textarea')[0] as HTMLTextAreaElement;
  expect(field.value).toBe('Asked the owner on Monday.');
  act(() => {
    window.dispatchEvent(new Event('beforeprint'));
  });
  expect(texts('.printed .page-words')).toContain('Asked the owner on Monday.');
  expect(all('.printed textarea')).toEqual([]);
});

test('on paper all cookies are open, and the table comes back after it', () => {
  open(reportPages.report);
  key('ArrowDown');
  act(() => {
    window.dispatchEvent(new Event('beforeprint'));
  });
  expect(texts('.printed h3')).toEqual(['portal_visit_ref', 'sessionid', 'csrftoken']);
  act(() => {
    window.dispatchEvent(new Event('afterprint'));
  });
  expect(all('.printed')).toEqual([]);
  expect(detailed()).toEqual(['sessionid']);
});

test('an audit that is opened brings its own notes on the same cookies', () => {
  const { report, notes } = reportPages.report;
  open({ ...reportPages.report, notes: {} });
  const [{ cookie }] = report.cookies as [ReportedCookie];
  open({ ...reportPages.report, notes: withNote(notes, cookie, 'Of the audit') });
  expect(all('.cookie-detail textarea').map((field) => (field as HTMLTextAreaElement).value)).toEqual(['Of the audit']);
});
