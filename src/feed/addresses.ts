/** An address made whole from where it stands, or undefined where it is none of the web. */
export function webAddress(address: string, base: string | undefined): string | undefined {
  const trimmed = address.trim();
  if (trimmed === '' || !URL.canParse(trimmed, base)) return undefined;
  const { protocol, href } = new URL(trimmed, base);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
