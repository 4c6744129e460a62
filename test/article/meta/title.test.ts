import { expect, test } from 'vitest';
import { gatherClues } from '../../../src/article/meta/clues.js';
import { linkedArticleOf } from '../../../src/article/meta/metadata.js';
import { titleOf } from '../../../src/article/meta/title.js';
import { parsePage } from '../../../src/article/page.js';

interface Told {
  readonly title?: string;
  readonly og?: string;
  readonly linked?: string;
  readonly heads?: readonly string[];
}
const CUT = `${'The harbour board asks every ship that waits on the sound to move before the tide turns '.repeat(2).slice(0, 110)}`;

test.each<[string, Told, string]>([
  [
    'quotes stay in pairs',
    { title: '»Nobody here swims alone« – Harbour Gazette Online' },
    '»Nobody here swims alone«',
  ],
  ['a mark that divides nothing', { title: 'Ferries wait for the wind -' }, 'Ferries wait for the wind'],
  ['a date behind', { title: 'Ferries wait for the wind : 16.11.2026, 11.41 Uhr' }, 'Ferries wait for the wind'],
  ['a name in brackets', { title: 'Ferries wait for the wind [Harbour Gazette]' }, 'Ferries wait for the wind'],
  ['a bare dash in Chinese', { title: '渡轮等待风停！-港口日报' }, '渡轮等待风停！'],
  [
    'a section that is a heading too',
    {
      title: 'Gazette Blog » Archive » Ferries wait for the wind',
      heads: ['h1 Gazette Blog', 'h2 Ferries wait for the wind'],
    },
    'Ferries wait for the wind',
  ],
  [
    'the end of the headline is no site',
    {
      title: 'How the pilots count ships - a short guide',
      heads: ['h1 How the pilots count: a short guide'],
      og: 'How the pilots count ships - a short guide',
    },
    'How the pilots count ships - a short guide',
  ],
  [
    'metadata spells the headline',
    {
      title: 'The five ferries wait for the wind and tide',
      og: 'Five ferries wait for the wind and tide',
      heads: ['h1 The five ferries wait for the wind and tide'],
    },
    'Five ferries wait for the wind and tide',
  ],
  [
    'linked data names the article',
    {
      title: 'Where to watch the ten best ships',
      og: 'The ten best ships',
      linked: 'Where to watch the ten best ships',
      heads: ['h1 The ten best ships'],
    },
    'Where to watch the ten best ships',
  ],
  [
    'linked data that nothing supports',
    { title: 'Lighthouses of the sound', linked: 'Encyclopedia entry', heads: ['h1 Lighthouses of the sound'] },
    'Lighthouses of the sound',
  ],
  [
    'linked data that is cut off',
    { title: `${CUT} again today`, linked: CUT, heads: [`h1 ${CUT} again today`] },
    `${CUT} again today`,
  ],
  [
    'a heading that leads home is the site, with all that stands behind its name',
    {
      title: 'Ferries wait for the wind : Tide Table | Notes from the quay | Since 2004',
      heads: ['h1 <a href="https://tides.example/">Tide Table</a>'],
    },
    'Ferries wait for the wind',
  ],
  [
    'the title of the first page is the site',
    { title: 'Tide Table - Notes from the quay', heads: ['h1 <a href="/">Tide Table - Notes from the quay</a>'] },
    'Tide Table - Notes from the quay',
  ],
  [
    'the heading says in full what metadata cuts',
    {
      title: 'Ferries wait for wind - Harbour Gazette',
      og: 'Ferries wait for wind',
      linked: 'Ferries wait for wind',
      heads: ['h1 Four ferries have waited in the sound for three days and hope for wind'],
    },
    'Four ferries have waited in the sound for three days and hope for wind',
  ],
  [
    'a heading with a line above it is not said in full',
    { title: 'Ferries wait for the wind', heads: ['h1 <span>Sound</span> <span>Ferries wait for the wind</span>'] },
    'Ferries wait for the wind',
  ],
  [
    'a heading of other things has no say',
    {
      title: 'Ferries wait for the wind',
      heads: ['h1 Sections', 'h1 Sections', 'h1 Subscribe to the daily letter today'],
    },
    'Ferries wait for the wind',
  ],
  [
    'the line above before a dash',
    {
      title: 'Sound – Ferries wait for the wind',
      og: 'Sound – Ferries wait for the wind',
      heads: ['h1 Ferries wait for the wind'],
    },
    'Ferries wait for the wind',
  ],
  [
    'one word that all begin with is no headline',
    {
      title: 'Ferries | harbour.example',
      og: 'Ferries | harbour.example',
      linked: 'Ferries in the wind',
      heads: ['h1 <b>Ferries</b> Ferries in the wind'],
    },
    'Ferries in the wind',
  ],
])('%s', (_, told, expected) => {
  expect(titleIn(told)).toBe(expected);
});

function titleIn({ title = '', og, linked, heads = [] }: Told): string | undefined {
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: linked, datePublished: '2026-11-16' });
  const html = [
    `<title>${title}</title>`,
    og === undefined ? '' : `<meta property="og:title" content="${og}">`,
    linked === undefined ? '' : `<script type="application/ld+json">${data}</script>`,
    ...heads.map((head) => `<${head.slice(0, 2)}>${head.slice(3)}</${head.slice(0, 2)}>`),
  ];
  const clues = gatherClues(parsePage(html.join('')));
  return titleOf(clues, linkedArticleOf(clues, undefined), undefined);
}
