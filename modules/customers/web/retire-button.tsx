import { StopOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '../../../web/ui/confirm-button.tsx';

interface RetireButtonProps {
  question: string;
  retire: () => Promise<unknown>;
}

/** Takes a record out of use, after asking. */
export function RetireButton({ question, retire }: RetireButtonProps) {
  const { t } = useTranslation('customers');
  return (
    <ConfirmButton
      title={question}
      text={t('state.retireText')}
      confirmText={t('state.retire')}
      isDanger
      onConfirm={retire}
      icon={<StopOutlined />}
    >
      {t('state.retire')}
    </ConfirmButton>
  );
}
