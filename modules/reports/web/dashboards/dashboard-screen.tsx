import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScreenProps } from '../../../../web/register.ts';
import { Page } from '../../../../web/ui/page.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Failure } from '../../../../web/ui/state/failure.tsx';
import { Loading } from '../../../../web/ui/state/loading.tsx';
import type { DashboardView, Tile } from '../../dashboard.contract.ts';
import { AddTileButton } from './add-tile-button.tsx';
import { DashboardActs } from './dashboard-acts.tsx';
import { DashboardChooser } from './dashboard-chooser.tsx';
import { EditActs } from './edit-acts.tsx';
import { moved } from '../reports/moved.ts';
import { TileGrid } from './tile-grid.tsx';
import { TileTools } from './tile-tools.tsx';
import { useDashboard, useDashboardName } from './use-dashboard.ts';

export function DashboardScreen({ params }: ScreenProps) {
  const { data, error, refetch } = useDashboard(params['dashboard'] ?? '');
  if (data) return <Dashboard key={data.id} dashboard={data} />;
  return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading lines={8} />;
}

/** What is edited, and of which save: a save by somebody else in between is not written over. */
export interface Draft {
  tiles: readonly Tile[];
  revision: number;
}

function Dashboard({ dashboard }: { dashboard: DashboardView }) {
  const nameOf = useDashboardName();
  const [draft, keep] = useState<Draft | null>(null);
  const edit = (tiles: readonly Tile[] | null) =>
    keep((begun) => tiles && { tiles, revision: begun?.revision ?? dashboard.revision ?? 1 });
  const acts = draft ? (
    <EditActs id={dashboard.id} draft={draft} change={edit} />
  ) : (
    <DashboardActs dashboard={dashboard} onEdit={() => edit(dashboard.tiles)} />
  );
  return (
    <Page title={nameOf(dashboard)} beside={!draft && <DashboardChooser current={dashboard.id} />} actions={acts}>
      {draft ? <EditedTiles tiles={draft.tiles} change={edit} /> : <Tiles dashboard={dashboard} onEdit={edit} />}
    </Page>
  );
}

function Tiles({ dashboard, onEdit }: { dashboard: DashboardView; onEdit: (tiles: readonly Tile[]) => void }) {
  const { t } = useTranslation('reports');
  if (dashboard.tiles.length > 0) return <TileGrid tiles={dashboard.tiles} />;
  const add = <AddTileButton add={(tile) => onEdit([tile])} />;
  return (
    <EmptyState
      title={t('dashboard.empty.title')}
      text={t('dashboard.empty.text')}
      action={dashboard.abilities.includes('change') ? add : undefined}
    />
  );
}

interface EditedTilesProps {
  tiles: readonly Tile[];
  change: (tiles: readonly Tile[]) => void;
}

function EditedTiles({ tiles, change }: EditedTilesProps) {
  return (
    <TileGrid
      tiles={tiles}
      onMove={(from, to) => change(moved(tiles, from, to))}
      toolsAt={(at, name) => <TileTools tiles={tiles} at={at} name={name} change={change} />}
    />
  );
}
