import { useMay } from '../../../../web/api/session.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { DecisionView } from '../../routing-decision.contract.ts';
import { useDecisionWords } from './use-decision-words.ts';

/** By whose word, what met it, and why this person: a line each. */
export function DecisionText({ decision }: { decision: DecisionView }) {
  const words = useDecisionWords();
  const mayRead = useMay('routing_rule.read');
  const choice = words.choice(decision);
  const by = words.decider(decision);
  return (
    <>
      <div>{mayRead && decision.rule ? <Go to={`/routing-rules/${decision.rule.id}`}>{by}</Go> : by}</div>
      {decision.by === 'rule' && <div className="yt-small">{words.met(decision)}</div>}
      {choice !== undefined && <div className="yt-small">{choice}</div>}
    </>
  );
}
