import { Go } from '../../../../web/ui/go.tsx';
import type { EventView } from '../../event.contract.ts';
import './subject-text.css';
import { useEventWords } from '../words/use-event-words.ts';

/** Of what kind a record is and what it is called, with the way to its page where it has one. */
export function SubjectText({ subject: { kind, name, href } }: Pick<EventView, 'subject'>) {
  const words = useEventWords();
  return (
    <span className="audit-subject">
      <span className="yt-quiet">{words.noun(kind)}</span>
      {href && name ? <Go to={href}>{name}</Go> : name}
    </span>
  );
}
