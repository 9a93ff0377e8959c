import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../../web/api/session.ts';
import { useAnswer } from '../../../../../web/api/use-answer.ts';
import type { PanelProps } from '../../../../../web/register.ts';
import { Go, useGo } from '../../../../../web/ui/go.tsx';
import { Answered } from '../../../../../web/ui/state/answered.tsx';
import { listAgreementsHolding, type AgreementView } from '../../../agreement.contract.ts';
import { LinesTable } from '../words/lines-table.tsx';

/** What holds for a customer now. */
export function CustomerAgreements({ subjectId }: PanelProps) {
  return <Holding whose={{ customerId: subjectId }} />;
}

/** What holds under a contract now: its own agreement first, then what fills the gaps. */
export function ContractAgreements({ subjectId }: PanelProps) {
  return <Holding whose={{ contractId: subjectId }} />;
}

function Holding({ whose }: { whose: { customerId: string } | { contractId: string } }) {
  const { t } = useTranslation('sla');
  const go = useGo();
  const mayRecord = useMay('agreement.record');
  const result = useAnswer(listAgreementsHolding, { query: whose });
  return (
    <>
      <Answered result={result} lines={4}>
        {({ items }) => items.map((agreement) => <Held key={agreement.id} agreement={agreement} />)}
      </Answered>
      {mayRecord && (
        <Button
          icon={<PlusOutlined />}
          onClick={() => go(`/agreements/new?${new URLSearchParams({ level: 'sla', ...whose }).toString()}`)}
        >
          {t('agreement.make')}
        </Button>
      )}
    </>
  );
}

function Held({ agreement: { id, name, level, isDefault, contract, version } }: { agreement: AgreementView }) {
  const { t } = useTranslation('sla');
  if (!version) return null;
  const about = [
    t(`level.${level}`),
    ...(isDefault ? [t('agreement.default')] : []),
    ...(contract ? [contract.number] : []),
    t('version.number', { number: version.number }),
    ...(version.state === 'upcoming' ? [t('version.state.upcoming')] : []),
  ];
  return (
    <details className="yt-held" open={!isDefault}>
      <summary>
        <strong>{name}</strong> <span className="yt-quiet">{about.join(' · ')}</span>
      </summary>
      <Go to={`/agreements/${id}`}>{t('agreement.look', { name })}</Go>
      <LinesTable label={name} lines={version.lines} names={version.names} />
    </details>
  );
}
