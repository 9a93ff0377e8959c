import { toolStep } from './step.ts';

/** The steps that are tools' own, with their settings in the root of the repository or beside this file. */
export const formatStep = toolStep('format', 'node_modules/oxfmt/bin/oxfmt', '--check');

export const lintStep = toolStep(
  'lint',
  'node_modules/oxlint/bin/oxlint',
  '--type-aware',
  '--report-unused-disable-directives',
  '--deny-warnings',
  '--format=unix',
);

/** The native compiler; `typescript` itself stays at 6 for the tools that need its API. */
export const typesStep = toolStep('types', 'node_modules/typescript-native/bin/tsc', '-p', '.');

export const deadCodeStep = toolStep(
  'dead code',
  'node_modules/knip/bin/knip.js',
  '--config=test/check/knip.json',
  '--no-progress',
  '--no-config-hints',
);
