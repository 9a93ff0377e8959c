import type { Id } from '../../../../kernel/id.ts';
import { dayAt } from '../../../../kernel/period.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { RightCase } from '../../contract-right.contract.ts';
import type { RightRule } from '../../contract-terms.contract.ts';
import { contractById } from '../contracts/contract.store.ts';
import { termsOn } from '../versions/terms-on.ts';
import { raiseRight } from './raise-right.ts';
import { rightEvidenceChanged } from './right.events.ts';
import {
  arising,
  excusedSince,
  lapseDay,
  type CountedCase,
  type StandingRight,
  type ContractRight,
} from './right.rules.ts';
import { rightsOf, saveRight } from './right.store.ts';

/**
 * Lays all cases of a contract, with the excused ones, beside the rules that it has today: rights arise, and those that stand
 * show what was excused since. For whoever knows the cases; harmless twice.
 */
export async function weighRights(tx: Tx, contractId: Id, cases: readonly RightCase[]): Promise<void> {
  const { timeZone } = found(await ownTenant(tx));
  const contract = found(await contractById(tx, contractId));
  const standing = await rightsOf(tx, contractId);
  for (const right of standing) await showExcuses(tx, right, cases);

  const day = dayAt(tx.now, timeZone);
  const { rights: rules } = await termsOn(tx, contractId, day);
  if (contract.startsOn === null) return;
  const counted = cases.map((one): CountedCase => ({ ...one, day: dayAt(one.at, timeZone) }));
  const given = { termFrom: contract.startsOn, counted, day };
  for (const rule of rules) await weighRule(tx, contractId, { rule, standing, ...given });
}

interface Weighed {
  rule: RightRule;
  standing: readonly ContractRight[];
  termFrom: string;
  counted: readonly CountedCase[];
  day: string;
}

async function weighRule(tx: Tx, contractId: Id, weighed: Weighed): Promise<void> {
  const { rule, standing, termFrom, counted, day } = weighed;
  const own = standing.filter((right) => right.rule === rule.code).map(standingOf);
  const arisen = arising(rule, counted, { termFrom, standing: own });
  if (!arisen) return;
  await raiseRight(tx, {
    contractId,
    rule: rule.code,
    kind: rule.right,
    countedFrom: arisen.countedFrom,
    lapsesOn: lapseDay(rule, day),
    evidence: arisen.cases.map(({ day: _day, ...one }) => one),
  });
}

function standingOf({ countedFrom, evidence }: ContractRight): StandingRight {
  return { countedFrom, caseIds: evidence.map(({ caseId }) => caseId) };
}

/** The fact that it was counted stays, and so does the right: whoever decides on it sees what was excused. */
async function showExcuses(tx: Tx, right: ContractRight, cases: readonly RightCase[]): Promise<void> {
  const evidence = excusedSince(right.evidence, cases);
  if (!evidence) return;
  await saveRight(tx, right.id, { evidence });
  const excused = evidence.filter(({ excusedAt }) => excusedAt !== null).map(({ caseId }) => caseId);
  await announce(tx, rightEvidenceChanged(right, excused));
}
