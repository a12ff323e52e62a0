/** Which decision it is that stands in a line, whatever is written behind it. */
import { decisionOf } from '../../src/review/columns';

test.each([
  ['Change: 5 → 3 times', 'Change'],
  [' stop ', 'Stop'],
  ['Stop: at half term', 'Stop'],
  ['Deliberate, agreed with parents', 'Deliberate, agreed with parents'],
  ['Change of room', 'Change of room'],
  ['', ''],
])('"%s" is the decision "%s"', (typed, decision) => {
  expect(decisionOf(typed)).toBe(decision);
});
