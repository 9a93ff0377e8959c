import { Segmented } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOf } from '../../../../kernel/contract.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Chart } from '../../../../web/ui/chart/chart.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import {
  changeDivisions,
  countHardwareChanges,
  type ChangeDivision,
  type ChangedPart,
} from '../../hardware-change.contract.ts';
import { useChangeWords } from './use-change-words.ts';
import './change-counts.css';

const mostBars = 6;

/** The changes listed below, counted by one division at a time. */
export function ChangeCounts({ query }: { query: QueryOf<typeof countHardwareChanges> }) {
  const { t } = useTranslation('reliability');
  const { values, change } = useUrlState();
  const asked = one(values['by']);
  const by = changeDivisions.find((division) => division === asked) ?? 'part';
  const { data } = useAnswer(countHardwareChanges, { query: { ...query, by } }, { keepPrevious: true });
  const nameOf = useKeyName(by);
  const format = useFormat();
  const drawn = useMemo(() => {
    const items = data?.by === by ? data.items.slice(0, mostBars) : [];
    const points = items.map(({ changes }) => ({ key: null, value: changes }));
    const words = (value: number) => format.number(value);
    return { kind: 'bars' as const, names: items.map(nameOf), series: [{ name: t('change.changes'), points }], words };
  }, [data, by, nameOf, t, format]);
  if (!data || data.total === 0) return null;
  const finding = t('change.found', { ...data.period, count: data.total });
  return (
    <section className="reliability-counts" aria-label={finding}>
      <header>
        <h2>{finding}</h2>
        <Segmented
          aria-label={t('by.label')}
          value={by}
          onChange={(value) => change({ by: value })}
          options={changeDivisions.map((value) => ({ value, label: t(divisionTexts[value]) }))}
        />
      </header>
      <Chart {...drawn} title={finding} isTitleHidden />
    </section>
  );
}

const divisionTexts: Record<ChangeDivision, string> = {
  part: 'change.byPart',
  source: 'change.bySource',
  person: 'change.byPerson',
  customer: 'change.byCustomer',
  kind: 'change.byKind',
};

function useKeyName(by: ChangeDivision) {
  const { t } = useTranslation('reliability');
  const { partOf, sourceOf } = useChangeWords();
  return ({ key, name }: { key: string | null; name: string | null }) => {
    if (name !== null) return name;
    if (key === null) return t('change.nobody');
    // the server's codes of the division
    if (by === 'part') return partOf(key as ChangedPart);
    return by === 'source' ? sourceOf(key) : t(`catalogue:asset_kind.${key}`, { defaultValue: key });
  };
}
