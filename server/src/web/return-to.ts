/** Where one goes after signing in when nothing else was asked for. */
const HOME = '/';
const LONGEST = 500;

/**
 * A path of this server to go back to, out of what the browser sent. Anything that could lead elsewhere (another host, a
 * scheme, a backslash, a control character) becomes the home page.
 */
export function returnTo(asked: string | undefined): string {
  if (!asked || asked.length > LONGEST || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(asked)) return HOME;
  const base = 'http://openpact.invalid';
  const url = URL.parse(asked, base);
  if (!url || url.origin !== base || url.pathname.startsWith('//')) return HOME;
  return url.pathname.startsWith('/sign-') ? HOME : url.pathname + url.search;
}

/** The address of the sign-in page that leads back to the page at this address. */
export function signInPath(url: string): string {
  const { pathname, search } = new URL(url);
  const back = returnTo(pathname + search);
  return back === HOME ? '/sign-in' : `/sign-in?return-to=${encodeURIComponent(back)}`;
}
