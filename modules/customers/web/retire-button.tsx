import { StopOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useConfirm } from '../../../web/ui/use-confirm.ts';

interface RetireButtonProps {
  question: string;
  retire: () => Promise<unknown>;
}

/** Takes a record out of use, after asking. */
export function RetireButton({ question, retire }: RetireButtonProps) {
  const { t } = useTranslation('customers');
  const confirm = useConfirm();
  const ask = () =>
    confirm({
      title: question,
      text: t('state.retireText'),
      confirmText: t('state.retire'),
      isDanger: true,
      onConfirm: retire,
    });
  return (
    <Button danger icon={<StopOutlined />} onClick={ask}>
      {t('state.retire')}
    </Button>
  );
}
