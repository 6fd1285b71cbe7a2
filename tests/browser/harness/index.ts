export { type RunningServer, type ServerOptions, startServer } from '../../process/index.ts';
export { expectAccessible } from './expect-accessible.ts';
export { type PageOptions, WIDTHS, type Width } from './open-page.ts';
export { signIn } from './sign-in.ts';
export { type TestBrowser, withBrowser } from './with-browser.ts';
