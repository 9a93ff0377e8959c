import type { ClockView } from '../../clock.contract.ts';

/** Which of a subject's clocks, in an address: `resolution`, `update.2`, `ola.takeover`. */
export function storyKey({ level, kind, run }: Pick<ClockView, 'level' | 'kind' | 'run'>): string {
  return [...(level === 'sla' ? [] : [level]), kind, ...(run === 1 ? [] : [run])].join('.');
}
