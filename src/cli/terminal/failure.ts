import { EXIT } from './exit-status.ts';

/** Something that could not be done, said to the user in one sentence; the command ends with its status. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly status: number;
  constructor(message: string, status: number = EXIT.failed) {
    super(message);
    this.status = status;
  }
}
