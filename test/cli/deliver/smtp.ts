import { readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A key and a certificate for "localhost" that is of use in tests alone. */
export const LOCALHOST = fileURLToPath(new URL('localhost.pem', import.meta.url));
const PEM = readFileSync(LOCALHOST, 'utf8');

export interface Mailed {
  readonly from: string;
  readonly to: readonly string[];
  /** the user that logged in */
  readonly user: string | undefined;
  /** whether it came through TLS */
  readonly secure: boolean;
  /** the message as it came */
  readonly raw: string;
}
export interface MailServer {
  readonly port: number;
  readonly mails: Mailed[];
  /** the users who tried to log in */
  readonly logins: string[];
  /** what it does to the next who connect */
  fault: Fault | undefined;
  /** resolves once a message has begun to come, whatever becomes of it */
  readonly data: () => Promise<void>;
  readonly close: () => Promise<void>;
}
/** What a mail server may do to those who send: not take a sender, a recipient or a message, be silent, lose the connection. */
export type Fault = 'recipient' | 'message' | 'later' | 'stall' | 'drop';

/** A real mail server. It takes the login me:secret after STARTTLS, or from all. */
export async function startMail(options: SMTPServerOptions = {}): Promise<MailServer> {
  const mails: Mailed[] = [];
  const logins: string[] = [];
  const sockets = new Set<Socket>();
  let begun: (() => void)[] = [];
  const state: { fault: Fault | undefined } = { fault: undefined };
  const saying = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });
  const server = new SMTPServer({
    key: PEM,
    cert: PEM,
    authOptional: true,
    onAuth: ({ username, password }, _, done) => {
      logins.push(username ?? '');
      if (password === 'secret') done(null, { user: username });
      else done(saying(535, '5.7.8 who are you'));
    },
    onRcptTo: (_, __, done) => done(state.fault === 'recipient' ? saying(550, '5.1.1 no such user here') : null),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        for (const tell of begun) tell();
        begun = [];
        if (state.fault === 'drop') for (const socket of sockets) socket.destroy();
      });
      stream.on('end', () => {
        if (state.fault === 'stall') return;
        if (state.fault === 'message') return done(saying(554, '5.7.1 we call this spam'));
        if (state.fault === 'later') return done(saying(451, '4.3.0 come back later'));
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          user: typeof session.user === 'string' ? session.user : undefined,
          secure: session.secure,
          raw: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  return Object.assign(state, {
    port: portOf(server.server.address()),
    mails,
    logins,
    data: () => new Promise<void>((tell) => begun.push(tell)),
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise<void>((closed) => server.close(() => closed()));
    },
  });
}

/** A server that takes connections and says this every 50 milliseconds, or nothing at all. */
export async function startMute(said = ''): Promise<{ readonly port: number; readonly close: () => void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    const timer = setInterval(() => socket.write(said), 50);
    socket.on('close', () => clearInterval(timer)).on('error', () => undefined);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  return {
    port: portOf(server.address()),
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

function portOf(address: ReturnType<ReturnType<typeof createServer>['address']>): number {
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
