// Every state of the popup from fixtures, without an extension.
//   /                                        all states, each in a frame of its own
//   /?state=drifting&locale=fr&theme=dark    one state alone; &open=2 opens its first two rows
import { render } from 'preact';
import en from '../../_locales/en/messages.json';
import fr from '../../_locales/fr/messages.json';
import { Popup } from '../../popup/views/popup.tsx';
import type { Words } from '../../src/words/translate.ts';
import { wordsFromMessages } from '../../src/words/words-from-messages.ts';
import { noActions, states } from '../fixtures/reports.ts';
import { Gallery } from './gallery.tsx';

const LANGUAGES: Readonly<Record<string, Words>> = {
  en: wordsFromMessages(en, 'en'),
  fr: wordsFromMessages(fr, 'fr'),
};

const query = new URLSearchParams(location.search);
const root = document.body;
const words = LANGUAGES[query.get('locale') ?? 'en'] ?? wordsFromMessages(en, 'en');
const state = Object.entries(states).find(([name]) => name === query.get('state'));
document.documentElement.style.colorScheme = query.get('theme') ?? 'light dark';
if (state) {
  document.documentElement.lang = words.locale;
  render(<Popup state={state[1]} actions={noActions} words={words} />, root);
  const rows = [...document.querySelectorAll<HTMLElement>('.row h3 button')];
  for (const row of rows.slice(0, Number(query.get('open') ?? 0))) row.click();
} else {
  root.style.inlineSize = 'auto';
  render(<Gallery names={Object.keys(states)} locales={Object.keys(LANGUAGES)} />, root);
}
