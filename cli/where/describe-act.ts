import type { Locale } from '../../kernel/locale.ts';
import type { Act } from './acts.ts';
import { reachOf } from './reach.ts';
import { sentenceOf } from './sentences.ts';
import type { Sources } from './sources.ts';
import { doorsIn, eventsIn, refusalsIn, tablesIn } from './traces.ts';

export interface DescribedAct extends Act {
  refusals: { code: string; sentence: string }[];
  events: { builder: string; file: string }[];
  tables: string[];
  doors: { module: string; name: string }[];
  screens: string[];
  tests: string[];
}

/** Everything that belongs to an act, read from its files. */
export function describeAct(act: Act, sources: Sources, locale: Locale): DescribedAct {
  const visited = act.useCase ? reachOf(act.useCase.file, sources) : [];
  return {
    ...act,
    refusals: refusalsIn(visited).map(({ code, textKey }) => ({
      code,
      sentence: sentenceOf(textKey, locale, sources) ?? '',
    })),
    events: eventsIn(visited),
    tables: tablesIn(visited, sources),
    doors: doorsIn(visited),
    screens: screensOf(act, sources),
    tests: testsOf(act, sources),
  };
}

const isScreen = /^(?:web|modules\/[^/]+\/web)\/.*\.tsx?$/;
const isTest = /\.(?:test|journey)\.tsx?$/;

function screensOf({ endpointName }: Act, { paths, text }: Sources): string[] {
  if (endpointName === '') return [];
  const named = new RegExp(`\\b${endpointName}\\b[^]*\\.contract\\.ts'`);
  return paths.filter((path) => isScreen.test(path) && !isTest.test(path) && named.test(text(path)));
}

/** Those that name the use case, or send to its address. */
function testsOf({ useCase, address, endpointName }: Act, { paths, text }: Sources): string[] {
  const names = new Set([useCase?.name, endpointName].filter((name) => name !== undefined && name !== ''));
  const sent = address
    .replace('/api/v1', '')
    .split(/\{\w+\}/)
    .map(RegExp.escape)
    .join('[^/\'"`]+');
  const mentions = new RegExp([...[...names].map((name) => `\\b${name}\\b`), `${sent}['"\`?]`].join('|'));
  return paths.filter((path) => isTest.test(path) && mentions.test(text(path)));
}
