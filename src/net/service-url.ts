// Checks the URLs of services that are sent credentials: HTTPS only, except on this machine.
import { UserError } from '../errors.ts';
import { isLoopback } from './loopback.ts';

/** The URL without a slash at the end. Throws a UserError that names the input or variable. */
export function checkServiceUrl(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && (url.username !== '' || url.password !== '')) {
    throw new UserError(`${name} contains a user name or password; remove it`);
  }
  const isSecure =
    url?.protocol === 'https:' || (url !== undefined && url.protocol === 'http:' && isLoopback(url.hostname));
  if (!isSecure) {
    const shown = text.length > 100 ? `${text.slice(0, 99)}…` : text;
    throw new UserError(`${name} is ${JSON.stringify(shown)}, expected an https:// URL`);
  }
  return text.replace(/\/+$/, '');
}
