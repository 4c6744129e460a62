import { homedir } from 'node:os';
import { extname, isAbsolute, join } from 'node:path';
import { isFormat } from '../../render/formats.js';
import type { Format } from '../../render/result.js';
import { untimed } from '../deliver/times.js';
import {
  boolean,
  type Fail,
  type FailAt,
  oneOf,
  onlyKnown,
  optional,
  string,
  type Table,
  variable,
  whole,
  words,
} from './values.js';

/** Where digests go. */
export type Target = StdoutTarget | FileTarget | MailTarget | FeedTarget | CommandTarget;
interface AnyTarget {
  /** what it is known by from run to run, and called by */
  readonly key: string;
  /** whether it gets digests without news, too */
  readonly empty: boolean;
}
export interface StdoutTarget extends AnyTarget {
  readonly kind: 'stdout';
  readonly format?: Format;
}
export interface FileTarget extends AnyTarget {
  readonly kind: 'file';
  /** absolute, with parts as `timed` has them */
  readonly path: string;
  readonly format: Format;
}
/** One recipient: each gets a message of its own, and one that is refused holds up no other. */
export interface MailTarget extends AnyTarget {
  readonly kind: 'mail';
  readonly to: string;
  readonly from: string;
  /** with parts as `timed` has them, and {headline} and {stories} */
  readonly subject: string;
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  /** the variable of the environment that holds "user:password" */
  readonly login?: string;
  /** seconds for the whole delivery */
  readonly timeout: number;
}
export interface FeedTarget extends AnyTarget {
  readonly kind: 'feed';
  readonly path: string;
  readonly title: string;
  /** where it is published */
  readonly url?: string;
  /** how many of the newest digests it has */
  readonly entries: number;
}
export interface CommandTarget extends AnyTarget {
  readonly kind: 'command';
  /** the program and its arguments; no shell reads them */
  readonly argv: readonly [string, ...string[]];
  readonly format: Format;
  readonly timeout: number;
}
type Security = (typeof SECURITIES)[number];

const SECURITIES = ['starttls', 'tls', 'none'] as const;
/** RFC 8314 for submission; RFC 5321 without TLS */
const PORTS = { starttls: 587, tls: 465, none: 25 } as const satisfies Record<Security, number>;
const ADDRESS = /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()\\]{1,255}$/;
const NAMED_ADDRESS = /^([^<>\r\n]{0,200})<([^<>]{1,320})>$/;
const HOST = /^[\w.:-]{1,255}$/;
const CONTROL = /\p{Cc}/u;
const WEB = /^https?:\/\/[^\s]+$/i;
const HERE: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1']);
const FORMATS_BY_END: Readonly<Record<string, Format>> = {
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.json': 'json',
  '.ndjson': 'ndjson',
};
const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/** The targets of the [[delivery]] tables, a mail's recipients each by itself. */
export function targetsOf(rows: readonly Table[], failAt: FailAt): readonly Target[] {
  const known = new Map<string, number>();
  return rows.flatMap((row, at) => {
    const targets = targetOf(row, at, failAt);
    for (const { key, kind } of targets) {
      const first = known.get(key);
      if (first !== undefined)
        failAt({ table: 'delivery', at, key: kind })(`goes where delivery[${first + 1}] goes; leave one out`);
      known.set(key, at);
    }
    return targets;
  });
}

type Read = <T>(key: string, reader: (value: unknown, fail: Fail) => T) => T | undefined;
type Kind = Target['kind'];

/** The key that says what a table is, and what else it may have. */
const KINDS = {
  stdout: ['format'],
  file: ['format'],
  mail: ['from', 'subject', 'host', 'port', 'security', 'login_env', 'timeout'],
  feed: ['title', 'url', 'entries'],
  command: ['format', 'timeout'],
} as const satisfies Record<Kind, readonly string[]>;

const READERS = {
  stdout: (read, empty, fail) => {
    if (read('stdout', boolean) !== true) fail('stdout')('must be true; leave the table out to print nothing');
    const asked = read('format', format);
    return [{ kind: 'stdout', key: 'standard output', empty, ...(asked === undefined ? {} : { format: asked }) }];
  },
  file: (read, empty, fail) => {
    const path = read('file', filePath) ?? fail('file')('must be told');
    const known = FORMATS_BY_END[extname(path).toLowerCase()] ?? 'text';
    return [{ kind: 'file', key: `file ${path}`, empty, path, format: read('format', format) ?? known }];
  },
  mail: (read, empty, fail) => {
    const recipients = read('mail', addresses) ?? [];
    const security = read('security', oneOf(SECURITIES)) ?? 'starttls';
    const host = read('host', hostName) ?? fail('host')('must be told: the name of the server that takes your mail');
    const login = read('login_env', variable);
    if (login !== undefined && security === 'none' && !HERE.has(host))
      fail('security')('"none" would send the login readable for all; use "starttls" or "tls"');
    const common = {
      subject: read('subject', subject) ?? 'News of %A %d %B: {headline}',
      host,
      port: read('port', whole(1, 65_535)) ?? PORTS[security],
      security,
      ...(login === undefined ? {} : { login }),
      timeout: read('timeout', whole(1, DAY)) ?? MINUTE,
    };
    const from = read('from', sender);
    return recipients.map((to) => ({ kind: 'mail', key: `mail ${to}`, empty, to, from: from ?? to, ...common }));
  },
  feed: (read, empty, fail) => {
    const path = read('feed', plainPath) ?? fail('feed')('must be told');
    const url = read('url', webAddress);
    return [
      {
        kind: 'feed',
        key: `feed ${path}`,
        empty,
        path,
        title: read('title', string) ?? 'News digest',
        ...(url === undefined ? {} : { url }),
        entries: read('entries', whole(1, 1000)) ?? 30,
      },
    ];
  },
  command: (read, empty, fail) => {
    const [program = fail('command')('must be told'), ...rest] = read('command', words) ?? [];
    return [
      {
        kind: 'command',
        key: `command ${[program, ...rest].join(' ')}`,
        empty,
        argv: [program, ...rest],
        format: read('format', format) ?? 'json',
        timeout: read('timeout', whole(1, DAY)) ?? MINUTE,
      },
    ];
  },
} as const satisfies Record<Kind, (read: Read, empty: boolean, fail: (key: string) => Fail) => readonly Target[]>;

function targetOf(row: Table, at: number, failAt: FailAt): readonly Target[] {
  const spot = { table: 'delivery', at };
  const kinds = KIND_NAMES.filter((kind) => row[kind] !== undefined);
  const [kind, other] = kinds;
  if (kind === undefined) {
    onlyKnown(row, [...KIND_NAMES, ...Object.values(KINDS).flat(), 'empty'], spot, failAt);
    return failAt(spot)(`says not where to; it needs one of ${KIND_NAMES.join(', ')}`);
  }
  if (other !== undefined) failAt({ ...spot, key: other })(`${kind} is told, too; give each a table of its own`);
  onlyKnown(row, [kind, ...KINDS[kind], 'empty'], spot, failAt);
  const fail = (key: string) => failAt({ ...spot, key });
  const read: Read = (key, reader) => optional(row[key], fail(key), reader);
  return READERS[kind](read, read('empty', boolean) ?? false, fail);
}
const KIND_NAMES = ['stdout', 'file', 'mail', 'feed', 'command'] as const satisfies readonly Kind[];

function format(value: unknown, fail: Fail): Format {
  const said = string(value, fail);
  return isFormat(said) ? said : fail(`${said}: is one of terminal, text, json, ndjson, markdown, html`);
}

function filePath(value: unknown, fail: Fail): string {
  const path = plainPath(value, fail);
  const unknown = untimed(path);
  return unknown === undefined ? path : fail(`${unknown}: stands for nothing; there are ${PARTS}`);
}

function plainPath(value: unknown, fail: Fail): string {
  const said = string(value, fail);
  const path = said.startsWith('~/') ? join(homedir(), said.slice(2)) : said;
  if (CONTROL.test(path)) fail('must not have control characters');
  return isAbsolute(path) ? path : fail(`${said}: must begin with "/" or "~/"`);
}

function subject(value: unknown, fail: Fail): string {
  const said = string(value, fail);
  if (CONTROL.test(said)) fail('must be one line');
  const unknown = untimed(said);
  return unknown === undefined
    ? said
    : fail(`${unknown}: stands for nothing; there are ${PARTS}, {headline} and {stories}`);
}
const PARTS = '%Y, %m, %d, %H, %M, %A, %a, %B, %b and %%';

function addresses(value: unknown, fail: Fail): readonly string[] {
  const said = typeof value === 'string' ? [value] : words(value, fail);
  return said.map((one) => (ADDRESS.test(one) ? one : fail(`"${one}": must be an address such as me@example.org`)));
}

function sender(value: unknown, fail: Fail): string {
  const said = string(value, fail);
  const address = NAMED_ADDRESS.exec(said)?.[2] ?? said;
  return ADDRESS.test(address) ? said : fail(`"${said}": must be an address, as in: News <me@example.org>`);
}

function hostName(value: unknown, fail: Fail): string {
  const said = string(value, fail);
  return HOST.test(said) ? said : fail(`"${said}": must be the name of a server, without port or scheme`);
}

function webAddress(value: unknown, fail: Fail): string {
  const said = string(value, fail);
  return WEB.test(said) && URL.canParse(said) ? said : fail(`${said}: must begin with https:// or http://`);
}
