import type { IForbiddenRuleType } from 'dependency-cruiser';

/** Files that stand beside what they test, or hold its cases, and reach into the harness. */
export const tests = String.raw`\.(?:test|cases|journey)\.tsx?$`;
/** What is ours, as against packages. */
export const ours = '^(?:kernel|platform|modules|server|web|cli|demo|test|bench|boot)/';

interface Layer {
  layer: string;
  /** What of ours it may import, beside itself; not its tests. */
  mayImport: readonly string[];
}

/** Anyone may import them; the server's own (session, search) are no module's. */
export const contracts = String.raw`^(?:modules/[^/]+|server)/[^/]+\.contract\.ts$`;
const doors = '^modules/[^/]+/index\\.ts$';
const serverRegisters = String.raw`^modules/[^/]+/server/[^/]+\.module\.ts$`;

/** From the ground up. The inside of `modules/` has rules of its own: arrows.modules.ts. */
const layers: readonly Layer[] = [
  { layer: 'kernel', mayImport: [] },
  { layer: 'platform', mayImport: ['^kernel/'] },
  { layer: 'server', mayImport: ['^kernel/', '^platform/', contracts, doors, serverRegisters] },
  { layer: 'demo', mayImport: ['^kernel/', '^platform/', '^server/', contracts, doors] },
  { layer: 'cli', mayImport: ['^kernel/', '^platform/', '^server/', '^demo/', contracts, doors, serverRegisters] },
  {
    layer: 'web',
    mayImport: [
      '^kernel/',
      contracts,
      String.raw`^modules/[^/]+/web/(?:index|light)\.ts$`,
      String.raw`^modules/[^/]+/web/[^/]+\.(?:desk|portal|field)\.tsx$`,
      '^modules/[^/]+/i18n/',
    ],
  },
];

function layerRule({ layer, mayImport }: Layer): IForbiddenRuleType {
  return {
    name: `${layer} stands on what lies below`,
    severity: 'error',
    from: { path: `^${layer}/`, pathNot: tests },
    to: { path: ours, pathNot: [`^${layer}/`, ...mayImport] },
  };
}

export const layerRules: IForbiddenRuleType[] = [
  ...layers.map(layerRule),
  {
    name: 'a contract of the server imports what any contract may',
    severity: 'error',
    from: { path: String.raw`^server/[^/]+\.contract\.ts$` },
    to: { path: ours, pathNot: ['^kernel/', contracts] },
  },
  {
    name: 'kernel is pure',
    severity: 'error',
    from: { path: '^kernel/', pathNot: tests },
    to: { pathNot: ['^kernel/', '(?:^|/)node_modules/(?:zod|big\\.js)/'] },
  },
  {
    name: 'web runs in a browser',
    severity: 'error',
    from: { path: '^(?:web|modules/[^/]+/web)/', pathNot: [tests, String.raw`^web/vite\.config\.ts$`, '^web/build/'] },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'only tests import the harness',
    severity: 'error',
    from: { pathNot: ['^(?:test|bench)/', tests] },
    to: { path: '^(?:test|bench)/' },
  },
  {
    name: 'no circle of imports',
    severity: 'error',
    from: {},
    // a circle closed by `import type` alone is gone when the code runs
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'imports lead somewhere',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];
