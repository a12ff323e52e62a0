/** What the membrane makes in the realm of whoever asks: a script's own, or that of the library's caller. */
export interface Inside {
  array: () => unknown[];
  object: () => Record<string, unknown>;
  date: (ms: number) => Date;
  error: (name: string, message: string) => Error;
  standIn: (className: string, methods: readonly string[]) => object;
  enumeration: (text: string, position: number) => object;
  /** A property that can't be set and is made when it is first read: most executions need none of some two hundred enumeration values. */
  later: (target: object, name: string, make: () => object) => void;
}

/**
 * Names of the kind that Google gives to methods and enumerations: asking a service for one that it has not fails at once.
 * Anything else (`then`, `toJSON`, `nodeType`) is looked up by JavaScript itself or by a test's tools, and is not there.
 */
export const LIKE_GOOGLES =
  /^([A-Z]|(activate|add|after|alert|append|apply|as|at|auto|batch|before|break|build|can|check|clear|close|collapse|copy|create|delete|disable|duplicate|enable|expand|find|flush|format|get|group|has|hide|ignore|insert|is|load|lock|match|merge|modify|move|new|offset|on|open|parse|prompt|protect|put|randomize|refresh|release|remove|rename|replace|require|reset|set|shift|show|shuffle|sleep|sort|split|start|toast|trim|try|uncheck|unhide|update|use|wait|when|with)([A-Z]|$))/;

export const NOT_OFFERED = "is not a function of Google's, or is not offered by the emulator";
