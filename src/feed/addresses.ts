/** A host without its scheme, as people write it; a relative path hardly begins so. */
const BARE_HOST = /^www\.[\w-]{1,63}\.[\w.-]{2,}/i;
const NO_SCHEME = /^\/\/(?=[\w-])/;
/** No address has these of its own: they were escaped once too often. */
const ESCAPED = /&(?:amp|#0{0,3}38|#x0{0,2}26);/gi;

/** An address made whole from where it stands, or undefined where it is none of the web. */
export function webAddress(address: string, base: string | undefined): string | undefined {
  const written = address.trim().replace(ESCAPED, '&').replace(BARE_HOST, 'http://$&');
  const whole = base === undefined ? written.replace(NO_SCHEME, 'https://') : written;
  if (whole === '' || !URL.canParse(whole, base)) return undefined;
  const { protocol, href } = new URL(whole, base);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
