import { refusalsOf } from '../../../../kernel/refusal.ts';

export const supplementProposalRefusals = refusalsOf('contracts', 'supplement_proposal', {
  /** Somebody has taken it up or dismissed it. */
  decided_already: 409,
});
