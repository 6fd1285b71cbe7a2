export { type Ended, type ProcessOptions, type RunningProcess, startProcess } from './running-process.ts';
export { type RunningServer, type ServerOptions, startServer } from './start-server.ts';
