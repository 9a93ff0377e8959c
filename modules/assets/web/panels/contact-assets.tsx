import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { readContact } from '../../../customers/contact.contract.ts';
import { AssetsOf } from './assets-of.tsx';

export function ContactAssets({ subjectId }: PanelProps) {
  const { t } = useTranslation('assets');
  const customer = useAnswer(readContact, { params: { contact: subjectId } }).data?.customer;
  return (
    <AssetsOf
      whose={{ userId: subjectId }}
      without={['customer', 'user']}
      none={t('asset.noneUsed')}
      customerId={customer?.id}
    />
  );
}
