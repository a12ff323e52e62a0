/** Round numbers for an axis. Nothing here draws. */
export interface Scale {
  min: number;
  max: number;
  ticks: number[];
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10;
  return factor * power;
}

/** From zero, or below it, up to the largest value; `fixed` is what the chart's options ask for. */
export function valueScale(values: number[], fixed: { min?: number | undefined; max?: number | undefined } = {}, intervals = 5): Scale {
  const low = fixed.min ?? Math.min(0, ...values);
  const highest = fixed.max ?? Math.max(0, ...values);
  const high = highest > low ? highest : low + 1;
  const step = roundStep((high - low) / intervals);
  const min = fixed.min ?? Math.floor(low / step) * step;
  const max = fixed.max ?? Math.ceil(high / step - 1e-9) * step;
  const count = Math.floor((max - min) / step + 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((min + index * step).toPrecision(12)));
  return { min, max, ticks };
}

export interface Segment {
  series: number;
  point: number;
  /** What the bar stands for, and from where to where it is drawn. */
  value: number;
  from: number;
  to: number;
}

/** Each bar's two ends; stacked ones stand on those before them, those below zero apart. */
export function segments(series: { values: (number | null)[] }[], points: number, stacking: 'none' | 'sum' | 'share'): Segment[] {
  return Array.from({ length: points }, (_, point) => {
    const total = series.reduce((sum, { values }) => sum + Math.abs(values[point] ?? 0), 0);
    let above = 0;
    let below = 0;
    return series.flatMap(({ values }, index): Segment[] => {
      const value = values[point];
      if (value === null || value === undefined) return [];
      if (stacking === 'none') return [{ series: index, point, value, from: 0, to: value }];
      const size = stacking === 'share' ? (total === 0 ? 0 : value / total) : value;
      const from = size < 0 ? below : above;
      if (size < 0) below += size;
      else above += size;
      return [{ series: index, point, value, from, to: from + size }];
    });
  }).flat();
}
