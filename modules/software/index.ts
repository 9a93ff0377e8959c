export { reconcilePrograms, type ReconciledPrograms } from './server/installations/reconcile-programs.ts';
export { takeBackPrograms } from './server/installations/take-back-programs.ts';
export type { Program } from './server/titles/title.rules.ts';
