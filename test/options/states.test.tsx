import { readdirSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../options/model/languages.ts';
import type { OptionsState } from '../../options/model/state.ts';
import { OptionsPage } from '../../options/views/options-page.tsx';
import { noOptionsActions, optionsPages } from '../fixtures/options-pages.ts';
import { en, fr } from '../messages/speech.ts';
import { seenText } from '../seen-text.ts';

const html = (state: OptionsState, messages = en) =>
  renderToString(<OptionsPage state={state} actions={noOptionsActions} messages={messages} />);
const text = (state: OptionsState, messages = en) => seenText(html(state, messages));

describe.each([
  { locale: 'en', messages: en },
  { locale: 'fr', messages: fr },
])('in $locale', ({ messages }) => {
  test.each(Object.entries(optionsPages))('the page "%s" has a title, and one', (_, state) => {
    expect(html(state, messages).match(/<h1/g)).toHaveLength(1);
    expect(text(state, messages)).not.toMatch(/\$\d|undefined|\[object/);
  });
});

test.each([
  { name: 'none', says: 'None so far.' },
  { name: 'none', says: 'Portal Cookie Inspector 1.0.0' },
  { name: 'granted', says: 'donnees.ville-exemple.fr Remove access' },
  { name: 'granted', says: 'Every portal under opendatasoft.com Every portal under huwise.com' },
  { name: 'removed', says: 'Access to donnees.ville-exemple.fr was removed.' },
  { name: 'everywhere', says: 'All sites' },
  { name: 'none', says: 'Nothing is kept now.' },
  { name: 'none', says: 'The extension speaks English.' },
  { name: 'none', says: 'in this language: English.' },
  { name: 'granted', says: 'Kept now, of: donnees.ville-exemple.fr and ppival.opendatasoft.com. Clear everything' },
  { name: 'taken away', says: 'Every portal under opendatasoft.com Access was taken away. Give access' },
  { name: 'asked to clear', says: 'the next visit is watched from zero. Forget it Keep it' },
  { name: 'cleared', says: 'All that was noted is forgotten.' },
  { name: 'failed', says: 'Extension context invalidated' },
] as const)('"$name" says: $says', ({ name, says }) => {
  expect(text(optionsPages[name])).toContain(says);
});

test('the languages are those of _locales', () => expect(LANGUAGES).toEqual(readdirSync('_locales').sort()));

test.each([
  { name: 'none', buttons: 0 },
  { name: 'granted', buttons: 4 },
  { name: 'everywhere', buttons: 0 },
] as const)('"$name" has $buttons buttons', ({ name, buttons }) => {
  expect(html(optionsPages[name]).match(/<button/g) ?? []).toHaveLength(buttons);
});
