import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import type { ContactView } from '../../contact.contract.ts';

/** Why nothing can be done here, and where it can. */
export function ContactNotice({ contact }: { contact: ContactView }) {
  const { t } = useTranslation('customers');
  const { isErased, mergedInto } = contact;
  if (isErased) return <Alert type="info" showIcon title={t('contact.erasedText')} />;
  if (!mergedInto) return null;
  return (
    <Alert
      type="info"
      showIcon
      title={t('contact.mergedText', { name: mergedInto.name })}
      action={<Go to={`/contacts/${mergedInto.id}`}>{t('contact.goToKept', { name: mergedInto.name })}</Go>}
    />
  );
}
