/** Something that could not be done, said to the user in one sentence; the command ends with status 3. */
export class Failure extends Error {
  override readonly name = 'Failure';
}
