import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { ContactElsewhere } from '../../person.contract.ts';
import './person-lines.css';

interface PersonLinesProps {
  contacts: readonly ContactElsewhere[];
  /** What can be done with one, at the end of its line. */
  actOf?: (contact: ContactElsewhere) => ReactNode;
}

/** Contacts of other customers, a line each. */
export function PersonLines({ contacts, actOf }: PersonLinesProps) {
  const { t } = useTranslation('customers');
  const format = useFormat();
  if (contacts.length === 0) return null;
  return (
    <ul className="person-lines">
      {contacts.map((contact) => {
        const { id, name, customerName, position, mobile, email, isRetired } = contact;
        const reached = [position, mobile && format.phone(mobile), email].filter(Boolean).join(' · ');
        return (
          <li key={id}>
            <Go to={`/contacts/${id}`}>{`${customerName} · ${name}`}</Go>
            <span className="yt-quiet">{reached}</span>
            {isRetired && <span className="yt-quiet">{t('state.retired')}</span>}
            {actOf?.(contact)}
          </li>
        );
      })}
    </ul>
  );
}
