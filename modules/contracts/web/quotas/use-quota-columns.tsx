import { useTranslation } from 'react-i18next';
import { Button } from 'antd';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { QuotaView } from '../../contract-quota.contract.ts';
import { useQuotaWords } from '../cover/use-quota-words.ts';
import { QuotaActs } from './quota-acts.tsx';

interface Surroundings {
  contractId: string;
  mayChange: boolean;
  /** Whose ledger is open. */
  opened: string | undefined;
  open: (id: string | undefined) => void;
}

export function useQuotaColumns({ contractId, mayChange, opened, open }: Surroundings): Column<QuotaView>[] {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const wordsOf = useQuotaWords();
  return [
    { key: 'name', title: t('quota.name'), shown: 'always', render: ({ name }) => name },
    {
      key: 'amount',
      title: t('quota.amount'),
      width: 180,
      render: ({ unit, amount, period }) => `${wordsOf(unit, amount)} ${t(`quota.per_${period}`)}`,
    },
    {
      key: 'carriesOver',
      title: t('quota.carriesOver'),
      width: 110,
      render: ({ carriesOver }) => t(carriesOver ? 'quota.carries' : 'quota.expires'),
    },
    {
      key: 'period',
      title: t('quota.present'),
      width: 210,
      render: ({ balance }) =>
        balance &&
        [format.day(balance.periodFrom), balance.periodUntil ? format.day(balance.periodUntil) : '…'].join(' – '),
    },
    {
      key: 'used',
      title: t('quota.used'),
      width: 130,
      align: 'end',
      render: ({ unit, balance }) => balance && wordsOf(unit, balance.used),
    },
    {
      key: 'acts',
      title: t('party.act'),
      width: 230,
      isActs: true,
      render: (quota) => (
        <span className="contract-buttons">
          <Button
            size="small"
            aria-expanded={opened === quota.id}
            onClick={() => open(opened === quota.id ? undefined : quota.id)}
          >
            {t('quota.ledger')}
          </Button>
          {mayChange && <QuotaActs contractId={contractId} quota={quota} />}
        </span>
      ),
    },
  ];
}
