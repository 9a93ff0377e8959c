import type { Id } from '../../../../kernel/id.ts';
import type { Licensing } from '../../software-product.contract.ts';
import type { BalanceRow, Verdict } from '../../software-balance.contract.ts';

/** What is known of one product at one customer. */
export interface BalanceFacts {
  customerId: Id;
  productId: Id;
  productName: string;
  publisher: string | null;
  licensing: Licensing;
  isForbidden: boolean;
  /** Machines in use that have it, and how many people use them; a machine that nobody uses is one of its own. */
  machines: number;
  users: number;
  /** Licences in force today; `held`: how many contracts of them there are. */
  held: number;
  entitled: number;
  /** One of them counts none: as many as are wanted. */
  isUnlimited: boolean;
  /** All of them count people. */
  countsUsers: boolean;
  given: number;
}

/** Holds licences against what is installed: whatever is more, installed or given, needs one. */
export function balanceOf(facts: BalanceFacts): BalanceRow {
  const { productId: id, productName: name, publisher, machines, given, isUnlimited, held } = facts;
  const needed = facts.countsUsers && held > 0 ? facts.users : machines;
  const wants = needsLicence(facts) || held > 0;
  const free = wants && !isUnlimited ? facts.entitled - Math.max(needed, given) : null;
  return {
    product: { id, name, publisher },
    verdict: verdictOf(facts, free),
    machines,
    needed: wants ? needed : 0,
    given,
    entitled: isUnlimited ? null : facts.entitled,
    free,
  };
}

function verdictOf(facts: BalanceFacts, free: number | null): Verdict {
  if (facts.isForbidden && facts.machines > 0) return 'forbidden';
  if (facts.held === 0) return needsLicence(facts) && facts.machines > 0 ? 'not_licensed' : 'no_licence_needed';
  if (free === null || free === 0) return 'fits';
  return free < 0 ? 'over' : 'under';
}

/** What is free, or came with its machine, needs none. */
function needsLicence({ licensing }: BalanceFacts): boolean {
  return licensing === 'perpetual' || licensing === 'subscription';
}
