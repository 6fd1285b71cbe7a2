import { enableCompileCache } from 'node:module';
import { processIo } from './process-io.ts';

// Most of the time of a short command goes into reading the rules; the cache of the runtime keeps what it made of them.
enableCompileCache();
const { main } = await import('./main.ts');

// `openpact limits | head` closes the pipe early: that is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await main(process.argv.slice(2), processIo());
