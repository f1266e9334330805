import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take long begin first, so that short ones fill the time at the end. By itself Vitest begins with the
 * largest, until it has seen how long each takes.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

/** A hundred thousand random documents first, then the browsers and the patterns, then all else. */
function rank({ moduleId, project }: TestSpecification): number {
  if (moduleId.endsWith('.property.test.ts')) return 0;
  return ['browser', 'patterns'].includes(project.name) ? 1 : 2;
}
