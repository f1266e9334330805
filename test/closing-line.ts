import type { Reporter } from 'vitest/node';

/** Closes a run with `N passed, N failed`, the line that continuous integration looks for. */
export const closingLine: Reporter = {
  onTestRunEnd(modules, unhandled) {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string) => states.filter((other) => other === state).length;
    const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
    console.log(`\n${count('passed')} passed, ${count('failed') + brokenFiles + unhandled.length} failed`);
  },
};
