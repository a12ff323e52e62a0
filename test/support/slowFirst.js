/** What takes longest begins first: begun last, it would run on alone while the other processor has nothing to do. */
import Sequencer from '@jest/test-sequencer';

const SLOW = [
  'sheets/faults',
  'sidebar/review',
  'sidebar/check',
  'sidebar/failures',
  'page/sidebar',
  'page/editing',
  'sheets/survives',
  'test/performance',
  'sheets/review',
  'build/contributing',
  'build/deploy',
  'build/release',
  'commands/review',
  'commands/files',
  'test/agreement',
  'test/properties',
];

export default class SlowFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = SLOW.findIndex((name) => path.endsWith(`/${name}.test.ts`));
      return at < 0 ? SLOW.length : at;
    };
    return super.sort(tests).sort((a, b) => place(a) - place(b));
  }
}
