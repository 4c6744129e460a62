import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { kindOf } from '../../src/feed/kind.js';

const kind = (text: string) => kindOf({ source: 'misleading.txt', mediaType: 'text/html', bytes: Buffer.from(text) });

test.each([
  ['feed', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>'],
  ['feed', '\n\n<!-- <html> --><feed xmlns="http://www.w3.org/2005/Atom">'],
  ['feed', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'],
  ['feed', '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom">'],
  ['feed', '<br /><b>Notice</b>: <a href="x">x</a>\n<?xml version="1.0"?><RSS>'],
  ['feed', '<entry xmlns="http://www.w3.org/2005/Atom"><title>One</title></entry>'],
  ['feed', '<channel><item><title>A</title></item></channel>'],
  ['feed', '{"version": "https://jsonfeed.org/version/1.1", "items": []}'],
  ['feed', '\ufeff{\n  "title": "Signal",\n  "items": [\n    {"id": 1}'],
  [
    'feed',
    '{"version":"https:\\/\\/jsonfeed.org\\/version\\/1","title":"x","items":[{"id":"1","content_html":"<p>a</p>',
  ],
  ['opml', '<?xml version="1.0"?>\n<opml version="1.0"><head>'],
  ['opml', '<OPML><body><outline/></body></OPML>'],
  ['html', '<!DOCTYPE html><html><body><p>On <rss></rss>'],
  ['html', '<html><head><script>"<feed>"</script>'],
  ['feed', '<!DOCTYPE html><html><body><feed xmlns="http://www.w3.org/2005/Atom">'],
  ['html', '<!doctype HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">'],
  ['html', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head>'],
  ['html', '<div class="story"><p>The ferry was late.</p></div>'],
  ['html', 'Intro <p>and a paragraph</p>'],
  ['items', '{"id":1,"title":"A"}\n{"id":2,"title":"B"}\n'],
  ['items', '{"id":"a","text":"<rss> and \\"items\\": [ are words here"}'],
  ['items', '{"id":1,"title":"one only"}'],
  ['items', ' [\n {"id": 1, "title": "A"}]'],
  ['items', '[]'],
  ['text', 'The ferry was late.\n\nIt came at nine.'],
  ['text', '[Reuters] The ferry was late < as usual >'],
  ['text', ''],
])('%s: %j', (expected, text) => expect(kind(text)).toBe(expected));

test('by what it says, in whatever charset', () => {
  const bytes = iconv.encode('<?xml version="1.0" encoding="utf-16"?><rss/>', 'utf-16le');
  expect(kindOf({ source: 'x', bytes })).toBe('feed');
});

test('a long comment in front', () => {
  expect(kind(`<!--${'<p>'.repeat(9000)}--><rss version="2.0">`)).toBe('feed');
});
