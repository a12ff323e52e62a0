/** A chart in words, for those who do not see it. */
import type { ChartView } from '../../session';

const LISTED = 40;

export function chartName({ title, type, stacked }: ChartView): string {
  const kind = `${stacked ? 'stacked ' : ''}${type.toLowerCase()} chart`;
  return title === '' ? kind : `${title}, ${kind}`;
}

export function chartWords({ labels, series }: ChartView): string {
  const points = labels.slice(0, LISTED).map((label, point) => {
    const values = series.map(({ name, values: all }) => {
      const value = all[point] ?? null;
      return `${name === '' ? '' : `${name} `}${value === null ? 'none' : value.toLocaleString('en-GB')}`;
    });
    return `${label}: ${values.join(', ')}`;
  });
  const more = labels.length > LISTED ? ` And ${labels.length - LISTED} more.` : '';
  return `${points.join('. ')}.${more}`;
}
