export { type Composition, compose, type Seed } from './compose.ts';
export { type Running, StartProblem, start, type World } from './process/index.ts';
