import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { NutgrafError } from '../../errors.js';
import type { Digest } from '../../model.js';
import { cleanLine } from '../../render/clean.js';
import { render } from '../../render/render.js';
import type { MailTarget } from '../config/targets.js';
import type { Parcel } from './parcel.js';
import { timed } from './times.js';

/** RFC 5322 asks for lines of 78 characters at most; replies quote with two. */
const WIDTH = 74;
/** A headline longer than this is cut in a subject. */
const LONGEST_HEADLINE = 120;

/** Sends a digest by SMTP, as text and as HTML in one message. */
export async function sendByMail(target: MailTarget, { digest }: Parcel): Promise<string> {
  const { key, to, from, host, port, security, timeout } = target;
  const auth = loginOf(target);
  const { createTransport } = await import('nodemailer');
  const patience = timeout * 1000;
  const transport = createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(isIP(host) === 0 ? { tls: { servername: host } } : {}),
    ...(auth === undefined ? {} : { auth }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from,
      to,
      subject: subjectOf(target, digest),
      text: render({ kind: 'digest', digest }, 'text', { width: WIDTH, color: false, links: false, explain: false }),
      html: render({ kind: 'digest', digest }, 'html', { width: 0, color: false, links: false, explain: false }),
      messageId: messageIdOf(digest, target),
      // RFC 3834: nobody's "I am on holiday" is wanted
      headers: { 'Auto-Submitted': 'auto-generated' },
      // the timers of the connection start again with each byte; a server that drips must not hold up a run
      signal: AbortSignal.timeout(patience),
    });
    return key;
  } catch (error) {
    throw failureOf(error, target);
  } finally {
    transport.close();
  }
}

function loginOf({ login }: MailTarget): { readonly user: string; readonly pass: string } | undefined {
  if (login === undefined) return undefined;
  const value = process.env[login] ?? '';
  const colon = value.indexOf(':');
  if (colon > 0) return { user: value.slice(0, colon), pass: value.slice(colon + 1) };
  throw new NutgrafError(
    'undelivered',
    `the environment has no ${login} of the form user:password; set it for the job`,
  );
}

const PLACES = /\{(headline|stories)\}/g;

function subjectOf({ subject }: MailTarget, { until, stories }: Digest): string {
  const headline = cleanLine(stories[0]?.headline ?? 'no news');
  const short = headline.length > LONGEST_HEADLINE ? `${headline.slice(0, LONGEST_HEADLINE - 1).trimEnd()}…` : headline;
  const values: Readonly<Record<string, string>> = { headline: short, stories: String(stories.length) };
  // the time goes in first: a headline's own "%d" is no part of the pattern
  return timed(subject, new Date(until)).replace(PLACES, (place, name: string) => values[name] ?? place);
}

/** The same for the same digest and recipient, so that a message that comes twice can be told. */
function messageIdOf({ made, stories }: Digest, { to, from }: MailTarget): string {
  const hash = createHash('sha256').update(JSON.stringify([made, stories.map(({ id }) => id), to]));
  const domain = DOMAIN.exec(from)?.[1] ?? 'localhost';
  return `<nutgraf.${hash.digest('hex').slice(0, 32)}@${domain}>`;
}
const DOMAIN = /@([^\s@<>]+)>?$/;

/** What nodemailer says, as words that a user can act on. */
function failureOf(error: unknown, target: MailTarget): NutgrafError {
  if (error instanceof NutgrafError) return error;
  const told = error instanceof Error ? cleanLine(error.message) : String(error);
  const field = (name: string) =>
    error instanceof Error ? Object.entries(error).find(([key]) => key === name)?.[1] : undefined;
  const code = String(field('code') ?? '');
  const remedy = REMEDIES[code]?.(target) ?? 'see what the server says';
  // RFC 5321: 5yz is for good, and after DATA it is about this message
  const answer = Number(field('responseCode'));
  const refused = answer >= 500 && (code === 'EMESSAGE' || field('command') === 'DATA');
  const { host, port } = target;
  return new NutgrafError(refused ? 'refused' : 'undelivered', `${host}:${port}: ${told}; ${remedy}`, error);
}

const UNREACHED = () => 'check host, port and security, and whether this computer is online';
const UNSAFE = ({ security }: MailTarget) =>
  security === 'tls'
    ? 'security = "starttls" is for servers that begin without TLS, most often on port 587'
    : 'security = "tls" is for servers that begin with TLS, most often on port 465; "none" is for this computer';
/** By nodemailer's codes. */
const REMEDIES: Readonly<Record<string, (target: MailTarget) => string>> = {
  ECONNECTION: UNREACHED,
  ESOCKET: UNREACHED,
  ETIMEDOUT: UNREACHED,
  EDNS: UNREACHED,
  EPROTOCOL: UNREACHED,
  EABORT: ({ timeout }) => `it took longer than ${timeout} seconds; check the server, or allow more with timeout`,
  ETLS: UNSAFE,
  EAUTH: ({ login }) =>
    login === undefined ? 'name the variable with user:password in login_env' : `check user and password in ${login}`,
  EENVELOPE: () => 'check mail and from: the server does not take one of them',
};
