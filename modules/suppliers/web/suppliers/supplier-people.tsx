import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Missing } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import type { SupplierPerson, SupplierView } from '../../supplier.contract.ts';
import './suppliers.css';

/** Who is spoken with there, whoever is called first on top. */
export function SupplierPeople({ supplier: { people } }: { supplier: SupplierView }) {
  const { t } = useTranslation('suppliers');
  if (people.length === 0) {
    return (
      <Section title={t('person.plural')}>
        <EmptyState title={t('person.emptyTitle')} text={t('person.emptyText')} />
      </Section>
    );
  }
  return (
    <Section title={t('person.plural')}>
      <table className="supplier-persons">
        <thead>
          <tr>
            {(['name', 'job', 'phone', 'email'] as const).map((key) => (
              <th key={key} scope="col">
                {t(`person.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow key={`${person.name} ${person.phone} ${person.email}`} person={person} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function PersonRow({ person: { name, job, phone, email } }: { person: SupplierPerson }) {
  const format = useFormat();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{job ?? <Missing />}</td>
      <td>{phone === null ? <Missing /> : <a href={`tel:${phone}`}>{format.phone(phone)}</a>}</td>
      <td>{email === null ? <Missing /> : <a href={`mailto:${email}`}>{email}</a>}</td>
    </tr>
  );
}
