import { render } from 'preact';
import { browser } from '../src/browser/browser.ts';
import { browserMessages } from '../src/browser/browser-messages.ts';
import { type GrantedHost, grantedHosts, hostingDomains } from '../src/browser/granted-hosts.ts';
import type { OptionsActions, OptionsState } from './model/state.ts';
import { OptionsPage } from './views/options-page.tsx';

const messages = browserMessages();
let removed: string | null = null;

const show = (state: OptionsState): void =>
  render(<OptionsPage state={state} actions={actions} messages={messages} />, document.body);

const actions: OptionsActions = { remove: (host) => void remove(host).catch(fail) };

async function paint(): Promise<void> {
  show({ kind: 'hosts', granted: await grantedHosts(), hosting: hostingDomains(), removed });
}

/** Takes back one host at a time: in Chromium, a pattern for all of them would take those of the extension too. */
async function remove({ host, origins }: GrantedHost): Promise<void> {
  if (!(await browser.permissions.remove({ origins: [...origins] }))) return;
  removed = host;
  await paint();
  document.querySelector<HTMLElement>('h2')?.focus(); // the button that had the focus is gone
}

function fail(error: unknown): void {
  show({ kind: 'failed', what: error instanceof Error ? error.message : String(error) });
}

async function main(): Promise<void> {
  document.documentElement.lang = messages.locale;
  document.title = `${messages.t('options_title')} – ${document.title}`;
  browser.permissions.onAdded.addListener(() => void paint().catch(fail));
  browser.permissions.onRemoved.addListener(() => void paint().catch(fail));
  await paint();
}

main().catch(fail);
