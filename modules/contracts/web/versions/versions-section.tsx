import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { listContractVersions, withdrawSupplement, type ContractVersionView } from '../../contract-version.contract.ts';
import { useTermWords } from '../terms/use-term-words.tsx';
import './versions.css';

/** Version beside version: from which day on, why, and what each changed against the one before. */
export function VersionsSection({ contractId }: { contractId: string }) {
  const { t } = useTranslation('contracts');
  const result = useAnswer(listContractVersions, { params: { contract: contractId } });
  return (
    <Section title={t('version.plural')}>
      <Answered result={result}>
        {({ items }) => (
          <ol className="contract-versions">
            {items.map((version, at) => (
              <Version
                key={version.id}
                contractId={contractId}
                version={version}
                before={items.slice(at + 1).find(({ withdrawnAt }) => withdrawnAt === null)}
              />
            ))}
          </ol>
        )}
      </Answered>
    </Section>
  );
}

interface VersionProps {
  contractId: string;
  version: ContractVersionView;
  before: ContractVersionView | undefined;
}

function Version({ contractId, version, before }: VersionProps) {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const { number, validFrom, reason, madeAt, madeBy, withdrawnAt } = version;
  return (
    <li data-withdrawn={withdrawnAt !== null || undefined}>
      <header>
        <strong>{number === 1 ? t('version.first') : t('version.supplementNumber', { number: number - 1 })}</strong>
        <span>{t('version.from', { day: format.day(validFrom) })}</span>
        <span className="contract-head-note">{[format.instant(madeAt), madeBy?.name].filter(Boolean).join(' · ')}</span>
        {withdrawnAt && <span>{t('version.withdrawn')}</span>}
        {version.mayWithdraw && <Withdraw contractId={contractId} version={version} />}
      </header>
      {reason && <p className="contract-words">{reason}</p>}
      {before && <Changes version={version} before={before} />}
    </li>
  );
}

function Changes({ version, before }: { version: ContractVersionView; before: ContractVersionView }) {
  const { t } = useTranslation('contracts');
  const wordsOf = useTermWords();
  if (version.changed.length === 0) return <p className="contract-head-note">{t('version.sameTerms')}</p>;
  return (
    <table className="contract-changes">
      <thead>
        <tr>
          <th scope="col">{t('version.part')}</th>
          <th scope="col">{t('version.before')}</th>
          <th scope="col">{t('version.after')}</th>
        </tr>
      </thead>
      <tbody>
        {version.changed.map((field) => (
          <tr key={field}>
            <th scope="row">{t(`terms.${field}`)}</th>
            <td>{wordsOf(field, before.terms) ?? '—'}</td>
            <td>{wordsOf(field, version.terms) ?? '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Withdraw({ contractId, version: { id, number } }: { contractId: string; version: ContractVersionView }) {
  const { t } = useTranslation('contracts');
  const withdraw = useSend(withdrawSupplement);
  return (
    <ConfirmButton
      size="small"
      title={t('version.withdrawQuestion', { number: number - 1 })}
      text={t('version.withdrawText')}
      confirmText={t('version.withdraw')}
      onConfirm={() => withdraw.mutateAsync({ params: { contract: contractId, contractVersion: id } })}
    >
      {t('version.withdraw')}
    </ConfirmButton>
  );
}
