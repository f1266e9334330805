/**
 * What the recorder calls later, taken before any script of the page runs. A page may replace every function and every
 * method of a prototype, so that nothing is looked up again.
 */

export const { apply, getOwnPropertyDescriptor, defineProperty, set } = Reflect;
export const { hasOwn } = Object;
export const { stringify } = JSON;
export const { now } = Date;
export const NativeError = Error;

/** A method as a function of its object. */
export const uncurried: <Self, Args extends readonly unknown[], Result>(
  method: (this: Self, ...args: Args) => Result,
) => (self: Self, ...args: Args) => Result = Function.prototype.bind.bind(Function.prototype.call) as never;

export const indexOf = uncurried(String.prototype.indexOf);
export const slice = uncurried(String.prototype.slice);
export const lower = uncurried(String.prototype.toLowerCase);
export const codeAt = uncurried(String.prototype.charCodeAt);
export const has = uncurried(Set.prototype.has as (this: Set<string>, text: string) => boolean);
export const add = uncurried(Set.prototype.add as (this: Set<string>, text: string) => Set<string>);
export const lookUp = uncurried(
  WeakMap.prototype.get as (this: WeakMap<object, object>, key: object) => object | undefined,
);
export const keep = uncurried(
  WeakMap.prototype.set as (this: WeakMap<object, object>, key: object, native: object) => unknown,
);
