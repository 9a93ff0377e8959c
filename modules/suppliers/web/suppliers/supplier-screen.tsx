import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readSupplier, type SupplierView } from '../../supplier.contract.ts';
import { SupplierActions } from './supplier-actions.tsx';
import { SupplierPeople } from './supplier-people.tsx';
import { useSupplierWords } from './use-supplier-words.ts';

export function SupplierScreen({ params }: ScreenProps) {
  const { t } = useTranslation('suppliers');
  const { stateOf } = useSupplierWords();
  const result = useAnswer(readSupplier, { params: { supplier: params['supplier'] ?? '' } });
  return (
    <Answered result={result}>
      {(supplier) => (
        <Page
          title={supplier.name}
          breadcrumb={[{ text: t('supplier.plural'), to: '/suppliers' }]}
          beside={<Status {...stateOf(supplier)} />}
          actions={<SupplierActions supplier={supplier} />}
        >
          <SupplierFacts supplier={supplier} />
          <SupplierPeople supplier={supplier} />
        </Page>
      )}
    </Answered>
  );
}

function SupplierFacts({ supplier }: { supplier: SupplierView }) {
  const { t } = useTranslation('suppliers');
  const { kindsOf } = useSupplierWords();
  const format = useFormat();
  const { kinds, phone, email, address, note, createdAt, retiredAt } = supplier;
  return (
    <Section title={t('supplier.record')}>
      <Facts
        layout="grid"
        items={[
          { label: t('supplier.kinds'), value: kindsOf(kinds) },
          { label: t('supplier.phone'), value: phone && <a href={`tel:${phone}`}>{format.phone(phone)}</a> },
          { label: t('supplier.email'), value: email && <a href={`mailto:${email}`}>{email}</a> },
          { label: t('supplier.address'), value: address },
          { label: t('supplier.note'), value: note },
          { label: t('supplier.createdAt'), value: <InstantText at={createdAt} /> },
          ...(retiredAt ? [{ label: t('state.retiredAt'), value: <InstantText at={retiredAt} /> }] : []),
        ]}
      />
    </Section>
  );
}
