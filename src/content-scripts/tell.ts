import { add, apply, getOwnPropertyDescriptor, has, NativeError, now, stringify, uncurried } from './natives.ts';
import { giveBack, lend, stackOf } from './page-error.ts';

/*
 * Tells the relay of writes, in batches, over a node that the page never sees:
 *
 *     hasRoom ─▶ tell ─▶ waiting ─▶ flush ─▶ channel ─▶ relay
 *        └─ no ─▶ missed: a number ──┘
 */

const MAX_WRITES_PER_SECOND = 50;
/** The first writes of so many names, when there is no other room: of a flood, and of a cookie that is set in one. */
const MAX_FIRST_WRITES_PER_SECOND = 50;
const MAX_NAMES = 1000;
/** A timer may be late by seconds: more at once the worker would not read. */
const MAX_WAITING = 200;
const SECOND_MS = 1000;
/** How long writes are gathered: they are described after that, and not while the page's script runs. */
const GATHER_MS = 50;
const MAX_FRAMES = 20;

const NativeEvent = CustomEvent;
const later = setTimeout.bind(window);
const soon = queueMicrotask.bind(window);
export const dispatch = uncurried(EventTarget.prototype.dispatchEvent);
const isHidden = getOwnPropertyDescriptor(Document.prototype, 'hidden')?.get ?? (() => false);

/** Reached by the relay alone: the page has no way to it, whatever it overrides. */
export const channel = document.createElement('i');

/** A write that waits to be told: a linked list, since an array is within the page's reach. */
interface Waiting {
  readonly describe: () => string;
  /** Of the page's call. The browser writes its stack when it is first asked for. */
  readonly call: Error;
  next: Waiting | null;
}

let oldest: Waiting | null = null;
let newest: Waiting | null = null;
let waiting = 0;
let isScheduled = false;
/** A page that comes back from the back-forward cache is told of in smaller batches. */
let hides = false;
let dropped = 0;
let told = 0;
let secondBegan = 0;
/** Those of which a write was told. */
const names = new Set<string>();
let countOfNames = 0;

/** Whether there is room for a write of this name in this second; a write without room is counted. */
export function hasRoom(name: string): boolean {
  const at = now();
  if (at - secondBegan >= SECOND_MS || at < secondBegan) {
    secondBegan = at;
    told = 0;
  }
  const isFirst = countOfNames < MAX_NAMES && !has(names, name);
  if (waiting === MAX_WAITING || told >= MAX_WRITES_PER_SECOND + (isFirst ? MAX_FIRST_WRITES_PER_SECOND : 0)) {
    missed();
    return false;
  }
  if (isFirst) {
    add(names, name);
    countOfNames++;
  }
  return true;
}

/** Counts a write that cannot be told. */
export function missed(): void {
  dropped++;
  schedule();
}

/** @param describe what is told of the write, as text; it must not throw */
export function tell(describe: () => string): void {
  const limit = lend('stackTraceLimit', MAX_FRAMES);
  const call = new NativeError();
  giveBack('stackTraceLimit', limit);
  told++;
  waiting++;
  const write = { describe, call, next: null };
  if (newest) newest.next = write;
  else oldest = write;
  newest = write;
  schedule();
}

/** The page hides: what waits is told at once, and what its scripts still write, without waiting for more. */
export function hide(): void {
  hides = true;
  if (isScheduled) flush();
}

function schedule(): void {
  if (isScheduled) return;
  isScheduled = true;
  if (told < MAX_WRITES_PER_SECOND && (hides || apply(isHidden, document, [])))
    soon(flush); // timers sleep in hidden pages
  else later(flush, told < MAX_WRITES_PER_SECOND ? GATHER_MS : SECOND_MS);
}

function flush(): void {
  isScheduled = false;
  let batch = '';
  const writer = lend('prepareStackTrace', undefined); // the page may have a way of its own
  for (let write = oldest; write; write = write.next) {
    batch += `${batch && ','}[${write.describe()},${stringify(stackOf(write.call))}]`;
  }
  giveBack('prepareStackTrace', writer);
  const detail = `{"writes":[${batch}],"dropped":${dropped}}`;
  oldest = newest = null;
  dropped = waiting = 0;
  dispatch(channel, new NativeEvent('writes', { __proto__: null, detail } as CustomEventInit));
}
