import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';

/** What the figures were measured on. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
  /** Short name of the commit, with `+` where files differ from it; `unknown` outside a checkout. */
  readonly commit: string;
}

function git(...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd: join(import.meta.dirname, '..'),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

function commit(): string {
  const name = git('rev-parse', '--short', 'HEAD');
  if (name === undefined) return 'unknown';
  return git('status', '--porcelain', '--untracked-files=no', '--', '*.ts', '*.sql', '*.json') ? `${name}+` : name;
}

export const thisMachine = (): Machine => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown processor',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  system: `${type()} ${release()}`,
  node: process.version,
  commit: commit(),
});

/** How many processes wanted a core in the last minute. Above the number of cores the figures suffer. */
export const loadNow = (): number => loadavg()[0] ?? Number.NaN;

export const sayMachine = ({ cpu, cores, memoryGb, system, node, commit }: Machine): string =>
  `${cpu}, ${cores} cores, ${memoryGb} GB, ${system}, Node ${node}, commit ${commit}`;
