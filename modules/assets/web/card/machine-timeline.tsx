import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useList } from '../../../../web/api/use-list.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Failure } from '../../../../web/ui/state/failure.tsx';
import { Loading } from '../../../../web/ui/state/loading.tsx';
import { TabLeaves } from '../../../../web/ui/tab-leaves.tsx';
import { Timeline, type TimelineEntry } from '../../../../web/ui/timeline.tsx';
import { listAssetTimeline, readAssetCard, type CardRowView } from '../../asset-card.contract.ts';
import './card.css';
import { useTold } from './use-told.ts';

/** The life of a machine since it was entered, of all modules, latest first. */
export function MachineTimeline({ subjectId: asset }: PanelProps) {
  const { t } = useTranslation('assets');
  const told = useTold();
  const [kind, narrow] = useState<string[]>([]);
  const kinds = useAnswer(readAssetCard, { params: { asset } }).data?.kinds ?? [];
  const query = { limit: 20, ...(kind.length > 0 && { kind }) };
  const list = useList(listAssetTimeline, { params: { asset }, query });
  const nameOf = new Map(kinds.map((one) => [one.kind, told(one.name)]));
  return (
    <>
      <TabLeaves>
        <Select
          className="machine-card-kinds"
          mode="multiple"
          allowClear
          aria-label={t('card.filter')}
          placeholder={t('card.filter')}
          value={kind}
          onChange={narrow}
          options={kinds.map((one) => ({ value: one.kind, label: told(one.name) }))}
        />
      </TabLeaves>
      {list.error && <Failure error={list.error} onRetry={list.retry} />}
      {list.isLoading && <Loading lines={4} />}
      {!list.isLoading && !list.error && list.rows.length === 0 && <p className="yt-quiet">{t('card.none')}</p>}
      <Timeline entries={list.rows.map((row) => entryOf(row, { told, kind: nameOf.get(row.kind) ?? row.kind }))} />
      {list.hasMore && (
        <Button size="small" loading={list.isReadingOn} onClick={list.readOn}>
          {t('card.more')}
        </Button>
      )}
    </>
  );
}

interface Telling {
  told: ReturnType<typeof useTold>;
  kind: string;
}

function entryOf({ id, at, by, title, lines, path, isPublic }: CardRowView, { told, kind }: Telling): TimelineEntry {
  return {
    id: `${id} ${at}`,
    at,
    audience: isPublic ? 'public' : 'internal',
    who: by,
    title: kind,
    body: (
      <>
        {path === null ? <strong>{told(title)}</strong> : <Go to={path}>{told(title)}</Go>}
        {lines.length > 0 && (
          <div className="machine-card-lines">
            {lines.map((line, nth) => (
              // oxlint-disable-next-line react/no-array-index-key -- lines have no other name, and never change
              <div key={nth}>{told(line)}</div>
            ))}
          </div>
        )}
      </>
    ),
  };
}
