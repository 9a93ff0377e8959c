import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readSoftwareProduct, type SoftwareProductView } from '../../software-product.contract.ts';
import { ProductLicences } from '../licences/product-licences.tsx';
import { useSoftwareWords } from '../use-software-words.ts';
import { ProductActions } from './product-actions.tsx';
import { ProductSpread } from './product-spread.tsx';

export function ProductScreen({ params }: ScreenProps) {
  const { t } = useTranslation('software');
  const { stageOf } = useSoftwareWords();
  const result = useAnswer(readSoftwareProduct, { params: { softwareProduct: params['softwareProduct'] ?? '' } });
  return (
    <Answered result={result}>
      {(product) => (
        <Page
          title={product.name}
          breadcrumb={[{ text: t('product.plural'), to: '/software-products' }]}
          beside={<Status {...stageOf(product.stage)} />}
          actions={<ProductActions product={product} />}
        >
          <ProductFacts product={product} />
          <ProductSpread product={product} />
          <Section title={t('product.licences')}>
            <ProductLicences productId={product.id} />
          </Section>
        </Page>
      )}
    </Answered>
  );
}

function ProductFacts({ product }: { product: SoftwareProductView }) {
  const { t } = useTranslation('software');
  const { id, publisher, licensing, isForbidden, owner, supplier, machines, titles, note, createdAt } = product;
  return (
    <Section title={t('product.record')}>
      <Facts
        layout="grid"
        items={[
          { label: t('product.publisher'), value: publisher },
          { label: t('product.licensing'), value: t(`product.licensings.${licensing}`) },
          {
            label: t('product.forbidden'),
            value: isForbidden ? (
              <Status tone="breached" text={t('balance.verdicts.forbidden')} />
            ) : (
              t('product.allowed')
            ),
          },
          { label: t('product.owner'), value: owner?.name },
          { label: t('supplier'), value: supplier && <Go to={`/suppliers/${supplier.id}`}>{supplier.name}</Go> },
          {
            label: t('machines'),
            value: <Go to={`/installations${writeSearch({ productId: id, state: 'now' })}`}>{machines}</Go>,
          },
          {
            label: t('product.titles'),
            value: <Go to={`/software-titles${writeSearch({ productId: id })}`}>{titles}</Go>,
          },
          { label: t('product.note'), value: note },
          { label: t('createdAt'), value: <InstantText at={createdAt} /> },
        ]}
      />
    </Section>
  );
}
