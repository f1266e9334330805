/**
 * Tells which script of a page writes which cookie. It runs in the page's own world, before any script of the
 * page, and lives with whatever that page does afterwards:
 *
 *     page ─▶ its own call, first and unchanged ─▶ what was written, without the value
 *                                                   └─▶ in batches, over a node that the page never sees ─▶ relay
 *
 * Everything that it uses later is taken now, and nothing of it is looked up on an object that the page can
 * reach: no method of a prototype, no iterator, no array. Nothing that it does throws into the page.
 */

/** Writes told per second; of further ones only the number. */
const MOST = 50;
const SECOND = 1000;
/** How long writes are gathered, in ms: what is said of them is made then, and not while the page's script runs. */
const GATHER = 50;
/** More bytes than these the browser refuses. @see RFC 6265bis §5.7 */
const LONGEST_PAIR = 4096;
const LONGEST_ATTRIBUTE = 1024;
const MOST_ATTRIBUTES = 32;
const LONGEST_STACK = 8192;
const FRAMES = 20;

type Method<Self, Args extends readonly unknown[], Result> = (self: Self, ...args: Args) => Result;

const { apply, getOwnPropertyDescriptor, defineProperty, set } = Reflect;
const { hasOwn } = Object;
const { stringify } = JSON;
const { now } = Date;
const NativeError = Error;
const NativeDocument = Document;
const NativeEvent = CustomEvent;
const later = setTimeout.bind(window);
const soon = queueMicrotask.bind(window);

/** A method as a function of its object. */
const uncurried: <Self, Args extends readonly unknown[], Result>(
  method: (this: Self, ...args: Args) => Result,
) => Method<Self, Args, Result> = Function.prototype.bind.bind(Function.prototype.call) as never;

const indexOf = uncurried(String.prototype.indexOf);
const slice = uncurried(String.prototype.slice);
const trim = uncurried(String.prototype.trim);
const lower = uncurried(String.prototype.toLowerCase);
const codeAt = uncurried(String.prototype.charCodeAt);
const dispatch = uncurried(EventTarget.prototype.dispatchEvent);

const isHidden = getOwnPropertyDescriptor(Document.prototype, 'hidden')?.get ?? (() => false);

/** Reached by the relay alone: the page has no way to it, whatever it overrides. */
const channel = document.createElement('i');

/** A write that waits to be told: a list, since an array is within the page's reach. */
interface Waiting {
  readonly describe: () => string;
  /** Of the page's call. The browser writes its stack when it is first asked for. */
  readonly call: Error;
  next: Waiting | null;
}

let oldest: Waiting | null = null;
let newest: Waiting | null = null;
let waiting = false;
let dropped = 0;
let told = 0;
let secondBegan = 0;

function flush(): void {
  waiting = false;
  let batch = '';
  const writer = lend('prepareStackTrace', undefined); // the page may have a way of its own
  for (let write = oldest; write; write = write.next) {
    batch += `${batch && ','}[${write.describe()},${stringify(stackOf(write.call))}]`;
  }
  giveBack('prepareStackTrace', writer);
  const detail = `{"writes":[${batch}],"dropped":${dropped}}`;
  oldest = newest = null;
  dropped = 0;
  dispatch(channel, new NativeEvent('writes', { __proto__: null, detail } as CustomEventInit));
}

function schedule(): void {
  if (waiting) return;
  waiting = true;
  if (told < MOST && apply(isHidden, document, []))
    soon(flush); // timers sleep in hidden pages
  else later(flush, told < MOST ? GATHER : SECOND);
}

/** Whether there is room in this second; what there is no room for is counted. */
function hasRoom(): boolean {
  const at = now();
  if (at - secondBegan >= SECOND || at < secondBegan) {
    secondBegan = at;
    told = 0;
  }
  if (told < MOST) return true;
  missed();
  return false;
}

/** A write that cannot be told is counted. */
function missed(): void {
  dropped++;
  schedule();
}

/** @param describe what is told of the write, as text; it must not throw */
function tell(describe: () => string): void {
  const limit = lend('stackTraceLimit', FRAMES);
  const call = new NativeError();
  giveBack('stackTraceLimit', limit);
  told++;
  const write = { describe, call, next: null };
  if (newest) newest.next = write;
  else oldest = write;
  newest = write;
  schedule();
}

function stackOf(call: Error): string {
  try {
    const { stack } = call;
    if (typeof stack !== 'string') return '';
    const data = indexOf(stack, 'data:'); // such an address holds the script itself, and so its values
    return slice(stack, 0, data < 0 || data > LONGEST_STACK ? LONGEST_STACK : data);
  } catch {
    return ''; // a page that froze its Error with a way of writing stacks that throws
  }
}

/** Sets a plain property of the page's `Error`, if it has it. @returns what it was, to give back */
function lend(key: string, value: unknown): { readonly value: unknown } | null {
  const descriptor = getOwnPropertyDescriptor(NativeError, key);
  if (!descriptor || !hasOwn(descriptor, 'value') || !descriptor.writable) return null;
  const was: unknown = descriptor.value;
  return set(NativeError, key, value) ? { value: was } : null;
}

function giveBack(key: string, was: { readonly value: unknown } | null): void {
  if (was) set(NativeError, key, was.value);
}

/** Of what a script gives to `document.cookie`: its name, and the attributes that a cookie can have. */
function describeLine(text: string): string {
  const end = until(text, ';', 0);
  const pair = slice(text, 0, end);
  const equals = indexOf(pair, '=');
  const name = trim(slice(pair, 0, equals < 0 ? 0 : equals));
  let line = `${slice(name, 0, LONGEST_PAIR)}=`;
  for (let from = end + 1, count = 0; from <= text.length && count < MOST_ATTRIBUTES; count++) {
    const to = until(text, ';', from);
    const attribute = slice(text, from, to);
    const label = lower(trim(slice(attribute, 0, until(attribute, '=', 0))));
    if (isAttribute(label) && to - from <= LONGEST_ATTRIBUTE + label.length) line += `;${attribute}`;
    from = to + 1;
  }
  const value = trim(slice(pair, equals + 1));
  return described(line, bytes(name) + bytes(value), holdsControl(text));
}

/** @param line without its value */
const described = (line: string, size: number, hasControl: boolean): string =>
  `${stringify(line)},${size},${hasControl}`;

function isAttribute(name: string): boolean {
  switch (name) {
    case 'domain':
    case 'path':
    case 'expires':
    case 'max-age':
    case 'secure':
    case 'httponly':
    case 'samesite':
    case 'partitioned':
      return true;
    default:
      return false;
  }
}

function until(text: string, sign: string, from: number): number {
  const found = indexOf(text, sign, from);
  return found < 0 ? text.length : found;
}

/** Its length in UTF-8, or any number above the limit. */
function bytes(text: string): number {
  if (text.length > LONGEST_PAIR) return text.length;
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    sum += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code < 0xe000 ? 2 : 3; // half of a pair: 2 of 4
  }
  return sum;
}

function holdsControl(text: string): boolean {
  for (let at = 0; at < text.length && at < 2 * LONGEST_PAIR; at++) {
    const code = codeAt(text, at);
    if ((code < 0x20 && code !== 0x09) || code === 0x7f) return true;
  }
  return false;
}

/** What an object says in plain words; its getters are not ours to call. */
function own(options: unknown, key: string): unknown {
  return typeof options === 'object' && options !== null ? getOwnPropertyDescriptor(options, key)?.value : undefined;
}

/** @see Cookie Store API §6.3 (set a cookie): always Secure, and Strict when nothing is said */
function tellStored(first: unknown, second: unknown, deleted: boolean): void {
  const name = typeof first === 'string' ? first : own(first, 'name');
  if (typeof name !== 'string') {
    missed();
    return;
  }
  const value = deleted ? '' : typeof first === 'string' ? second : own(first, 'value');
  const attribute = (key: string, label: string, fallback: string): string => {
    const given = own(first, key) ?? fallback;
    return typeof given === 'string' && given !== '' && indexOf(given, ';') < 0 ? `;${label}=${given}` : '';
  };
  const expires = own(first, 'expires');
  const seconds = deleted ? 0 : typeof expires === 'number' ? (expires - now()) / SECOND : null;
  const description = described(
    `${slice(name, 0, LONGEST_PAIR)}=;Secure${attribute('path', 'Path', '/')}${attribute('domain', 'Domain', '')}` +
      `${attribute('sameSite', 'SameSite', 'strict')}${own(first, 'partitioned') === true ? ';Partitioned' : ''}` +
      (seconds === null ? '' : `;Max-Age=${seconds < 0 ? 0 : seconds - (seconds % 1)}`),
    bytes(name) + (typeof value === 'string' ? bytes(value) : 0),
    holdsControl(name) || (typeof value === 'string' && holdsControl(value)),
  );
  tell(() => description);
}

/** The function as it was for all who look at it; afterwards it tells. */
function wrap<F extends object>(native: F, then: (first: unknown, second: unknown) => void): F {
  const handler = {
    __proto__: null,
    apply(target: (...args: unknown[]) => unknown, self: unknown, args: readonly unknown[]): unknown {
      const result = apply(target, self, args);
      try {
        // A document of the page's own making has no cookies: what is given to it is told to nobody.
        if ((self === document || !(self instanceof NativeDocument)) && hasRoom()) then(args[0], args[1]);
      } catch {
        // not a page's concern
      }
      return result;
    },
  };
  return new Proxy(native, handler as never);
}

function replace(
  prototype: object,
  key: string,
  part: 'set' | 'value',
  then: (first: unknown, second: unknown) => void,
): void {
  const descriptor = getOwnPropertyDescriptor(prototype, key);
  const native = descriptor?.[part];
  if (typeof native === 'function') defineProperty(prototype, key, { ...descriptor, [part]: wrap(native, then) });
}

replace(Document.prototype, 'cookie', 'set', (text) => {
  if (typeof text === 'string') tell(() => describeLine(text));
  else missed(); // an object is made text once, by the browser: its second time might say something else
});
if (typeof CookieStore === 'function') {
  replace(CookieStore.prototype, 'set', 'value', (first, second) => tellStored(first, second, false));
  replace(CookieStore.prototype, 'delete', 'value', (first) => tellStored(first, undefined, true));
}
addEventListener('pagehide', () => {
  if (waiting) flush();
});
/** @returns whether the relay has taken it */
const offer = (): boolean =>
  !dispatch(window, new FocusEvent('portal-cookie-inspector', { relatedTarget: channel, cancelable: true }));
// Browsers do not agree on which of the two comes first. Both come before any script of the page, which hears nothing.
if (!offer()) addEventListener('portal-cookie-inspector-ask', offer, { once: true });

export {};
