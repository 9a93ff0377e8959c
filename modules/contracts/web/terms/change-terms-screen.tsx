import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { changeContractTerms } from '../../contract-version.contract.ts';
import { readContract, type ContractView } from '../../contract.contract.ts';
import { OtherAct } from './other-act.tsx';
import { entryOf, termsFrom, type TermsEntry } from './terms-entry.ts';
import { useTermFields } from './use-term-fields.ts';

/** What a draft says. */
export function ChangeTermsScreen({ params }: ScreenProps) {
  const result = useAnswer(readContract, { params: { contract: params['contract'] ?? '' } });
  return (
    <Answered result={result}>
      {(contract) =>
        contract.abilities.includes('change_terms') ? (
          <TermsForm key={contract.id} contract={contract} />
        ) : (
          <OtherAct contract={contract} wanted="change" />
        )
      }
    </Answered>
  );
}

function TermsForm({ contract: { id, number, name, customer, terms, revision } }: { contract: ContractView }) {
  const { t } = useTranslation('contracts');
  const go = useGo();
  const change = useSend(changeContractTerms);
  const back = `/contracts/${id}`;
  return (
    <Page
      title={`${t('terms.change')} · ${number}`}
      breadcrumb={[
        { text: t('contract.plural'), to: '/contracts' },
        { text: `${number} ${name}`, to: back },
      ]}
      layout="column"
    >
      <Form<TermsEntry>
        draft={`contract.terms.${id}`}
        fields={useTermFields(customer.id)}
        initial={entryOf(terms)}
        submit={async (entry) => {
          await change.mutateAsync({ params: { contract: id }, body: { terms: termsFrom(entry) }, ifMatch: revision });
          go(back);
        }}
        submitText={t('shell:action.save')}
        onCancel={() => go(back)}
      />
    </Page>
  );
}
