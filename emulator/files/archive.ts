/** The archive an .xlsx is, unpacked within limits and strictly. */
import { crc32, inflateRawSync } from 'node:zlib';
import { damaged, Fault, locked, suspicious, tooManyParts, unpacksTooLarge } from './problems';

export type Parts = Map<string, Uint8Array>;

export interface Packed {
  method: number;
  checksum: number;
  packed: Uint8Array;
}

const packedParts = new WeakMap<Uint8Array, Packed>();

/** How a part stood in the archive that it came from. */
export function packedBefore(part: Uint8Array): Packed | undefined {
  return packedParts.get(part);
}

/** Bytes. What is declared is not believed; unpacking stops when this much has come out. */
const BIGGEST_UNPACKED = 256 * 1024 * 1024;
/** A workbook of 200 sheets, each with a drawing, charts and notes, stays below this. */
const MOST_PARTS = 10_000;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const ASK_64 = 0xffffffff;
/** An archive's comment has at most 65,535 bytes, and stands after the 22 bytes of its end. */
const END_WITHIN = 65_557;

interface Entry {
  name: string;
  flags: number;
  method: number;
  checksum: number;
  /** How many bytes. */
  packed: number;
  size: number;
  at: number;
}

/** @throws `Fault` for what is no sound archive, or unpacks to more than `most` bytes; also where a byte is not as its checksum says. */
export function unpack(bytes: Uint8Array, most = BIGGEST_UNPACKED): Parts {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const parts: Parts = new Map();
    const seen = new Set<string>();
    let left = most;
    for (const entry of directory(buffer)) {
      const name = entry.name.replaceAll('\\', '/');
      if (/(^|\/)\.\.(\/|$)|^\/|^[A-Za-z]:|\p{Cc}/u.test(name) || seen.has(name.toLowerCase())) throw suspicious();
      seen.add(name.toLowerCase());
      if (name.endsWith('/')) continue;
      const body = bodyOf(buffer, entry, left);
      left -= body.length;
      parts.set(name, body);
    }
    return parts;
  } catch (error) {
    // Reading beyond the end, or a stream that is none.
    throw error instanceof Fault ? error : damaged();
  }
}

function directory(buffer: Buffer): Entry[] {
  let end = buffer.length - 22;
  const lowest = Math.max(0, buffer.length - END_WITHIN);
  while (end >= lowest && buffer.readUInt32LE(end) !== END) end -= 1;
  if (end < lowest) throw damaged();
  let count = buffer.readUInt16LE(end + 10);
  let at = buffer.readUInt32LE(end + 16);
  if (count === 0xffff || at === ASK_64) {
    const large = Number(buffer.readBigUInt64LE(end - 20 + 8));
    if (buffer.readUInt32LE(large) !== END_64) throw damaged();
    count = Number(buffer.readBigUInt64LE(large + 32));
    at = Number(buffer.readBigUInt64LE(large + 48));
  }
  if (count > MOST_PARTS) throw tooManyParts();
  return Array.from({ length: count }, () => {
    if (buffer.readUInt32LE(at) !== CENTRAL) throw damaged();
    const [nameLength = 0, extraLength = 0, commentLength = 0] = [28, 30, 32].map((offset) => buffer.readUInt16LE(at + offset));
    const names = at + 46;
    const entry: Entry = {
      name: buffer.toString('utf8', names, names + nameLength),
      flags: buffer.readUInt16LE(at + 8),
      method: buffer.readUInt16LE(at + 10),
      checksum: buffer.readUInt32LE(at + 16),
      packed: buffer.readUInt32LE(at + 20),
      size: buffer.readUInt32LE(at + 24),
      at: buffer.readUInt32LE(at + 42),
    };
    largeFields(entry, buffer.subarray(names + nameLength, names + nameLength + extraLength));
    at = names + nameLength + extraLength + commentLength;
    return entry;
  });
}

/** Some programs write every number in the form for archives of more than 4 GB: in an extra field, in this order. */
function largeFields(entry: Entry, extra: Buffer): void {
  const asked = (['size', 'packed', 'at'] as const).filter((field) => entry[field] === ASK_64);
  if (asked.length === 0) return;
  let field = 0;
  while (extra.readUInt16LE(field) !== 1) field += 4 + extra.readUInt16LE(field + 2);
  asked.forEach((name, index) => {
    entry[name] = Number(extra.readBigUInt64LE(field + 4 + index * 8));
  });
}

function bodyOf(buffer: Buffer, { name, flags, method, checksum, packed, size, at }: Entry, left: number): Uint8Array {
  if ((flags & 1) !== 0) throw locked();
  if (buffer.readUInt32LE(at) !== LOCAL) throw damaged();
  const nameLength = buffer.readUInt16LE(at + 26);
  const start = at + 30 + nameLength + buffer.readUInt16LE(at + 28);
  // One wrong bit in a name would hide a part, and with it all texts of the workbook.
  if (buffer.toString('utf8', at + 30, at + 30 + nameLength) !== name || start + packed > buffer.length) throw damaged();
  const bytes = buffer.subarray(start, start + packed);
  const body = inflated(bytes, { method, size }, left);
  if (body.length > left) throw unpacksTooLarge();
  if (body.length !== size || crc32(body) !== checksum) throw damaged();
  packedParts.set(body, { method, checksum, packed: bytes });
  return body;
}

/** Room for as much as is declared, and a byte more that tells the end, spares putting pieces together. */
function inflated(packed: Buffer, { method, size }: Pick<Entry, 'method' | 'size'>, left: number): Buffer {
  if (method === 0) return packed;
  if (method !== 8) throw damaged();
  try {
    return inflateRawSync(packed, { maxOutputLength: left + 1, chunkSize: Math.max(64, Math.min(size, left) + 1) });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? unpacksTooLarge() : damaged();
  }
}
