// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PanelActions } from '../../devtools/model/state.ts';
import { Panel } from '../../devtools/views/panel.tsx';
import { noPanelActions, panelStates } from '../fixtures/panel-states.ts';
import { en } from '../messages/speech.ts';

function open(name: keyof typeof panelStates, given: Partial<PanelActions> = {}): void {
  const [state, untouched] = panelStates[name];
  const show = (settings: typeof untouched) => {
    const actions: PanelActions = { ...noPanelActions, ...given, change: (next) => show(next as typeof untouched) };
    render(<Panel state={state} settings={settings} actions={actions} messages={en} />, document.body);
  };
  act(() => show(untouched));
}

const one = (selector: string) => document.querySelector<HTMLElement>(selector);
const table = () => one('[role=grid]');
const active = () => one('tr[aria-selected=true] code')?.textContent ?? one('tr[aria-selected=true]')?.textContent;
const details = () => one('aside h2')?.textContent;
const names = () => [...document.querySelectorAll('tbody code')].map((code) => code.textContent);
const key = (name: string, target: HTMLElement | null = table()) =>
  act(() => {
    target?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });
const press = (label: string) =>
  act(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click());

beforeEach(() => act(() => render(null, document.body)));

describe('by keys', () => {
  test('rows are gone through, opened and left', async () => {
    open('events');
    await key('ArrowUp'); // from nowhere: to the newest
    await key('ArrowUp');
    expect(active()).toBe('theme');
    expect(one(`#${table()?.getAttribute('aria-activedescendant')}`)?.textContent).toContain('theme');
    await key('Enter');
    expect(details()).toContain('theme changed');
    await key('ArrowUp');
    expect(details()).toContain('sessionid renewed');
    await key('Escape');
    expect(details()).toBeUndefined();
    expect(document.activeElement).toBe(table());
    await key('Home');
    expect(active()).toBe('django_language');
    await key('PageDown');
    expect(active()).toContain('too fast');
  });

  test('a slash goes to the filter, Escape empties it', async () => {
    open('filtered');
    await key('/');
    expect(document.activeElement).toBe(one('input[type=search]'));
    await key('Escape', one('input[type=search]'));
    expect(names()).toContain('sessionid');
  });
});

test('a cookie is followed from its row, and Escape shows all again', async () => {
  open('changed');
  await press('Follow this cookie');
  expect(new Set(names())).toEqual(new Set(['theme']));
  await key('Escape'); // the details
  await key('Escape');
  expect(names()).toContain('sessionid');
});

test('cleared rows go; paused ones stay', async () => {
  open('events');
  await press('Clear');
  expect(names()).toEqual([]);
  open('paused');
  expect(one('header button')?.getAttribute('aria-pressed')).toBe('true');
  expect(names()).toHaveLength(5);
});

test('an event is left out by its switch, and shown again', async () => {
  open('events');
  await press('refused');
  expect(names()).not.toContain('map_session');
  await press('refused');
  expect(names()).toContain('map_session');
});

describe('a source', () => {
  const copies = () => {
    const copy = vi.fn(async (_text: string) => true);
    return { copy, texts: () => copy.mock.calls.flat() };
  };

  test('is opened where the browser can', async () => {
    const { copy, texts } = copies();
    const openSource = vi.fn(async () => true);
    open('refused', { copy, openSource });
    await press('Open source');
    expect(openSource).toHaveBeenCalledOnce();
    expect(texts()).toEqual([]);
  });

  test('is copied as a place where the browser does not find it', async () => {
    const { copy, texts } = copies();
    open('refused', { copy, openSource: async () => false });
    await press('Open source');
    await vi.waitFor(() => expect(texts()).toEqual(['https://maps.example.org/embed/']));
    await vi.waitFor(() => expect(one('[role=status]')?.textContent).toBe('Copied.'));
  });

  test('is not offered where the browser has no such thing', () => {
    open('refused', { openSource: null });
    expect(document.body.textContent).not.toContain('Open source');
    expect(document.body.textContent).toContain('Copy address and line');
  });
});
