import { Chalk } from 'chalk';
import { webLink } from './clean.js';
import type { Look } from './result.js';

/** How each part of a page looks in a terminal; without colours each is the text itself. */
export interface Paint {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly figure: (text: string) => string;
  readonly name: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly link: (text: string, url: string | undefined) => string;
}

// Sixteen-colour codes only: they follow the reader's own theme, on light and on dark.
export function paintFor(look: Look): Paint {
  const chalk = new Chalk({ level: look.color ? 1 : 0 });
  return {
    title: chalk.bold,
    heading: chalk.blue.bold,
    figure: chalk.bold,
    name: chalk.cyan,
    quiet: chalk.dim,
    warning: chalk.yellow,
    link: (text, url) => {
      const target = look.links ? webLink(url) : undefined;
      return target === undefined ? text : `\u001b]8;;${target}\u0007${text}\u001b]8;;\u0007`;
    },
  };
}
