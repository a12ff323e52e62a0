import { needsIn } from '../../src/meaning/need';

test.each<[string, string[]]>([
  ['SLCN', ['Communication and interaction']],
  ['C&L / SEMH', ['Cognition and learning', 'Social, emotional and mental health']],
  ['Social communication (ASD)', ['Communication and interaction']],
  ['HI', ['Sensory and physical']],
  ['dyslexia', ['Cognition and learning']],
  ["as Amy's brother", []],
  ['', []],
])('%j is one of the areas of need, or none', (text, areas) => {
  expect(needsIn(text)).toEqual(areas);
});
