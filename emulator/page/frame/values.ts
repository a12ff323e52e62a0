/** Which arguments `google.script.run` takes: plain values, arrays and objects. */
export type Verdict = 'fine' | 'illegal' | 'notANumber';

/** The worst thing found: a value that cannot travel at all, or a number that Google refuses on arrival. */
export function judge(value: unknown, ancestors: readonly object[] = []): Verdict {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return 'fine';
    case 'number':
      return Number.isFinite(value) ? 'fine' : 'notANumber';
    case 'object':
      return value === null ? 'fine' : judgeObject(value, ancestors);
    default:
      return 'illegal';
  }
}

function judgeObject(value: object, ancestors: readonly object[]): Verdict {
  const prototype: unknown = Object.getPrototypeOf(value);
  const plain = Array.isArray(value) || prototype === null || prototype === Object.prototype;
  if (!plain || ancestors.includes(value)) return 'illegal';
  const parts = Object.values(value).map((part) => judge(part, [...ancestors, value]));
  return parts.includes('illegal') ? 'illegal' : parts.includes('notANumber') ? 'notANumber' : 'fine';
}
