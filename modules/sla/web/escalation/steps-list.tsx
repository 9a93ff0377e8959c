import type { EscalationRuleView, WantedStep } from '../../escalation-rule.contract.ts';
import './escalation.css';
import { useRuleWords } from './use-rule-words.ts';

interface StepsListProps {
  steps: readonly WantedStep[];
  names: EscalationRuleView['names'];
}

/** When, and what is done then: a line each. */
export function StepsList({ steps, names }: StepsListProps) {
  const words = useRuleWords();
  return (
    <ol className="yt-steps">
      {steps.map(({ at, does }) => (
        <li key={words.moment(at)}>
          <span className="yt-steps-moment">{words.moment(at)}</span>
          <span>{does.map((deed) => words.deed(deed, names)).join(' · ')}</span>
        </li>
      ))}
    </ol>
  );
}
