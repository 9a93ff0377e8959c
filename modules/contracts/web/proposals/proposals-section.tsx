import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import {
  dismissProposal,
  listSupplementProposals,
  type SupplementProposalView,
} from '../../supplement-proposal.contract.ts';

/** Where demand has outgrown the contract: what to do about it, and what was done. */
export function ProposalsSection({ contractId }: { contractId: string }) {
  const { t } = useTranslation('contracts');
  const items = useAnswer(listSupplementProposals, { params: { contract: contractId } }).data?.items ?? [];
  const decided = items.filter(({ state }) => state !== 'open');
  return (
    <>
      {items
        .filter(({ state }) => state === 'open')
        .map((proposal) => (
          <OpenProposal key={proposal.id} contractId={contractId} proposal={proposal} />
        ))}
      {decided.length > 0 && (
        <Section title={t('proposal.decided')}>
          <ul className="contract-lines">
            {decided.map((proposal) => (
              <Decided key={proposal.id} proposal={proposal} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

interface OpenProposalProps {
  contractId: string;
  proposal: SupplementProposalView;
}

function OpenProposal({ contractId, proposal }: OpenProposalProps) {
  const { t } = useTranslation('contracts');
  const go = useGo();
  const [isDismissing, dismiss] = useState(false);
  const { id, limitKind, agreedAmount: agreed, foundAmount: found, abilities } = proposal;
  const mayTakeUp = useMay('contract.sign') && abilities.includes('take_up');
  return (
    <Alert
      type="warning"
      showIcon
      title={t(`proposal.passed_${limitKind}`, { agreed, found })}
      description={t('proposal.text')}
      action={
        <span className="contract-buttons">
          {mayTakeUp && (
            <Button type="primary" onClick={() => go(`/contracts/${contractId}/supplement?proposal=${id}`)}>
              {t('proposal.takeUp')}
            </Button>
          )}
          {abilities.includes('dismiss') && <Button onClick={() => dismiss(true)}>{t('proposal.dismiss')}</Button>}
          {isDismissing && <DismissDialog contractId={contractId} proposalId={id} onClose={() => dismiss(false)} />}
        </span>
      }
    />
  );
}

interface DismissDialogProps {
  contractId: string;
  proposalId: string;
  onClose: () => void;
}

function DismissDialog({ contractId, proposalId, onClose }: DismissDialogProps) {
  const { t } = useTranslation('contracts');
  const dismiss = useSend(dismissProposal);
  const params = { contract: contractId, supplementProposal: proposalId };
  return (
    <FormDialog<{ note: string }>
      title={t('proposal.dismiss')}
      fields={[{ kind: 'text', name: 'note', label: t('contract.statusReason'), isRequired: true, most: 500, rows: 2 }]}
      submit={(body) => dismiss.mutateAsync({ params, body })}
      submitText={t('proposal.dismiss')}
      onClose={onClose}
    />
  );
}

function Decided({ proposal }: { proposal: SupplementProposalView }) {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const { limitKind, agreedAmount: agreed, foundAmount: found, state, decidedAt, decidedBy, decisionNote } = proposal;
  return (
    <li>
      {t(`proposal.passed_${limitKind}`, { agreed, found })} · {t(`proposal.state_${state}`)}
      {decidedAt && ` · ${format.instant(decidedAt)}`}
      {decidedBy && ` · ${decidedBy.name}`}
      {decisionNote && ` · ${decisionNote}`}
    </li>
  );
}
