import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import type { Journal, JournalEvent } from '../../../src/core/journal/event.ts';
import { observe } from '../../../src/core/journal/observe.ts';
import { tries } from '../../tries.ts';
import { changed, header, START, write } from '../facts.ts';

const NAMES = ['a', 'b', 'c'];
const SECONDS = 60_000;
const LATER = START + 2 * SECONDS;

/** What a response or a script did; `delay` is by how much the second claim of it comes later. */
const deed = record({
  name: constantFrom(...NAMES),
  after: integer({ min: 0, max: SECONDS }),
  delay: integer({ min: 0, max: 90 }),
});
const forged = record({
  name: constantFrom(...NAMES, 'never'),
  after: integer({ min: 0, max: SECONDS }),
  deletes: boolean(),
});

/** The events of responses as a browser tells them: Chromium the line first, Firefox the change. */
const told = (firefox: boolean) => (one: { readonly name: string; readonly after: number; readonly delay: number }) => {
  const [early, late] = [{ after: one.after }, { after: one.after + one.delay }];
  const line = header({ name: one.name }, firefox ? late : early);
  return [line, changed({ name: one.name }, firefox ? early : late)];
};
const inOrder = (events: readonly JournalEvent[]): Journal => events.toSorted((one, other) => one.at - other.at);

test('whatever a page forges, no cookie is invented, and what a response explains stays a response’s', {
  tags: 'long',
}, () => {
  assert(
    property(array(deed), array(forged), boolean(), (responses, forgeries, firefox) => {
      const truth = responses.flatMap(told(firefox));
      const lies = forgeries.map(({ name, after, deletes }) =>
        write({ name, ...(deletes && { maxAge: 0 }) }, { after, url: 'https://forged.example/f.js' }),
      );
      const honest = observe(inOrder(truth), LATER).cookies;
      const seen = observe(inOrder([...truth, ...lies]), LATER).cookies;
      const ofResponses = (cookies: typeof seen) =>
        cookies.map(({ key, setters }) => [key, setters.filter(({ setter }) => setter.kind === 'response')]);
      expect(ofResponses(seen)).toEqual(ofResponses(honest));
    }),
    tries(100),
  );
});

test('one that a response alone has set is never a script’s', { tags: 'long' }, () => {
  assert(
    property(deed, array(forged), boolean(), (response, forgeries, firefox) => {
      const lies = forgeries.map(({ after }) => write({ name: response.name }, { after }));
      const [seen] = observe(inOrder([...told(firefox)(response), ...lies]), LATER).cookies;
      expect(seen?.setters.map(({ setter, times }) => [setter.kind, times])).toEqual([['response', 1]]);
    }),
    tries(100),
  );
});
