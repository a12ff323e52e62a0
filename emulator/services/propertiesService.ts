import { fail } from '../errors';
import type { Context } from './context';
import { GoogleProperties, GooglePropertiesService } from './google';
import type { Service } from './service';

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

export class Properties extends GoogleProperties {
  static readonly service: Service = {
    name: 'PropertiesService.Properties',
    offers: {
      getProperty: 'text',
      setProperty: '~ text text',
      getProperties: '',
      deleteProperty: '~ text',
    },
  };
  private readonly store: Map<string, string>;

  constructor(store: Map<string, string>) {
    super();
    this.store = store;
  }

  override getProperty(key: string): string | null {
    return this.store.get(key) ?? null;
  }

  override setProperty(key: string, value: string): this {
    const room = STORE_LIMIT - [...this.store].reduce((sum, [name, text]) => (name === key ? sum : sum + bytes(name) + bytes(text)), 0);
    if (bytes(value) > VALUE_LIMIT) fail('Argument too large: value');
    if (bytes(key) > VALUE_LIMIT) fail('Argument too large: key');
    if (bytes(key) + bytes(value) > room)
      fail('You have exceeded the property storage quota. Please remove some properties and try again.');
    this.store.set(key, value);
    return this;
  }

  override getProperties(): Record<string, string> {
    return Object.fromEntries(this.store);
  }

  override deleteProperty(key: string): this {
    this.store.delete(key);
    return this;
  }
}

/** In UTF-8, without an encoder, which the platform lacks as well. */
function bytes(text: string): number {
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    sum += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return sum;
}

export class PropertiesService extends GooglePropertiesService {
  static readonly service: Service = {
    name: 'PropertiesService',
    offers: { getDocumentProperties: '', getScriptProperties: '', getUserProperties: '' },
  };
  private readonly context: Context;

  constructor(context: Context) {
    super();
    this.context = context;
  }

  /** Null in a script that is bound to no document, whatever Google's types say. */
  override getDocumentProperties(): Properties {
    return (this.context.bound ? new Properties(this.context.book.workbook.documentProperties) : null) as Properties;
  }

  override getScriptProperties(): Properties {
    return new Properties(this.context.book.workbook.scriptProperties);
  }

  override getUserProperties(): Properties {
    return new Properties(this.context.book.workbook.userProperties);
  }
}
