import type { Context } from './context';
import { fail } from './errors';
import { GoogleCache, GoogleCacheService } from './google';
import type { Service } from './service';

const KEY_LIMIT = 250;
const VALUE_LIMIT = 100 * 1024;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;

type Store = Map<string, { value: string; until: number }>;

export class Cache extends GoogleCache {
  static readonly service: Service = {
    name: 'CacheService.Cache',
    offers: {
      get: 'text',
      getAll: 'texts',
      put: '~ text text | text text int',
      putAll: '~ object | object int',
      remove: '~ text',
      removeAll: '~ texts',
    },
  };
  private readonly context: Context;
  private readonly store: Store;

  constructor(context: Context, store: Store) {
    super();
    this.context = context;
    this.store = store;
  }

  override get(key: string): string | null {
    const found = this.store.get(key);
    return found && found.until > this.context.clock.now() ? found.value : null;
  }

  override getAll(keys: string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const).filter(([, value]) => value !== null);
    return Object.fromEntries(found) as Record<string, string>;
  }

  override put(key: string, value: string, seconds = DEFAULT_SECONDS): void {
    if (key.length > KEY_LIMIT) fail('Argument too large: key');
    if (value.length > VALUE_LIMIT) fail('Argument too large: value');
    if (seconds < 1) fail('Argument must be positive: expirationInSeconds');
    this.store.set(key, { value, until: this.context.clock.now() + Math.min(seconds, LONGEST_SECONDS) * 1000 });
  }

  override putAll(values: Record<string, unknown>, seconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, String(value), seconds);
  }

  override remove(key: string): void {
    this.store.delete(key);
  }

  override removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }
}

export class CacheService extends GoogleCacheService {
  static readonly service: Service = { name: 'CacheService', offers: { getDocumentCache: '', getScriptCache: '', getUserCache: '' } };
  private readonly context: Context;

  constructor(context: Context) {
    super();
    this.context = context;
  }

  override getDocumentCache(): Cache | null {
    return this.context.bound ? this.cache('document') : null;
  }

  override getScriptCache(): Cache {
    return this.cache('script');
  }

  override getUserCache(): Cache {
    return this.cache('user');
  }

  private cache(kind: string): Cache {
    const { caches } = this.context.shared;
    const store: Store = caches.get(kind) ?? new Map<string, { value: string; until: number }>();
    caches.set(kind, store);
    return new Cache(this.context, store);
  }
}
