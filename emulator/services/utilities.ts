import { fail } from '../errors';
import type { Context } from './context';
import { SCRIPT_ENUMS } from './enums';
import { GoogleScriptApp, GoogleSession, GoogleUtilities } from './google';
import type { Service } from './service';

/** Longer sleeps are refused. */
const LONGEST_SLEEP = 300_000;

export class Utilities extends GoogleUtilities {
  static readonly service: Service = { name: 'Utilities', offers: { sleep: 'int' } };
  private readonly context: Context;

  constructor(context: Context) {
    super();
    this.context = context;
  }

  /** On the execution's own clock: nobody waits. @throws for more than five minutes at once. */
  override sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > LONGEST_SLEEP) fail(`Invalid argument: ${milliseconds}`);
    this.context.clock.pass(milliseconds);
  }
}

export class Session extends GoogleSession {
  static readonly service: Service = { name: 'Session', offers: { getScriptTimeZone: '' } };
  private readonly context: Context;

  constructor(context: Context) {
    super();
    this.context = context;
  }

  override getScriptTimeZone(): string {
    return this.context.scriptTimeZone;
  }
}

/** Only its enumerations. */
export class ScriptApp extends GoogleScriptApp {
  static readonly service: Service = { name: 'ScriptApp', offers: {}, enums: SCRIPT_ENUMS };
}
