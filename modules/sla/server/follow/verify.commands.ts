import { command, type Command } from '../../../../platform/module/command.ts';
import type { ModulesAbove } from '../subjects/modules-above.ts';
import { verifyClocks } from './verify-clocks.ts';

/** `sla verify`: what is stored of clocks is a cache, and this is the proof (SLA-03). */
export function verifyCommands({ sources }: Pick<ModulesAbove, 'sources'>): Command[] {
  return [
    command({
      name: 'sla verify',
      textKey: 'sla:verify.about',
      async run({ run, progress }) {
        const began = performance.now();
        const verified = await run((tx) => verifyClocks(tx, sources(), (subjects) => progress(subjects, subjects)));
        return { ...verified, seconds: Math.round((performance.now() - began) / 100) / 10 };
      },
      print: ({ findings, ...figures }, { translate }) => [
        ...findings,
        translate('sla:verify.done', { ...figures, count: findings.length }),
      ],
      exitCode: ({ findings }) => (findings.length === 0 ? 0 : 1),
    }),
  ];
}
