/**
 * The fingerprint of a text: SHA-256 of its UTF-8 bytes, in hexadecimal.
 * @see FIPS 180-4
 */
export async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
