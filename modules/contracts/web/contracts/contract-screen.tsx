import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Page } from '../../../../web/ui/page.tsx';
import { Panels } from '../../../../web/ui/panels.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readContract, type ContractView } from '../../contract.contract.ts';
import { DevicesSection } from '../devices/devices-section.tsx';
import { PartiesSection } from '../parties/parties-section.tsx';
import { ProposalsSection } from '../proposals/proposals-section.tsx';
import { QuotasSection } from '../quotas/quotas-section.tsx';
import { RightsOfContract } from '../rights/rights-of-contract.tsx';
import { TermsSection } from '../terms/terms-section.tsx';
import { VersionsSection } from '../versions/versions-section.tsx';
import { ContractActs } from './contract-acts.tsx';
import { ContractFacts } from './contract-facts.tsx';
import './contract-page.css';
import { useContractWords } from './use-contract-words.ts';

export function ContractScreen({ params }: ScreenProps) {
  const result = useAnswer(readContract, { params: { contract: params['contract'] ?? '' } });
  return <Answered result={result}>{(contract) => <ContractPage key={contract.id} contract={contract} />}</Answered>;
}

/** All that belongs to a contract: what is left of it first, what it says, and what it once said last. */
function ContractPage({ contract }: { contract: ContractView }) {
  const { t } = useTranslation('contracts');
  const { stateOf } = useContractWords();
  const { daysLeft } = contract;
  const mayAnnex = contract.abilities.includes('change_annexes');
  return (
    <Page
      title={`${contract.number} ${contract.name}`}
      breadcrumb={[{ text: t('contract.plural'), to: '/contracts' }]}
      beside={
        <>
          <Status {...stateOf(contract.status)} />
          {daysLeft !== null && daysLeft <= 90 && (
            <span className="contract-head-note">{t('contract.endsIn', { count: daysLeft })}</span>
          )}
        </>
      }
      actions={<ContractActs contract={contract} />}
    >
      <ProposalsSection contractId={contract.id} />
      <Section title={t('contract.record')}>
        <ContractFacts contract={contract} layout="grid" />
      </Section>
      <QuotasSection contract={contract} />
      <TermsSection contract={contract} />
      <PartiesSection contractId={contract.id} mayChange={mayAnnex} />
      <DevicesSection contract={contract} mayChange={mayAnnex} />
      <RightsOfContract contractId={contract.id} />
      <Panels host="contract" subjectId={contract.id} />
      <VersionsSection contractId={contract.id} />
    </Page>
  );
}
