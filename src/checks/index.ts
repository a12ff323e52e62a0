/** The checks, in the order they are shown. Adding one is adding its value here, written out or imported from a file of its own. */
import { evidence, link, plan } from './answers';
import type { Check } from './check';
import { data } from './data';
import { dose } from './dose';
import { drift } from './drift';
import { ledBy } from './ledBy';
import { lesson } from './lesson';
import { time } from './time';

export const CHECKS: readonly Check[] = [time, lesson, ledBy, link, plan, dose, evidence, data, drift];

const BY_NAME = new Map(CHECKS.map((check) => [check.name, check]));

export function checkNamed(name: string): Check | undefined {
  return BY_NAME.get(name);
}
