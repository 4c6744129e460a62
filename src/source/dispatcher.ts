import { Agent, buildConnector, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { isPublic, lookupPublic, refusedAddress } from './addresses.js';

const PROXIES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'];

/**
 * A dispatcher whose connections are checked where they are made, so that neither a redirect nor a name that changes its address
 * gets past: a name is looked up for public addresses only, and the address dialled is looked at again. What goes through a
 * proxy of the environment is for the proxy to resolve.
 */
export function createDispatcher(options: {
  readonly allowOrigins: readonly string[];
  readonly timeout: number;
  readonly connectTimeout: number;
}): Dispatcher {
  const limits = { timeout: options.connectTimeout };
  const open = buildConnector(limits);
  const guarded = buildConnector({ ...limits, lookup: lookupPublic });
  const connect: buildConnector.connector = (to, callback) => {
    const { protocol, hostname, port } = to;
    const origin = new URL(`${protocol}//${hostname}${port ? `:${port}` : ''}`).origin;
    if (options.allowOrigins.includes(origin)) return open(to, callback);
    return guarded(to, (...answer) => {
      const [error, socket] = answer;
      if (error === null && !isPublic(socket.remoteAddress ?? '')) {
        socket.destroy();
        return callback(refusedAddress(origin), null);
      }
      return callback(...answer);
    });
  };
  const settings = { connect, headersTimeout: options.timeout, bodyTimeout: options.timeout };
  const proxied = PROXIES.some((name) => process.env[name]);
  return proxied ? new EnvHttpProxyAgent({ ...settings, proxyTunnel: false }) : new Agent(settings);
}
