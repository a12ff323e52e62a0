/** The little of Google's client that the sidebar uses. */
interface ScriptRun {
  withSuccessHandler(handler: (result: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  readonly [call: string]: (...args: unknown[]) => unknown;
}

declare const google: { readonly script: { readonly run: ScriptRun } };
