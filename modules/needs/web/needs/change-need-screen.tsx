import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { changeNeed, readNeed, type NeedView } from '../../need.contract.ts';
import { useSaidFields } from './use-said-fields.ts';

export function ChangeNeedScreen({ params }: ScreenProps) {
  const result = useAnswer(readNeed, { params: { need: params['need'] ?? '' } });
  return <Answered result={result}>{(need) => <Changing need={need} />}</Answered>;
}

function Changing({ need }: { need: NeedView }) {
  const { t } = useTranslation('needs');
  const go = useGo();
  const change = useSend(changeNeed);
  const { id, title, words, source, valueLevel, valueWords, heardAt, contact, revision } = need;
  const fields = useSaidFields({
    customerId: need.customer.id,
    hasTicket: need.ticket !== null || source === 'ticket',
  });
  const back = () => go(`/needs/${id}`);
  return (
    <Page
      title={t('need.change')}
      breadcrumb={[
        { text: t('need.plural'), to: '/needs' },
        { text: title, to: `/needs/${id}` },
      ]}
      layout="column"
    >
      <Form<BodyOf<typeof changeNeed>>
        draft={`need.${id}`}
        // when it was heard is known by now
        fields={fields.map((field) => (field.name === 'heardAt' ? { ...field, isRequired: true, help: null } : field))}
        initial={{ title, words, contactId: contact?.id ?? null, source, heardAt, valueLevel, valueWords }}
        emptyAs="null"
        submit={(body) => change.mutateAsync({ params: { need: id }, body, ifMatch: revision }).then(back)}
        submitText={t('shell:action.save')}
        onCancel={back}
      />
    </Page>
  );
}
