import { useTranslation } from 'react-i18next';
import { Missing } from '../../../../web/ui/words/instant-text.tsx';
import type { Priority } from '../../priority.contract.ts';
import './priority-mark.css';

interface PriorityMarkProps {
  priority: Priority | null | undefined;
  /** `brief` where room is short: `P1`; the level in words on hover. */
  words?: 'brief' | 'full';
}

/** A priority: the more urgent, the heavier. Colour is kept for deadlines. */
export function PriorityMark({ priority, words = 'full' }: PriorityMarkProps) {
  const { t } = useTranslation('catalogue');
  if (!priority) return <Missing />;
  const text = t(`priority.${priority}`);
  return (
    <span className="yt-priority" data-priority={priority} title={words === 'brief' ? text : undefined}>
      {words === 'brief' ? priority : text}
    </span>
  );
}
