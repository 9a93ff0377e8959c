import type { ReactNode } from 'react';
import { ExportOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import type { Tile } from '../../dashboard.contract.ts';
import { ChartTile } from './chart-tile.tsx';
import { FigureTile } from './figure-tile.tsx';
import { PartTile } from './part-tile.tsx';
import { useTileTitle } from './use-tile-title.ts';

interface TileFrameProps {
  tile: Tile;
  /** What may be done with it while the dashboard is edited. */
  tools?: (title: string) => ReactNode;
}

/** A tile: what it is called, and what it shows. */
export function TileFrame({ tile, tools }: TileFrameProps) {
  const { t } = useTranslation('reports');
  const title = useTileTitle(tile);
  return (
    <section className="yt-tile" data-kind={tile.kind} aria-label={title}>
      <header>
        <h2 className="yt-cut" title={title}>
          {title}
        </h2>
        {tools?.(title)}
        {!tools && tile.kind !== 'part' && (
          <Go
            className="yt-tile-more"
            to={`/reports/${tile.facts}${writeSearch({ ...tile.question, compare: 'previous' })}`}
            aria-label={t('tile.open', { name: title })}
            title={t('tile.open', { name: title })}
          >
            <ExportOutlined />
          </Go>
        )}
      </header>
      <div className="yt-tile-body">
        <TileBody tile={tile} />
      </div>
    </section>
  );
}

function TileBody({ tile }: { tile: Tile }) {
  switch (tile.kind) {
    case 'figure':
      return <FigureTile tile={tile} />;
    case 'chart':
      return <ChartTile tile={tile} />;
    case 'part':
      return <PartTile tile={tile} />;
  }
}
