import { EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { rowsAsList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { useCodes } from '../../../catalogue/web/index.ts';
import {
  changeReliabilitySetting,
  readReliabilitySetting,
  type ReferenceRate,
  type ReliabilitySettingView,
} from '../../reliability-setting.contract.ts';
import { ReferenceRateDialog } from './reference-rate-dialog.tsx';
import { useClassName } from './use-class-name.ts';

/** AST-19: what is usual by class, each on its line. */
export function ReferenceRates({ setting }: { setting: ReliabilitySettingView }) {
  const { t } = useTranslation('reliability');
  const [changing, change] = useState<ReferenceRate | 'new' | null>(null);
  const result = useAnswer(readReliabilitySetting);
  const mayChange = setting.abilities.includes('change');
  const add = mayChange && (
    <Button icon={<PlusOutlined />} onClick={() => change('new')}>
      {t('setting.add')}
    </Button>
  );
  return (
    <Section title={t('setting.rates')} beside={add}>
      <p className="yt-quiet">{t('setting.ratesText')}</p>
      <DataTable
        name="reference-rates"
        label={t('setting.rates')}
        columns={useRateColumns(setting, mayChange ? change : null)}
        list={rowsAsList(result, ({ rates }) => rates)}
        idOf={(row) => row.code}
        empty={<p className="yt-quiet">{t('setting.none')}</p>}
      />
      {changing && (
        <ReferenceRateDialog
          setting={setting}
          rate={changing === 'new' ? null : changing}
          onClose={() => change(null)}
        />
      )}
    </Section>
  );
}

function useRateColumns(
  setting: ReliabilitySettingView,
  change: ((rate: ReferenceRate) => void) | null,
): Column<ReferenceRate>[] {
  const { t } = useTranslation('reliability');
  const format = useFormat();
  const kinds = useCodes('asset_kind');
  const nameOf = useClassName();
  const acts: Column<ReferenceRate> = {
    key: 'acts',
    title: t('setting.change'),
    width: 190,
    isActs: true,
    render: (row) => <RateActs setting={setting} rate={row} onChange={() => change?.(row)} />,
  };
  return [
    { key: 'class', title: t('setting.class'), render: nameOf },
    {
      key: 'rate',
      title: t('setting.rate'),
      width: 140,
      align: 'end',
      render: (row) => `${format.number(row.rate)} %`,
    },
    { key: 'kinds', title: t('setting.kinds'), render: (row) => row.kinds.map(kinds.nameOf).join(' · ') },
    ...(change ? [acts] : []),
  ];
}

interface RateActsProps {
  setting: ReliabilitySettingView;
  rate: ReferenceRate;
  onChange: () => void;
}

function RateActs({ setting: { rates, revision }, rate, onChange }: RateActsProps) {
  const { t } = useTranslation('reliability');
  const name = useClassName()(rate);
  const send = useSend(changeReliabilitySetting);
  const left = rates.filter(({ code }) => code !== rate.code);
  return (
    <>
      <Button size="small" icon={<EditOutlined />} aria-label={`${t('setting.change')} ${name}`} onClick={onChange}>
        {t('setting.change')}
      </Button>
      <ConfirmButton
        size="small"
        title={t('setting.retireQuestion', { name })}
        text={t('setting.retireText')}
        confirmText={t('setting.retire')}
        onConfirm={() => send.mutateAsync({ body: { rates: left }, ifMatch: revision })}
      >
        {t('setting.retire')}
      </ConfirmButton>
    </>
  );
}
