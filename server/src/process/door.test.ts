import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { takeDoor } from './door.ts';
import { StartProblem } from './start-problem.ts';

const host = '127.0.0.1';

test('a busy port is told with another port', async () => {
  const other = createServer().listen(0, host);
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const problem = await takeDoor({ host, port }).catch((error: unknown) => error);
  other.close();
  expect(problem).toBeInstanceOf(StartProblem);
  expect(String(problem)).toContain(`Port ${port} is in use`);
  expect(String(problem)).toContain(`PORT=${port + 1} npm start`);
});

test('a host that is not ours is told with the mend', async () => {
  await expect(takeDoor({ host: '203.0.113.7', port: 0 })).rejects.toThrow('is not an address of this machine');
});

test('requests that come early wait until the door opens', async () => {
  const door = await takeDoor({ host, port: 0 });
  const early = fetch(`http://${host}:${door.port}/`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  door.open((_, response) => void response.end('open'));
  expect(await (await early).text()).toBe('open');
  await door.close(1000);
});

test('closing lets a request under way finish and takes no more', async () => {
  const door = await takeDoor({ host, port: 0 });
  const url = `http://${host}:${door.port}/`;
  door.open((_, response) => void setTimeout(() => response.end('finished'), 200));
  const slow = fetch(url);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const closing = door.close(5000);
  await expect(fetch(url)).rejects.toThrow();
  expect(await (await slow).text()).toBe('finished');
  await closing;
});

test('closing does not wait for ever', async () => {
  const door = await takeDoor({ host, port: 0 });
  door.open(() => undefined);
  const stuck = fetch(`http://${host}:${door.port}/`).then(
    () => 'answered',
    () => 'cut off',
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  await door.close(100);
  expect(await stuck).toBe('cut off');
});
