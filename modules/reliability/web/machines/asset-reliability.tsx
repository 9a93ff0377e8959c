import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { readAssetReliability, type MachineReliability } from '../../machine-failure.contract.ts';
import { ReplacementWords } from './replacement-words.tsx';

/** What a machine has cost, how often it was repaired, and whether to repair it once more (AST-05). */
export function AssetReliability({ subjectId: asset }: PanelProps) {
  const result = useAnswer(readAssetReliability, { params: { asset } });
  return <Answered result={result}>{(told) => <Told asset={asset} told={told} />}</Answered>;
}

function Told({ asset, told }: { asset: string; told: MachineReliability }) {
  const { t } = useTranslation('reliability');
  const format = useFormat();
  const years = (value: number) => t('machine.years', { years: format.number(value, 1) });
  const times = (count: number) => t('machine.times', { count });
  const ever = <Go to={`/hardware-repairs?assetId=${asset}&periodFrom=1970-01-01`}>{times(told.repairs)}</Go>;
  const unknown = [told.price === null && t('machine.noPrice'), told.age === null && t('machine.noAge')];
  return (
    <>
      <p>
        <ReplacementWords reasons={told.replaceFor} />
      </p>
      <Facts
        layout="grid"
        items={[
          { label: t('machine.lately'), value: times(told.repairsLately) },
          { label: t('machine.ever'), value: told.repairs === 0 ? times(0) : ever },
          { label: t('machine.lifeCost'), value: format.money(told.repairCost) },
          { label: t('machine.price'), value: told.price && format.money(told.price) },
          { label: t('machine.work'), value: format.money(told.workCost) },
          { label: t('machine.ownership'), value: format.money(told.ownershipCost) },
          { label: t('machine.inService'), value: years(told.deviceYears) },
          { label: t('machine.age'), value: told.age === null ? null : years(told.age) },
        ]}
      />
      <p className="yt-quiet">
        {[t('machine.counted', { hour: format.money(told.hourCost) }), ...unknown].filter(Boolean).join(' ')}
      </p>
    </>
  );
}
