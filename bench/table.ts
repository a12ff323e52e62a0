/** The results as a table to read. */
import type { Line, Topic } from './measure';

const WIDE = 84;

export function inUnits({ figure, unit }: Pick<Line, 'figure' | 'unit'>): string {
  if (unit === 'calls') return `${figure}`;
  if (unit === 'exponent') return figure.toFixed(2);
  const digits = figure >= 100 ? 0 : figure >= 10 ? 1 : 2;
  return `${figure.toFixed(digits)} ${unit === 'times' ? '×' : unit}`;
}

function lineText(line: Line): string {
  const figure = inUnits(line).padStart(12);
  if (line.aim === undefined) return `  ${line.what.padEnd(WIDE)} ${figure}`;
  const aim = inUnits({ figure: line.aim, unit: line.unit });
  return `  ${line.what.padEnd(WIDE)} ${figure}   at most ${aim}: ${line.figure <= line.aim ? 'met' : 'NOT MET'}`;
}

export function topicText({ topic, lines, notes = [] }: Topic): string {
  return [`\n${topic}`, ...lines.map(lineText), ...notes.map((note) => `  (${note})`)].join('\n');
}
