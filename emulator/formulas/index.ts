export { createCalculator } from './calculator';
export { conditionalFormat } from './conditional';
export type { CalculatorOptions, DateArg } from './customCall';
