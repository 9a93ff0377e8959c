import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { LightPage } from '../../../../web/ui/light/light-page.tsx';
import { LightAnswered, LightEmpty } from '../../../../web/ui/light/light-state.tsx';
import { listOwnContracts, type OwnContract } from '../../cover.contract.ts';
import './contracts-screen.css';
import { LeftOfQuotas } from './left-of-quotas.tsx';

/** For who speaks for the company: by which contracts it is served, and what is left of them (BIL-03). */
export function ContractsScreen() {
  const { t } = useTranslation('contracts');
  const result = useAnswer(listOwnContracts);
  return (
    <LightPage title={t('portal.title')}>
      <LightAnswered result={result}>
        {({ items }) =>
          items.length === 0 ? (
            <LightEmpty title={t('portal.none')} text={t('portal.noneText')} />
          ) : (
            <ul className="own-contracts" aria-label={t('portal.title')}>
              {items.map((own) => (
                <li key={own.contract.id}>
                  <ContractCard own={own} />
                </li>
              ))}
            </ul>
          )
        }
      </LightAnswered>
    </LightPage>
  );
}

function ContractCard({ own: { contract, quotas } }: { own: OwnContract }) {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const { number, name, endsOn } = contract;
  return (
    <article className="own-contract">
      <h2>{name}</h2>
      <p className="own-contract-quiet">
        {number} · {endsOn ? t('portal.until', { day: format.day(endsOn) }) : t('portal.noEnd')}
      </p>
      <LeftOfQuotas quotas={quotas} />
    </article>
  );
}
