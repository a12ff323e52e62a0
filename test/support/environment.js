/**
 * The usual environment, in a context whose global object is its own. The usual one stands behind a proxy: whatever looks up `Math` or `Map` asks that proxy, and
 * looking up is then more than ten times as dear.
 */
import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

export default class OwnGlobals extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
  }
}
