/** Version numbers. The one in package.json is the truth; whatever shows a version takes it from there when it is built. */
import type { Problem } from '../deploy/target';

const FORM = /^(\d+)\.(\d+)\.(\d+)$/;
const STEPS = ['major', 'minor', 'patch'];

/** @param wanted "patch", "minor", "major" or a number such as 1.2.0 that is above the present one */
export function nextVersion(present: string, wanted: string): { readonly version: string } | Problem {
  const now = partsOf(present);
  if (!now) return { why: `The version in package.json is "${present}", which is not three numbers such as 1.2.0.` };
  const step = STEPS.indexOf(wanted);
  if (step >= 0) return { version: now.map((part, i) => (i < step ? part : i === step ? part + 1 : 0)).join('.') };
  const next = partsOf(wanted);
  if (!next) return { why: `"${wanted}" is not a version. Give patch, minor or major, or three numbers such as 1.2.0.` };
  return isAbove(next, now) ? { version: wanted } : { why: `Version ${wanted} is not above the present one, ${present}.` };
}

function partsOf(version: string): number[] | null {
  return FORM.exec(version)?.slice(1).map(Number) ?? null;
}

function isAbove(one: readonly number[], other: readonly number[]): boolean {
  const first = one.findIndex((part, i) => part !== other[i]);
  return first >= 0 && (one[first] ?? 0) > (other[first] ?? 0);
}

/** Sets the first "version" of package.json and the two of package-lock.json that are this project's; all else stays as it was typed. */
export function withVersion(json: string, present: string, version: string): string {
  const lines = json.split('\n');
  const dependencies = lines.findIndex((line) => line.includes('"node_modules/'));
  return lines
    .map((line, i) => (dependencies < 0 || i < dependencies ? line.replace(`"version": "${present}"`, `"version": "${version}"`) : line))
    .join('\n');
}
