/** Cells of 50,000 characters that are made to keep a pattern busy, one at a time in every place of a small register. */
import { FULL, hostileTexts, PLACES } from '../hostile';
import { timed, type Topic } from '../measure';

const AIM = 1000;

export function hostileTopic(): Topic {
  const texts = [...hostileTexts(FULL)];
  for (const read of PLACES.values()) read('warm');
  const worst = [...PLACES].map(([place, read]) => {
    const times = texts.map(
      ([name, text]) =>
        [
          timed(() => {
            read(text);
          }),
          name,
        ] as const,
    );
    const [figure, name] = times.reduce((most, each) => (each[0] > most[0] ? each : most));
    return { what: `in ${place}, of ${texts.length} texts the worst: ${name}`, figure, unit: 'ms' as const, aim: AIM };
  });
  return {
    topic: 'Hostile texts',
    means: 'The longest wait that a cell pasted full of nonsense can make.',
    lines: worst.sort((a, b) => b.figure - a.figure).slice(0, 12),
  };
}
