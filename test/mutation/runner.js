/**
 * A test runner for Stryker. The mutated core and its tests are one file (see stryker.config.js), which is evaluated anew for each mutant in
 * this one process: Jest took two seconds for each of thousands, this takes a fraction of one. Of Jest it knows what these tests
 * use: describe and test, each of them with a table, and Jest's own expect.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { format } from 'node:util';
import { Script } from 'node:vm';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus, determineHitLimitReached } from '@stryker-mutator/api/test-runner';
import { expect } from 'expect';

/** In Stryker's copy of the project, which is where this runs from once it has been made. */
const file = () => resolve('test/mutation/mutated.cjs');
/** Where Stryker's mutants look for which of them is active, and leave what they cover. */
const stryker = (globalThis.__stryker__ ??= {});

/** A title of a table's row: as many of the row's values as it has room for. */
function titled(name, row) {
  const places = name.match(/%[sdj]/g) ?? [];
  return format(name, ...(Array.isArray(row) ? row : [row]).slice(0, places.length));
}

class OneFile {
  /** By file, how many of its mutants each test has told from the code: the best are asked first. */
  kills = {};

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    process.env.TZ = 'Europe/London';
    const code = `(function (require, module, __dirname, describe, test, expect) {${readFileSync(file(), 'utf8')}\n})`;
    this.evaluate = new Script(code, { filename: file() }).runInThisContext();
  }

  /** Every test, in order, of a core that has just been loaded. */
  tests() {
    const found = [];
    const names = [];
    const withTables = (define) =>
      Object.assign(define, {
        each: (rows) => (name, body) =>
          rows.forEach((row) => define(titled(name, row), () => (Array.isArray(row) ? body(...row) : body(row)))),
      });
    const describe = withTables((name, body) => {
      names.push(name);
      body();
      names.pop();
    });
    const test = withTables((name, body) => found.push({ id: String(found.length), name: [...names, name].join(' '), body }));
    this.evaluate(createRequire(file()), { exports: {} }, dirname(file()), describe, test, expect);
    return found;
  }

  async dryRun() {
    stryker.mutantCoverage = undefined;
    const tests = [];
    try {
      for (const { id, name, body } of this.tests()) {
        const started = performance.now();
        const failureMessage = await failureOf(body);
        const timeSpentMs = Math.round(performance.now() - started);
        tests.push(failureMessage === null ? { id, name, timeSpentMs, status: TestStatus.Success } : { id, name, timeSpentMs, status: TestStatus.Failed, failureMessage }); // prettier-ignore
      }
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error) };
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit }) {
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: hitLimit && 0, hitLimit });
    try {
      const kills = (this.kills[activeMutant.fileName] ??= {});
      const inOrder = this.tests().sort((a, b) => (kills[b.id] ?? 0) - (kills[a.id] ?? 0));
      for (const [before, { id, body }] of inOrder.entries()) {
        const failureMessage = await failureOf(body);
        const endless = determineHitLimitReached(stryker.hitCount, hitLimit);
        if (endless) return endless;
        if (failureMessage === null) continue;
        kills[id] = (kills[id] ?? 0) + 1;
        return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests: before + 1 };
      }
      return { status: MutantRunStatus.Survived, nrOfTests: inOrder.length };
    } catch (error) {
      return determineHitLimitReached(stryker.hitCount, hitLimit) ?? { status: MutantRunStatus.Error, errorMessage: String(error) };
    } finally {
      stryker.activeMutant = undefined;
    }
  }
}

async function failureOf(body) {
  try {
    await body();
    return null;
  } catch (error) {
    return String(error?.message ?? error);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one file', OneFile)];
