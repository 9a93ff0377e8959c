import { activateContract, signContract } from '../../modules/contracts/contract-act.contract.ts';
import { changeContractTerms } from '../../modules/contracts/contract-version.contract.ts';
import { recordContract } from '../../modules/contracts/contract.contract.ts';
import type { RightRule } from '../../modules/contracts/contract-terms.contract.ts';
import type { Moment, Player } from './player.ts';

/** A month in which the objective was missed lets the customer renegotiate, for ninety days. */
const right: RightRule = {
  code: 'missed_month',
  counts: 'missed_months',
  failures: 1,
  over: 'term',
  right: 'renegotiation',
  lapsesAfterDays: 90,
};

/** A contract on the office system, in force from this day on; answers with its id. */
export async function agreeOnService(
  player: Player,
  moment: Moment,
  { customerId, startsOn }: { customerId: string; startsOn: string },
): Promise<string> {
  const body = { name: 'OA 系统运维合同', kind: 'yearly_support' as const, customerId, startsOn };
  const { id: contract, terms, revision } = await player.do(recordContract, moment, { body });
  const params = { contract };
  const seen = { ...moment, seen: revision };
  await player.do(changeContractTerms, seen, { params, body: { terms: { ...terms, rights: [right] } } });
  await player.do(signContract, moment, { params, body: {} });
  await player.do(activateContract, moment, { params });
  return contract;
}
