import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { listContractVersions, recordSupplement } from '../../contract-version.contract.ts';
import { readContract, type ContractView } from '../../contract.contract.ts';
import { listSupplementProposals, type SupplementProposalView } from '../../supplement-proposal.contract.ts';
import { OtherAct } from './other-act.tsx';
import { entryOf, termsFrom, type TermsEntry } from './terms-entry.ts';
import { useTermFields } from './use-term-fields.ts';

/** Other terms from a day to come on; led here by a proposal, the limit that was passed is raised already. */
export function SupplementScreen({ params }: ScreenProps) {
  const contract = params['contract'] ?? '';
  const result = useAnswer(readContract, { params: { contract } });
  const asked = one(useUrlState().values['proposal']);
  const proposals = useAnswer(listSupplementProposals, { params: { contract } });
  const versions = useAnswer(listContractVersions, { params: { contract } }).data?.items ?? [];
  // what is agreed already for days to come goes on
  const terms = versions.find(({ withdrawnAt }) => withdrawnAt === null)?.terms;
  return (
    <Answered result={result}>
      {(view) => (
        <Answered result={proposals}>
          {({ items }) => {
            if (!view.abilities.includes('supplement')) return <OtherAct contract={view} wanted="supplement" />;
            return terms ? (
              <SupplementForm contract={{ ...view, terms }} proposal={items.find(({ id }) => id === asked)} />
            ) : null;
          }}
        </Answered>
      )}
    </Answered>
  );
}

interface SupplementFormProps {
  contract: ContractView;
  proposal: SupplementProposalView | undefined;
}

interface SupplementEntry extends TermsEntry {
  validFrom: string;
  reason: string;
  annexesDevices?: boolean;
}

function SupplementForm({ contract: { id, number, name, customer, terms, revision }, proposal }: SupplementFormProps) {
  const { t } = useTranslation('contracts');
  const go = useGo();
  const agree = useSend(recordSupplement);
  const back = `/contracts/${id}`;
  const raised = proposal ? withRaisedLimit(entryOf(terms), proposal) : entryOf(terms);
  return (
    <Page
      title={`${t('terms.supplement')} · ${number}`}
      breadcrumb={[
        { text: t('contract.plural'), to: '/contracts' },
        { text: `${number} ${name}`, to: back },
      ]}
      layout="column"
    >
      <Form<SupplementEntry>
        draft={`contract.supplement.${id}`}
        fields={[...useHeadFields(), ...useTermFields(customer.id)]}
        initial={{ ...raised, annexesDevices: proposal?.limitKind === 'devices' }}
        submit={async ({ validFrom, reason, annexesDevices, ...entry }) => {
          const body = { validFrom, reason, annexesDevices: annexesDevices === true, terms: termsFrom(entry) };
          const answers = proposal?.state === 'open' ? { proposalId: proposal.id } : {};
          await agree.mutateAsync({ params: { contract: id }, body: { ...body, ...answers }, ifMatch: revision });
          go(back);
        }}
        submitText={t('terms.agree')}
        onCancel={() => go(back)}
      />
    </Page>
  );
}

function useHeadFields(): Field[] {
  const { t } = useTranslation('contracts');
  return [
    {
      kind: 'day',
      name: 'validFrom',
      label: t('version.validFrom'),
      help: t('version.validFromHelp'),
      isRequired: true,
      isFocused: true,
      share: 'half',
    },
    {
      kind: 'switch',
      name: 'annexesDevices',
      label: t('version.annexesDevices'),
      help: t('version.annexesDevicesHelp'),
      share: 'half',
    },
    { kind: 'text', name: 'reason', label: t('version.reason'), isRequired: true, most: 500, rows: 2 },
  ];
}

function withRaisedLimit(entry: Partial<TermsEntry>, { limitKind, foundAmount }: SupplementProposalView) {
  const fields = { devices: 'mostDevices', users: 'mostUsers', tickets: 'mostTickets', hours: 'mostHours' } as const;
  const field = fields[limitKind];
  // without a ceiling of its own the annex is what grows
  return entry[field] === undefined ? entry : { ...entry, [field]: foundAmount };
}
