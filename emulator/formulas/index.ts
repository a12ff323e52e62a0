export { createCalculator, type Calculator, type CalculatorOptions, type DateArg } from './calculator';
export { conditionalFormat } from './conditional';
