import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import ts from 'typescript';

type Module = Record<string, unknown>;
type Compiled = (this: unknown, exports: Module, require: (name: string) => unknown) => void;

/** One loading of the law: each module runs once, when it is first asked for. */
export type Loaded = (path: string) => Module;

/** The law compiled once, so that it can be loaded afresh in some hundredths of a second, with one file changed or none. */
export interface House {
  load(change?: {
    readonly changed?: { readonly path: string; readonly text: string } | undefined;
    /** What is imported by name, and not to come from the installed packages. */
    readonly brought?: Readonly<Record<string, unknown>>;
  }): Loaded;
}

const outside = createRequire(import.meta.url);

function compile(path: string, text: string): Compiled {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ESNext },
  });
  return compileFunction(outputText, ['exports', 'require'], { filename: path }) as Compiled;
}

/** Compiles modules of TypeScript, by path. */
export function houseOf(texts: ReadonlyMap<string, string>): House {
  const compiled = new Map([...texts].map(([path, text]) => [path, compile(path, text)]));
  return {
    load({ changed, brought = {} } = {}) {
      const other = changed && compile(changed.path, changed.text);
      const modules = new Map<string, Module>();
      // What is passed on with `export *`. Where two modules need each other, it is passed on again once it is complete.
      const passedOn = new Map<Module, Module[]>();
      const passOn = (from: Module, to: Module): void => {
        for (const name of Object.keys(from)) {
          if (name !== 'default' && !Object.hasOwn(to, name))
            Object.defineProperty(to, name, { enumerable: true, get: () => from[name] });
        }
        for (const further of passedOn.get(to) ?? []) passOn(to, further);
      };
      const helpers = {
        __exportStar: (from: Module, to: Module): void => {
          passedOn.set(from, [...(passedOn.get(from) ?? []), to]);
          passOn(from, to);
        },
      };
      const get = (path: string): Module => {
        const known = modules.get(path);
        if (known) return known;
        const run = changed?.path === path ? other : compiled.get(path);
        if (!run) throw new Error(`${path} is not among the modules of this house.`);
        const module: Module = {};
        modules.set(path, module);
        const require = (name: string) =>
          name.startsWith('.') ? get(join(dirname(path), name)) : (brought[name] ?? outside(name));
        run.call(helpers, module, require);
        for (const to of passedOn.get(module) ?? []) passOn(module, to);
        return module;
      };
      return get;
    },
  };
}

/** Every file below a folder that ends so. */
export const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** The text of files, by path. */
export const textsOf = (paths: readonly string[]): Map<string, string> =>
  new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
