import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib';

const unzip = promisify(gunzip);
const unbrotli = promisify(brotliDecompress);
const unzlib = promisify(inflate);
const unraw = promisify(inflateRaw);

/**
 * The bytes of a body with its Content-Encoding undone, or undefined where they are more than `most`. A body that ends early
 * or is not encoded as told gives what can be read of it.
 */
export async function inflated(
  body: AsyncIterable<Uint8Array>,
  encodings: string | string[] | undefined,
  most: number,
): Promise<Uint8Array | undefined> {
  let bytes: Uint8Array | undefined = await collected(body, most);
  for (const encoding of [encodings].flat().join(',').toLowerCase().split(',').reverse()) {
    if (bytes === undefined) return undefined;
    bytes = await undone(encoding.trim(), bytes, most);
  }
  // a file that was compressed before it was served (feed.xml.gz), and nothing said of it
  return bytes !== undefined && isGzip(bytes) ? undone('gzip', bytes, most) : bytes;
}

/** All the bytes of a stream, or undefined, and the rest unread, where they are more than `most`. */
export async function collected(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function undone(encoding: string, bytes: Uint8Array, maxOutputLength: number): Promise<Uint8Array | undefined> {
  const options = { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    switch (encoding) {
      case 'gzip':
      case 'x-gzip':
        return isGzip(bytes) ? await unzip(bytes, options) : bytes;
      case 'deflate':
        return ((bytes[0] ?? 0) & 0x0f) === 8 ? await unzlib(bytes, options) : await unraw(bytes, options);
      case 'br':
        return await unbrotli(bytes, { maxOutputLength });
      default:
        return bytes;
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw error;
  }
}
