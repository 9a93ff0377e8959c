import { CheckOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { changeDashboard, type Tile } from '../../dashboard.contract.ts';
import { AddTileButton } from './add-tile-button.tsx';
import type { Draft } from './dashboard-screen.tsx';

interface EditActsProps {
  id: string;
  draft: Draft;
  /** Null: editing is over. */
  change: (tiles: readonly Tile[] | null) => void;
}

/** While a dashboard is edited: add something, keep it all, or let it be as it was. */
export function EditActs({ id, draft: { tiles, revision }, change }: EditActsProps) {
  const { t } = useTranslation('reports');
  const save = useSend(changeDashboard);
  const keep = async () => {
    await save.mutateAsync({ params: { dashboard: id }, body: { tiles: [...tiles] }, ifMatch: revision });
    change(null);
  };
  return (
    <>
      <AddTileButton add={(tile) => change([...tiles, tile])} />
      <Button onClick={() => change(null)}>{t('dashboard.cancel')}</Button>
      <ActButton icon={<CheckOutlined />} isNext act={keep}>
        {t('dashboard.done')}
      </ActButton>
    </>
  );
}
