import { afterEach, expect, test } from 'vitest';
import { completeArrayBuffer } from '../../../src/documents/pdf/complete-array-buffer.ts';

const NAME = 'transferToFixedLength';
const own = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, NAME);

afterEach(() => {
  Reflect.deleteProperty(ArrayBuffer.prototype, NAME);
  if (own) Object.defineProperty(ArrayBuffer.prototype, NAME, own);
});

const shortened = (...length: readonly number[]): unknown => {
  const { buffer } = new Uint8Array([1, 2, 3]);
  const method: unknown = Reflect.get(buffer, NAME);
  const result: unknown = typeof method === 'function' && Reflect.apply(method, buffer, length);
  return result instanceof ArrayBuffer ? [...new Uint8Array(result)] : result;
};

test('where the method is missing, it is added', () => {
  Reflect.deleteProperty(ArrayBuffer.prototype, NAME);
  expect(shortened(2)).toBe(false);
  completeArrayBuffer();
  expect(shortened(2)).toEqual([1, 2]);
  expect(shortened()).toEqual([1, 2, 3]);
});

test('where the method is there, it stays as it is', () => {
  Object.defineProperty(ArrayBuffer.prototype, NAME, { configurable: true, value: () => 'theirs' });
  completeArrayBuffer();
  expect(shortened(2)).toBe('theirs');
});
