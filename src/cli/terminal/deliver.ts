import { EXIT } from './exit-status.ts';
import { Failure } from './failure.ts';

/**
 * Delivers a result in every way that was asked for: where one fails, the others do not.
 * @throws Failure with all that failed
 */
export async function deliver(ways: readonly (() => Promise<void>)[]): Promise<void> {
  const failures: string[] = [];
  for (const way of ways) {
    await way().catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      failures.push(error.message);
    });
  }
  if (failures.length > 0) throw new Failure(failures.join('\n'), EXIT.notWritten);
}
