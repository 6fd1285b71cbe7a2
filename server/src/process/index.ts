export { type Running, start, type World } from './start.ts';
export { StartProblem } from './start-problem.ts';
