import type { Family } from '../proof/family.ts';
import type { AttackGround } from './ground.ts';

/** Comes last: says how it was all the while. */
export const health: Family<AttackGround> = {
  name: 'health',
  holds: 'All the while the server answers how it is; nothing keeps it from doing so for a second.',
  isQuick: true,
  async prove({ loop }) {
    const { longestBlock, slowestHealth, healthAsked } = loop;
    const measured = `longest block ${Math.round(longestBlock)} ms of CPU, slowest answer ${Math.round(slowestHealth)} ms`;
    return { tried: healthAsked, measured };
  },
};
