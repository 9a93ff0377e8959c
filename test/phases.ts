/** One kind of test: which files, and how Node's runner takes them. */
export interface Phase {
  name: 'pure' | 'db' | 'http' | 'journeys';
  title: string;
  ending: string;
  needsDatabase: boolean;
  runnerOptions: readonly string[];
}

const ownProcesses = ['--test-concurrency=2', '--test-timeout=300000'];

/** In the order in which they run: the quickest answer first. */
export const phases: readonly Phase[] = [
  {
    name: 'pure',
    title: '纯函数 · pure',
    ending: '.test.ts',
    needsDatabase: false,
    // a process a file would spend most of its time on imports
    runnerOptions: ['--test-isolation=none', '--test-timeout=120000'],
  },
  { name: 'db', title: '数据库 · database', ending: '.db.test.ts', needsDatabase: true, runnerOptions: ownProcesses },
  { name: 'http', title: 'HTTP', ending: '.http.test.ts', needsDatabase: true, runnerOptions: ownProcesses },
  {
    name: 'journeys',
    title: '浏览器 · browser journeys',
    ending: '.journey.ts',
    needsDatabase: true,
    runnerOptions: ['--test-concurrency=1', '--test-timeout=600000'],
  },
];

export interface Selection {
  files: ReadonlyMap<Phase, readonly string[]>;
  /** Passed on to `node --test`. */
  options: readonly string[];
}

/** Of the arguments, phase names and parts of paths choose (each kind: any of them); no such argument chooses all. */
export function selectionOf(args: readonly string[], paths: readonly string[]): Selection {
  const options = args.filter((arg) => arg.startsWith('--'));
  const words = args.filter((arg) => !arg.startsWith('--'));
  const named = phases.filter((phase) => words.includes(phase.name));
  const parts = words.filter((word) => !phases.some((phase) => phase.name === word));
  const isChosen = (path: string) => parts.length === 0 || parts.some((part) => path.includes(part));
  const chosen = named.length > 0 ? named : phases;
  const filesOf = (phase: Phase) => paths.filter((path) => phaseOf(path) === phase && isChosen(path));
  return { files: new Map(chosen.map((phase) => [phase, filesOf(phase)])), options };
}

/** `x.db.test.ts` ends like a pure test too: the longest ending counts. */
export function phaseOf(path: string): Phase | undefined {
  return phases
    .filter((phase) => path.endsWith(phase.ending))
    .toSorted((one, other) => other.ending.length - one.ending.length)[0];
}
