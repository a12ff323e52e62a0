import { fail } from '../errors';
import type { Context } from './context';
import { GoogleHtmlOutput, GoogleHtmlService } from './google';
import type { Service } from './service';

export class HtmlOutput extends GoogleHtmlOutput {
  static readonly service: Service = {
    name: 'HtmlService.HtmlOutput',
    local: true,
    offers: { append: 'text', getContent: '', getTitle: '', setTitle: 'text' },
  };
  private content: string;
  private title = '';

  constructor(content: string) {
    super();
    this.content = content;
  }

  /** Behind all that is there, also behind the page's end. */
  override append(addedContent: string): this {
    this.content += addedContent;
    return this;
  }

  override getContent(): string {
    return this.content;
  }

  override getTitle(): string {
    return this.title;
  }

  override setTitle(title: string): this {
    this.title = title;
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

  /** With or without `.html`. @throws if the project has no such file. */
  override createHtmlOutputFromFile(filename: string): HtmlOutput {
    const html = this.context.html[filename.replace(/\.html$/, '')];
    return html === undefined ? fail(`No HTML file named ${filename} was found.`) : new HtmlOutput(html);
  }
}
