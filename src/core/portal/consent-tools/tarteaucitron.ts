import type { ConsentTool } from './consent-tool.ts';
import { readPairs } from './forms.ts';

/**
 * `!service=true!other=false!third=wait`. It writes `true` before anybody answered for a service that it was told needs
 * no consent, so that only a refusal is somebody's answer for certain.
 * @see tarteaucitronjs 1.34.0
 */
export const tarteaucitron: ConsentTool = {
  names: ['tarteaucitron'],
  read: (value) => readPairs(value, /!([^=!]+)=(true|false|wait)\b/g, 'unknown'),
};
