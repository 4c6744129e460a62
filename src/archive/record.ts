import { deflateSync } from 'node:zlib';
import type { Digest, Reading, Theme } from '../model.js';
import { type Database, numberIn } from './database.js';
import { type KeptFact, keptFacts } from './facts.js';
import { noteFeeds } from './feeds.js';
import { type Item, noteItems } from './items.js';

/** All that the archive learns from one run of `digest`; plain data, so that it can wait in the journal. */
export interface Run {
  readonly now: string;
  readonly digest: Digest;
  readonly format: string;
  /** what is printed, byte for byte */
  readonly output: string;
  /** what the sources listed, old or new, told or not */
  readonly items: readonly Item[];
  readonly articles: readonly KeptArticle[];
  readonly read: readonly string[];
  readonly failed: readonly { readonly source: string; readonly message: string }[];
}
export interface KeptArticle {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly url?: string;
  readonly source?: string;
  readonly published?: string;
  readonly facts: readonly KeptFact[];
  readonly themes: readonly Theme[];
}

/** What the archive keeps of an article that was read. */
export function keptArticle({ id, title, url, source, published, doc, facts, themes }: Reading): KeptArticle {
  return {
    id,
    ...(title === undefined ? {} : { title }),
    text: doc.text,
    ...(url === undefined ? {} : { url }),
    ...(source === undefined ? {} : { source }),
    ...(published === undefined ? {} : { published }),
    facts: keptFacts(facts, doc.text),
    themes,
  };
}

/** Writes a run into the archive, and gives its digest's number, undefined where it has no news; to be called within a transaction. */
export function writeRun(db: Database, run: Run): number | undefined {
  const { now, items, articles } = run;
  const digest = run.digest.stories.length === 0 ? undefined : writeDigest(db, run);
  for (const article of articles) writeArticle(db, article, now);
  const told = new Set(run.digest.stories.flatMap((story) => story.articles.map((article) => article.id)));
  noteItems(db, items, (item) => told.has(item.url ?? `${item.source}#${item.id}`), {
    now,
    ...(digest === undefined ? {} : { digest }),
  });
  noteFeeds(db, run);
  return digest;
}

function writeDigest(db: Database, { now, digest, format, output }: Run): number | undefined {
  const { stories, since, until } = digest;
  const row = db.first(
    `INSERT INTO digests (made, since, until, stories, headline, format, json, output) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     RETURNING id`,
    now,
    since ?? null,
    until,
    stories.length,
    stories[0]?.headline ?? null,
    format,
    deflateSync(JSON.stringify(digest)),
    deflateSync(output),
  );
  const id = numberIn(row, 'id');
  if (id === undefined) return undefined;
  for (const [place, story] of stories.entries())
    for (const article of story.articles)
      db.run(
        'INSERT INTO stories (digest, place, id, headline, article) VALUES (?, ?, ?, ?, ?)',
        id,
        place + 1,
        story.id,
        story.headline,
        article.id,
      );
  return id;
}

/** An article that is read again replaces what was kept of it. */
function writeArticle(db: Database, article: KeptArticle, now: string): void {
  const { id, title, text, url, source, published } = article;
  const row = db.first(
    `INSERT INTO articles (id, title, text, url, source, published, seen, day) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, text = excluded.text, url = excluded.url,
       source = excluded.source, published = excluded.published, day = excluded.day
     RETURNING number`,
    id,
    title ?? null,
    text,
    url ?? null,
    source ?? null,
    published ?? null,
    now,
    dayOf(published, now),
  );
  const number = numberIn(row, 'number');
  if (number === undefined) return;
  db.run('DELETE FROM facts WHERE article = ?', number);
  db.run('DELETE FROM themes WHERE article = ?', number);
  for (const { kind, key, name, mentions, value, high, unit, bound, text: words } of article.facts)
    db.run(
      `INSERT INTO facts (article, kind, key, name, mentions, value, high, unit, bound, text)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      number,
      kind,
      key,
      name,
      mentions,
      value ?? null,
      high ?? null,
      unit ?? null,
      bound ?? null,
      words ?? null,
    );
  for (const theme of article.themes)
    db.run(
      'INSERT INTO themes (article, id, name, score) VALUES (?, ?, ?, ?)',
      number,
      theme.id,
      theme.name,
      theme.score,
    );
}

/** The day that an article belongs to, in UTC: that of its date, but never one to come. */
function dayOf(published: string | undefined, now: string): string {
  const time = Math.min(Date.parse(published ?? now), Date.parse(now));
  return new Date(Number.isNaN(time) ? Date.parse(now) : time).toISOString().slice(0, 10);
}
