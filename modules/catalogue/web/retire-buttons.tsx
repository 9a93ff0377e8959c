import { UndoOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../web/ui/act-button.tsx';
import { RetireButton as KitButton } from '../../../web/ui/retire-button.tsx';

interface RetireButtonProps {
  question: string;
  text: string;
  retire: () => Promise<unknown>;
}

/** In the catalogue's words: nothing that was used is ever deleted. */
export function RetireButton(asked: RetireButtonProps) {
  const { t } = useTranslation('catalogue');
  return <KitButton {...asked}>{t('state.retire')}</KitButton>;
}

export function ReinstateButton({ reinstate }: { reinstate: () => Promise<unknown> }) {
  const { t } = useTranslation('catalogue');
  return (
    <ActButton act={reinstate} icon={<UndoOutlined />}>
      {t('state.reinstate')}
    </ActButton>
  );
}
