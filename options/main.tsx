import { render } from 'preact';
import { browser } from '../src/browser/browser.ts';
import { browserMessages } from '../src/browser/browser-messages.ts';
import { type GrantedHost, grantedHosts, type HostingDomain, hostingDomains } from '../src/browser/granted-hosts.ts';
import { language } from '../src/browser/language.ts';
import { ask } from '../src/browser/message.ts';
import { readWatches, WATCHES } from '../src/browser/watch.ts';
import type { Done, OptionsActions, OptionsState } from './model/state.ts';
import { OptionsPage } from './views/options-page.tsx';

const messages = browserMessages();
let done: Done | null = null;
let isAskedToClear = false;

const show = (state: OptionsState): void =>
  render(<OptionsPage state={state} actions={actions} messages={messages} />, document.body);

const actions: OptionsActions = {
  remove: (host) => void remove(host).catch(fail),
  giveBack: (domain) => void giveBack(domain).catch(fail),
  askToClear(isAsked) {
    isAskedToClear = isAsked;
    paint().then(focusQuestion).catch(fail);
  },
  clear: () => void clear().catch(fail),
};

async function paint(): Promise<void> {
  const [granted, hosting, watches] = await Promise.all([grantedHosts(), hostingDomains(), readWatches()]);
  const kept = [...new Set(Object.values(watches).map(({ host }) => host))].sort();
  const { version } = browser.runtime.getManifest();
  show({ kind: 'hosts', granted, hosting, kept, isAskedToClear, policyLanguage: language(), version, done });
}

/** Takes back one host at a time: in Chromium, a pattern for all of them would take those of the extension too. */
async function remove({ host, origins }: GrantedHost): Promise<void> {
  if (!(await browser.permissions.remove({ origins: [...origins] }))) return;
  await say({ kind: 'removed', host });
}

/** Called in a click, before anything is awaited: else the browser does not ask. */
async function giveBack({ origin }: HostingDomain): Promise<void> {
  await browser.permissions.request({ origins: [origin] });
  await paint();
}

/** The button that was pressed is gone. */
const focusQuestion = (): void => document.querySelector<HTMLElement>('.question button, .clear')?.focus();

async function clear(): Promise<void> {
  await ask({ kind: 'forget' });
  isAskedToClear = false;
  await say({ kind: 'cleared' });
}

async function say(next: Done): Promise<void> {
  done = next;
  await paint();
  document.querySelector<HTMLElement>('h2')?.focus(); // the button that had the focus is gone
}

function fail(error: unknown): void {
  show({ kind: 'failed', what: error instanceof Error ? error.message : String(error) });
}

async function main(): Promise<void> {
  document.documentElement.lang = messages.locale;
  document.title = `${messages.t('options_title')} – ${document.title}`;
  const paintAgain = () => void paint().catch(fail);
  browser.permissions.onAdded.addListener(paintAgain);
  browser.permissions.onRemoved.addListener(paintAgain);
  browser.storage.onChanged.addListener((changes) => {
    if (WATCHES in changes) paintAgain();
  });
  window.addEventListener('focus', paintAgain); // the browser's own page may have been in front, and tell nothing
  await paint();
}

main().catch(fail);
