import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MailTarget } from '../../../src/cli/config/targets.js';
import { sendByMail } from '../../../src/cli/deliver/mail.js';
import { digestOf, storyOf } from '../../render/sample.js';
import { type Fault, type MailServer, startMail, startMute } from './smtp.js';

let server: MailServer;
let plain: MailServer;
beforeAll(async () => {
  server = await startMail();
  plain = await startMail({ disabledCommands: ['STARTTLS'], allowInsecureAuth: true });
});
afterAll(async () => {
  await server.close();
  await plain.close();
});

const DIGEST = digestOf(storyOf('Ferry fares rise'));
function target(parts: Partial<MailTarget> = {}): MailTarget {
  return {
    kind: 'mail',
    key: 'mail me@example.org',
    empty: false,
    to: 'me@example.org',
    from: 'News <news@example.org>',
    subject: 'News of %Y: {headline} ({stories})',
    host: '127.0.0.1',
    port: server.port,
    security: 'none',
    timeout: 60,
    ...parts,
  };
}
const send = (parts?: Partial<MailTarget>, digest = DIGEST) => sendByMail(target(parts), { digest });
async function refusal(parts?: Partial<MailTarget>): Promise<{ code: string; message: string }> {
  const error: unknown = await send(parts).catch((caught: unknown) => caught);
  if (!(error instanceof Error) || !('code' in error)) throw new Error('it was sent');
  return { code: String(error.code), message: error.message };
}

/** A part of a message as it is read: quoted-printable undone. */
const plainly = (part: string) =>
  Buffer.from(
    part
      .replace(/=\r\n/g, '')
      .replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();

test('a mail has the digest as text and as HTML, a subject, and a Message-ID that is the same when it is sent again', async () => {
  await send();
  await send();
  const [first, second] = server.mails.splice(0);
  expect(first).toMatchObject({ from: 'news@example.org', to: ['me@example.org'], secure: false });
  const raw = first?.raw ?? '';
  const header = (name: string) => new RegExp(`^${name}: (.*)`, 'm').exec(raw)?.[1]?.trim();
  expect(header('Subject')).toBe('News of 2026: Ferry fares rise (1)');
  expect(header('From')).toBe('News <news@example.org>');
  expect(header('Auto-Submitted')).toBe('auto-generated');
  expect(header('Message-ID')).toMatch(/^<nutgraf\.[0-9a-f]{32}@example\.org>$/);
  expect(second?.raw).toContain(header('Message-ID'));
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1] ?? 'none';
  const parts = raw.split(`--${boundary}`).map((part) => part.replace(/\r\n$/, ''));
  expect(raw).toContain('Content-Type: multipart/alternative');
  expect(parts[1]).toContain('Content-Type: text/plain; charset=utf-8');
  expect(plainly(parts[1] ?? '')).toContain('Ferry fares rise');
  expect(parts[2]).toContain('Content-Type: text/html; charset=utf-8');
  expect(plainly(parts[2] ?? '')).toContain('</html>');
  expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
});

test('a headline cannot add a header or a part of the time to a subject', async () => {
  const digest = digestOf(storyOf('Rise of 5%d\r\nBcc: all@example.org\r\n\r\n<b>{stories}'));
  await send({ subject: '{headline}' }, digest);
  const [mail] = server.mails.splice(0);
  expect(mail?.to).toEqual(['me@example.org']);
  expect(mail?.raw).not.toMatch(/^Bcc/m);
  expect(mail?.raw).toMatch(/^Subject: Rise of 5%d Bcc: all@example\.org\s+<b>\{stories\}/m);
});

test.each<[string, Fault, string, string]>([
  ['a recipient that is refused', 'recipient', 'undelivered', 'no such user here'],
  ['a message that is refused', 'message', 'refused', 'we call this spam'],
  ['a server that has no time now', 'later', 'undelivered', 'come back later'],
  ['a connection that is lost within the message', 'drop', 'undelivered', 'check host, port'],
])('%s is told', async (_, fault, code, said) => {
  server.fault = fault;
  const refused = await refusal();
  server.fault = undefined;
  expect(refused.code).toBe(code);
  expect(refused.message).toContain(`127.0.0.1:${server.port}: `);
  expect(refused.message).toContain(said);
  expect(server.mails).toEqual([]);
});

test('a server that stalls is left, whether it says nothing, too little or no end', async () => {
  server.fault = 'stall';
  const [silent, dripping] = await Promise.all([startMute(), startMute('2')]);
  const all = await Promise.all([server, silent, dripping].map(({ port }) => refusal({ port, timeout: 1 })));
  server.fault = undefined;
  silent.close();
  dripping.close();
  expect(all.map(({ code }) => code)).toEqual(['undelivered', 'undelivered', 'undelivered']);
  for (const { message } of all) expect(message).toMatch(/check (?:host, port|the server)/);
});

test('no server at all, and a name that is none', async () => {
  const mute = await startMute();
  mute.close();
  expect(await refusal({ port: mute.port })).toMatchObject({ code: 'undelivered' });
  expect((await refusal({ host: 'mail.invalid' })).message).toContain('mail.invalid');
});

test('a login is never sent where nothing hides it, nor to a server whose certificate is not trusted', async () => {
  process.env['TEST_SMTP'] = 'me:secret';
  const bare = await refusal({ port: plain.port, security: 'starttls', login: 'TEST_SMTP' });
  expect(bare.message).toContain('security');
  const strange = await refusal({ security: 'starttls', login: 'TEST_SMTP' });
  expect(strange.message).toMatch(/certificate/);
  expect([server.mails, plain.mails, server.logins, plain.logins]).toEqual([[], [], [], []]);
  await send({ port: plain.port, login: 'TEST_SMTP' });
  expect(plain.logins).toEqual(['me']);
});

test('a login that is missing is named by its variable', async () => {
  delete process.env['TEST_SMTP'];
  const { code, message } = await refusal({ security: 'starttls', login: 'TEST_SMTP' });
  expect(code).toBe('undelivered');
  expect(message).toContain('TEST_SMTP');
});
