import { NutgrafError } from '../errors.js';

/** The status that a server answered, as the cause of the error that tells it. */
export class HttpStatus extends Error {
  constructor(readonly status: number) {
    super(String(status));
  }
}

/** The HTTP status behind an error, where a server's answer is its cause. */
export function statusOf(error: unknown): number | undefined {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof HttpStatus) return at.status;
  return undefined;
}

/** The error of an answer that is no page. */
export function statusError(url: URL, status: number): NutgrafError {
  return new NutgrafError(
    'http-status',
    `${shown(url.href)}: the server answers ${told(status)}`,
    new HttpStatus(status),
  );
}

/** Whether the guard refused the address, which undici may have wrapped. */
export function isRefusal(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause)
    if (at instanceof NutgrafError && at.code === 'refused-address') return true;
  return false;
}

/** What went wrong with a request, in words. Throws it where no second try would change it, and returns it where one may. */
export function lostConnection(
  error: unknown,
  url: URL,
  late: boolean,
  { timeout, connectTimeout }: { readonly timeout: number; readonly connectTimeout: number },
): NutgrafError {
  const where = shown(url.href);
  const code = codeOf(error);
  if (code === 'UND_ERR_CONNECT_TIMEOUT')
    throw new NutgrafError(
      'timeout',
      `${where}: no connection within ${connectTimeout / 1000} s; try again later`,
      error,
    );
  if (late || code.endsWith('TIMEOUT'))
    throw new NutgrafError('timeout', `${where}: no whole answer within ${timeout / 1000} s; try again later`, error);
  const why = REASONS[code];
  if (why !== undefined) throw new NutgrafError('unreachable', `${where}: ${why}`, error);
  if (code.startsWith('CERT') || code.includes('_CERT') || code.startsWith('ERR_TLS') || code.startsWith('ERR_SSL'))
    throw new NutgrafError('unreachable', `${where}: the server's certificate is not valid (${code})`, error);
  if (CORRUPT.test(code))
    throw new NutgrafError('unreadable', `${where}: the answer is compressed and damaged; try again later`, error);
  const lost = LOST[code] ?? 'the connection was lost; check the address or try again later';
  return new NutgrafError('unreachable', `${where}: ${lost}`, error);
}

/** What no second try would change. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host; check the address and your connection',
  EHOSTUNREACH: 'the host cannot be reached; check your connection',
  ENETUNREACH: 'the network cannot be reached; check your connection',
};

/** What a second try may change, in words of its own. */
const LOST: Readonly<Record<string, string>> = {
  EAI_AGAIN: 'the name could not be looked up; check your connection',
  ECONNREFUSED: 'the server refuses the connection; check the address or try again later',
};
/** zlib's codes, and brotli's as zlib gives them */
const CORRUPT = /^(?:Z_|ERR_(?:_ERROR|BROTLI))/;

function codeOf(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause)
    if ('code' in at && typeof at.code === 'string') return at.code;
  return '';
}

const STATUS: Readonly<Record<number, string>> = {
  401: '401 (Unauthorized); it asks for a password',
  403: '403 (Forbidden); it does not let programs in, or not from here',
  404: '404 (Not Found); check the address',
  410: '410 (Gone); it is no longer there',
  429: '429 (Too Many Requests); try again later',
  500: '500 (Internal Server Error); try again later',
  502: '502 (Bad Gateway); try again later',
  503: '503 (Service Unavailable); try again later',
  504: '504 (Gateway Timeout); try again later',
};
function told(status: number): string {
  return STATUS[status] ?? `${status}; ${status < 500 ? 'check the address' : 'try again later'}`;
}

/** An address as it may be told: without a password, and not too long. */
export function shown(address: string): string {
  const plain = withoutSecrets(address);
  return plain.length > 300 ? `${plain.slice(0, 300)}…` : plain;
}

export function withoutSecrets(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.username === '' && url.password === '') return address;
  url.username = '';
  url.password = '';
  return url.href;
}
