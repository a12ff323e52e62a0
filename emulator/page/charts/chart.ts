/** One chart as a picture with a name and a description. */
import type { ChartView } from '../../session';
import { el, svg } from '../dom';
import { axisTitles, categories, gridlines, plotFor } from './axes';
import { bars } from './bars';
import { legend, type Box } from './legend';
import { chartLook } from './options';
import { segments, valueScale } from './scale';
import { label } from './text';
import { chartName, chartWords } from './words';

const MARGIN = 16;

function drawBars(chart: ChartView, within: Box): SVGElement[] {
  const lying = chart.type === 'BAR';
  const look = chartLook(chart);
  const { parts, rest } = legend(
    chart.series.map(({ name }) => name),
    look,
    within,
  );
  const all = segments(chart.series, chart.labels.length, look.stacking);
  const fixed = look.stacking === 'share' ? { min: 0, max: 1 } : { min: look.min, max: look.max };
  const room = lying ? rest.right - rest.left : rest.bottom - rest.top;
  const scale = valueScale(
    all.map(({ to }) => to),
    fixed,
    room < 160 ? 3 : 5,
  );
  const plot = plotFor(lying, chart.labels, scale, look, rest);
  return [
    ...parts,
    ...gridlines(lying, scale, look, plot),
    ...bars(lying, chart, all, look, plot),
    ...categories(lying, chart.labels, plot, rest, look.categoryTitle !== ''),
    ...axisTitles(lying, look, plot, rest),
  ];
}

export function drawChart(chart: ChartView): HTMLElement {
  const { id, title, type, width, height, labels, series } = chart;
  const box = { left: MARGIN, top: MARGIN, right: width - MARGIN, bottom: height - MARGIN };
  const picture = svg('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': chartName(chart),
    'aria-describedby': `chart-words-${id}`,
  });
  if (title !== '') {
    picture.append(label(title, { x: box.left, y: box.top + 14, size: 16, className: 'chart-title', room: box.right - box.left }));
    box.top += 34;
  }
  const drawn = type === 'BAR' || type === 'COLUMN';
  const empty = labels.length === 0 || series.length === 0;
  if (drawn && !empty) picture.append(...drawBars(chart, box));
  else {
    const words = empty ? 'No data' : `The emulator does not draw ${type.toLowerCase()} charts.`;
    picture.append(label(words, { x: width / 2, y: height / 2, anchor: 'middle', className: 'chart-tick', size: 13 }));
  }
  return el(
    'figure',
    { class: 'chart' },
    picture,
    el('figcaption', { id: `chart-words-${id}`, class: 'visually-hidden' }, chartWords(chart)),
  );
}
