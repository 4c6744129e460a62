import type { Digest } from '../model.js';
import { escapeHtml } from './clean.js';
import { storyParts } from './html-digest.js';
import { census, longDay } from './wording.js';

/** A feed of digests, the newest first; ids as RFC 4287 asks for them: an IRI each that never changes. */
export interface DigestFeed {
  readonly id: string;
  readonly title: string;
  /** where the feed itself is published */
  readonly url?: string;
  readonly entries: readonly { readonly id: string; readonly digest: Digest }[];
}

/** The digests as an Atom feed (RFC 4287), each whole in its entry. */
export function atom({ id, title, url, entries }: DigestFeed): string {
  const updated = entries.map(({ digest }) => digest.made).reduce((a, b) => (a > b ? a : b), '');
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${escapeHtml(id)}</id>
<title>${escapeHtml(title)}</title>
<updated>${escapeHtml(updated)}</updated>
<author><name>nutgraf</name></author>
<generator>nutgraf</generator>
${url === undefined ? '' : `<link rel="self" type="application/atom+xml" href="${escapeHtml(url)}"/>\n`}${entries.map(entryOf).join('\n')}
</feed>
`;
}

function entryOf({ id, digest }: DigestFeed['entries'][number]): string {
  const [first] = digest.stories;
  const title = [longDay(digest.until) ?? 'News', first?.headline].filter((part) => part !== undefined).join(': ');
  const made = escapeHtml(digest.made);
  return `<entry>
<id>${escapeHtml(id)}</id>
<title>${escapeHtml(title)}</title>
<published>${made}</published>
<updated>${made}</updated>
<summary>${escapeHtml(census(digest))}</summary>
<content type="html">${escapeHtml(storyParts(digest))}</content>
</entry>`;
}
