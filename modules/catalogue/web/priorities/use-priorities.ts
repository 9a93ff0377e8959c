import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { impacts, priorities, readPriorityMatrix, urgencies } from '../../priority.contract.ts';
import type { Impact, Priority, Urgency } from '../../priority.contract.ts';

/** Impact, urgency and priority in words, and which priority follows from which. */
export function usePriorities() {
  const { t } = useTranslation('catalogue');
  const cells = useAnswer(readPriorityMatrix).data?.cells ?? [];
  const words = {
    impact: (impact: Impact) => t(`impact.${impact}`),
    urgency: (urgency: Urgency) => t(`urgency.${urgency}`),
    priority: (priority: Priority) => t(`priority.${priority}`),
  };
  return {
    words,
    impacts: impacts.map((value) => ({ value, label: words.impact(value) })),
    urgencies: urgencies.map((value) => ({ value, label: words.urgency(value) })),
    priorities: priorities.map((value) => ({ value, label: words.priority(value) })),
    /** Undefined until both are chosen. */
    priorityFor: (impact: unknown, urgency: unknown) =>
      cells.find((cell) => cell.impact === impact && cell.urgency === urgency)?.priority,
  };
}
