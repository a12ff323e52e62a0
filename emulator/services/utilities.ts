import type { Context } from './context';
import { parseCsv } from './csv';
import { fail } from './errors';
import { GoogleLogger, GoogleScriptApp, GoogleSession, GoogleUtilities } from './google';
import { formatJava } from './javaPattern';
import { SCRIPT_ENUMS } from './enums';
import type { Service } from './service';

/** Longer sleeps are refused. */
const LONGEST_SLEEP = 300_000;

export class Utilities extends GoogleUtilities {
  static readonly service: Service = {
    name: 'Utilities',
    offers: { formatDate: 'date text text', formatString: 'text ...any', getUuid: '', parseCsv: 'text | text text', sleep: 'int' },
  };
  private readonly context: Context;

  constructor(context: Context) {
    super();
    this.context = context;
  }

  override formatDate(date: unknown, timeZone: string, format: string): string {
    return formatJava(Date.prototype.getTime.call(date), knownZone(timeZone), format);
  }

  /** `%s`, `%d` and `%f` with widths and decimals. */
  override formatString(template: string, ...args: unknown[]): string {
    let next = 0;
    return template.replace(
      /%(-?)(0?)(\d*)(?:\.(\d+))?([sdf%])/g,
      (_all, left: string, zero: string, width: string, decimals: string | undefined, kind) => {
        if (kind === '%') return '%';
        const value = args[next++];
        const text =
          kind === 's' ? String(value) : kind === 'd' ? String(Math.trunc(Number(value))) : Number(value).toFixed(Number(decimals ?? 6));
        return left ? text.padEnd(Number(width)) : text.padStart(Number(width), zero || ' ');
      },
    );
  }

  /** One row a line; a quoted field may hold the delimiter, line breaks and doubled quotes. */
  override parseCsv(csv: string, delimiter: unknown = ','): string[][] {
    return parseCsv(csv, String(delimiter).charAt(0) || ',');
  }

  override getUuid(): string {
    const hex = (length: number): string => Array.from({ length }, () => Math.floor(Math.random() * 16).toString(16)).join('');
    return `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'.charAt(Math.floor(Math.random() * 4))}${hex(3)}-${hex(12)}`;
  }

  /** On the execution's own clock: nobody waits. */
  override sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > LONGEST_SLEEP) fail(`Invalid argument: ${milliseconds}`);
    this.context.clock.pass(milliseconds);
  }
}

/** Java takes a zone it does not know for GMT. */
function knownZone(timeZone: string): string {
  const fixed = /^(?:GMT|UTC)([+-])(\d{1,2}):?(\d{2})?$/.exec(timeZone);
  const name = fixed ? `${fixed[1] ?? '+'}${(fixed[2] ?? '').padStart(2, '0')}:${fixed[3] ?? '00'}` : timeZone;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    return 'UTC';
  }
}

export class Session extends GoogleSession {
  static readonly service: Service = { name: 'Session', offers: { getScriptTimeZone: '', getActiveUserLocale: '' } };
  private readonly context: Context;

  constructor(context: Context) {
    super();
    this.context = context;
  }

  override getScriptTimeZone(): string {
    return this.context.scriptTimeZone;
  }

  override getActiveUserLocale(): string {
    return this.context.userLocale;
  }
}

/** Only its enumerations. */
export class ScriptApp extends GoogleScriptApp {
  static readonly service: Service = { name: 'ScriptApp', offers: {}, enums: SCRIPT_ENUMS };
}

export class Logger extends GoogleLogger {
  static readonly service: Service = { name: 'Logger', local: true, offers: { log: 'any ...any', getLog: '', clear: '' } };
  private readonly context: Context;

  constructor(context: Context) {
    super();
    this.context = context;
  }

  override log(data: unknown, ...values: unknown[]): this {
    this.context.log.push([data, ...values].map(String).join(' '));
    return this;
  }

  override getLog(): string {
    return this.context.log.join('\n');
  }

  override clear(): void {
    this.context.log.length = 0;
  }
}
