import { NutgrafError } from '../errors.js';
import { type Database, numberIn } from './database.js';

/** Each step takes the schema from its own index to the next; what was published once is never changed. */
const STEPS: readonly string[] = [
  `
  -- entries that feeds have given; shown_in = the digest that told it
  CREATE TABLE items (
    feed TEXT NOT NULL, id TEXT NOT NULL, address TEXT, title TEXT, published TEXT,
    first_seen TEXT NOT NULL, last_seen TEXT NOT NULL, shown_in INTEGER,
    PRIMARY KEY (feed, id)
  ) WITHOUT ROWID;
  CREATE INDEX items_address ON items (address);
  CREATE INDEX items_title ON items (feed, title);
  CREATE INDEX items_last_seen ON items (last_seen);

  CREATE TABLE articles (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT, text TEXT NOT NULL, url TEXT, source TEXT,
    published TEXT, seen TEXT NOT NULL, day TEXT NOT NULL
  );
  CREATE INDEX articles_day ON articles (day);
  -- names once an article with how often they are named, figures each
  CREATE TABLE facts (
    article INTEGER NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL,
    mentions INTEGER NOT NULL, value REAL, high REAL, unit TEXT, bound TEXT, text TEXT
  );
  CREATE INDEX facts_article ON facts (article);
  CREATE INDEX facts_key ON facts (kind, key);
  CREATE TABLE themes (article INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, score REAL NOT NULL);
  CREATE INDEX themes_article ON themes (article);
  CREATE INDEX themes_id ON themes (id);
  CREATE VIRTUAL TABLE words USING fts5 (
    title, text, content = 'articles', content_rowid = 'number', tokenize = 'porter unicode61 remove_diacritics 2'
  );
  CREATE TRIGGER articles_new AFTER INSERT ON articles BEGIN
    INSERT INTO words (rowid, title, text) VALUES (new.number, new.title, new.text);
  END;
  CREATE TRIGGER articles_gone AFTER DELETE ON articles BEGIN
    INSERT INTO words (words, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
    DELETE FROM facts WHERE article = old.number;
    DELETE FROM themes WHERE article = old.number;
  END;
  CREATE TRIGGER articles_other AFTER UPDATE OF title, text ON articles BEGIN
    INSERT INTO words (words, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
    INSERT INTO words (rowid, title, text) VALUES (new.number, new.title, new.text);
  END;

  -- json = the digest whole, output = what was printed; both deflated
  CREATE TABLE digests (
    id INTEGER PRIMARY KEY AUTOINCREMENT, made TEXT NOT NULL, since TEXT, until TEXT NOT NULL, stories INTEGER NOT NULL,
    headline TEXT, format TEXT NOT NULL, json BLOB NOT NULL, output BLOB NOT NULL
  );
  CREATE TABLE stories (digest INTEGER NOT NULL, place INTEGER NOT NULL, id TEXT NOT NULL, headline TEXT NOT NULL, article TEXT NOT NULL);
  CREATE INDEX stories_article ON stories (article);
  CREATE INDEX stories_digest ON stories (digest);

  CREATE TABLE feeds (
    source TEXT PRIMARY KEY, failures INTEGER NOT NULL, last_good TEXT, last_bad TEXT, problem TEXT
  ) WITHOUT ROWID;

  -- what HTTP answered: validators, the page they stand for (deflated), where it moved, when to ask again
  CREATE TABLE pages (
    url TEXT PRIMARY KEY, used TEXT NOT NULL, etag TEXT, modified TEXT, fresh_until REAL, moved_to TEXT, gone_since REAL,
    wait_until REAL, final_url TEXT, media_type TEXT, charset TEXT, body BLOB
  );
  CREATE INDEX pages_used ON pages (used);

  -- what a run is about to show; it is done when its output is out, and the next run looks after it if this one was killed
  CREATE TABLE journal (one INTEGER PRIMARY KEY CHECK (one = 1), target TEXT, out INTEGER NOT NULL, run BLOB NOT NULL);
  CREATE TABLE notes (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  `,
  `
  -- which digest a target of delivery is to get, or has got (done = when)
  CREATE TABLE deliveries (
    digest INTEGER NOT NULL, target TEXT NOT NULL, tries INTEGER NOT NULL, done TEXT, problem TEXT,
    PRIMARY KEY (digest, target)
  ) WITHOUT ROWID;
  CREATE INDEX deliveries_target ON deliveries (target, digest);
  `,
  // when a source was first asked for, whether it answered or not
  'ALTER TABLE feeds ADD COLUMN first_asked TEXT',
];

/** Brings a file to the schema of this version; one of a newer version is refused untouched, with NutgrafError 'archive'. */
export function migrate(db: Database, steps: readonly string[] = STEPS): void {
  refuseNewer(db, steps.length);
  db.exec('PRAGMA journal_mode = WAL');
  db.exec('PRAGMA synchronous = FULL'); // what was shown must be known after a power cut, too
  if (versionOf(db) === steps.length) return;
  db.atomically(() => {
    // asked again: another process may have been first
    for (let version = versionOf(db); version < steps.length; version++) {
      db.exec(steps[version] ?? '');
      db.exec(`PRAGMA user_version = ${version + 1}`);
    }
  });
}

/** Refuses, with NutgrafError 'archive', a file that is of another version's schema and cannot be brought to this one's. */
export function refuseOther(db: Database): void {
  refuseNewer(db, STEPS.length);
  if (versionOf(db) < STEPS.length)
    throw new NutgrafError(
      'archive',
      `${db.path}: the archive was written by an older nutgraf, and to be read it must be written anew; copy it to where you may write, and set XDG_DATA_HOME to that place`,
    );
}

function refuseNewer(db: Database, known: number): void {
  const version = versionOf(db);
  if (version <= known) return;
  throw new NutgrafError(
    'archive',
    `${db.path}: the archive was written by a newer nutgraf (its schema is ${version}, this one knows ${known}); update nutgraf, or --no-archive works without`,
  );
}

function versionOf(db: Database): number {
  return numberIn(db.first('PRAGMA user_version'), 'user_version') ?? 0;
}
