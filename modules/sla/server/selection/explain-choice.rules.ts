import type { Id } from '../../../../kernel/id.ts';
import {
  chosenLine,
  isUnderContract,
  namedConditions,
  unmetConditions,
  type Circumstances,
  type ConditionName,
  type Contest,
  type RankedLine,
  type Source,
} from './choose-lines.rules.ts';

/** Why a line is not the one: it does not fit, or another that fits goes before it. */
export type Loss = 'other_contract' | 'condition' | 'source' | 'conditions' | 'position';

/** A line that stood for election, and what became of it (SLA-07). */
export interface Candidate {
  lineId: Id;
  /** What people call the line. */
  name: string | null;
  position: number;
  agreement: { id: Id; name: string };
  source: Source;
  conditions: readonly { name: ConditionName; isMet: boolean }[];
  /** Null: it was chosen. */
  lostBy: Loss | null;
}

/** All candidates for a clock in the order in which they are asked, the chosen one among them; none chosen: none fits. */
export function explainChoice(contest: Contest, circumstances: Circumstances): Candidate[] {
  const chosen = chosenLine(contest, circumstances);
  return contest.ranked.map((ranked) => {
    const { line, agreement, source } = ranked;
    const unmet = unmetConditions(line, circumstances);
    return {
      lineId: line.id,
      name: line.name,
      position: line.position,
      agreement: { id: agreement.id, name: agreement.name },
      source,
      conditions: namedConditions(line.conditions).map((name) => ({ name, isMet: !unmet.includes(name) })),
      lostBy: lossOf(ranked, chosen, circumstances),
    };
  });
}

function lossOf(ranked: RankedLine, chosen: RankedLine | undefined, circumstances: Circumstances): Loss | null {
  if (ranked === chosen) return null;
  if (!isUnderContract(ranked, circumstances)) return 'other_contract';
  if (!chosen || unmetConditions(ranked.line, circumstances).length > 0) return 'condition';
  if (ranked.source !== chosen.source) return 'source';
  return ranked.conditions === chosen.conditions ? 'position' : 'conditions';
}
