import { renderToString } from 'preact-render-to-string';
import { describe, expect, test, vi } from 'vitest';
import { Panel } from '../../devtools/views/panel.tsx';
import { noPanelActions, panelStates } from '../fixtures/panel-states.ts';
import { en, fr } from '../messages/speech.ts';
import { seenText } from '../seen-text.ts';

vi.stubEnv('TZ', 'UTC');

const html = (name: keyof typeof panelStates, messages = en) => {
  const [state, settings] = panelStates[name];
  return renderToString(<Panel state={state} settings={settings} actions={noPanelActions} messages={messages} />);
};
const text = (name: keyof typeof panelStates, messages = en) => seenText(html(name, messages));
const NAMES = Object.keys(panelStates) as readonly (keyof typeof panelStates)[];

describe.each([
  { locale: 'en', messages: en },
  { locale: 'fr', messages: fr },
])('in $locale', ({ messages }) => {
  test.each(NAMES)('the screen "%s" has one title, and no gap in its sentences', (name) => {
    expect(html(name, messages).match(/<h1/g)).toHaveLength(1);
    expect(text(name, messages)).not.toMatch(/\$\d|undefined|\[object|NaN/);
  });
});

test.each([
  { name: 'no-access', says: 'This page is not looked at. On a portal, press' },
  { name: 'no-access', says: 'give access there. Try again' },
  { name: 'empty', says: 'Nothing yet.' },
  { name: 'filtered', says: 'No event fits the filter.' },
  { name: 'events', says: '0.204 s sessionid set 14 days · Secure · HttpOnly · SameSite=Lax / 200 page' },
  { name: 'events', says: '0.890 s _pk_id.1.1fff set 393 days · SameSite=Lax probably /static/matomo.js, line 12 /' },
  { name: 'events', says: '7.991 s Choice: Refused: Matomo.' },
  { name: 'events', says: 'theme changed Max-Age: 1 year → 1 day · SameSite: not set → Lax not seen' },
  { name: 'events', says: 'sessionid renewed Expires → 2026-01-29 09:00:20Z' },
  { name: 'events', says: '12 of 12 shown' },
  { name: 'last visit', says: '2 of 12 shown' },
  { name: 'changed', says: 'SameSite not set Lax' },
  { name: 'refused', says: 'Asked for map_session=…; Path=/; HttpOnly; SameSite=None' },
  { name: 'followed', says: 'All events of theme' },
  { name: 'failed', says: 'Extension context invalidated. Try again' },
] as const)('"$name" says: $says', ({ name, says }) => expect(text(name)).toContain(says));

test('of thousands of rows a screenful is there, and their number is told', () => {
  expect(html('many').match(/<tr/g)?.length).toBeLessThan(60);
  expect(html('many')).toContain('aria-rowcount="5002"');
});
