/** Parts put into an archive, as an .xlsx is one. What came out of an archive and is as it was goes in as it was packed. */
import { crc32, deflateRawSync } from 'node:zlib';
import { packedBefore, type Packed, type Parts } from './archive';

/** Bytes: from here on the little that packing tightly gains takes seconds. */
const LARGE = 8 * 1024 * 1024;

const VERSION = 20;
const NAME_IN_UTF_8 = 0x800;
/** 1 January 1980, the first day an archive can hold: two copies of one file are then the same, whenever they were made. */
const MADE = 0x21;

/** @param isStored not packed at all, for a reader that has it at once */
export function pack(parts: Parts, isStored = false): Uint8Array {
  const bodies: Uint8Array[] = [];
  const listed: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of parts) {
    const body = isStored ? stored(bytes) : (packedBefore(bytes) ?? deflated(bytes));
    const path = Buffer.from(name);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const header = headerOf(path, bytes, body);
    listed.push(Buffer.from('PK\x01\x02\x14\x00'), header, place, path);
    bodies.push(Buffer.from('PK\x03\x04'), header, path, body.packed);
    at += 4 + header.length + path.length + body.packed.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(
    listed.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...listed, end]);
}

function stored(bytes: Uint8Array): Packed {
  return { method: 0, checksum: crc32(bytes), packed: bytes };
}

function deflated(bytes: Uint8Array): Packed {
  return { method: 8, checksum: crc32(bytes), packed: deflateRawSync(bytes, { level: bytes.length > LARGE ? 1 : 6 }) };
}

/** What stands before a part and in the list of all of them alike. */
function headerOf(path: Buffer, { length }: Uint8Array, { method, checksum, packed }: Packed): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(VERSION, 0);
  header.writeUInt16LE(NAME_IN_UTF_8, 2);
  header.writeUInt16LE(method, 4);
  header.writeUInt16LE(MADE, 8);
  header.writeUInt32LE(checksum, 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(length, 18);
  header.writeUInt16LE(path.length, 22);
  return header;
}
