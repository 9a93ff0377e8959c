/**
 * The kinds of file inside a module, as ARCHITECTURE.md's table has them: where each lies, what it holds and what it
 * may import. The step "file kinds" refuses a file of no kind; the step "arrows" makes a rule of each `mayImport`.
 */
export interface FileKind {
  name: string;
  /** Of the path below `modules/<module>/`. */
  path: RegExp;
  /** Places, by the names of `places` in arrows.rules.ts; undefined: whatever its side of the module may. */
  mayImport?: readonly string[];
}

const noun = '[a-z0-9-]+';
/** Flat on purpose, folders and name in one class: dependency-cruiser refuses nested repetition as unsafe. */
const belowServer = String.raw`server\/[a-z0-9/-]+`;
const belowWeb = String.raw`web\/[a-z0-9/-]+`;

function serverKind(suffix: string, mayImport?: readonly string[]): FileKind {
  return { name: `*.${suffix}.ts`, path: new RegExp(String.raw`^${belowServer}\.${suffix}\.ts$`), mayImport };
}

const useCaseMayImport = [
  'kernel',
  'platform',
  'contracts',
  'doors',
  'own rules',
  'own policy',
  'own refusals',
  'own events',
  'own store',
  'own view',
  'own notices',
  'own use cases',
  'own delivered',
  'own seed',
];

export const fileKinds: readonly FileKind[] = [
  { name: 'README.md', path: /^README\.md$/ },
  { name: 'index.ts', path: /^index\.ts$/ },
  { name: 'web/index.ts, web/light.ts', path: /^web\/(?:index|light)\.ts$/ },
  { name: 'i18n/*.json', path: /^i18n\/(?:zh-CN|en)\.json$/ },
  { name: '*.contract.ts', path: new RegExp(String.raw`^${noun}\.contract\.ts$`), mayImport: ['kernel', 'contracts'] },
  serverKind('module'),
  serverKind('rules', ['kernel', 'contracts', 'own rules', 'own delivered', 'types of doors']),
  serverKind('policy', ['kernel', 'contracts', 'own rules', 'own refusals', 'identity', 'own policy']),
  serverKind('refusals', ['kernel']),
  serverKind('events', ['kernel', 'contracts', 'own rules', 'own events', 'types of doors']),
  serverKind('store', ['kernel', 'platform', 'contracts', 'own rules', 'own store', 'types of doors']),
  serverKind('view', ['kernel', 'contracts', 'own rules', 'own policy', 'own store', 'own view', 'doors']),
  serverKind('routes', ['kernel', 'platform', 'contracts', 'own use cases', 'own refusals', 'own policy', 'doors']),
  serverKind('reactions', ['kernel', 'platform', 'contracts', 'own events', 'own use cases', 'doors']),
  serverKind('jobs', ['kernel', 'platform', 'contracts', 'own use cases', 'own store', 'doors']),
  serverKind('notices', ['kernel', 'platform', 'contracts', 'own use cases', 'own store', 'own events', 'doors']),
  serverKind('import', useCaseMayImport),
  serverKind('measures', ['kernel', 'platform', 'contracts', 'own use cases', 'own store', 'own rules', 'doors']),
  serverKind('export', ['kernel', 'platform', 'contracts', 'own rules', 'own use cases', 'doors']),
  serverKind('commands'),
  serverKind('delivered', ['kernel', 'contracts', 'own rules', 'own delivered', 'types of doors', 'own texts']),
  serverKind('seed', ['kernel', 'contracts', 'own rules', 'types of doors']),
  serverKind('factory'),
  serverKind('cases'),
  { name: '<verb>-<noun>.ts', path: new RegExp(String.raw`^${belowServer}\.ts$`), mayImport: useCaseMayImport },
  { name: 'register of a face', path: new RegExp(String.raw`^web\/${noun}\.(?:desk|portal|field)\.tsx$`) },
  { name: 'screen', path: new RegExp(String.raw`^${belowWeb}(?:\.(?:portal|field))?\.tsx?$`) },
  { name: 'style sheet', path: new RegExp(String.raw`^${belowWeb}(?:\.module)?\.css$`) },
  { name: 'test', path: new RegExp(String.raw`^[a-z0-9/-]+(?:\.[a-z]+){0,2}\.test\.tsx?$`) },
];

/** `pathInModule` is the path below `modules/<module>/`. */
export function fileKindOf(pathInModule: string): FileKind | undefined {
  return fileKinds.find(({ path }) => path.test(pathInModule));
}
