/**
 * Adds a method that Node 20 lacks. pdf.js shortens the data of fonts with it; without it, no page is read beyond its
 * first font.
 * @see ECMA-262 §25.1.6.11 (ArrayBuffer.prototype.transferToFixedLength)
 */
export function completeArrayBuffer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
      return this.slice(0, length);
    },
  });
}
