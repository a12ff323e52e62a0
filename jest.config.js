import { availableParallelism } from 'node:os';

// Dates in a sheet are wall-clock times in the school's zone, and the manifest says Europe/London: so do the tests.
process.env.TZ = 'Europe/London';

/** @type {import('jest').Config} */
export default {
  testEnvironment: '<rootDir>/test/support/environment.js',
  testMatch: ['<rootDir>/{test,emulator/test}/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  // Stryker's copies of the project.
  modulePathIgnorePatterns: ['<rootDir>/.stryker-tmp'],
  // `npm run fuzz` tries each property that many times as often.
  setupFiles: ['<rootDir>/test/support/optimiseLate.ts', '<rootDir>/test/support/fuzz.ts'],
  testTimeout: 60_000 * Number(process.env.FUZZ ?? 1),
  testSequencer: '<rootDir>/test/support/slowFirst.js',
  // One more than there are processors: a test that waits for its browser leaves its own idle.
  maxWorkers: availableParallelism() + 1,
};
