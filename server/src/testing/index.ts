export { appInTest, MORNING, SOMEBODY } from './app-in-test.ts';
