/**
 * Mutation testing of the pure core: does a test notice when a line of it is wrong? `npm run mutate`, or for a part of it
 * `npm run mutate -- --mutate 'src/week/*.ts'`. What survives, and why, is in docs/mutation.md.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: [
    'src/{checks,week,wayBack,meaning,settings,register,dose,words}/*.ts',
    'src/judge.ts',
    // What stands in a new register and in the example: it decides nothing. That it is read as it was meant has a test.
    '!src/register/newRegister.ts',
  ],
  // The mutated core and the tests that call it directly, as one file. Properties are left out: they would be tried thousands of times.
  buildCommand:
    'esbuild test/mutation/all.ts --bundle --platform=node --outfile=test/mutation/mutated.cjs --log-level=error' +
    ' --alias:fast-check=./test/mutation/noProperties.js --define:import.meta.dirname=__dirname',
  plugins: ['./test/mutation/runner.js'],
  testRunner: 'one file',
  // Not by test: what one test has read is remembered for those that follow, which would seem not to cover it.
  coverageAnalysis: 'all',
  concurrency: 1,
  // A busy machine is no endless loop.
  timeoutMS: 20_000,
  disableTypeChecks: false,
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['/dist', '/docs', '/emulator', '/commands', '/bench', '/build', '/reports', '/src/sidebar', '/src/sheets'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
};
