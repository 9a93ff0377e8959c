import { reconcilePrograms, takeBackPrograms, type ReconciledPrograms } from '../../../software/index.ts';
import type { Applier } from './appliers.ts';

/** What is installed on a machine; a report that says nothing of programs leaves them as they are. */
export const programs: Applier = {
  name: 'programs',
  async apply(tx, machine, { programs: reported }) {
    const reconciled = reported && (await reconcilePrograms(tx, machine, reported));
    if (!reconciled) return null;
    const { came, went } = reconciled;
    return { came, went, before: reconciled };
  },
  takeBack: (tx, machine, before) =>
    // kept by `apply`
    takeBackPrograms(tx, machine, before as ReconciledPrograms),
};
