import { PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOffered, usePermitted } from '../../../../web/offered.ts';
import type { Tile } from '../../dashboard.contract.ts';
import { ChartTileDialog } from './chart-tile-dialog.tsx';
import { FigureTileDialog } from './figure-tile-dialog.tsx';

/** What a dashboard can show: a figure, a chart, and what other modules offer. */
export function AddTileButton({ add }: { add: (tile: Tile) => void }) {
  const { t } = useTranslation();
  const offers = usePermitted()(useOffered().tiles);
  const [dialog, open] = useState<'figure' | 'chart' | null>(null);
  const parts = offers.flatMap(({ code, textKey, choices }) =>
    choices
      ? choices.map((choice) => ({
          key: `${code} ${choice.code}`,
          label: t('reports:tile.choiceOf', { name: t(textKey), choice: t(choice.textKey) }),
        }))
      : [{ key: code, label: t(textKey) }],
  );
  const items = [
    { key: 'figure', label: t('reports:tile.figure') },
    { key: 'chart', label: t('reports:tile.chart') },
    { type: 'divider' as const },
    ...parts,
  ];
  const choose = (key: string) => {
    if (key === 'figure' || key === 'chart') return open(key);
    const [part = '', choice = null] = key.split(' ');
    return add({ kind: 'part', title: null, width: 4, height: 2, part, choice });
  };
  const close = () => open(null);
  return (
    <>
      <Dropdown trigger={['click']} autoFocus menu={{ items, onClick: ({ key }) => choose(key) }}>
        <Button icon={<PlusOutlined />}>{t('reports:tile.add')}</Button>
      </Dropdown>
      {dialog === 'figure' && <FigureTileDialog add={add} onClose={close} />}
      {dialog === 'chart' && <ChartTileDialog add={add} onClose={close} />}
    </>
  );
}
