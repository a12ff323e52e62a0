/**
 * An execution's own time. It passes by sleeping, by waiting for a lock and by what a test says that calls take; nobody ever
 * waits, and how fast the machine is makes no difference.
 */
import { Exception } from '../errors';

/** https://developers.google.com/apps-script/guides/services/quotas and .../guides/triggers (a simple trigger gets 30 s as well). */
export const EXECUTION_LIMIT = 360_000;
export const SHORT_LIMIT = 30_000;

export const OUT_OF_TIME = 'Exceeded maximum execution time';

/** Thrown where the time is up. A script can't get round it: from then on every service answers with it. */
class ExecutionEnded extends Exception {
  constructor() {
    super(OUT_OF_TIME);
  }
}

export class ExecutionClock {
  private elapsed = 0;
  private ended = false;

  constructor(
    private readonly session: () => number,
    private readonly limit: number,
  ) {}

  /** Milliseconds, as `Date.now()` gives them to the script. */
  now(): number {
    return this.session() + this.elapsed;
  }

  /** Milliseconds that have passed in this execution, the limit at most. */
  get passed(): number {
    return this.elapsed;
  }

  get over(): boolean {
    return this.ended;
  }

  /** Exactly the limit is still in time. */
  pass(milliseconds: number): void {
    this.elapsed += milliseconds;
    if (this.elapsed > this.limit) this.end();
  }

  /** The rest of the time has gone by. */
  end(): never {
    this.elapsed = this.limit;
    this.ended = true;
    throw new ExecutionEnded();
  }

  check(): void {
    if (this.ended) throw new ExecutionEnded();
  }
}
