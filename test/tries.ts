/** Of a property: how often it is tried, on what is the same each time. `RUNS` and `SEED` look further. */
export const tries = (usual: number) => ({
  numRuns: Number(process.env.RUNS ?? usual),
  seed: Number(process.env.SEED ?? 1),
});
