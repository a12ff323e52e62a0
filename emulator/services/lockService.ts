import type { Context } from './context';
import { fail, LOCK_TIMEOUT } from './errors';
import { GoogleLock, GoogleLockService } from './google';
import type { Service } from './service';

/** Executions run one after another here, so only what `foreignLocks` says can hold a lock against this one. */
export class Lock extends GoogleLock {
  static readonly service: Service = {
    name: 'LockService.Lock',
    offers: { tryLock: '~ int', waitLock: '~ int', releaseLock: '~', hasLock: '' },
  };
  private readonly context: Context;
  private readonly kind: string;
  private held = false;

  constructor(context: Context, kind: string) {
    super();
    this.context = context;
    this.kind = kind;
  }

  override tryLock(timeout: number): boolean {
    if (this.held) return true;
    const wait = (this.context.shared.foreignLocks.get(this.kind) ?? 0) - this.context.now();
    this.context.sleep(Math.max(0, Math.min(wait, timeout)));
    this.held = wait <= timeout;
    return this.held;
  }

  override waitLock(timeout: number): void {
    if (!this.tryLock(timeout)) fail(LOCK_TIMEOUT);
  }

  override releaseLock(): void {
    this.held = false;
  }

  override hasLock(): boolean {
    return this.held;
  }
}

export class LockService extends GoogleLockService {
  static readonly service: Service = { name: 'LockService', offers: { getDocumentLock: '', getScriptLock: '', getUserLock: '' } };
  private readonly context: Context;

  constructor(context: Context) {
    super();
    this.context = context;
  }

  /** Null in a script that is bound to no document, whatever Google's types say. */
  override getDocumentLock(): Lock {
    return (this.context.bound ? new Lock(this.context, 'document') : null) as Lock;
  }

  override getScriptLock(): Lock {
    return new Lock(this.context, 'script');
  }

  override getUserLock(): Lock {
    return new Lock(this.context, 'user');
  }
}
