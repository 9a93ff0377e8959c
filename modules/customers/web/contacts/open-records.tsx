import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { listOpenRecords } from '../../contact.contract.ts';
import './open-records.css';

/** What is still open for a contact, before they are taken out of use; nothing where nothing is. */
export function OpenRecords({ contactId }: { contactId: string }) {
  const { t } = useTranslation('customers');
  const result = useAnswer(listOpenRecords, { params: { contact: contactId } });
  return (
    <Answered result={result} lines={2}>
      {({ items }) =>
        items.length > 0 && (
          <Alert
            className="open-records"
            type="warning"
            showIcon
            title={t('contact.stillOpen', { count: items.length })}
            description={
              <ul>
                {items.map(({ title, href }) => (
                  <li key={href}>
                    <Go to={href}>{title}</Go>
                  </li>
                ))}
              </ul>
            }
          />
        )
      }
    </Answered>
  );
}
