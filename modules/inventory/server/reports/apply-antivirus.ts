import { recordAntivirus, takeBackAntivirus, type KeptAntivirus } from '../../../protection/index.ts';
import type { Applier } from './appliers.ts';

/** What protects a machine from viruses; a report that says nothing of it leaves it as it is. */
export const antivirus: Applier = {
  name: 'antivirus',
  async apply(tx, machine, { antiviruses }) {
    const before = await recordAntivirus(tx, { machine, antiviruses });
    return before && { came: 1, went: 0, before };
  },
  takeBack: (tx, machine, before) =>
    // kept by `apply`
    takeBackAntivirus(tx, machine, before as KeptAntivirus),
};
