export { expectAccessible } from './expect-accessible.ts';
export { expectNoButtonsInPrint, expectNoOverlap, expectNoSidewaysScroll } from './layout-checks.ts';
export { LOOKS } from './looks.ts';
export { type PageOptions, WIDTHS, type Width, withScripts } from './open-page.ts';
export { answer, clockOn, recordEvent } from './record-event.ts';
export { signIn } from './sign-in.ts';
export { type StoryServer, startStoryServer } from './start-story-server.ts';
export { type TestBrowser, withBrowser } from './with-browser.ts';
export { withServer } from './with-server.ts';
