import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Failure } from '../../../../web/ui/state/failure.tsx';
import { useTitle } from '../../../../web/ui/title.ts';
import { one, several, useUrlState } from '../../../../web/ui/url-state.ts';
import { TileGrid } from '../dashboards/tile-grid.tsx';
import { useDashboard, useDashboardName } from '../dashboards/use-dashboard.ts';
import { useStaysAwake } from './use-stays-awake.ts';
import { WallHead } from './wall-head.tsx';
import { heightOf, wallPages } from './wall-pages.ts';
import './wall.css';

const [leastSeconds, usualSeconds] = [5, 30];

/** `/wall?dashboards=…&seconds=30`: dashboards on a large display, one after the other, for days. */
export function WallScreen() {
  const { t } = useTranslation('reports');
  const { values } = useUrlState();
  useTitle(t('wall.title'));
  useStaysAwake();
  const [at, turn] = useState(0);
  const ids = several(values['dashboards'])
    .flatMap((text) => text.split(','))
    .filter(Boolean);
  const seconds = Math.max(leastSeconds, Number(one(values['seconds'])) || usualSeconds);
  const id = ids[at % Math.max(1, ids.length)];
  if (id === undefined) {
    return (
      <main className="yt-wall">
        <EmptyState
          title={t('wall.none')}
          text={t('wall.noneText')}
          action={<Go to="/dashboards">{t('wall.choose')}</Go>}
        />
      </main>
    );
  }
  return <Shown key={`${at} ${id}`} id={id} seconds={seconds} onOver={() => turn(at + 1)} isAlone={ids.length === 1} />;
}

interface ShownProps {
  id: string;
  /** For each page. */
  seconds: number;
  onOver: () => void;
  isAlone: boolean;
}

/** One dashboard, page by page; then it is the next one's turn. */
function Shown({ id, seconds, onOver, isAlone }: ShownProps) {
  const { t } = useTranslation('reports');
  const { data, error, refetch } = useDashboard(id);
  const nameOf = useDashboardName();
  const [at, turn] = useState(0);
  const [isPaused, pause] = useState(false);
  const pages = wallPages(data?.tiles ?? []);
  const shown = pages[at] ?? [];
  const isLast = at >= pages.length - 1;
  const next = () => {
    if (!isLast) turn(at + 1);
    else if (isAlone) turn(0);
    else onOver();
  };
  useEffect(() => {
    if (isPaused) return;
    const timer = setTimeout(next, seconds * 1000);
    return () => clearTimeout(timer);
  });
  return (
    <main className="yt-wall">
      <WallHead
        name={data ? nameOf(data) : ''}
        backTo={`/dashboards/${id}`}
        place={pages.length > 1 ? t('wall.of', { at: at + 1, of: pages.length }) : null}
      >
        <Button type="text" size="small" onClick={() => pause(!isPaused)}>
          {t(isPaused ? 'wall.go' : 'wall.pause')}
        </Button>
        <Button type="text" size="small" onClick={next}>
          {t('wall.next')}
        </Button>
      </WallHead>
      {!data && error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <TileGrid tiles={shown} rows={heightOf(shown)} />
      )}
    </main>
  );
}
