// Every state of popup, report, options page, panel and welcome from fixtures, without an extension.
//   /                                        all states, each in a frame of its own
//   /?state=drifting&locale=fr&theme=dark    one state of the popup alone; &open=2 opens its first two rows
//   /?page=report&state=report               one state of the report page; &tab=policy turns to that tab, &open=2 presses its second declaration
//   /?page=options&state=granted             one state of the options page
//   /?page=welcome&state=granted             one state of the page after an installation
//   /?page=panel&state=changed               one state of the panel in the developer tools
import { render } from 'preact';
import ca from '../../_locales/ca/messages.json';
import de from '../../_locales/de/messages.json';
import en from '../../_locales/en/messages.json';
import es from '../../_locales/es/messages.json';
import fr from '../../_locales/fr/messages.json';
import it from '../../_locales/it/messages.json';
import nl from '../../_locales/nl/messages.json';
import pt from '../../_locales/pt/messages.json';
import type { Settings } from '../../devtools/model/settings.ts';
import { Panel } from '../../devtools/views/panel.tsx';
import { OptionsPage } from '../../options/views/options-page.tsx';
import { Access } from '../../popup/views/access.tsx';
import { ReportPage } from '../../report/views/report-page.tsx';
import { withAbsoluteTimes } from '../../src/messages/absolute-times.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { messagesFromFile } from '../../src/messages/messages-from-file.ts';
import { WelcomePage } from '../../welcome/views/welcome-page.tsx';
import { deferredOf } from '../fixtures/desks.ts';
import { noOptionsActions, optionsPages } from '../fixtures/options-pages.ts';
import { noPanelActions, panelStates } from '../fixtures/panel-states.ts';
import { noReportActions, reportPages } from '../fixtures/report-pages.ts';
import { accessStates, noAccessActions, states } from '../fixtures/reports.ts';
import { welcomeStates } from '../fixtures/welcome-states.ts';
import { mount } from '../popup/mount.tsx';
import { Gallery } from './gallery.tsx';

const LANGUAGES: Readonly<Record<string, Messages>> = {
  ca: messagesFromFile(ca, 'ca'),
  de: messagesFromFile(de, 'de'),
  en: messagesFromFile(en, 'en'),
  es: messagesFromFile(es, 'es'),
  fr: messagesFromFile(fr, 'fr'),
  it: messagesFromFile(it, 'it'),
  nl: messagesFromFile(nl, 'nl'),
  pt: messagesFromFile(pt, 'pt-PT'),
};

const root = document.body;
const isPopup = (name: string): name is keyof typeof states => Object.hasOwn(states, name);
const isReportPage = (name: string): name is keyof typeof reportPages => Object.hasOwn(reportPages, name);

/** Shows the state that an address asks for, in place of the last. */
function show(search: string): void {
  render(null, root);
  const query = new URLSearchParams(search);
  const messages = LANGUAGES[query.get('locale') ?? 'en'] ?? messagesFromFile(en, 'en');
  const page = query.get('page') ?? 'popup';
  const isAsked = ([name]: readonly [string, unknown]) => name === query.get('state');
  const access = Object.entries(accessStates).find(isAsked);
  const asked = query.get('state') ?? '';
  const popup = page === 'popup' && isPopup(asked) && states[asked];
  const report = page === 'report' && isReportPage(asked) && reportPages[asked]; // made when it is asked for
  const options = Object.entries(optionsPages).find(isAsked);
  const panel = Object.entries(panelStates).find(isAsked);
  const welcome = Object.entries(welcomeStates).find(isAsked);
  const opened = Number(query.get('open') ?? 0);

  document.documentElement.style.colorScheme = query.get('theme') ?? 'light dark';
  document.documentElement.lang = messages.locale;
  if (report) {
    const kept = withAbsoluteTimes(messages);
    render(
      <ReportPage
        state={report}
        deferred={deferredOf(asked, { messages: kept })}
        actions={noReportActions}
        messages={kept}
      />,
      root,
    );
    document.getElementById(`tab-${query.get('tab')}`)?.click();
    document.querySelectorAll<HTMLElement>('button.declaration')[opened - 1]?.click();
  } else if (page === 'options' && options) {
    render(<OptionsPage state={options[1]} actions={noOptionsActions} messages={messages} />, root);
  } else if (page === 'welcome' && welcome) {
    render(<WelcomePage state={welcome[1]} onAskForAccess={() => undefined} messages={messages} />, root);
  } else if (page === 'panel' && panel) {
    const [, [state, untouched]] = panel;
    let settings: Settings = untouched;
    const draw = () => render(<Panel state={state} settings={settings} actions={actions} messages={messages} />, root);
    const change = (next: Settings) => {
      settings = next;
      draw();
    };
    const actions = { ...noPanelActions, change };
    draw();
  } else if (page === 'popup' && access) {
    render(<Access state={access[1]} actions={noAccessActions} messages={messages} />, root);
  } else if (popup) {
    mount(popup, messages);
    const rows = [...document.querySelectorAll<HTMLElement>('.row h3 button')];
    for (const row of rows.slice(0, opened)) row.click();
  } else {
    root.style.inlineSize = 'auto';
    const pages = {
      popup: [...Object.keys(states), ...Object.keys(accessStates)],
      report: Object.keys(reportPages),
      options: Object.keys(optionsPages),
      panel: Object.keys(panelStates),
      welcome: Object.keys(welcomeStates),
    };
    render(<Gallery pages={pages} locales={Object.keys(LANGUAGES)} />, root);
  }
}

const surface = new URLSearchParams(location.search).get('page') ?? 'popup';
for (const link of document.querySelectorAll('link')) link.href = `${surface}.css`;
show(location.search);
// For tests, which look at hundreds of states of a surface: to load the page takes longer than to look at most.
Object.assign(globalThis, { show });
