/** What was posted, as JSON and within a limit. */
import type { IncomingMessage } from 'node:http';
import type { Answer } from './guard';

/** Bytes. A sheet of 20,000 pupils pasted at once stays below. */
const BODY_LIMIT = 8_000_000;

const tooLarge: Answer = { status: 413, text: 'This is more than the page may send at once.' };

/** Undefined if it is not JSON. A body that is too large is read to its end but not kept, so that the client can read the answer. */
export async function readJson(request: IncomingMessage): Promise<{ json: unknown } | { refusal: Answer }> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) return { refusal: tooLarge };
  const text = await readText(request);
  if (text === undefined) return { refusal: tooLarge };
  try {
    return { json: JSON.parse(text) };
  } catch {
    return { json: undefined };
  }
}

/** Not iterated over as a stream: to leave the loop would end the connection before the answer is out. */
function readText(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_LIMIT) chunks.push(chunk);
      else {
        chunks.length = 0;
        resolve(undefined);
      }
    });
    request.on('end', () => {
      resolve(Buffer.concat(chunks).toString('utf8'));
    });
    request.on('error', reject);
  });
}
