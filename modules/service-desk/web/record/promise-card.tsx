import { MessageOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../../../kernel/locale.ts';
import { PriorityMark } from '../../../catalogue/web/index.ts';
import type { Proposed } from './use-proposal.ts';

/** What the caller can be told while they are still on the phone (SD-21): as of now, by the priority that follows. */
export function PromiseCard({ priority, promise }: Pick<Proposed, 'priority' | 'promise'>) {
  const { t, i18n } = useTranslation('service-desk');
  if (promise === null) return null;
  return (
    <div className="ticket-record-promise" role="status">
      <span className="ticket-record-promise-head">
        <MessageOutlined /> {t('record.promise')} {priority && <PriorityMark priority={priority} words="brief" />}
      </span>
      <p>{promise[i18n.language as Locale]}</p>
    </div>
  );
}
