/** The checks, in the order they are shown. Adding one is adding its file and its line here. */
import { evidence, link, plan } from './answers';
import type { Check } from './check';
import { data } from './data';
import { dose } from './dose';
import { drift } from './drift';
import { ledBy } from './ledBy';
import { lesson } from './lesson';
import { time } from './time';

export const CHECKS: readonly Check[] = [time, lesson, ledBy, link, plan, dose, evidence, data, drift];
