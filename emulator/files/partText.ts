/** The text of an XML part: in UTF-8, or in the UTF-16 that the format allows as well. */

const MARKS: readonly (readonly [first: number, second: number, name: string])[] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
  [0x3c, 0, 'utf-16le'],
  [0, 0x3c, 'utf-16be'],
];

/**
 * The declaration no longer names the alphabet, since whatever is written anew is UTF-8.
 * @throws TypeError for bytes that are neither, if `fatal`
 */
export function partText(bytes: Uint8Array | undefined, fatal = false): string {
  const name = MARKS.find(([first, second]) => bytes?.[0] === first && bytes[1] === second)?.[2];
  const text = new TextDecoder(name ?? 'utf-8', { fatal }).decode(bytes);
  return name === undefined ? text : text.replace(/^(<\?xml[^<>]*?)\s+encoding\s*=\s*["'][^"'<>]*["']/, '$1');
}

export function isUtf16(bytes: Uint8Array): boolean {
  return MARKS.some(([first, second]) => bytes[0] === first && bytes[1] === second);
}
