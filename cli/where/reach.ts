import { posix } from 'node:path';
import type { Sources } from './sources.ts';

/** A file of ours and what it takes by name from others of ours. */
export interface Visited {
  path: string;
  text: string;
  imports: readonly Import[];
}

export interface Import {
  path: string;
  names: readonly string[];
}

/** What a use case leads to inside its module, stores and refusals included but not walked through; itself first. */
export function reachOf(start: string, sources: Sources): Visited[] {
  const home = start.split('/').slice(0, 3).join('/');
  const visited = new Map<string, Visited>();
  const waiting = [start];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (visited.has(path)) continue;
    const visit = visitOf(path, sources);
    visited.set(path, visit);
    if (leaves.test(path)) continue;
    waiting.push(...visit.imports.map((found) => found.path).filter((found) => found.startsWith(`${home}/`)));
  }
  return [...visited.values()];
}

const leaves = /\.(?:store|refusals|events|delivered)\.ts$/;

function visitOf(path: string, sources: Sources): Visited {
  const text = sources.text(path);
  const imports = [...text.matchAll(/^import (type )?(?:\{([^}]*)\}|[\w* ]+) from '(\.[^']+)'/gm)].flatMap(
    ([, isType, names = '', from = '']) => {
      const target = posix.join(posix.dirname(path), from);
      return isType || !sources.paths.includes(target) ? [] : [{ path: target, names: namesIn(names) }];
    },
  );
  return { path, text, imports };
}

/** `a, type B, c as d` → `a`, `c`. */
function namesIn(list: string): string[] {
  return list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('type '))
    .map((part) => part.split(' as ')[0] ?? part);
}
