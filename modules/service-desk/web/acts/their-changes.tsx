import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../ticket-view.contract.ts';
import { useTicketDifferences } from './use-ticket-differences.ts';

interface TheirChangesProps {
  before: TicketView;
  after: TicketView;
}

/** What somebody else saved while this form was open. */
export function TheirChanges({ before, after }: TheirChangesProps) {
  const { t } = useTranslation('service-desk');
  const differences = useTicketDifferences(before, after);
  const list = (
    <ul>
      {differences.map(({ label, was, is }) => (
        <li key={label}>{t('timeline.change', { field: label, before: was, after: is })}</li>
      ))}
    </ul>
  );
  return (
    <Alert
      className="yt-form-note"
      type="warning"
      title={t('change.theirs')}
      description={differences.length > 0 ? list : t('change.theirsElsewhere')}
    />
  );
}
