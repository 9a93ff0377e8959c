import { CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { List } from '../../../../web/api/use-list.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { Section } from '../../../../web/ui/words/section.tsx';
import { mostToTell, type ImpactView } from '../../impact.contract.ts';
import { useHitColumns, usePersonColumns, type NodesById } from './use-impact-columns.tsx';

interface ImpactListProps {
  impact: ImpactView;
  nodes: NodesById;
}

/** The same as the graph, by steps: for keys, and for who hears the page. */
export function HitList({ impact, nodes }: ImpactListProps) {
  const { t } = useTranslation('relations');
  const { list, more } = usePart(impact.nodes.slice(1), 100);
  return (
    <Section title={t('impact.list')}>
      <DataTable
        name="impact"
        label={t('impact.list')}
        columns={useHitColumns(nodes)}
        list={list}
        idOf={(node) => node.id}
        empty={null}
      />
      {more}
    </Section>
  );
}

export function PeopleToTell({ impact: { people, peopleCount }, nodes }: ImpactListProps) {
  const { t } = useTranslation('relations');
  const columns = usePersonColumns(nodes);
  const { list, more } = usePart(people, 20);
  return (
    <Section title={t('impact.tell')} beside={<CopyAddresses people={people} />}>
      {peopleCount > people.length && (
        <p className="yt-quiet">{t('impact.tellCut', { many: peopleCount, most: mostToTell })}</p>
      )}
      <DataTable
        name="impact-people"
        label={t('impact.tell')}
        columns={columns}
        list={list}
        idOf={(person) => person.id}
        empty={<EmptyState title={t('impact.tellNone')} text={t('impact.tellNoneText')} />}
      />
      {more}
    </Section>
  );
}

function CopyAddresses({ people }: Pick<ImpactView, 'people'>) {
  const { t } = useTranslation('relations');
  const notice = useNotice();
  const addresses = people.flatMap(({ email }) => email ?? []);
  // browsers give the clipboard to https pages only
  if (addresses.length === 0 || !globalThis.isSecureContext) return null;
  const copy = () =>
    navigator.clipboard
      .writeText(addresses.join('; '))
      .then(() => notice.done(t('impact.copied', { count: addresses.length })), notice.failed);
  return (
    <Button size="small" icon={<CopyOutlined />} onClick={() => void copy()}>
      {t('impact.copy')}
    </Button>
  );
}

/** So many lines of what came whole with another answer, and as many more with each press. */
function usePart<Row>(all: readonly Row[], aPage: number): { list: List<Row>; more: ReactNode } {
  const { t } = useTranslation('relations');
  const [most, setMost] = useState(aPage);
  const left = all.length - most;
  const nothing = () => {};
  const still = { isLoading: false, isStale: false, isReadingOn: false, hasMore: false, error: null } as const;
  const count = { value: all.length, more: false };
  const more = left > 0 && (
    <Button onClick={() => setMost(most + aPage)}>{t('impact.more', { count: Math.min(left, aPage) })}</Button>
  );
  return { list: { rows: all.slice(0, most), count, ...still, readOn: nothing, retry: nothing }, more };
}
