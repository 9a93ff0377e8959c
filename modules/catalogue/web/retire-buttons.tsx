import { StopOutlined, UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../web/ui/act-button.tsx';
import { useConfirm } from '../../../web/ui/use-confirm.ts';
import { useNotice } from '../../../web/ui/use-notice.ts';

interface RetireButtonProps {
  question: string;
  text: string;
  retire: () => Promise<unknown>;
}

/** Takes something out of use, after asking: nothing that was used is ever deleted. */
export function RetireButton({ question, text, retire }: RetireButtonProps) {
  const { t } = useTranslation('catalogue');
  const confirm = useConfirm();
  const notice = useNotice();
  const ask = () =>
    confirm({
      title: question,
      text,
      confirmText: t('state.retire'),
      isDanger: true,
      onConfirm: () => retire().catch(notice.failed),
    });
  return (
    <Button danger icon={<StopOutlined />} onClick={ask}>
      {t('state.retire')}
    </Button>
  );
}

export function ReinstateButton({ reinstate }: { reinstate: () => Promise<unknown> }) {
  const { t } = useTranslation('catalogue');
  return (
    <ActButton act={reinstate} icon={<UndoOutlined />}>
      {t('state.reinstate')}
    </ActButton>
  );
}
