import { Go } from '../../../../web/ui/go.tsx';
import { Missing } from '../../../../web/ui/words/instant-text.tsx';
import type { ChannelRecordView } from '../../channel-record.contract.ts';

/** What an entry was made into, by its number; nothing where the reader may not see it. */
export function SubjectLink({ subject }: Pick<ChannelRecordView, 'subject'>) {
  if (subject === null || subject.path === null) return <Missing />;
  return <Go to={subject.path}>{subject.number}</Go>;
}
