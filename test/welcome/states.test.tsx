import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { WelcomePage } from '../../welcome/views/welcome-page.tsx';
import { welcomeStates } from '../fixtures/welcome-states.ts';
import { en, fr } from '../messages/speech.ts';
import { seenText } from '../seen-text.ts';

const text = (name: keyof typeof welcomeStates, messages = en) =>
  seenText(
    renderToString(<WelcomePage state={welcomeStates[name]} onAskForAccess={() => undefined} messages={messages} />),
  );

test.each([
  { name: 'granted', says: 'Portal Cookie Inspector is installed', not: 'Give access' },
  { name: 'granted', says: 'the pin beside the extension’s name', not: 'the gear' },
  { name: 'granted', says: 'Never the value of a cookie', not: 'undefined' },
  { name: 'not granted', says: 'Every portal under huwise.com Give access', not: 'the pin' },
  { name: 'not granted', says: 'the gear beside the extension’s name', not: 'the pin' },
  { name: 'unknown browser', says: 'Visit a portal', not: 'puzzle' },
] as const)('"$name" says: $says', ({ name, says, not }) => {
  expect(text(name)).toContain(says);
  expect(text(name)).not.toContain(not);
  expect(text(name, fr)).not.toMatch(/\$\d|undefined|\[object/);
});
