/**
 * Tells which script of a page writes which cookie. It runs in the page's own world, before any script of the
 * page, and lives with whatever that page does afterwards:
 *
 *     page ─▶ its own call, first and unchanged ─▶ the write, without its value ─▶ relay
 *
 * It takes everything that it uses later now, and looks nothing up on an object that the page can reach: no method of a
 * prototype, no iterator, no array. Nothing that it does throws into the page.
 */
import { describeLine, describeStored, nameOf, until } from './describe-write.ts';
import { apply, defineProperty, getOwnPropertyDescriptor, keep, lookUp, slice } from './natives.ts';
import { channel, dispatch, hasRoom, hide, missed, tell } from './tell.ts';

type Follow = (first: unknown, second: unknown) => void;

const NativeDocument = Document;

/** The native function behind each of ours: what a page is told of ours is that one's text. */
const behind = new WeakMap<object, object>();

type Call = (target: (...args: unknown[]) => unknown, self: object, args: readonly unknown[]) => unknown;

/** A function that looks like the native one to everybody, and is called in our way. */
function disguise<F extends object>(native: F, call: Call): F {
  const ours = new Proxy(native, { __proto__: null, apply: call } as never);
  keep(behind, ours, native);
  return ours;
}

/** A function that is followed by ours. */
const wrap = <F extends object>(native: F, follow: Follow): F =>
  disguise(native, (target, self, args) => {
    const result = apply(target, self, args);
    try {
      // A document that the page made itself has no cookies: writes to it are not told.
      if (self === document || !(self instanceof NativeDocument)) follow(args[0], args[1]);
    } catch {
      // not a page's concern
    }
    return result;
  });

function replace(prototype: object, key: string, part: 'set' | 'value', follow: Follow): void {
  const descriptor = getOwnPropertyDescriptor(prototype, key);
  const native = descriptor?.[part];
  if (typeof native === 'function') defineProperty(prototype, key, { ...descriptor, [part]: wrap(native, follow) });
}

function tellStored(first: unknown, second: unknown, deleted: boolean): void {
  const name = nameOf(first);
  if (name === null) missed();
  else if (hasRoom(name)) {
    const description = describeStored(name, first, second, deleted);
    tell(() => `"\\t${slice(description, 1)}`); // a tab before the line: no text for document.cookie is told with one
  }
}

replace(Document.prototype, 'cookie', 'set', (text) => {
  if (typeof text !== 'string')
    missed(); // asked a second time, an object might say something else
  else if (hasRoom(slice(text, 0, until(text, '=', 0)))) tell(() => describeLine(text));
});
if (typeof CookieStore === 'function') {
  replace(CookieStore.prototype, 'set', 'value', (first, second) => tellStored(first, second, false));
  replace(CookieStore.prototype, 'delete', 'value', (first) => tellStored(first, undefined, true));
}
const toText = Function.prototype.toString;
defineProperty(Function.prototype, 'toString', {
  ...getOwnPropertyDescriptor(Function.prototype, 'toString'),
  value: disguise(toText, (target, self, args) => apply(target, lookUp(behind, self) ?? self, args)),
});
addEventListener('pagehide', hide);

/** @returns whether the relay has taken it */
const offer = (): boolean =>
  !dispatch(window, new FocusEvent('portal-cookie-inspector', { relatedTarget: channel, cancelable: true }));
// Browsers do not agree on which script comes first, recorder or relay. Both come before any script of the page, which
// hears nothing of this.
if (!offer()) addEventListener('portal-cookie-inspector-ask', offer, { once: true });
