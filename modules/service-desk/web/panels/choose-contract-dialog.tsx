import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { coverages, type Coverage } from '../../../contracts/cover.contract.ts';
import { useCoverage } from '../../../contracts/web/index.ts';
import { chooseTicketContract, type TicketCover } from '../../ticket-cover.contract.ts';

interface ChooseContractDialogProps {
  ticketId: string;
  cover: TicketCover;
  onClose: () => void;
}

interface Entry {
  contract: string;
  coverage?: Coverage;
}

const none = 'none';

/** Another of the customer's contracts, or none; and how it is settled, where a person knows better. */
export function ChooseContractDialog({ ticketId, cover, onClose }: ChooseContractDialogProps) {
  const { t } = useTranslation('service-desk');
  const { stateOf } = useCoverage();
  const choose = useSend(chooseTicketContract);
  const { contractId, revision, now } = cover;
  const contracts = [now, ...now.others].flatMap(({ contract, coverage }) =>
    contract ? [{ value: contract.id, label: `${contract.number} ${contract.name} · ${stateOf(coverage).text}` }] : [],
  );
  return (
    <FormDialog<Entry>
      title={t('cover.choose')}
      text={t('cover.chooseText')}
      fields={[
        {
          kind: 'radio',
          name: 'contract',
          label: t('cover.contract'),
          choices: [...contracts, { value: none, label: t('cover.none') }],
          isRequired: true,
        },
        {
          kind: 'choice',
          name: 'coverage',
          label: t('cover.coverage'),
          help: t('cover.coverageHelp'),
          choices: coverages.map((value) => ({ value, label: stateOf(value).text })),
        },
      ]}
      initial={{ contract: contractId ?? none }}
      submit={({ contract, coverage }) =>
        choose.mutateAsync({
          params: { ticket: ticketId },
          body: { contractId: contract === none ? null : contract, ...(coverage && { coverage }) },
          ifMatch: revision,
        })
      }
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
