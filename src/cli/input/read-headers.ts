import { Failure } from '../terminal/failure.ts';
import { readDocument } from './read-document.ts';

/**
 * The headers of a response from a JSON file, `{"name": "value"}`; a value may be a list, one for each header of
 * that name.
 * @throws Failure when the file is of another shape
 */
export async function readHeaders(file: string): Promise<Readonly<Record<string, string>>> {
  const { text } = await readDocument(file);
  const headers = toHeaders(parse(text));
  if (headers) return headers;
  throw new Failure(`${file} holds no response headers: give a JSON object such as {"server": "nginx"}.`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function toHeaders(parsed: unknown): Readonly<Record<string, string>> | null {
  if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) return null;
  const headers: [string, string][] = [];
  for (const [name, value] of Object.entries(parsed)) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (!values.every((one) => typeof one === 'string')) return null;
    headers.push([name, values.join('\n')]);
  }
  return Object.fromEntries(headers);
}
