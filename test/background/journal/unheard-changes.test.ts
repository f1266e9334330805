import { expect, test } from 'vitest';
import { unheardChanges } from '../../../src/background/journal/unheard-changes.ts';
import type { Cookie } from '../../../src/core/cookie/cookie.ts';
import { compact } from '../../../src/core/journal/compact.ts';
import type { Journal } from '../../../src/core/journal/event.ts';
import { observe } from '../../../src/core/journal/observe.ts';
import { changed, cookie, header, START, snapshot, write } from '../../core/facts.ts';

const later = { expiresAt: START + 60_000 };

test.each<{ when: string; journal: Journal; held: readonly Cookie[]; told: readonly string[] }>([
  { when: 'a cookie is as it was told', journal: [changed()], held: [cookie()], told: [] },
  { when: 'a cookie was there before the watch', journal: [snapshot([cookie()])], held: [cookie()], told: [] },
  { when: 'nobody told of a cookie', journal: [], held: [cookie({ name: 'new' })], told: ['new'] },
  { when: 'a cookie was renewed', journal: [changed()], held: [cookie(later)], told: ['sessionid'] },
  {
    when: 'a cookie that went is there again',
    journal: [changed(), changed({}, { after: 5, removed: true })],
    held: [cookie()],
    told: ['sessionid'],
  },
  {
    when: 'a domain’s cookies were seen before',
    journal: [changed({ domain: 'example.org', hostOnly: false })],
    held: [cookie({ domain: 'example.org', hostOnly: false, name: 'new' })],
    told: ['new'],
  },
  {
    when: 'a domain may have been granted since',
    journal: [changed()],
    held: [cookie(), cookie({ domain: 'example.org', hostOnly: false })],
    told: [],
  },
  { when: 'a cookie went', journal: [changed()], held: [], told: [] },
])('$told is told when $when', ({ journal, held, told }) => {
  const changes = unheardChanges(journal, held, START + 9000);
  expect(changes.map((event) => event.cookie.name)).toEqual(told);
  expect(changes.every(({ at }) => at === START + 9000)).toBe(true);
});

test.each<{ who: string; claims: Journal; setters: readonly string[] }>([
  { who: 'the script that said so', claims: [write({}, { after: 2000 })], setters: ['script'] },
  {
    who: 'the response, whatever a script says later',
    claims: [header({}, { after: 2000 }), write({}, { after: 5000 })],
    setters: ['response'],
  },
  {
    who: 'the script that said so just before the last look',
    claims: [write({}, { after: -2000 })],
    setters: ['script'],
  },
  { who: 'nobody, of what was said long before it', claims: [write({}, { after: -10_000 })], setters: ['unknown'] },
])('what is found long after it was written was set by $who', ({ claims, setters }) => {
  const journal = [...claims.filter(({ at }) => at < START), snapshot([]), ...claims.filter(({ at }) => at > START)];
  const look = snapshot([cookie()], { after: 9000 });
  const { cookies } = observe([...journal, ...unheardChanges(journal, [cookie()], look.at), look], START + 20_000);
  expect(cookies.flatMap((one) => one.setters.map(({ setter }) => setter.kind))).toEqual(setters);
});

const pause = { kind: 'dropped', at: START + 1000, writes: 0, interruptions: 1, untilSnapshot: true } as const;

test.each<{ when: string; told: Journal }>([
  { when: 'while nobody listened', told: [snapshot([]), pause, write({}, { after: 2000 })] },
  {
    when: 'while a look was answered, and listening was stopped again',
    told: [pause, write({}, { after: 2000 }), snapshot([], { after: 900 })],
  },
])('what is found after the journal was compacted was set by who said so $when', ({ told }) => {
  const others = Array.from({ length: 100 }, (_, n) => write({ name: `other${n}` }, { after: 3000 + 200 * n }));
  const journal = [30, 10].reduce<Journal>((all, keep) => compact(all, keep, 1_000_000), [...told, ...others]);
  const look = snapshot([cookie()], { after: 25_000 });
  const { cookies } = observe([...journal, ...unheardChanges(journal, [cookie()], look.at), look], START + 30_000);
  expect(cookies.flatMap((one) => one.setters.map(({ setter }) => setter.kind))).toEqual(['script']);
});
