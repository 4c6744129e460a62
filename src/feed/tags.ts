import { Tokenizer } from 'htmlparser2';

/** Who wants to hear of a page's tags and of what is between them; names in lower case, places as offsets. */
export interface TagListener {
  readonly open?: (name: string, start: number, end: number) => void;
  readonly close?: (name: string) => void;
  /** `raw` = of a CDATA section, where nothing is escaped */
  readonly text?: (start: number, end: number, raw: boolean) => void;
  /** tells of each attribute as it is written, before `open` tells of its tag */
  readonly attribute?: (name: string, value: string) => void;
}

/**
 * Tells of the tags of HTML, or of XML with `xml`, in time linear in its length. htmlparser2's Parser would keep a stack of what
 * is open and search it at each end tag, which an attacker can make cost minutes.
 */
export function scanTags(source: string, { open, close, text, attribute }: TagListener, xml = false): void {
  let name = '';
  let start = 0;
  let key = '';
  let value = '';
  const opened = (end: number) => open?.(name, start, end + 1);
  const tokenizer = new Tokenizer(
    { xmlMode: xml, decodeEntities: false },
    {
      onopentagname(from, to) {
        start = from - 1;
        name = source.slice(from, to).toLowerCase();
      },
      onattribname(from, to) {
        key = source.slice(from, to).toLowerCase();
        value = '';
      },
      onattribdata(from, to) {
        value += source.slice(from, to);
      },
      onattribend: () => attribute?.(key, value),
      onopentagend: opened,
      onselfclosingtag(end) {
        opened(end);
        close?.(name);
      },
      onclosetag: (from, to) => close?.(source.slice(from, to).trim().toLowerCase()),
      ontext: (from, to) => text?.(from, to, false),
      oncdata: (from, to, offset) => text?.(from, to - offset, true),
      onattribentity() {},
      ontextentity() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}
