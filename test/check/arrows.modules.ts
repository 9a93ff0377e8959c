import type { IForbiddenRuleType } from 'dependency-cruiser';
import { contracts, ours, tests } from './arrows.layers.ts';
import { fileKinds, type FileKind } from './file-kinds.ts';
import { modulesOf, type ModuleMap } from './module-map.ts';

const factories = String.raw`\.factory\.ts$`;
const ownKind = (kind: string): string => String.raw`^modules/$1/server/.*\.${kind}\.ts$`;

/** What a file kind's `mayImport` names; `$1` is the module of the file that imports. */
const places: Record<string, string> = {
  kernel: '^kernel/',
  platform: '^platform/',
  contracts,
  doors: String.raw`^modules/[^/]+/index\.ts$`,
  'types of doors': String.raw`^modules/[^/]+/index\.ts$`,
  identity: String.raw`^modules/identity/index\.ts$`,
  'own rules': ownKind('rules'),
  'own policy': ownKind('policy'),
  'own refusals': ownKind('refusals'),
  'own events': ownKind('events'),
  'own store': ownKind('store'),
  'own view': ownKind('view'),
  'own notices': ownKind('notices'),
  'own delivered': ownKind('delivered'),
  'own texts': '^modules/$1/i18n/',
  'own seed': ownKind('seed'),
  'own use cases': String.raw`^modules/$1/server/[a-z0-9/-]+\.ts$`,
};

/** The places of a kind that has no arrows of its own: the server side of its module as a whole. */
const serverSide = ['^kernel/', '^platform/', '^modules/$1/(?!web/)', places['contracts'], places['doors']];

export function moduleRules(map: ModuleMap): IForbiddenRuleType[] {
  return [
    ...modulesOf(map).map((name) => usesRule(name, map[name]?.uses ?? [])),
    ...fileKinds.flatMap(kindRules),
    ...sideRules,
  ];
}

function usesRule(name: string, uses: readonly string[]): IForbiddenRuleType {
  return {
    name: `${name} uses whom the map says`,
    severity: 'error',
    from: { path: `^modules/${name}/` },
    to: { path: '^modules/', pathNot: `^modules/(?:${[name, ...uses].join('|')})/` },
  };
}

function kindRules({ name, path, mayImport }: FileKind): IForbiddenRuleType[] {
  if (!mayImport) return [];
  const from = { path: `^modules/([^/]+)/${path.source.slice(1)}` };
  const allowed = mayImport.map(placeOf);
  const rule: IForbiddenRuleType = {
    name: `${name} imports what its kind may`,
    severity: 'error',
    from,
    to: { path: ours, pathNot: allowed },
  };
  if (!mayImport.includes('types of doors')) return [rule];
  return [rule, { name: `${name} takes only types from doors`, severity: 'error', from, to: valuesOfDoors }];
}

const valuesOfDoors = { path: places['doors'], dependencyTypesNot: ['type-only' as const] };

function placeOf(name: string): string {
  const place = places[name];
  if (place === undefined) throw new Error(`file-kinds.ts names no place of arrows.modules.ts: ${name}`);
  return place;
}

/** Of the screens: for the desk, and for the light faces, which reach no antd. */
const webDoors = String.raw`^modules/[^/]+/web/(?:index|light)\.ts$`;

const decisions = String.raw`^modules/[^/]+/(?:[^/]+\.contract|server/.*\.(?:rules|policy|refusals|events|view))\.ts$`;

const sideRules: IForbiddenRuleType[] = [
  {
    name: 'a module is entered by its doors',
    severity: 'error',
    from: { path: '^modules/([^/]+)/', pathNot: tests },
    to: {
      path: '^modules/',
      pathNot: ['^modules/$1/', placeOf('contracts'), placeOf('doors'), webDoors],
    },
  },
  {
    name: 'a test enters other modules by doors and factories',
    severity: 'error',
    from: { path: String.raw`^modules/([^/]+)/.*\.test\.tsx?$` },
    to: { path: '^modules/', pathNot: ['^modules/$1/', placeOf('contracts'), placeOf('doors'), factories] },
  },
  {
    name: 'the server side stays on its side',
    severity: 'error',
    from: { path: '^modules/([^/]+)/(?:index\\.ts|server/)', pathNot: tests },
    to: { path: ours, pathNot: [...serverSide.filter((place) => place !== undefined), factories] },
  },
  {
    name: 'screens know contracts, never the server side',
    severity: 'error',
    from: { path: '^modules/([^/]+)/web/', pathNot: tests },
    to: {
      path: ours,
      pathNot: ['^kernel/', '^web/', '^modules/$1/web/', placeOf('contracts'), webDoors],
    },
  },
  {
    name: 'decisions are pure',
    severity: 'error',
    from: { path: decisions },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'factories serve tests, demo and bench',
    severity: 'error',
    from: { path: ours, pathNot: [tests, factories, '^(?:test|bench|cli)/', String.raw`^modules/[^/]+/index\.ts$`] },
    to: { path: factories },
  },
];
