import { render } from 'preact';
import { browser } from '../src/browser/browser.ts';
import { browserMessages } from '../src/browser/browser-messages.ts';
import { hostingDomains } from '../src/browser/granted-hosts.ts';
import { userAgent } from '../src/browser/user-agent.ts';
import type { WelcomeState } from './model/state.ts';
import { WelcomePage } from './views/welcome-page.tsx';

const messages = browserMessages();

let state: WelcomeState = { engine: userAgent()?.engine ?? null, missing: [] };

function show(): void {
  render(<WelcomePage state={state} onAskForAccess={askForAccess} messages={messages} />, document.body);
}

/** Called in a click, and nothing is awaited before: else the browser does not ask. */
function askForAccess(): void {
  browser.permissions.request({ origins: state.missing.map(({ origin }) => origin) }).catch(console.warn);
}

async function lookAgain(): Promise<void> {
  state = { ...state, missing: (await hostingDomains()).filter(({ isGranted }) => !isGranted) };
  show();
}

document.documentElement.lang = messages.locale;
document.title = messages.t('welcome_title');
for (const changed of [browser.permissions.onAdded, browser.permissions.onRemoved])
  changed.addListener(() => void lookAgain().catch(console.warn));
show();
lookAgain().catch(console.warn);
