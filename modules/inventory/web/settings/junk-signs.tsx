import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { rowsAsList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import {
  listInventoryJunkSigns,
  retireInventoryJunkSign,
  type JunkKind,
  type JunkSignView,
} from '../../inventory-junk.contract.ts';
import { NewJunkSign } from './new-junk-sign.tsx';

type Delivered = AnswerOf<typeof listInventoryJunkSigns>['delivered'][number];

/** What tells no machine apart: what the provider says, and what is delivered. */
export function JunkSigns() {
  const { t } = useTranslation('inventory');
  const result = useAnswer(listInventoryJunkSigns, {});
  const [isOpen, setOpen] = useState(false);
  const abilities = result.data?.abilities ?? [];
  return (
    <>
      <Section title={t('junk.title')}>
        <p className="yt-quiet">{t('junk.text')}</p>
        <DataTable
          name="inventory-junk-signs"
          label={t('junk.own')}
          columns={useOwnColumns(abilities.includes('retire'))}
          list={rowsAsList(result, ({ items }) => items)}
          idOf={({ id }) => id}
          empty={<p className="yt-quiet">{t('junk.none')}</p>}
        />
        {abilities.includes('record') && (
          <p>
            <Button icon={<PlusOutlined />} onClick={() => setOpen(true)}>
              {t('junk.new')}
            </Button>
          </p>
        )}
        {isOpen && <NewJunkSign onClose={() => setOpen(false)} />}
      </Section>
      <Section title={t('junk.delivered')}>
        <DataTable
          name="delivered-junk-signs"
          label={t('junk.delivered')}
          columns={useDeliveredColumns()}
          list={rowsAsList(result, ({ delivered }) => delivered)}
          idOf={({ kind, value }) => `${kind} ${value}`}
          empty={<p className="yt-quiet">{t('junk.noneDelivered')}</p>}
        />
      </Section>
    </>
  );
}

function useDeliveredColumns(): Column<Delivered>[] {
  const { t } = useTranslation('inventory');
  const kindOf = (kind: JunkKind) => t(`junk.kinds.${kind}`);
  return [
    { key: 'kind', title: t('junk.kind'), width: 130, render: ({ kind }) => kindOf(kind) },
    { key: 'value', title: t('junk.value'), shown: 'always', render: ({ value }) => value },
  ];
}

function useOwnColumns(mayRetire: boolean): Column<JunkSignView>[] {
  const { t } = useTranslation('inventory');
  const acts: Column<JunkSignView> = {
    key: 'act',
    title: t('junk.act'),
    width: 110,
    shown: 'always',
    isActs: true,
    render: (row) => <LetCount sign={row} />,
  };
  return [
    { key: 'kind', title: t('junk.kind'), width: 110, render: ({ kind }) => t(`junk.kinds.${kind}`) },
    { key: 'value', title: t('junk.value'), width: 190, shown: 'always', render: ({ value }) => value },
    { key: 'reason', title: t('junk.reason'), render: ({ reason }) => reason },
    { key: 'by', title: t('junk.by'), width: 90, render: ({ by }) => by },
    { key: 'createdAt', title: t('junk.createdAt'), width: 140, render: (row) => <InstantText at={row.createdAt} /> },
    ...(mayRetire ? [acts] : []),
  ];
}

function LetCount({ sign }: { sign: JunkSignView }) {
  const { t } = useTranslation('inventory');
  const retire = useSend(retireInventoryJunkSign);
  return (
    <ConfirmButton
      size="small"
      title={t('junk.retireQuestion', { value: sign.value })}
      text={t('junk.retireText')}
      confirmText={t('junk.retire')}
      onConfirm={() => retire.mutateAsync({ params: { inventoryJunkSign: sign.id } })}
    >
      {t('junk.retire')}
    </ConfirmButton>
  );
}
