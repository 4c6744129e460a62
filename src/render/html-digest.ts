import type { Brief, Digest, NameNote, Notes, PersonNote, Problem, Story } from '../model.js';
import { cleanLine, escapeHtml } from './clean.js';
import { pieces } from './emphasis.js';
import { link } from './html-link.js';
import { keyNumbers } from './numbers.js';
import { census, comparison, count, dayOf, kicker, longDay, outletOf, outletsOf } from './wording.js';

const CONTENTS = 'contents';
/** Names that are listed at the end of a story. */
const MOST_NAMES = 6;
const LONGEST_ROLE = 32;

/** A front page: masthead, contents, the stories, and what could not be read. */
export function digestBody(digest: Digest): string {
  const places = new Map(digest.stories.map((story, i) => [story.id, i]));
  const contents = digest.stories.map(
    (story, i) =>
      `<li><a dir="auto" href="#${anchor(i)}">${escapeHtml(story.headline)}</a> <small>${escapeHtml(brieflyOf(story))}</small></li>`,
  );
  return `<header class="masthead">
<p class="name">Nutgraf</p>
<h1>${escapeHtml(longDay(digest.until) ?? 'News digest')}</h1>
<p class="census">${escapeHtml(census(digest))}</p>
</header>
<div class="page">
<nav id="${CONTENTS}" aria-labelledby="${CONTENTS}-title">
<h2 id="${CONTENTS}-title">In this digest</h2>
<ol>
${contents.join('\n')}
</ol>
${themeList(digest, places)}
</nav>
<main>
${digest.stories.map((story, i) => storyPart(story, digest.until, i, nextOfTheme(digest, story, places))).join('\n')}
${problemsPart(digest.problems)}
</main>
</div>`;
}

/** A digest's stories alone, for those who bring a page of their own. */
export function storyParts({ stories, until }: Digest): string {
  return stories.map((story, i) => storyPart(story, until, i, undefined)).join('\n');
}

/** "Economy · 3 sources" */
function brieflyOf(story: Story): string {
  return [...story.themes.slice(0, 1).map(({ name }) => name), count(outletsOf(story), 'source')].join(' · ');
}

function anchor(place: number): string {
  return `story-${place + 1}`;
}

/** Each theme leads to its first story, which leads to the next of the theme. */
function themeList(digest: Digest, places: ReadonlyMap<string, number>): string {
  const items = digest.themes.flatMap(({ name, stories }) => {
    const first = stories.map((id) => places.get(id)).find((place) => place !== undefined);
    return first === undefined
      ? []
      : [`<li><a href="#${anchor(first)}">${escapeHtml(name)} <span>${stories.length}</span></a></li>`];
  });
  return items.length < 2 ? '' : `<h3>Themes</h3>\n<ul class="themes">${items.join('')}</ul>`;
}

interface Next {
  readonly theme: string;
  readonly place: number;
  readonly headline: string;
}

function nextOfTheme(digest: Digest, story: Story, places: ReadonlyMap<string, number>): Next | undefined {
  const theme = digest.themes.find(({ stories }) => stories.includes(story.id));
  const id = theme?.stories[theme.stories.indexOf(story.id) + 1];
  const place = places.get(id ?? '');
  const next = digest.stories[place ?? -1];
  return theme === undefined || place === undefined || next === undefined
    ? undefined
    : { theme: theme.name, place, headline: next.headline };
}

function storyPart(story: Story, until: string, i: number, next: Next | undefined): string {
  const title = `${anchor(i)}-title`;
  const differences = story.conflicts.map(
    (item) => `<p class="differ"><b>Accounts differ</b> on ${escapeHtml(comparison(item, story))}</p>`,
  );
  const more =
    next === undefined
      ? ''
      : `<p class="next">More ${escapeHtml(next.theme)}: <a href="#${anchor(next.place)}">${escapeHtml(next.headline)}</a></p>`;
  return [
    `<article id="${anchor(i)}" aria-labelledby="${title}">`,
    `<p class="kicker">${escapeHtml(kicker(story, until))}</p>`,
    `<h2 dir="auto" id="${title}">${escapeHtml(story.headline)}</h2>`,
    ...briefParts(story, story, 'h3'),
    ...differences,
    `<footer>`,
    sourcesPart(story, until),
    namesPart('Companies', story.companies),
    namesPart('People', story.people.map(withRole)),
    more,
    `</footer>`,
    `</article>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** The bullets, numbers, lead and sections of a story or an article. */
export function briefParts(brief: Brief, notes: Notes, tag: 'h2' | 'h3'): string[] {
  const bullets = brief.bullets.map(({ text }) => `<li dir="auto">${emphasised(text, notes)}</li>`);
  return [
    bullets.length === 0 ? '' : `<ul class="bullets">\n${bullets.join('\n')}\n</ul>`,
    numbersPart(brief, notes),
    brief.lead === '' ? '' : `<p class="lead" dir="auto">${emphasised(brief.lead, notes)}</p>`,
    ...brief.sections.map(
      ({ heading, text }) =>
        `<${tag} dir="auto">${escapeHtml(heading)}</${tag}>\n<p dir="auto">${emphasised(text, notes)}</p>`,
    ),
  ].filter((part) => part !== '');
}

function numbersPart(brief: Brief, notes: Notes): string {
  const items = keyNumbers(brief, notes).map(({ bound, number, label }) => {
    const limit = bound === undefined ? '' : `<small>${escapeHtml(bound)}</small> `;
    return `<li>${limit}<b>${escapeHtml(number)}</b> <span>${escapeHtml(label)}</span></li>`;
  });
  return items.length === 0 ? '' : `<ul class="numbers" aria-label="In numbers">\n${items.join('\n')}\n</ul>`;
}

function emphasised(line: string, notes: Notes): string {
  return pieces(cleanLine(line), notes)
    .map(({ text, kind }) => (kind === 'figure' ? `<b>${escapeHtml(text)}</b>` : escapeHtml(text)))
    .join('');
}

function sourcesPart(story: Story, until: string): string {
  const sources = story.articles.map((article) => {
    const day = dayOf(article.published, until);
    const title = article.title === undefined ? '' : ` ${escapeHtml(article.title)}`;
    return `<li>${link(outletOf(article), article.url)}${title}${day === undefined ? '' : ` <small>${day}</small>`}</li>`;
  });
  return `<h3>Sources</h3>\n<ul class="sources">\n${sources.join('\n')}\n</ul>`;
}

function withRole({ role, ...person }: PersonNote): NameNote {
  return role === undefined || role.length > LONGEST_ROLE ? person : { ...person, name: `${person.name} (${role})` };
}

function namesPart(heading: string, names: readonly NameNote[]): string {
  const listed = names.slice(0, MOST_NAMES).map(({ name }) => escapeHtml(name));
  return listed.length === 0 ? '' : `<p class="names"><b>${heading}</b> ${listed.join(', ')}</p>`;
}

function problemsPart(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const items = problems.map(({ message }) => `<li>${escapeHtml(message)}</li>`);
  return `<section class="problems" aria-labelledby="problems"><h2 id="problems">Could not be read</h2>\n<ul>${items.join('\n')}</ul></section>`;
}
