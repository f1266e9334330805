// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PopupState } from '../../popup/model/state.ts';
import { deferred, states } from '../fixtures/reports.ts';
import { en } from '../messages/speech.ts';
import { mount } from './mount.tsx';

let showNext: (state: PopupState) => void;
const open = (state: PopupState) =>
  act(() => {
    showNext = mount(state, en);
  });
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const names = () => all('.row .name').map((name) => name.textContent);
const announced = () => document.querySelector('[role=status]')?.textContent;
const click = (selector: string) => act(() => all(selector)[0]?.click());
const press = (key: string) =>
  act(() => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
const search = (value: string) =>
  act(() => {
    for (const field of document.querySelectorAll('input')) {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });

beforeEach(() => {
  act(() => render(null, document.body));
});

test.each([
  { chip: 'undeclared', left: ['portal_visit_ref'] },
  { chip: 'differs', left: ['sessionid'] },
  { chip: 'against-choice', left: ['_pk_id.1.1fff'] },
  { chip: 'as-declared', left: ['cookies_preferences', 'csrftoken'] },
  { chip: 'unobserved', left: ['django_language'] },
])('the switch $chip leaves $left', ({ chip, left }) => {
  open(states.drifting);
  click(`.chip.${chip}`);
  expect(names()).toEqual(left);
  expect(all('.chip[aria-pressed="true"]')).toHaveLength(1);
});

test('a switch pressed again shows all cookies', () => {
  open(states.drifting);
  click('.chip.differs');
  expect(announced()).toBe('1 of 5 shown');
  click('.chip.differs');
  expect(names()).toHaveLength(5);
  expect(announced()).toBe('');
});

test('a count of zero cannot be pressed', () => {
  open(states.faithful);
  expect(all('.chip:disabled').map((chip) => chip.textContent)).toEqual(['0 Unlisted', '0 Differs']);
});

test('a row opens, and Escape closes it and keeps the focus', () => {
  open(states.drifting);
  click('.row button');
  expect(document.querySelector('.row button')?.getAttribute('aria-expanded')).toBe('true');
  expect(all('.details')).toHaveLength(1);
  all('.row button')[0]?.focus();
  press('Escape');
  expect(all('.details')).toHaveLength(0);
  expect(document.activeElement).toBe(all('.row button')[0]);
});

test.each([
  { keys: ['ArrowDown'], at: 1 },
  { keys: ['ArrowDown', 'ArrowDown', 'ArrowUp'], at: 1 },
  { keys: ['ArrowUp'], at: 0 },
  { keys: ['End'], at: 4 },
  { keys: ['End', 'ArrowDown'], at: 4 },
  { keys: ['End', 'Home'], at: 0 },
])('from the first row, $keys lead to row $at', ({ keys, at }) => {
  open(states.drifting);
  const rows = all('.row button');
  rows[0]?.focus();
  keys.forEach(press);
  expect(document.activeElement).toBe(rows[at]);
});

test('Tab stops at one row: the first, or the one that had the focus last', () => {
  const stops = () => all('.row h3 button').map(({ tabIndex }) => tabIndex);
  open(states.drifting);
  expect(stops()).toEqual([0, -1, -1, -1, -1]);
  act(() => all('.row h3 button')[0]?.focus());
  press('ArrowDown');
  expect(stops()).toEqual([-1, 0, -1, -1, -1]);
  act(() => all('.chip')[0]?.focus());
  expect(stops()).toEqual([-1, 0, -1, -1, -1]);
});

test('a row that was never used is no stop when it is the first no more', () => {
  open(states.drifting);
  const { report } = states.drifting;
  act(() => showNext({ ...states.drifting, report: { ...report, cookies: report.cookies.toReversed() } }));
  expect(all('.row h3 button').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1]);
});

test('the slash goes to the search, which finds part of a name', () => {
  open(states.many);
  press('/');
  expect(document.activeElement?.tagName).toBe('INPUT');
  search('TOKEN');
  expect(names()).toEqual(['csrftoken']);
  expect(announced()).toBe('1 of 60 shown');
});

test('a search for nothing there says so', () => {
  open(states.many);
  search('<b>');
  expect(document.body.textContent).toContain('No cookie by that name.');
});

test('Escape steps back: first the search, then the filter', () => {
  open(states.many);
  click('.chip.as-declared');
  search('csrf');
  expect(names()).toEqual(['csrftoken']);
  press('Escape');
  expect(names()).toEqual(['csrftoken', 'sessionid']);
  press('Escape');
  expect(names()).toHaveLength(60);
});

test('a few cookies need no search', () => {
  open(states.drifting);
  expect(all('input')).toHaveLength(0);
});

test('the Set-Cookie line is copied by its button, which says so to the eye and to the ear', async () => {
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (line) => void copied.push(line));
  open(states.drifting);
  click('.row button');
  await act(async () => all('.set-cookie button')[0]?.click());
  expect(copied).toEqual(['portal_visit_ref=…; Path=/; Max-Age=34560000; Secure']);
  expect(all('.set-cookie button')[0]?.textContent).toBe('Copied');
  expect(all('.set-cookie [role=status]')[0]?.textContent).toBe('Copied');
});

describe('with one cookie', () => {
  const { target } = states.drifting;
  const key = states.drifting.report.cookies[0]?.key;
  const button = (words: string) => all('.details button').find(({ textContent }) => textContent === words);
  const pressed = (words: string) => act(async () => button(words)?.click());
  const said = () => all('.held [role=status]').map(({ textContent }) => textContent);

  beforeEach(() => {
    vi.restoreAllMocks();
    open(states.drifting);
    click('.row button');
  });

  test('its value is read when that is asked for, and hidden by a second press', async () => {
    const read = vi.spyOn(deferred.actions, 'readValue').mockResolvedValue('<b>s3cret</b>');
    expect(document.body.textContent).not.toContain('s3cret');
    await pressed('Reveal value');
    expect(read).toHaveBeenCalledExactlyOnceWith(target, key);
    expect(said()).toEqual(['<b>s3cret</b>']);
    await pressed('Hide value');
    expect(said()).toEqual(['']);
  });

  test('its value is hidden when the row is closed', async () => {
    await pressed('Reveal value');
    click('.row button');
    click('.row button');
    expect(said()).toEqual(['']);
  });

  test.each([
    { found: '', says: 'Its value is empty.' },
    { found: null, says: 'The browser does not hold it any more.' },
  ])('of the value $found it says: $says', async ({ found, says }) => {
    vi.spyOn(deferred.actions, 'readValue').mockResolvedValue(found);
    await pressed('Reveal value');
    expect(said()).toEqual([says]);
  });

  test.each([
    { isSet: true, says: 'Set again as it was.' },
    { isSet: false, says: 'The browser refused to set it again.' },
  ])('it is deleted, and by the same button set again: $isSet', async ({ isSet, says }) => {
    const remove = vi.spyOn(deferred.actions, 'deleteCookie');
    vi.spyOn(deferred.actions, 'canSetAgain').mockReturnValue(true);
    const set = vi.spyOn(deferred.actions, 'setAgain').mockResolvedValue(isSet);
    button('Delete this cookie')?.focus();
    await pressed('Delete this cookie');
    expect(remove).toHaveBeenCalledExactlyOnceWith(target, key);
    expect(said()).toEqual(['Deleted. As long as this window is open, you can undo that.']);
    expect(document.activeElement?.textContent).toBe('Undo: set it again');
    expect(button('Reveal value')).toBeUndefined();
    await pressed('Undo: set it again');
    expect(set).toHaveBeenCalledExactlyOnceWith(target, key);
    expect(said()).toEqual([says]);
  });

  test('that it was gone before is said, and nothing can be undone', async () => {
    await pressed('Delete this cookie');
    expect(said()).toEqual(['The browser does not hold it any more.']);
    expect(all('.held button')).toEqual([]);
  });

  test('that it could not be deleted is said', async () => {
    vi.spyOn(deferred.actions, 'deleteCookie').mockResolvedValue(false);
    await pressed('Delete this cookie');
    expect(said()).toEqual(['It could not be deleted: the browser still holds it.']);
  });
});

test('an opened row stays open when the report comes anew', () => {
  open(states.drifting);
  click('.row button');
  const { report } = states.drifting;
  act(() => showNext({ ...states.drifting, report: { ...report, watch: { ...report.watch, to: 0 } } }));
  expect(all('.details')).toHaveLength(1);
});

test('no link of the popup names a portal: the report page is opened by an action', () => {
  const opened = vi.spyOn(deferred.actions, 'openReport');
  open(states.drifting);
  act(() =>
    all('.choices button')
      .find(({ textContent }) => textContent?.includes('file'))
      ?.click(),
  );
  expect(opened).toHaveBeenCalledExactlyOnceWith(states.drifting.target, '#choose');
  expect(all('a[href*="report.html"]')).toEqual([]);
});
