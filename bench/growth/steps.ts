/**
 * Work counted instead of timed: every item that an array method or a loop over a list comes to, every look into a Map or Set,
 * every letter that a pattern goes over. The count is the same on every machine, so a test may hold it to a limit.
 */
import { constants, createContext, runInContext } from 'node:vm';
import { CODE } from '../fresh';

/**
 * Runs in the context before the script, and in the old manner, so that it counts nothing of its own. A sticky pattern is
 * tried at one place only, whatever the text's length.
 */
const COUNTING = `
var steps = 0;
(function () {
  var each = ['map', 'filter', 'some', 'every', 'find', 'findIndex', 'flatMap', 'forEach', 'reduce', 'sort'];
  each.forEach(function (name) {
    var own = Array.prototype[name];
    Array.prototype[name] = function (visit) {
      if (typeof visit !== 'function') { steps += this.length; return own.apply(this, arguments); }
      var given = Array.prototype.slice.call(arguments);
      given[0] = function () { steps += 1; return visit.apply(this, arguments); };
      return own.apply(this, given);
    };
  });
  ['concat', 'includes', 'indexOf', 'join', 'fill'].forEach(function (name) {
    var own = Array.prototype[name];
    Array.prototype[name] = function () { steps += this.length; return own.apply(this, arguments); };
  });
  var exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (text) {
    var from = this.global ? this.lastIndex : 0;
    var match = exec.call(this, text);
    steps += this.sticky ? 1 : 1 + (match ? match.index + match[0].length : String(text).length) - from;
    return match;
  };
  [Map, Set].forEach(function (kind) {
    ['get', 'has', 'set', 'add'].forEach(function (name) {
      var own = kind.prototype[name];
      if (own) kind.prototype[name] = function () { steps += 1; return own.apply(this, arguments); };
    });
  });
  [[][Symbol.iterator](), new Map()[Symbol.iterator](), new Set()[Symbol.iterator]()].forEach(function (iterator) {
    var proto = Object.getPrototypeOf(iterator);
    var next = proto.next;
    proto.next = function () { steps += 1; return next.call(this); };
  });
})();
`;

/** The steps of one formula call from cold, without those of loading the script. */
export function stepsOf(formula: string, ...args: readonly unknown[]): number {
  // A global object of its own: through another one's every step would be ten times as dear to count.
  const context = createContext(constants.DONT_CONTEXTIFY);
  context['given'] = JSON.stringify(args);
  runInContext(COUNTING, context);
  runInContext(CODE, context);
  return runInContext(`var args = JSON.parse(given); steps = 0; ${formula}.apply(null, args); steps;`, context) as number;
}
