import type { Context } from './context';
import { fail } from './errors';
import { GoogleHtmlOutput, GoogleHtmlService } from './google';
import type { Service } from './service';

export class HtmlOutput extends GoogleHtmlOutput {
  static readonly service: Service = {
    name: 'HtmlService.HtmlOutput',
    local: true,
    offers: {
      getContent: '',
      setContent: 'text',
      append: 'text',
      clear: '',
      getTitle: '',
      setTitle: 'text',
      getWidth: '',
      setWidth: 'int',
      getHeight: '',
      setHeight: 'int',
    },
  };
  private content: string;
  private title = '';
  private width: number | null = null;
  private height: number | null = null;

  constructor(content: string) {
    super();
    this.content = content;
  }

  override getContent(): string {
    return this.content;
  }

  override setContent(content: string): this {
    this.content = content;
    return this;
  }

  override append(content: string): this {
    this.content += content;
    return this;
  }

  override clear(): this {
    return this.setContent('');
  }

  override getTitle(): string {
    return this.title;
  }

  override setTitle(title: string): this {
    this.title = title;
    return this;
  }

  /** Null where none was set, whatever Google's types say. */
  override getWidth(): number {
    return this.width as number;
  }

  /** A sidebar stays 300 pixels wide all the same. */
  override setWidth(width: number): this {
    this.width = width;
    return this;
  }

  override getHeight(): number {
    return this.height as number;
  }

  override setHeight(height: number): this {
    this.height = height;
    return this;
  }
}

export class HtmlService extends GoogleHtmlService {
  static readonly service: Service = {
    name: 'HtmlService',
    offers: { createHtmlOutput: '| text', createHtmlOutputFromFile: 'text' },
  };
  private readonly context: Context;

  constructor(context: Context) {
    super();
    this.context = context;
  }

  override createHtmlOutput(html: unknown = ''): HtmlOutput {
    return new HtmlOutput(String(html));
  }

  override createHtmlOutputFromFile(filename: string): HtmlOutput {
    const html = this.context.html[filename.replace(/\.html$/, '')];
    return html === undefined ? fail(`No HTML file named ${filename} was found.`) : new HtmlOutput(html);
  }
}
