import { CHART_ENUMS } from './enums';
import { GoogleCharts } from './google';
import type { Service } from './service';

/** Only its enumerations: charts in a sheet are built by the sheet. */
export class Charts extends GoogleCharts {
  static readonly service: Service = { name: 'Charts', offers: {}, enums: CHART_ENUMS };
}
