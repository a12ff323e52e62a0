export { createCalculator } from './calculator';
export { conditionalFormats } from './conditional';
export type { DateArg } from './customCall';
