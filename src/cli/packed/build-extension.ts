import type { PassingFolder } from '../browser/passing-folder.ts';
import { EXTENSION } from './extension.ts';

/** The extension was built with the package, and stays. */
export const buildExtension = async (): Promise<PassingFolder> => ({
  folder: EXTENSION,
  remove: async () => undefined,
});
