/** Before each file of tests: properties that don't say how often they are tried are tried so often. */
import fc from 'fast-check';
import { tries } from './tries';

fc.configureGlobal({ numRuns: tries(100) });
