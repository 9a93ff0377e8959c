import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import { layerRules } from './arrows.layers.ts';
import { moduleRules } from './arrows.modules.ts';
import { packageRules } from './arrows.packages.ts';
import { moduleMapOf } from './module-map.ts';
import type { Ground, Step } from './step.ts';
import { typescriptIn } from './tree.ts';

/** Who imports whom, held against the map and the kinds of file. */
export const arrowsStep: Step = { name: 'arrows', run: findArrowFaults };

async function findArrowFaults(ground: Ground): Promise<string[]> {
  const sources = typescriptIn(ground.tree);
  if (sources.length === 0) return [];
  const { modules, summary } = await cruiseOf(ground);
  return [
    ...unseen(
      sources,
      modules.map(({ source }) => source),
    ),
    ...summary.violations.map(sentenceOf),
  ];
}

async function cruiseOf({ root, tree }: Ground): Promise<ICruiseResult> {
  const options = {
    baseDir: root,
    ruleSet: { forbidden: [...layerRules, ...moduleRules(moduleMapOf(tree)), ...packageRules] },
    validate: true,
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['^(?:data|web/dist|\\.cache)/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  };
  const folders = [...new Set(typescriptIn(tree).map((path) => path.split('/')[0] ?? path))];
  const { output } = await cruise(folders, options);
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text');
  return output;
}

/**
 * With a TypeScript that it cannot load, dependency-cruiser sees no file and finds nothing wrong; so each file that
 * exists must have been seen.
 */
export function unseen(sources: readonly string[], cruised: readonly string[]): string[] {
  const seen = new Set(cruised);
  const missed = sources.filter((path) => !seen.has(path));
  if (missed.length === 0) return [];
  return [
    `looked at ${sources.length - missed.length} of ${sources.length} files, not at ${missed.slice(0, 10).join(', ')}`,
  ];
}

function sentenceOf({ rule, from, to, cycle }: IViolation): string {
  const path = cycle ? [from, ...cycle.map(({ name }) => name)].join(' → ') : `${from} → ${to}`;
  return `${path}: ${rule.name}`;
}
