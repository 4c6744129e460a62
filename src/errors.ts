/** Codes of the errors that nutgraf throws; a Problem's `code` is one of them or a stage's own. */
export type ErrorCode =
  | 'usage'
  | 'not-found'
  | 'unreadable'
  | 'unreachable'
  | 'refused-address'
  | 'robots'
  | 'timeout'
  | 'too-large'
  | 'http-status'
  | 'too-many-redirects'
  | 'bad-feed'
  | 'bad-line'
  | 'archive'
  | 'undelivered'
  | 'refused'
  | 'nothing';

/** The code of a Problem that is none yet: a feed was read, but not where it was asked for. */
export const MOVED = 'moved';

/** An error that a user can act on: `message` names the source and the remedy, and no stack trace is ever shown for it. */
export class NutgrafError extends Error {
  override readonly name = 'NutgrafError';
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
