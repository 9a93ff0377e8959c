import { EyeOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { TicketPresence } from '../../ticket-presence.contract.ts';
import './presence.css';

/** Who else has the ticket open: names, since two colleagues may share a first letter. */
export function PresentPeople({ people }: { people: TicketPresence['items'] }) {
  const { t } = useTranslation('service-desk');
  if (people.length === 0) return null;
  const names = people.map(({ name }) => name);
  return (
    <span className="ticket-present" role="status">
      <EyeOutlined />
      {t('presence.here', { names: names.join(t('presence.and')) })}
    </span>
  );
}

/** Who is writing at this moment, above where one writes oneself. */
export function WritingPeople({ people }: { people: TicketPresence['items'] }) {
  const { t } = useTranslation('service-desk');
  const writing = people.filter(({ isWriting }) => isWriting).map(({ name }) => name);
  if (writing.length === 0) return null;
  return (
    <p className="ticket-writing" role="status">
      {t('presence.writing', { names: writing.join(t('presence.and')) })}
    </p>
  );
}
