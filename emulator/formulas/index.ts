export { createCalculator } from './calculator';
export { conditionalFormat } from './conditional';
export type { DateArg } from './customCall';
