import { fail, LOCK_TIMEOUT } from '../errors';
import type { Context } from './context';
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

  constructor(context: Context, kind: string) {
    super();
    this.context = context;
    this.kind = kind;
  }

  /** A lock that is free is not to be had in less than no time. */
  override tryLock(timeout: number): boolean {
    const { clock, locks, shared } = this.context;
    if (locks.has(this.kind)) return true;
    if (timeout < 0) return false;
    const wait = (shared.foreignLocks.get(this.kind) ?? 0) - clock.now();
    clock.pass(Math.max(0, Math.min(wait, timeout)));
    if (wait > timeout) return false;
    locks.add(this.kind);
    return true;
  }

  override waitLock(timeout: number): void {
    if (!this.tryLock(timeout)) fail(LOCK_TIMEOUT);
  }

  override releaseLock(): void {
    this.context.locks.delete(this.kind);
  }

  override hasLock(): boolean {
    return this.context.locks.has(this.kind);
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
