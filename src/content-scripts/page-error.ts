import { getOwnPropertyDescriptor, hasOwn, indexOf, NativeError, set, slice } from './natives.ts';

/*
 * The page's `Error`, through which alone a stack can be read. The page may have set how deep stacks go and how they are
 * written (V8's `stackTraceLimit` and `prepareStackTrace`): both are set aside while a stack is taken or read.
 * https://v8.dev/docs/stack-trace-api
 */

const MAX_STACK_LENGTH = 8192;

/** Sets a plain property of the page's `Error`, if it has it. @returns the property's value, to give back */
export function lend(key: string, value: unknown): { readonly value: unknown } | null {
  const descriptor = getOwnPropertyDescriptor(NativeError, key);
  if (!descriptor || !hasOwn(descriptor, 'value') || !descriptor.writable) return null;
  const was: unknown = descriptor.value;
  return set(NativeError, key, value) ? { value: was } : null;
}

export function giveBack(key: string, was: { readonly value: unknown } | null): void {
  if (was) set(NativeError, key, was.value);
}

export function stackOf(call: Error): string {
  try {
    const { stack } = call;
    if (typeof stack !== 'string') return '';
    const data = indexOf(stack, 'data:'); // such an address holds the script itself, and so its values
    return slice(stack, 0, data < 0 || data > MAX_STACK_LENGTH ? MAX_STACK_LENGTH : data);
  } catch {
    return ''; // a page froze its `Error` with a way of writing stacks that throws
  }
}
