import { installPackages } from '../../src/cli/browser/debian-packages.ts';
import { thisMachine } from '../../src/cli/browser/this-machine.ts';
import { pythonWithDjango } from './start-django.ts';

/** Installs Django where there is none; without it, its tests run on the demo portal. */
export async function getDjango(): Promise<void> {
  if (pythonWithDjango === null) await installPackages(['python3-django'], thisMachine());
}
